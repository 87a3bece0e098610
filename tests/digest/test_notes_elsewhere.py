"""A note of the Văn phòng stands in the digest it was made for, also at work that is in no list."""

import pytest

from simulator.model import Message
from tests.scenarios.story import Story

HEADING = "Văn phòng ghi chú ở nhiệm vụ khác:"


@pytest.fixture
async def preview(story: Story) -> Message:
    """The office has the digest of the week of 22/02 before it; TT-05 is in none of its lists."""
    await story.clock_jumps("2021-02-26 14:20")
    await story.clock_reaches("2021-02-26 14:30")
    return story.last("vanphong")


async def in_full(story: Story, short: Message) -> str:
    """Return all messages of the whole of a digest that the leaders read."""
    before = story.count("bgd")
    await story.presses("bgd", "Bản đầy đủ", short)
    return "\n".join(one.text for one in story.said("bgd")[before:])


async def test_it_stands_by_itself_and_in_the_log(story: Story, preview: Message) -> None:
    told = await story.says("vanphong", "TT-05: chờ Sở Nội vụ", reply_to=preview)
    assert told.text == (
        "TT-05: đã ghi chú “chờ Sở Nội vụ”. Nhiệm vụ không có trong danh sách nào của bản này; "
        "ghi chú được nêu riêng, dưới phần số liệu."
    )
    noted = f"{HEADING}\n– TT-05. "
    assert noted in preview.text
    await story.clock_reaches("2021-02-26 15:30")
    short = story.last("bgd")
    assert noted in short.text
    assert ": chờ Sở Nội vụ\nQuá hạn\n" in short.text, "below the figures, above what is folded"
    full = await in_full(story, short)
    assert noted in full
    assert full.count("chờ Sở Nội vụ") == 1
    log = await story.says("vanphong", "/nhatky TT-05")
    assert "ghi chú vào bản tổng hợp tuần có ngày 22/02/2021: “chờ Sở Nội vụ”" in log.text

    await story.clock_reaches("2021-03-05 15:30")
    assert "chờ Sở Nội vụ" not in story.last("bgd").text, "it was made for the week before"


async def test_it_is_taken_away_again(story: Story, preview: Message) -> None:
    await story.says("vanphong", "TT-05: chờ Sở Nội vụ", reply_to=preview)
    told = await story.says("vanphong", "xóa ghi chú TT-05", reply_to=preview)
    assert told.text == "TT-05: đã bỏ ghi chú."
    assert HEADING not in preview.text
    log = await story.says("vanphong", "/nhatky TT-05")
    assert "bỏ ghi chú ở bản tổng hợp tuần có ngày 22/02/2021" in log.text


async def test_what_a_list_has_is_noted_there_alone(story: Story, preview: Message) -> None:
    await story.says("vanphong", "TT-04: đang trình ký", reply_to=preview)
    assert HEADING not in preview.text
    assert preview.text.count("đang trình ký") == 1


async def test_what_is_before_the_office_has_no_line_in_the_short_form(story: Story) -> None:
    await story.clock_jumps("2021-02-26 14:20")
    asked = await story.says("TT", "/vuongmac 5 thiếu kinh phí")
    await story.presses("TT", "Bỏ qua", asked)
    await story.clock_reaches("2021-02-26 14:30")
    preview = story.last("vanphong")
    told = await story.says("vanphong", "TT-05: đang làm việc với Sở Tài chính", reply_to=preview)
    assert told.text == "TT-05: đã ghi chú “đang làm việc với Sở Tài chính”."
    assert f"{HEADING}\n– TT-05. " in preview.text
    await story.clock_reaches("2021-02-26 15:30")
    full = await in_full(story, story.last("bgd"))
    assert "(Văn phòng ghi chú: đang làm việc với Sở Tài chính)" in full
    assert HEADING not in full


async def test_many_notes_leave_the_digest_readable(story: Story, preview: Message) -> None:
    codes = [f"VP-{n:02}" for n in range(1, 5)] + [f"TT-{n:02}" for n in (1, 3, 5)]
    for code in codes:
        await story.says("vanphong", f"{code}: {'rất dài ' * 30}", reply_to=preview)
    noted = preview.text.split(f"{HEADING}\n")[1].split("\nQuá hạn\n")[0].split("\n")
    assert [line[2:7] for line in noted[:-1]] == codes[:6]
    assert noted[-1] == "… và 01 nội dung khác."
    assert len(preview.text) < 4096
