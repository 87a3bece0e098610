"""Who is out of a group has no power for it alone with the bot, and has it again once back."""

from datetime import timedelta

import pytest

from simulator.groups import (
    add_member,
    leave,
    promote_bot,
    publish,
    remove_member,
    restrict,
)
from simulator.people import Person
from tests.people.private import alone, presses_alone
from tests.scenarios.story import Story

OUT = "Anh/chị hiện không ở trong nhóm Trung tâm Khoa học và Công nghệ"
TYPE_THERE = (
    "Chưa thực hiện: nhắn riêng, hiện anh/chị chỉ xem được. "
    "Đề nghị gõ lại trong nhóm Trung tâm Khoa học và Công nghệ."
)
NOT_A_MEMBER = "Chỉ thành viên nhóm này bấm được nút."


@pytest.fixture
async def officer(monday: Story) -> Person:
    """The Trung tâm's officer, who has reported in its group."""
    await monday.says("TT", "/xong 5")
    officer = monday.officer("TT")
    officer.starts()
    await monday.settle()
    return officer


def asked(story: Story) -> int:
    """How often the bot has asked who is in a group."""
    return sum(call.method == "getChatMember" for call in story.world.calls)


async def hours_pass(story: Story, hours: float) -> None:
    story.clock.set(story.clock() + timedelta(hours=hours))
    await story.settle()


async def test_who_leaves_has_no_say_and_has_it_again_once_back(
    monday: Story, officer: Person
) -> None:
    group, leader = monday.chat("TT"), monday.town.administrator
    add_member(group, leader, by=officer)
    assert (await alone(monday, officer, "/viec"))[0].button_texts
    leave(group, officer)
    await monday.settle()
    for command in ("/xong 4", "/viec", "/kehoach"):
        assert [one.text[: len(OUT)] for one in await alone(monday, officer, command)] == [OUT]
    before = monday.last("TT")
    assert (
        await presses_alone(monday, officer, "TT-04 · Kế hoạch triển khai Trại…") or ""
    ).startswith(OUT)
    assert monday.last("TT") is before

    add_member(group, officer, by=leader)
    await monday.settle()
    (answer,) = await alone(monday, officer, "/xong 4")
    assert answer.text.startswith("Đã ghi nhận: TT-04.")


async def test_telegram_is_asked_once_an_hour(monday: Story, officer: Person) -> None:
    await alone(monday, officer, "/viec")
    assert asked(monday) == 0, "who has just acted there is there"
    for count in (1, 2):
        await hours_pass(monday, 1)
        await alone(monday, officer, "/viec")
        await alone(monday, officer, "/viec")
        assert asked(monday) == count
    restrict(monday.chat("TT"), officer, officer)
    await hours_pass(monday, 1)
    assert (await alone(monday, officer, "/xong 4"))[0].text.startswith("Đã ghi nhận")
    restrict(monday.chat("TT"), officer, officer, inside=False)
    await hours_pass(monday, 1)
    assert (await alone(monday, officer, "/viec"))[0].text.startswith(OUT)


async def test_an_administrator_bot_hears_of_it_at_once(monday: Story, officer: Person) -> None:
    group = monday.chat("TT")
    promote_bot(group, officer)
    restrict(group, officer, officer, inside=False)
    await monday.settle()
    assert (await alone(monday, officer, "/viec"))[0].text.startswith(OUT)
    assert asked(monday) == 0


async def test_where_telegram_does_not_say_one_reads_and_acts_a_week(
    monday: Story, officer: Person
) -> None:
    monday.chat("TT").hides_members = True
    await hours_pass(monday, 24 * 7 - 1)
    assert (await alone(monday, officer, "/tiendo 1 đã xong bước 1"))[0].text != TYPE_THERE
    await hours_pass(monday, 2)
    assert [one.text for one in await alone(monday, officer, "/xong 4")] == [TYPE_THERE]
    (listed,) = await alone(monday, officer, "/viec")
    assert listed.text.startswith("Trung tâm Khoa học và Công nghệ")
    assert await presses_alone(monday, officer, "TT-04 · Kế hoạch triển khai Trại…") is None
    assert await presses_alone(monday, officer, "Hoàn thành") == TYPE_THERE
    await monday.says("TT", "/tiendo 2 đã xong bước 1")
    assert (await alone(monday, officer, "/xong 4"))[0].text.startswith("Đã ghi nhận")


async def test_a_busy_telegram_takes_nothing_from_anybody(monday: Story, officer: Person) -> None:
    await hours_pass(monday, 1)
    monday.world.faults.flood("getChatMember", 30, times=2)
    assert (await alone(monday, officer, "/viec"))[0].button_texts
    assert (await alone(monday, officer, "/xong 4"))[0].text.startswith("Đã ghi nhận")
    assert asked(monday) == 1
    monday.world.faults.clear()
    remove_member(monday.chat("TT"), officer, by=officer)
    monday.world.updates.waiting.clear()
    await hours_pass(monday, 0.1)
    assert (await alone(monday, officer, "/viec"))[0].text.startswith(OUT)


async def test_a_group_that_becomes_public_is_told_of_once(monday: Story, officer: Person) -> None:
    administrator = monday.town.administrator
    administrator.starts()
    await monday.settle()
    publish(monday.chat("TT"), "trung_tam_khcn")
    before = len(monday.world.sent_by_bot(administrator.private))
    await monday.says("TT", "/viec")
    await monday.says("TT", "/viec")
    (told,) = monday.world.sent_by_bot(administrator.private)[before:]
    assert told.text.startswith("Nhóm “Trung tâm Khoa học và Công nghệ”")
    assert "@trung_tam_khcn" in told.text

    stranger = monday.world.add_person("Người ngoài")
    press = stranger.presses(monday.chat("TT"), "TT-04 · Kế hoạch triển khai Trại…")
    await monday.settle()
    assert press.answer
    assert press.answer.text == NOT_A_MEMBER
    assert "Đã ghi nhận" in (await monday.reports("TT", "TT-04", "Hoàn thành") or "")


async def test_what_is_sent_into_a_public_group_says_so_too(monday: Story) -> None:
    publish(monday.chat("TT"), "trung_tam_khcn")
    await monday.clock_jumps("2021-02-17 07:30")
    # No administrator has ever written to the bot, and so the office hears of it.
    told = [one for one in monday.said("vanphong") if "@trung_tam_khcn" in one.text]
    assert len(told) == 1
