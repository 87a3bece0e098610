"""What another department may do and see where work was given to it: that work, and no more."""

import pytest

from domain.authority import COMMANDS, WITH_GIVEN
from domain.department.department import FIRST
from domain.department.giving import may_press, may_type
from domain.press import Verb
from tests.department.giving.giving import (
    COMMUNE,
    GIVER,
    accepted,
    from_giver,
    names_others,
    officer_of,
    unit_of,
)
from tests.department.province import HEALTH
from tests.people.test_menus import menu
from tests.scenarios.story import Story

READS = sorted(name for name, act in COMMANDS.items() if act not in WITH_GIVEN and name != "viec")


async def test_a_whole_code_without_a_reply_is_the_givers(tinh: Story) -> None:
    await accepted(tinh, "QLCN", "XA", COMMUNE)
    theirs = officer_of(tinh, "XA")
    answer = await tinh.says("XA", "/xong QLCN-04", who=theirs)
    assert answer.text.startswith(f"{GIVER}\nĐã ghi nhận: QLCN-04")


async def test_a_whole_code_that_both_have_is_asked_and_anybody_says(tinh: Story) -> None:
    await accepted(tinh, "TDC", "SYT")
    theirs = officer_of(tinh, "SYT")
    await tinh.says("SYT", "/ketnoi TDC", who=tinh.town.administrator)
    asked = (await tinh.writes("SYT", "/xong TDC-04", who=theirs))[-1]
    assert asked.button_texts[:2] == ["SYT", "SKHCN"]
    await tinh.presses("SYT", "SKHCN", asked, who=theirs)
    assert "Đã ghi nhận: TDC-04" in from_giver(tinh, "SYT")[-1].text
    async with tinh.installation.database.of(HEALTH).read() as tx:
        plan = await tx.plans.current()
    assert plan is not None
    assert all(one.is_open for one in plan.assignments)


async def test_a_bare_number_is_the_groups_own(tinh: Story) -> None:
    await accepted(tinh, "TDC", "SYT")
    await tinh.says("SYT", "/ketnoi TT", who=tinh.town.administrator)
    answer, *_ = await tinh.writes("SYT", "/xong 4", who=officer_of(tinh, "SYT"))
    assert answer.text.startswith("Đã ghi nhận: TT-04")


@pytest.mark.parametrize("command", READS)
async def test_nothing_else_is_done_by_replying(tinh: Story, command: str) -> None:
    opening = await accepted(tinh, "TDC", "SYT")
    before = tinh.count("vanphong"), tinh.count("bgd")
    told = await tinh.writes(
        "SYT", f"/{command} TDC-04", who=officer_of(tinh, "SYT"), reply_to=opening
    )
    (refused,) = told
    assert "chỉ xem và báo cáo nhiệm vụ được giao" in refused.text or (
        "không dùng được" in refused.text
    )
    assert (tinh.count("vanphong"), tinh.count("bgd")) == before


@pytest.mark.parametrize(
    "words",
    [
        "TT-04 xong",
        "việc TT-04 đến đâu rồi?",
        "TDC-04 thế nào rồi?",
        "giao TT làm việc này",
        "đồng ý",
        "sửa hạn TDC-04 thành 20/3",
        "cho tôi xem danh sách",
        "VP-05 vướng mắc chưa có kinh phí",
    ],
)
async def test_other_words_tell_of_no_others_work(tinh: Story, words: str) -> None:
    opening = await accepted(tinh, "TDC", "SYT")
    before = tinh.count("vanphong"), tinh.count("bgd"), tinh.count("TT")
    told = await tinh.writes("SYT", words, who=officer_of(tinh, "SYT"), reply_to=opening)
    assert told
    for one in told:
        assert "Trại Thực nghiệm" not in one.text
        assert "Trung tâm Khoa học" not in one.text
    assert (tinh.count("vanphong"), tinh.count("bgd"), tinh.count("TT")) == before


async def test_who_thanks_is_read_and_people_among_themselves_are_left_alone(tinh: Story) -> None:
    opening = await accepted(tinh, "TDC", "SYT")
    theirs, told = officer_of(tinh, "SYT"), tinh.count("SYT")
    thanks = theirs.says(tinh.chat("SYT"), "cảm ơn", reply_to=opening)
    await tinh.settle()
    assert thanks.reaction is not None
    theirs.says(tinh.chat("SYT"), "TDC-04 xong rồi nhé", reply_to=thanks)
    await tinh.settle()
    assert tinh.count("SYT") == told


async def test_what_nobody_confirmed_is_said_to_be_let_go(tinh: Story) -> None:
    opening = await accepted(tinh, "TDC", "SYT")
    theirs = officer_of(tinh, "SYT")
    await tinh.says("SYT", "TDC-04 xong rồi", who=theirs, reply_to=opening)
    await tinh.mornings_pass("2021-02-10 08:00")
    assert any("Không ghi nhận (TDC-04)" in one.text for one in from_giver(tinh, "SYT"))


async def test_a_card_shows_its_own_part_alone(tinh: Story) -> None:
    await accepted(tinh, "TDC", "SYT")
    await tinh.says("TT", "/vuongmac VP-09.2 chưa có số liệu")
    theirs = officer_of(tinh, "SYT")
    async with tinh.installation.database.of(FIRST).read() as tx:
        plan = await tx.plans.current()
        assert plan is not None
        task = next(one for one in plan.tasks if one.code == "VP-09.2")
        others = next(one for one in plan.tasks if one.code == "TT-04")
    opening = from_giver(tinh, "SYT")[-1]
    keyboard = {"inline_keyboard": [[{"text": "x", "callback_data": f"task:{task.id}"}]]}
    opening.reply_markup = keyboard
    await tinh.presses("SYT", "x", opening, who=theirs)
    card = from_giver(tinh, "SYT")[-1]
    assert "VP-09.2" in card.text
    assert "Trung tâm Khoa học" not in card.text
    assert "Nhật ký" not in card.button_texts
    refused = {
        f"task:{others.id}": "Nút này thuộc tin cũ",
        f"history:{task.id}:1": "Chưa thực hiện: với Sở Khoa học và Công nghệ, nhóm này chỉ xem",
        "list:all:0:1": "Nhóm này không dùng được lệnh đó",
    }
    for data, words in refused.items():
        opening.reply_markup = {"inline_keyboard": [[{"text": "x", "callback_data": data}]]}
        toast = await tinh.presses("SYT", "x", opening, who=theirs)
        # What no toast holds is a message.
        assert words in (toast or tinh.said("SYT")[-1].text)


async def test_whoever_reports_there_takes_no_part_in_the_giver(tinh: Story) -> None:
    opening = await accepted(tinh, "TDC", "SYT")
    before = menu(tinh, tinh.chat("SYT"))
    theirs = officer_of(tinh, "SYT")
    await tinh.says("SYT", "/xong TDC-04", who=theirs, reply_to=opening)
    async with tinh.installation.database.of(FIRST).read() as tx:
        person = await tx.people.find(theirs.id)
        unit = await unit_of(tx, "TDC")
        assert person is not None
        assert not await tx.memberships.people_of(unit.id)
    assert menu(tinh, tinh.chat("SYT")) == before
    told = await tinh.says("SYT", "/trogiup", who=theirs)
    assert not told.text.startswith(GIVER)


async def test_what_the_giver_tells_everybody_stays_at_home(tinh: Story) -> None:
    await accepted(tinh, "TDC", "SYT")
    told = len(from_giver(tinh, "SYT"))
    preview = await tinh.says("vanphong", "/donvi TT đổi tên Trung tâm X theo Quyết định 1/QĐ-UBND")
    await tinh.presses("vanphong", "Xác nhận", preview)
    preview = await tinh.says("vanphong", "/donvi TDC đổi tên Sở Y theo Quyết định 2/QĐ-UBND")
    await tinh.presses("vanphong", "Xác nhận", preview)
    assert any("Không gửi đến nhóm Nhóm của Sở Y tế" in one.text for one in tinh.said("vanphong"))
    await tinh.says("TT", "/xong 4")
    await tinh.mornings_pass("2021-03-01 08:00")
    assert await names_others(tinh, "SYT", "TDC") == set()
    assert all("TDC" in one.text for one in from_giver(tinh, "SYT")[told:])


def test_no_button_or_command_is_forgotten() -> None:
    allowed = {one.value for of in Verb.__subclasses__() for one in of if may_press(one.value)}
    reading = {
        "history",
        "found",
        "bind",
        "invite",
        "person",
        "people",
        "posts",
        "turn-board",
    }
    assert not allowed & reading
    assert {"done", "stuck", "extend", "update", "submit", "withdraw", "task", "list"} <= allowed
    assert {name for name in COMMANDS if may_type(name)} == {
        *("xong", "vuongmac", "giahan", "khachquan", "datrinh", "tiendo", "viec"),
    }
