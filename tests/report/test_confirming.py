"""Where the office confirms what units report: waiting, confirmed, taken back."""

from typing import Any

import pytest

from tests.databases import both_databases
from tests.scenarios.story import TT_04, Story

CARD = (
    "Báo cáo hoàn thành – Trung tâm Khoa học và Công nghệ\n"
    f"{TT_04}\n"
    "Thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02)\n"
    "Hoàn thành ngày 18/02/2021, đúng hạn; người báo cáo: "
    "Cán bộ Trung tâm Khoa học và Công nghệ, lúc 15:00 ngày 19/02/2021.\n"
    "Sản phẩm: số 25/KH-TTKHCN ngày 18/02/2021\n"
    "Các bước chưa báo cáo: TT-04.1, TT-04.2\n"
)


@pytest.fixture
def rules() -> dict[str, Any]:
    """The office confirms."""
    return {"confirm_done": True}


@pytest.fixture
async def waiting(story: Story) -> Story:
    """Friday 19/02, 15:00: the Trung tâm has reported TT-04 done the day before."""
    await story.says("TT", "/xong 2")
    await story.clock_jumps("2021-02-19 07:30")
    await story.clock_jumps("2021-02-19 15:00")
    await story.says("TT", "/xong 4 25/KH-TTKHCN ngày 18/02")
    return story


async def test_a_report_waits_and_the_office_gets_a_card(waiting: Story) -> None:
    answer, card = waiting.last("TT"), waiting.last("vanphong")
    assert "hoàn thành ngày 18/02/2021 (báo cáo lúc 15:00 ngày 19/02/2021), " in answer.text
    assert "chờ Văn phòng xác nhận." in answer.text
    assert answer.button_texts == ["Rút lại báo cáo"]
    assert card.text == CARD + "Đang chờ Văn phòng xác nhận ⏳"
    assert card.button_texts == ["Xác nhận", "Trả lại"]


async def test_it_is_not_chased_and_not_counted_as_done(waiting: Story) -> None:
    before = waiting.count("TT")
    await waiting.clock_jumps("2021-02-22 07:30")
    assert waiting.count("TT") == before, "nothing else is due"

    await waiting.clock_jumps("2021-02-26 15:30")
    digest = await waiting.whole_digest()
    assert "2. Quá hạn: 0." in digest
    assert "Đã báo cáo hoàn thành, chờ xác nhận: 02.\n– TT-04." in digest
    assert "5. Hoàn thành trong tuần: 0." in digest
    assert "hoàn thành 0 (đúng hạn 0)" in digest
    assert "chưa hoàn thành quá hạn 01" in digest


@both_databases
async def test_confirmed_a_week_later_it_counts_by_its_own_day(waiting: Story) -> None:
    answer, card = waiting.last("TT"), waiting.last("vanphong")
    await waiting.clock_jumps("2021-02-26 15:30")
    await waiting.restart()
    await waiting.clock_jumps("2021-03-01 09:00")

    assert await waiting.presses("vanphong", "Xác nhận", card) == "Đã xác nhận TT-04 hoàn thành."

    told = waiting.last("TT")
    assert told.text == (
        f"{TT_04}: Chánh Văn phòng đã xác nhận lúc 09:00 ngày 01/3/2021: "
        "hoàn thành ngày 18/02/2021, đúng hạn. 🟢"
    )
    assert told.reply_to is answer
    assert (
        "hoàn thành ngày 18/02/2021, đúng hạn (báo cáo lúc 15:00 ngày 19/02/2021)." in answer.text
    )
    assert card.text == CARD + "Đã xác nhận. 🟢"
    assert card.button_texts == []

    await waiting.clock_jumps("2021-03-05 15:30")
    digest = await waiting.whole_digest()
    assert "5. Hoàn thành trong tuần: 01.\n– TT-04." in digest
    assert "Đính chính" not in digest


@both_databases
async def test_two_press_at_once_and_a_withdrawn_report_is_not_confirmed(waiting: Story) -> None:
    answer, card = waiting.last("TT"), waiting.last("vanphong")
    chief, chat = waiting.officer("vanphong"), waiting.chat("vanphong")
    await waiting.presses("TT", "Rút lại báo cáo", answer)
    assert "Báo cáo đã được rút lại hoặc trả lại." in card.text
    assert card.button_texts == []

    await waiting.says("TT", "/xong 4")
    card = waiting.last("vanphong")
    before = waiting.count("TT")
    presses = [chief.presses(chat, "Xác nhận", card) for _ in range(2)]
    await waiting.settle()
    assert [press.answer and press.answer.text for press in presses] == [
        "Đã xác nhận TT-04 hoàn thành.",
        f"{TT_04} đã được xác nhận hoàn thành từ trước, không cần bấm lại.",
    ]
    assert waiting.count("TT") == before + 1


async def test_the_office_does_not_confirm_itself(story: Story) -> None:
    before = story.count("vanphong")
    answer = await story.says("VP", "/xong 9.1")
    assert "đúng hạn" in answer.text
    assert story.count("vanphong") == before


async def test_a_unit_may_not_confirm(waiting: Story) -> None:
    card, listed = waiting.last("vanphong"), await waiting.says("QLKH", "/viec")
    assert listed.reply_markup
    listed.reply_markup["inline_keyboard"][-1][-1]["callback_data"] = card.buttons[0][0].data
    assert await waiting.presses("QLKH", listed.button_texts[-1], listed) == (
        "Nhóm này không dùng được lệnh đó. Đề nghị dùng trong nhóm của Văn phòng."
    )
    assert card.button_texts == ["Xác nhận", "Trả lại"]


async def test_the_file_goes_along_and_so_does_what_is_added_later(waiting: Story) -> None:
    await waiting.sends("TT", "anh.png", "/xong 5 ngày 18/02", as_photo=True)
    answer = waiting.last("TT")
    card, photo = waiting.said("vanphong")[-2:]
    assert photo.file is not None
    assert photo.reply_to is card
    await waiting.sends("TT", "ke-hoach.pdf", reply_to=answer)
    assert waiting.last("vanphong").file is not None
    assert "Sản phẩm: kèm 02 ảnh, tệp" in card.text


async def test_a_second_report_waits_for_the_first(waiting: Story) -> None:
    assert (await waiting.says("TT", "/xong 4")).text == (
        f"{TT_04} đã được báo cáo hoàn thành, đang chờ Văn phòng xác nhận, không cần báo lại."
    )


async def test_plain_words_never_report_what_is_left_of_two_at_once(story: Story) -> None:
    await story.clock_reaches("2021-02-22 08:00")
    several = story.last("TT")
    assert "TT-02" in several.text
    assert "TT-04" in several.text
    await story.says("TT", "/xong 4", reply_to=several)
    meant = await story.says("TT", "xong em báo liền", reply_to=several)
    assert "Đã ghi nhận" not in meant.text
    meant = await story.says("TT", "dạ xong rồi ạ", reply_to=several)
    assert "TT-02" in meant.text
    assert "TT-04" not in meant.text
    assert meant.button_texts == ["Đúng", "Không phải"]
