"""Chats that move, vanish or lose a message, while work goes on everywhere else."""

from simulator.groups import add_bot, remove_bot, upgrade
from simulator.model import Chat
from tests.databases import both_databases
from tests.scenarios.story import Story

LOST = "Không gửi được: Trung tâm Khoa học và Công nghệ."


async def in_a_basic_group(story: Story) -> Chat:
    """Let the Trung tâm work in a basic group from now on."""
    members = [story.officer("TT"), story.town.administrator]
    basic = story.world.add_group("Trung tâm", members, kind="group")
    story.town.chats["TT"] = basic
    await story.says("TT", "/ketnoi TT", who=story.town.administrator)
    return basic


@both_databases
async def test_a_group_becomes_a_supergroup(story: Story) -> None:
    basic = await in_a_basic_group(story)
    story.town.chats["TT"] = upgrade(basic, by=story.officer("TT"))
    await story.settle()

    (moved,) = story.said("TT")
    assert moved.text.startswith("Telegram đã chuyển nhóm này thành nhóm lớn (supergroup).")
    await story.clock_jumps("2021-02-08 07:30")
    assert story.count("TT") == 2
    await story.presses("TT", "Hoàn thành")
    assert "Đã ghi nhận: TT-04." in story.last("TT").text
    assert story.world.sent_by_bot(basic)[-1].text.startswith("Nhóm này đã được kết nối")


async def test_a_group_moves_and_only_the_refused_message_says_so(story: Story) -> None:
    basic = await in_a_basic_group(story)
    story.town.chats["TT"] = upgrade(basic, by=story.officer("TT"))
    story.world.updates.waiting.clear()

    await story.clock_jumps("2021-02-08 07:30")
    morning, moved = story.said("TT")
    assert "nhắc việc thứ Hai, 08/02/2021" in morning.text
    assert "gõ /viec để lấy danh sách mới" in moved.text
    assert (await story.says("TT", "/xong 4")).text.startswith("Đã ghi nhận: TT-04.")


async def test_a_message_from_before_the_move_is_let_go(story: Story) -> None:
    basic = await in_a_basic_group(story)
    await story.clock_jumps("2021-02-08 07:30")
    morning = story.world.sent_by_bot(basic)[-1]
    story.town.chats["TT"] = upgrade(basic, by=story.officer("TT"))
    await story.settle()

    assert (await story.says("TT", "/xong 4")).text.startswith("Đã ghi nhận: TT-04.")
    assert morning.button_texts == ["Hoàn thành", "Vướng mắc"]


async def test_a_bot_that_was_removed_leaves_a_line_in_the_digest(story: Story) -> None:
    remove_bot(story.chat("TT"), by=story.officer("TT"))
    await story.clock_jumps("2021-05-17 07:30")
    for code in ("VP", "QLKH", "QLCN", "TTRA", "TDC"):
        assert "nhắc việc thứ Hai, 17/5/2021" in story.last(code).text
    await story.clock_jumps("2021-05-21 15:30")
    assert LOST in story.last("bgd").text

    add_bot(story.chat("TT"), by=story.officer("TT"))
    await story.settle()
    assert story.last("TT").text.startswith("Hệ thống đã trở lại nhóm này; nhóm vẫn được kết nối")
    assert story.last("vanphong").text.startswith("Đã gửi lại được tin đến: Trung tâm Khoa học")
    await story.clock_jumps("2021-05-24 07:30")
    assert "nhắc việc thứ Hai, 24/5/2021" in story.last("TT").text
    await story.clock_jumps("2021-05-28 15:30")
    assert LOST not in story.last("bgd").text


async def test_a_removal_that_nobody_told_is_found_when_sending(story: Story) -> None:
    remove_bot(story.chat("TT"), by=story.officer("TT"))
    story.world.updates.waiting.clear()
    await story.clock_jumps("2021-02-08 07:30")
    await story.clock_jumps("2021-02-09 15:30")
    assert LOST in story.last("bgd").text


async def test_what_was_answered_is_gone_but_the_answer_is_owed(story: Story) -> None:
    written = story.officer("TT").says(story.chat("TT"), "/xong 4")
    await story.fetch()
    story.world.delete(written)
    await story.settle()
    assert story.last("TT").text.startswith("Đã ghi nhận: TT-04.")
    assert story.last("TT").reply_to is None


async def test_a_message_that_was_deleted_is_not_edited(story: Story) -> None:
    await story.clock_jumps("2021-02-08 07:30")
    story.world.delete(story.last("TT"))
    assert (await story.says("TT", "/xong 4")).text.startswith("Đã ghi nhận: TT-04.")
    assert (await story.says("TT", "/xong 5")).text.startswith("Đã ghi nhận: TT-05.")
    await story.clock_jumps("2021-02-09 15:30")
    assert LOST not in story.last("bgd").text
