"""The office gives a report back with a reason; a digest that was sent is corrected in the next."""

import pytest

from tests.databases import both_databases
from tests.scenarios.story import TT_04, Story

REASON = "thiếu phụ lục kinh phí <bản gốc> & chữ ký"


@pytest.fixture
async def reported(story: Story) -> Story:
    """Friday 19/02, 16:00: TT-04 was reported done at 14:00, and the digest has told so."""
    await story.clock_jumps("2021-02-19 14:00")
    await story.says("TT", "/xong 4")
    await story.clock_jumps("2021-02-19 15:30")
    await story.clock_jumps("2021-02-19 16:00")
    return story


async def test_with_a_reason_the_task_is_open_again(reported: Story) -> None:
    answer = reported.last("TT")
    meant = await reported.says("vanphong", f"/tralai TT-04 {REASON}")
    assert meant.text == (
        f"Trả lại báo cáo: {TT_04} (Trung tâm Khoa học và Công nghệ)\n"
        f"Nội dung cần bổ sung: {REASON}\n"
        "Nếu đúng, bấm Trả lại; chưa bấm thì chưa trả lại."
    )
    await reported.presses("vanphong", "Trả lại", meant)
    told = reported.last("vanphong")
    assert told.text == f"Đã trả lại báo cáo {TT_04} và báo Trung tâm Khoa học và Công nghệ."

    back = reported.last("TT")
    assert back.text == (
        f"{TT_04}: Chánh Văn phòng trả lại báo cáo lúc 16:00 ngày 19/02/2021, đề nghị bổ sung.\n"
        f"Nội dung cần bổ sung: {REASON}\n"
        "Thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02)\n"
        "Nhiệm vụ trở lại chưa hoàn thành; bổ sung xong, bấm Hoàn thành hoặc gõ /xong kèm mã."
    )
    assert back.reply_to is answer
    assert back.button_texts == ["Hoàn thành", "Vướng mắc"]
    assert answer.text == f"{TT_04}: báo cáo đã được Văn phòng trả lại."
    assert answer.button_texts == []

    await reported.clock_jumps("2021-02-22 07:30")
    assert f"Quá hạn\n{TT_04}" in reported.last("TT").text
    await reported.reports("TT", "TT-04", "Hoàn thành")
    assert back.button_texts == []


async def test_the_reason_is_asked_for_and_survives_a_restart(reported: Story) -> None:
    await reported.says("vanphong", "/tralai tt4")
    asked = reported.last("vanphong")
    assert "trả lại báo cáo vì lý do gì" in asked.text
    assert asked.button_texts == ["Hủy"]
    await reported.restart()
    await reported.says("vanphong", REASON, reply_to=asked)
    assert f"Nội dung cần bổ sung: {REASON}" in reported.last("TT").text


async def test_which_report_is_asked_the_newest_first(reported: Story) -> None:
    await reported.writes("QLKH", "/xong 5, VP-09.2")
    await reported.presses("QLKH", "Kết thúc trong năm")
    await reported.clock_jumps("2021-02-19 16:05")
    await reported.says("TDC", "/xong VP-09.2")
    asked = await reported.says("vanphong", "/tralai")
    assert [text.partition(". ")[0] for text in asked.button_texts] == [
        "Trả lại: VP-09.2 (TDC)",
        "Trả lại: VP-09.2 (QLKH)",
        "Trả lại: QLKH-05 (QLKH)",
        "Trả lại: TT-04 (TT)",
    ]
    asked = await reported.says("vanphong", "/tralai VP-09.2 chưa ký")
    assert len(asked.button_texts) == 2
    await reported.presses("vanphong", asked.button_texts[1], asked)
    assert "Nội dung cần bổ sung: chưa ký" in reported.last("TDC").text
    assert len(asked.button_texts) == 1


async def test_what_was_not_reported_is_not_returned(reported: Story) -> None:
    assert "TT-02" in (await reported.says("vanphong", "/tralai TT-02 sai")).text
    assert reported.last("vanphong").text.startswith("Chưa trả lại: TT-02.")
    assert "không dùng được lệnh đó" in (await reported.says("TT", "/tralai 4 sai")).text


@both_databases
async def test_two_answers_return_once(reported: Story) -> None:
    asked = await reported.says("vanphong", "/tralai TT-04")
    before = reported.count("TT")
    chief, chat = reported.officer("vanphong"), reported.chat("vanphong")
    for reason in ("thiếu chữ ký", "thiếu phụ lục"):
        chief.says(chat, reason, reply_to=asked)
    await reported.settle()
    assert reported.count("TT") == before + 1


async def test_the_next_digest_corrects_the_one_that_was_sent(reported: Story) -> None:
    sent = reported.last("bgd")
    assert "5. Hoàn thành trong tuần: 01." in sent.text
    assert "Hoàn thành\n– TT-04." in sent.text
    await reported.clock_jumps("2021-02-23 09:00")
    await reported.says("vanphong", "/tralai TT-04 thiếu phụ lục.")
    await reported.presses("vanphong", "Trả lại")
    await reported.clock_jumps("2021-02-26 15:30")

    digest = reported.last("bgd")
    assert not sent.edited
    assert "Đính chính so với bản tổng hợp trước: 01." in digest.text
    assert (
        "Đính chính\n"
        f"– {TT_04} (Trung tâm Khoa học và Công nghệ): bản trước ghi hoàn thành ngày 19/02/2021; "
        "Văn phòng trả lại báo cáo ngày 23/02/2021 (thiếu phụ lục); "
        "nay quá hạn 05 ngày làm việc 🔴"
    ) in digest.text

    await reported.clock_jumps("2021-03-05 15:30")
    assert "Đính chính" not in reported.last("bgd").text, "told once"


async def test_a_withdrawal_and_a_corrected_day_are_told_too(reported: Story) -> None:
    answer = reported.last("TT")
    await reported.clock_jumps("2021-02-22 09:00")
    await reported.says("TT", "ngày 18/02", reply_to=answer)
    await reported.clock_jumps("2021-02-26 15:30")
    assert (
        "bản trước ghi hoàn thành ngày 19/02/2021; "
        "ngày hoàn thành được đính chính ngày 22/02/2021; "
        "nay hoàn thành ngày 18/02/2021, đúng hạn 🟢"
    ) in reported.last("bgd").text


async def test_reported_and_returned_between_two_digests_corrects_nothing(story: Story) -> None:
    await story.clock_jumps("2021-02-19 15:30")
    await story.clock_jumps("2021-02-22 09:00")
    await story.says("TT", "/xong 4")
    await story.says("vanphong", "/tralai TT-04 thiếu phụ lục")
    await story.presses("vanphong", "Trả lại")
    await story.clock_jumps("2021-02-26 15:30")
    assert "Đính chính" not in story.last("bgd").text
