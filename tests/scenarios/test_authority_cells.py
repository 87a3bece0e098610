"""The authority table, cell by cell: each command and each button, in each kind of chat."""

import pytest

from domain.authority import COMMANDS, FOR_UNITS, SEATS, WITH_POST, Act
from domain.chat import Seat
from domain.department.department import FIRST
from domain.press import Verb
from simulator.people import Person
from tests.people.private import alone
from tests.people.register import enter
from tests.scenarios.story import Story

NOT_HERE = "Nhóm này không dùng được lệnh đó. Đề nghị dùng trong nhóm của "
UNBOUND = (
    "Nhóm này chưa được kết nối với phòng, đơn vị nào. Đề nghị quản trị viên gõ /ketnoi tại đây."
)
STRANGER = (
    "Hệ thống chưa nhận ra anh/chị khi nhắn riêng. Đề nghị nhắn trong nhóm của mình, hoặc liên hệ "
    "Văn phòng để được đăng ký."
)
NO_ADMINISTRATOR = "Chỉ quản trị viên hệ thống kết nối được nhóm."
ONLY_LEADERS = "Chỉ đồng chí lãnh đạo Sở cho ý kiến tại đây. Đề nghị xem tin hệ thống vừa gửi."
NO_POST = (
    "Chưa ghi nhận: người xác nhận báo cáo, giao việc của Văn phòng cần có họ tên, chức vụ trong "
    "danh sách. Đề nghị trả lời câu hỏi bên dưới, rồi làm lại."
)
REFUSALS = {NOT_HERE, UNBOUND, STRANGER}

ONCE_IN = {"TT": Seat.UNIT, "vanphong": Seat.OFFICE, "bgd": Seat.LEADERS}
GATED = {name: act for name, act in COMMANDS.items() if act is not Act.BIND}
VERBS = [verb for of_affair in Verb.__subclasses__() for verb in of_affair]
BUTTONS = {verb: verb.decides for verb in VERBS if isinstance(verb.decides, Act)}


@pytest.mark.parametrize("code", ONCE_IN)
async def test_each_command_in_each_chat(story: Story, code: str) -> None:
    told = {
        name: {begun(one.text) for one in await story.writes(code, f"/{name}")} & REFUSALS
        for name in GATED
    }
    assert told == {
        name: set() if ONCE_IN[code] in SEATS[act] | _recording(name) else {NOT_HERE}
        for name, act in GATED.items()
    }


def begun(text: str | None) -> str | None:
    """Return a refusal without whose command it is, which each says for itself."""
    return NOT_HERE if text and text.startswith(NOT_HERE) else text


def _recording(name: str) -> frozenset[Seat]:
    """Return who may type a unit's command to write down what the unit has told."""
    return SEATS[Act.RECORD] if name in FOR_UNITS else frozenset()


async def test_each_command_alone_with_the_bot(story: Story) -> None:
    await story.says("TT", "/xong 5")
    told = {}
    for name in GATED:
        said = await alone(story, story.officer("TT"), f"/{name}")
        told[name] = {begun(one.text) for one in said} & REFUSALS
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
    told = {verb: begun(await pressed(story, code, verb)) == NOT_HERE for verb in BUTTONS}
    assert told == {verb: ONCE_IN[code] not in SEATS[act] for verb, act in BUTTONS.items()}


async def test_each_button_in_a_chat_that_nobody_connected(story: Story) -> None:
    administrator = story.town.administrator
    await story.says("bgd", "/ketnoi", who=administrator)
    await story.presses("bgd", "✓ Ban Giám đốc", who=administrator)
    assert {await pressed(story, "bgd", verb) for verb in BUTTONS} == {UNBOUND}


WHO_DECIDES = {verb: act for verb, act in BUTTONS.items() if act in WITH_POST}


@pytest.mark.parametrize("code", ["vanphong", "bgd"])
async def test_each_button_by_who_holds_a_position_and_who_does_not(
    story: Story, code: str
) -> None:
    """The leaders and the office are entered; the administrator is in both chats."""
    town = story.town
    async with story.installation.database.of(FIRST).write() as tx:
        chief = await tx.people.seen(town.chief_of_office.id, "Chánh Văn phòng")
        director = await tx.people.seen(town.director.id, "Giám đốc")
        await enter(tx, chief, "Lê A", "Chánh Văn phòng", Seat.OFFICE, by=chief)
        await enter(tx, director, "Lê B", "Giám đốc", Seat.LEADERS, by=chief)
    verbs = [verb for verb, act in WHO_DECIDES.items() if ONCE_IN[code] in SEATS[act]]
    refusal = ONLY_LEADERS if code == "bgd" else NO_POST
    for person, is_refused in ((story.officer(code), False), (town.administrator, True)):
        told = {verb: await pressed(story, code, verb, who=person) for verb in verbs}
        assert {verb: toast == refusal for verb, toast in told.items()} == dict.fromkeys(
            verbs, is_refused
        )


async def pressed(story: Story, code: str, verb: Verb, *, who: Person | None = None) -> str | None:
    """Press a button that asks for `verb` about nothing there is; return the toast."""
    person = who or story.town.administrator
    message = await story.says(code, "/trogiup")
    keyboard = [[{"text": "?", "callback_data": f"{verb}:0:0:0"}]]
    message.reply_markup = {"inline_keyboard": keyboard}
    return await story.presses(code, "?", message, who=person)
