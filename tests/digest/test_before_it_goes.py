"""First the Văn phòng: it sees the digest an hour before, adds words, and says when it goes."""

import pytest

from simulator.model import Message
from tests.scenarios.story import Story

UNSEEN = "Hệ thống tổng hợp tự động, Văn phòng chưa rà soát."


@pytest.fixture
async def preview(story: Story) -> Message:
    """The office has the digest of the week of 22/02, in which TT-04 is late, before it."""
    await story.clock_jumps("2021-02-26 14:20")
    await story.clock_reaches("2021-02-26 14:30")
    return story.last("vanphong")


def head(message: Message) -> list[str]:
    """Return what stands above the points, without the sentence on how it stands."""
    _, rest = message.text.split("Kính báo cáo Ban Giám đốc: ", maxsplit=1)
    return rest.split("\n1. Cần cho ý kiến")[0].split("\n")[1:]


async def test_figures_freeze_when_the_office_sees_them(story: Story, preview: Message) -> None:
    assert preview.text.startswith(
        "Đề nghị Văn phòng rà soát; bản này tự gửi Ban Giám đốc lúc 15:30 ngày 26/02/2021."
    )
    assert head(preview) == []
    await story.clock_reaches("2021-02-26 14:35")
    await story.says("TT", "/xong 4")
    since = "TT-04: đã báo hoàn thành lúc 14:35, sau khi chốt số liệu."
    assert f"2. Quá hạn: 01. TT-04.\n{since}\n3. " in preview.text
    await story.clock_reaches("2021-02-26 15:30")
    told = story.last("bgd")
    assert f"2. Quá hạn: 01. TT-04.\n{since}\n3. " in told.text
    assert "quá hạn 05 ngày làm việc 🔴; đã báo hoàn thành lúc 14:35" in told.text
    assert "(số liệu đến 14:30 ngày 26/02/2021)" in told.text
    assert "2. Quá hạn: 01. TT-04." in told.text
    assert head(told) == [UNSEEN], "nobody has looked"
    assert preview.text.startswith("Đã gửi Ban Giám đốc lúc 15:30 ngày 26/02/2021.")
    assert "Gửi ngay" not in preview.button_texts

    await story.clock_reaches("2021-03-05 15:30")
    later = story.last("bgd")
    assert "2. Quá hạn: 01. TT-02." in later.text
    assert "TT-04" in later.text, "told as done in the next"
    assert since in (await story.says("bgd", "/baocao tuần trước")).text, "as it went"


async def test_the_office_looks_through_it(story: Story, preview: Message) -> None:
    await story.presses("vanphong", "Đã rà soát", preview)
    assert "Chánh Văn phòng" in preview.text
    assert "đã rà soát lúc 14:30 ngày 26/02/2021" in preview.text
    await story.clock_reaches("2021-02-26 15:30")
    assert head(story.last("bgd")) == []


async def test_it_adds_a_sentence_and_notes_and_no_figure(story: Story, preview: Message) -> None:
    await story.presses("vanphong", "Câu mở đầu…", preview)
    await story.says("vanphong", "Tuần sau có đoàn kiểm tra.", reply_to=story.last("vanphong"))
    await story.presses("vanphong", "Ghi chú…", preview)
    await story.says("vanphong", "TT-04: đang trình ký\nVP-01", reply_to=story.last("vanphong"))
    assert story.last("vanphong").text == (
        "TT-04: đã ghi chú “đang trình ký”.\nVP-01: đã bỏ ghi chú."
    )
    assert head(preview) == ["Văn phòng: Tuần sau có đoàn kiểm tra."]
    await story.presses("vanphong", "Quá hạn: 01", preview)
    opened = story.last("vanphong")
    assert "Văn phòng ghi chú: đang trình ký" in opened.text
    assert opened.button_texts[0] == "TT-04"

    await story.clock_reaches("2021-02-26 15:30")
    told = story.last("bgd")
    assert head(told) == ["Văn phòng: Tuần sau có đoàn kiểm tra."]
    assert "Văn phòng ghi chú: đang trình ký" in told.text
    await story.presses("bgd", "Bản đầy đủ", told)
    assert "Văn phòng ghi chú: đang trình ký" in story.last("bgd").text


async def test_a_note_at_no_line_is_refused(story: Story, preview: Message) -> None:
    await story.presses("vanphong", "Ghi chú…", preview)
    question = story.last("vanphong")
    answer = await story.says("vanphong", "đang trình ký", reply_to=question)
    assert answer.text.startswith("Chưa ghi chú gì: “đang trình ký” không có mã nhiệm vụ")


async def test_send_now_sends_at_once_and_once(story: Story, preview: Message) -> None:
    before = story.count("bgd")
    await story.presses("vanphong", "Gửi ngay", preview)
    assert story.last("vanphong").text == "Đang gửi bản tổng hợp đến Ban Giám đốc."
    assert story.count("bgd") == before + 1
    assert head(story.last("bgd")) == []
    assert preview.text.startswith("Đã gửi Ban Giám đốc lúc 14:30 ngày 26/02/2021.")
    await story.clock_reaches("2021-02-26 16:45")
    assert story.count("bgd") == before + 1


@pytest.mark.parametrize(
    ("said", "moment", "told"),
    [
        ("16:30 ngày 26/02/2021", "2021-02-26 16:30", "16:30 ngày 26/02/2021"),
        ("09:00 ngày 01/3/2021", "2021-03-01 09:00", "09:00 ngày 01/3/2021"),
    ],
)
async def test_it_is_put_off_until_the_next_morning_at_most(
    story: Story, preview: Message, said: str, moment: str, told: str
) -> None:
    before = story.count("bgd")
    await story.presses("vanphong", "Hoãn…", preview)
    await story.presses("vanphong", said, story.last("vanphong"))
    assert story.last("vanphong").text == f"Bản tổng hợp sẽ tự gửi lúc {told}."
    assert f"tự gửi Ban Giám đốc lúc {told}" in preview.text
    await story.clock_reaches(f"{moment[:-2]}{int(moment[-2:]):02}")
    heard = [one.text for one in story.said("bgd")[before:]]
    assert sum("Kính báo cáo Ban Giám đốc" in text for text in heard) == 1
    assert f"Đã gửi Ban Giám đốc lúc {told}." in preview.text


async def test_an_hour_is_typed_as_well(story: Story, preview: Message) -> None:
    await story.presses("vanphong", "Hoãn…", preview)
    question = story.last("vanphong")
    answer = await story.says("vanphong", "tối nay", reply_to=question)
    assert answer.text == "“tối nay” không phải là giờ. Đề nghị viết như 16h30, hoặc bấm một nút."
    answer = await story.says("vanphong", "10h sáng mai", reply_to=question)
    assert "chậm nhất 09:00 ngày 01/3/2021" in answer.text
    answer = await story.says("vanphong", "16 giờ 15", reply_to=question)
    assert answer.text == "Bản tổng hợp sẽ tự gửi lúc 16:15 ngày 26/02/2021."


async def test_what_went_takes_no_more_words(story: Story, preview: Message) -> None:
    await story.presses("vanphong", "Câu mở đầu…", preview)
    question = story.last("vanphong")
    await story.clock_reaches("2021-02-26 15:30")
    answer = await story.says("vanphong", "Đề nghị lưu ý.", reply_to=question)
    assert answer.text.startswith("Chưa thay đổi gì: bản tổng hợp đã gửi Ban Giám đốc.")


async def test_a_preview_that_was_missed_stops_nothing(story: Story) -> None:
    await story.clock_jumps("2021-02-26 15:40")
    told = story.last("bgd")
    assert "(số liệu đến 15:40 ngày 26/02/2021)" in told.text
    assert head(told) == head(story.last("vanphong")) == [UNSEEN]


async def test_the_states_month_is_frozen_and_looked_through_too(story: Story) -> None:
    await story.clock_jumps("2021-05-13 16:00")
    before = story.count("bgd")
    await story.clock_reaches("2021-05-17 14:30")
    month = story.last("vanphong")
    assert "tháng 5/2021, từ 15/4 đến 14/5/2021 (số liệu đến" in month.text
    assert "bản này tự gửi Ban Giám đốc lúc 15:30 ngày 18/5/2021" in month.text
    await story.clock_reaches("2021-05-18 15:30")
    heard = story.said("bgd")[before:]
    assert sum("tháng 5/2021" in one.text for one in heard) == 1
