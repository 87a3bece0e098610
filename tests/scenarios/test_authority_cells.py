"""The authority table, cell by cell: each command and each button, in each kind of chat."""

from itertools import chain

import pytest

from bot.rooms import CONVERSATIONS
from domain.authority import COMMANDS, SEATS, Act
from domain.chat import Seat
from domain.closing.names import ClosingVerb
from domain.extension.names import ExtensionVerb
from domain.lookup.names import LookupVerb
from domain.obstacle.names import ObstacleVerb
from domain.order.names import OrderVerb
from domain.paper.names import PaperVerb
from domain.people.names import PeopleVerb
from domain.press import QuestionVerb, Verb
from domain.progress.names import ProgressVerb
from domain.reception.names import ReceptionVerb
from domain.registration.names import RegistrationVerb
from domain.report.names import ReportVerb
from domain.waiting.names import WaitingVerb
from domain.work.names import WorkVerb
from simulator.people import Person
from tests.people.private import alone
from tests.scenarios.story import Story

NOT_HERE = "Nhóm này không dùng được lệnh đó. Đề nghị dùng trong nhóm của phòng, đơn vị liên quan."
UNBOUND = (
    "Nhóm này chưa được kết nối với phòng, đơn vị nào. Đề nghị quản trị viên gõ /ketnoi tại đây."
)
STRANGER = "Anh/chị chưa có trong danh sách của Sở. Đề nghị liên hệ Văn phòng để được đăng ký."
NO_ADMINISTRATOR = "Chỉ quản trị viên hệ thống kết nối được nhóm."
REFUSALS = {NOT_HERE, UNBOUND, STRANGER}

ONCE_IN = {"TT": Seat.UNIT, "vanphong": Seat.OFFICE, "bgd": Seat.LEADERS}
GATED = {name: act for name, act in COMMANDS.items() if act is not Act.BIND}
BUTTONS: dict[Verb, Act] = {
    ReportVerb.DONE: Act.REPORT,
    ObstacleVerb.STUCK: Act.REPORT,
    ReportVerb.WITHDRAW: Act.REPORT,
    ProgressVerb.UPDATE: Act.REPORT,
    ReportVerb.SUBMIT: Act.REPORT,
    ReportVerb.CONTRIBUTED: Act.REPORT,
    RegistrationVerb.PROPOSE: Act.REPORT,
    RegistrationVerb.PROPOSE_OWN: Act.REPORT,
    ExtensionVerb.EXTEND: Act.EXTEND,
    ObstacleVerb.ADVISE: Act.ADVISE,
    ObstacleVerb.CONSULT: Act.ADVISE,
    ExtensionVerb.ENDORSE: Act.ADVISE,
    ExtensionVerb.OBJECT: Act.ADVISE,
    ExtensionVerb.REMARK: Act.ADVISE,
    ObstacleVerb.AGREE: Act.DECIDE,
    ObstacleVerb.OPINE: Act.DECIDE,
    ObstacleVerb.MEET: Act.DECIDE,
    ObstacleVerb.EXTEND_TO: Act.DECIDE,
    ExtensionVerb.GRANT: Act.DECIDE,
    ExtensionVerb.GRANT_NEARER: Act.DECIDE,
    ExtensionVerb.DENY: Act.DECIDE,
    RegistrationVerb.APPROVE: Act.DECIDE,
    RegistrationVerb.SEND_BACK: Act.DECIDE,
    ClosingVerb.APPROVE: Act.DECIDE,
    ClosingVerb.SEND_BACK: Act.DECIDE,
    ObstacleVerb.RESOLVE: Act.RESOLVE,
    RegistrationVerb.GATHER: Act.GATHER,
    RegistrationVerb.EDIT_PROPOSAL: Act.GATHER,
    RegistrationVerb.PRESENT: Act.GATHER,
    ReportVerb.CONFIRM: Act.CONFIRM,
    ReportVerb.RETURN: Act.RETURN,
    ReceptionVerb.BOARD: Act.RECEIVE,
    ReceptionVerb.RECEIVE: Act.RECEIVE,
    ReceptionVerb.NOT_RECEIVED: Act.RECEIVE,
    ReceptionVerb.URGE: Act.URGE,
    WorkVerb.UNIT: Act.ASSIGN,
    ClosingVerb.BEGIN: Act.REARRANGE,
    ClosingVerb.TURN: Act.REARRANGE,
    ClosingVerb.PAGE: Act.REARRANGE,
    ClosingVerb.SEND: Act.REARRANGE,
    OrderVerb.PAGE: Act.REARRANGE,
    OrderVerb.RESUME: Act.REARRANGE,
    OrderVerb.RESTORE: Act.REARRANGE,
    WaitingVerb.REVIEW: Act.LIST_ALL,
    LookupVerb.FOUND: Act.SEARCH,
    LookupVerb.HISTORY: Act.LOOK_BACK,
    PaperVerb.PAGE: Act.TAKE_PLAN,
    PaperVerb.CORRECT: Act.TAKE_PLAN,
    PaperVerb.LEAVE: Act.TAKE_PLAN,
    PaperVerb.TAKE: Act.TAKE_PLAN,
    PaperVerb.DROP: Act.TAKE_PLAN,
    PeopleVerb.PEOPLE: Act.KEEP_REGISTER,
    PeopleVerb.PERSON: Act.KEEP_REGISTER,
    PeopleVerb.MEMBER: Act.KEEP_REGISTER,
    PeopleVerb.UNSEAT: Act.KEEP_REGISTER,
    PeopleVerb.INVITATIONS: Act.KEEP_REGISTER,
    PeopleVerb.INVITATION: Act.KEEP_REGISTER,
    PeopleVerb.NAME_GUEST: Act.KEEP_REGISTER,
    PeopleVerb.ADMIT: Act.KEEP_REGISTER,
    PeopleVerb.REVOKE: Act.KEEP_REGISTER,
}
# What stands on a button beside its verb, where a number would mean nothing.
DATA = {WaitingVerb.REVIEW: "review", PeopleVerb.UNSEAT: "unseat:0:leaders"}
# What decides about these is another matter: whose question or whose list it is, or an id.
OTHERWISE = {
    ReportVerb.FILES,
    ObstacleVerb.MOVE,
    ObstacleVerb.KEEP,
    RegistrationVerb.TURN_BOARD,
    QuestionVerb.SKIP,
    QuestionVerb.CANCEL,
    QuestionVerb.CHOOSE,
    LookupVerb.LIST,
    PeopleVerb.BIND,
    PeopleVerb.INVITE,
    PeopleVerb.RENAME,
}


@pytest.mark.parametrize("code", ONCE_IN)
async def test_each_command_in_each_chat(story: Story, code: str) -> None:
    told = {
        name: {one.text for one in await story.writes(code, f"/{name}")} & REFUSALS
        for name in GATED
    }
    assert told == {
        name: set() if ONCE_IN[code] in SEATS[act] else {NOT_HERE} for name, act in GATED.items()
    }


async def test_each_command_alone_with_the_bot(story: Story) -> None:
    await story.says("TT", "/xong 5")
    told = {}
    for name in GATED:
        said = await alone(story, story.officer("TT"), f"/{name}")
        told[name] = {one.text for one in said} & REFUSALS
    assert told == {
        name: set() if Seat.UNIT in SEATS[act] else {NOT_HERE} for name, act in GATED.items()
    }


async def test_each_command_where_nobody_may(unbound: Story) -> None:
    stranger = unbound.world.add_person("Khách")
    for name in GATED:
        assert (await unbound.says("TT", f"/{name}")).text == UNBOUND
        assert [one.text for one in await alone(unbound, stranger, f"/{name}")] == [STRANGER]


async def test_connecting_is_for_administrators_everywhere(story: Story) -> None:
    for code in ("TT", "vanphong", "bgd"):
        assert NO_ADMINISTRATOR in (await story.says(code, "/ketnoi")).text
        answer = await story.says(code, "/ketnoi", who=story.town.administrator)
        assert "✓" in "".join(answer.button_texts)


@pytest.mark.parametrize("code", ONCE_IN)
async def test_each_button_in_each_chat(story: Story, code: str) -> None:
    told = {verb: await pressed(story, code, verb) == NOT_HERE for verb in BUTTONS}
    assert told == {verb: ONCE_IN[code] not in SEATS[act] for verb, act in BUTTONS.items()}


async def test_each_button_in_a_chat_that_nobody_connected(story: Story) -> None:
    administrator = story.town.administrator
    await story.says("bgd", "/ketnoi", who=administrator)
    await story.presses("bgd", "✓ Ban Giám đốc", who=administrator)
    assert {await pressed(story, "bgd", verb) for verb in BUTTONS} == {UNBOUND}


def test_every_button_has_its_cell() -> None:
    assert set(chain(BUTTONS, OTHERWISE)) == set(CONVERSATIONS.presses)


async def pressed(story: Story, code: str, verb: Verb) -> str | None:
    """Press a button that asks for `verb` about nothing there is; return the toast."""
    person: Person = story.town.administrator
    message = await story.says(code, "/trogiup")
    keyboard = [[{"text": "?", "callback_data": DATA.get(verb, f"{verb}:0:0:0")}]]
    message.reply_markup = {"inline_keyboard": keyboard}
    return await story.presses(code, "?", message, who=person)
