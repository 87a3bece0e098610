"""/dondoc: the office urges the units with overdue tasks, previewed, once a working day."""

import pytest

from simulator.groups import remove_bot
from tests.scenarios.story import TT_04, Story


@pytest.fixture
async def late(story: Story) -> Story:
    """Monday 01/3, 09:00: the Trung tâm's TT-04 and TT-02 are overdue."""
    await story.clock_jumps("2021-03-01 07:30")
    await story.clock_jumps("2021-03-01 09:00")
    return story


async def test_previewed_confirmed_and_sent_once(late: Story) -> None:
    asked = await late.says("vanphong", "/dondoc")
    heading, unit, first, *_ = asked.text.split("\n")
    assert heading == "Đôn đốc phòng, đơn vị quá hạn"
    assert unit == "– Trung tâm Khoa học và Công nghệ: 02 nhiệm vụ"
    assert first.strip() == TT_04
    assert asked.button_texts == ["Xác nhận", "Hủy"]
    before = late.count("TT")
    await late.restart()
    chief, chat = late.officer("vanphong"), late.chat("vanphong")
    for _ in range(2):
        chief.presses(chat, "Xác nhận", asked)
    await late.settle()

    assert late.count("TT") == before + 1
    told = late.last("TT")
    assert told.text.startswith(
        "Văn phòng Sở đôn đốc, đề nghị Trung tâm Khoa học và Công nghệ báo cáo\n" + TT_04
    )
    assert "TT-04 · Kế hoạch triển khai Trại…" in told.button_texts
    assert late.last("vanphong").text == "Đã đôn đốc: Trung tâm Khoa học và Công nghệ."
    assert asked.button_texts == []

    again = await late.says("vanphong", "/dondoc")
    await late.presses("vanphong", "Xác nhận", again)
    assert late.last("vanphong").text == (
        "Đã đôn đốc trước đó trong ngày làm việc này: Trung tâm Khoa học và Công nghệ."
    )
    assert late.count("TT") == before + 1


async def test_in_sending_hours(late: Story) -> None:
    await late.clock_jumps("2021-03-01 18:30")
    before = late.count("TT")
    await late.says("vanphong", "/dondoc")
    await late.presses("vanphong", "Xác nhận")
    assert late.count("TT") == before
    await late.clock_jumps("2021-03-02 07:00")
    assert late.last("TT").text.startswith("Văn phòng Sở đôn đốc")


async def test_what_is_done_or_submitted_meanwhile_is_not_urged(late: Story) -> None:
    asked = await late.says("vanphong", "/dondoc")
    await late.says("TT", "/xong 2, 4")
    assert (await late.presses("vanphong", "Xác nhận", asked)) == (
        "Không phòng, đơn vị nào có nhiệm vụ quá hạn, chưa cần đôn đốc."
    )
    assert "chưa cần đôn đốc" in (await late.says("vanphong", "/dondoc")).text


async def test_a_unit_that_cannot_be_reached_is_named(late: Story) -> None:
    remove_bot(late.chat("TT"), by=late.officer("TT"))
    await late.settle()
    await late.says("vanphong", "/dondoc")
    await late.presses("vanphong", "Xác nhận")
    assert late.last("vanphong").text == (
        "Không gửi được: Trung tâm Khoa học và Công nghệ. "
        "Đề nghị kiểm tra Nhắc Việc còn trong nhóm của phòng, đơn vị hay không."
    )


async def test_dropped_typed_at_and_asked_by_who_may_not(late: Story) -> None:
    asked = await late.says("vanphong", "/dondoc")
    assert (
        "bấm nút dưới bản xem trước" in (await late.says("vanphong", "vâng", reply_to=asked)).text
    )
    before = late.count("TT")
    assert (await late.says("vanphong", "/huy")).text == "Đã hủy, chưa ghi nhận gì."
    assert late.count("TT") == before
    assert "không dùng được lệnh đó" in (await late.says("TT", "/dondoc")).text
