"""The authority table, cell by cell: each command and each button, in each kind of chat."""

from itertools import chain

import pytest

from domain.authority import COMMANDS, SEATS, Act
from domain.chat import Seat
from domain.press import Verb
from handlers.conversations import PRESSES
from simulator.people import Person
from tests.scenarios.private import alone
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
    Verb.DONE: Act.REPORT,
    Verb.STUCK: Act.REPORT,
    Verb.WITHDRAW: Act.REPORT,
    Verb.UPDATE: Act.REPORT,
    Verb.SUBMIT: Act.REPORT,
    Verb.CONTRIBUTED: Act.REPORT,
    Verb.PROPOSE: Act.REPORT,
    Verb.PROPOSE_OWN: Act.REPORT,
    Verb.EXTEND: Act.EXTEND,
    Verb.ADVISE: Act.ADVISE,
    Verb.CONSULT: Act.ADVISE,
    Verb.ENDORSE: Act.ADVISE,
    Verb.OBJECT: Act.ADVISE,
    Verb.REMARK: Act.ADVISE,
    Verb.AGREE: Act.DECIDE,
    Verb.OPINE: Act.DECIDE,
    Verb.MEET: Act.DECIDE,
    Verb.EXTEND_TO: Act.DECIDE,
    Verb.GRANT: Act.DECIDE,
    Verb.GRANT_NEARER: Act.DECIDE,
    Verb.DENY: Act.DECIDE,
    Verb.APPROVE: Act.DECIDE,
    Verb.SEND_BACK: Act.DECIDE,
    Verb.CLOSING_APPROVE: Act.DECIDE,
    Verb.CLOSING_BACK: Act.DECIDE,
    Verb.RESOLVE: Act.RESOLVE,
    Verb.GATHER: Act.GATHER,
    Verb.EDIT_PROPOSAL: Act.GATHER,
    Verb.PRESENT: Act.GATHER,
    Verb.CONFIRM: Act.CONFIRM,
    Verb.RETURN: Act.RETURN,
    Verb.BOARD: Act.RECEIVE,
    Verb.RECEIVE: Act.RECEIVE,
    Verb.NOT_RECEIVED: Act.RECEIVE,
    Verb.URGE: Act.URGE,
    Verb.NEW_WORK_UNIT: Act.ASSIGN,
    Verb.CLOSING: Act.REARRANGE,
    Verb.CLOSING_TURN: Act.REARRANGE,
    Verb.CLOSING_PAGE: Act.REARRANGE,
    Verb.CLOSING_SEND: Act.REARRANGE,
    Verb.ORDER_PAGE: Act.REARRANGE,
    Verb.ORDER_RESUME: Act.REARRANGE,
    Verb.REVIEW: Act.LIST_ALL,
    Verb.FOUND: Act.SEARCH,
    Verb.HISTORY: Act.LOOK_BACK,
    Verb.REVIEW_PAGE: Act.TAKE_PLAN,
    Verb.REVIEW_CORRECT: Act.TAKE_PLAN,
    Verb.REVIEW_LEAVE: Act.TAKE_PLAN,
    Verb.REVIEW_TAKE: Act.TAKE_PLAN,
    Verb.REVIEW_DROP: Act.TAKE_PLAN,
    Verb.PEOPLE: Act.KEEP_REGISTER,
    Verb.PERSON: Act.KEEP_REGISTER,
    Verb.MEMBER: Act.KEEP_REGISTER,
    Verb.UNSEAT: Act.KEEP_REGISTER,
}
# What stands on a button beside its verb, where a number would mean nothing.
DATA = {Verb.REVIEW: "review", Verb.UNSEAT: "unseat:0:leaders"}
# What decides about these is another matter: whose question or whose list it is, or an id.
OTHERWISE = {
    Verb.FILES,
    Verb.MOVE,
    Verb.KEEP,
    Verb.TURN_BOARD,
    Verb.SKIP,
    Verb.CANCEL,
    Verb.CHOOSE,
    Verb.LIST,
    Verb.BIND,
    Verb.INVITE,
    Verb.RENAME,
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
    assert set(chain(BUTTONS, OTHERWISE)) == set(PRESSES)


async def pressed(story: Story, code: str, verb: Verb) -> str | None:
    """Press a button that asks for `verb` about nothing there is; return the toast."""
    person: Person = story.town.administrator
    message = await story.says(code, "/trogiup")
    keyboard = [[{"text": "?", "callback_data": DATA.get(verb, f"{verb}:0:0:0")}]]
    message.reply_markup = {"inline_keyboard": keyboard}
    return await story.presses(code, "?", message, who=person)
