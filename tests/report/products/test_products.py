"""What finished work left: a document's number and day, a photo, a file; and days that look odd."""

import pytest

from tests.databases import both_databases
from tests.scenarios.story import TT_04, Story

DOCUMENT = "số 25/KH-TTKHCN ngày 18/02/2021"
ON_TIME = (
    f"Đã ghi nhận: {TT_04} hoàn thành ngày 18/02/2021, đúng hạn "
    "(báo cáo lúc 08:10 ngày 22/02/2021).\n"
    f"   Sản phẩm: {DOCUMENT}.\n"
    "   Các bước chưa báo cáo: TT-04.1, TT-04.2. Bước nào đã xong, đề nghị gõ /xong kèm mã.\n"
    "Báo nhầm: bấm Rút lại báo cáo."
)


@pytest.fixture
async def late(story: Story) -> Story:
    """Monday 22/02, 08:10: TT-04 was due on Friday, its first red morning is on the screen."""
    await story.clock_jumps("2021-02-22 07:30")
    await story.clock_jumps("2021-02-22 08:10")
    return story


async def test_late_is_judged_by_the_day_of_the_document(late: Story) -> None:
    morning = late.last("TT")
    answer = await late.says("TT", f"/xong 4 {DOCUMENT}")
    assert answer.text == ON_TIME
    assert f"hoàn thành ngày 18/02/2021, đúng hạn 🟢; sản phẩm: {DOCUMENT}" in morning.text

    await late.clock_jumps("2021-02-26 15:30")
    assert f"đúng hạn 🟢; sản phẩm: {DOCUMENT}" in await late.whole_digest()


async def test_a_document_is_typed_as_people_type_it(late: Story) -> None:
    for typed in (
        "25/KH-TTKHCN ngày 18/02",
        "so 25/kh-ttkhcn ngay 18.02.2021",
        "25/KH-TTKHCN 18/2",
    ):
        answer = await late.says("TT", f"/xong 4 {typed}")
        assert answer.text == ON_TIME
        await late.presses("TT", "Rút lại báo cáo", answer)


async def test_several_tasks_with_one_number(late: Story) -> None:
    answer = await late.says("TT", "/xong 1, 4 25/KH-TTKHCN ngày 18/02")
    assert answer.text.count(f"Sản phẩm: {DOCUMENT}.") == 2


async def test_words_are_kept_as_words_of_the_result(late: Story) -> None:
    answer = await late.says("TT", "/xong 4 đã ký <b>&</b> ban hành, giá < 5")
    assert "hoàn thành ngày 22/02/2021, quá hạn" in answer.text
    assert "   Sản phẩm: đã ký <b>&</b> ban hành, giá < 5." in answer.text


async def test_a_photo_with_the_command_in_its_caption(late: Story) -> None:
    (answer,) = await late.sends("TT", "anh.png", "/xong 4 ngày 18/02", as_photo=True)
    assert "hoàn thành ngày 18/02/2021, đúng hạn" in answer.text
    assert "   Sản phẩm: kèm 01 ảnh, tệp." in answer.text


async def test_which_task_is_meant_is_asked_and_what_was_sent_is_kept(story: Story) -> None:
    (asked,) = await story.sends("TT", "ke-hoach.pdf", "/xong")
    button = next(text for text in asked.button_texts if "TT-04" in text)
    await story.restart()
    await story.presses("TT", button, asked)
    assert "   Sản phẩm: kèm 01 ảnh, tệp." in story.last("TT").text


async def test_the_product_comes_as_the_next_reply(late: Story) -> None:
    await late.reports("TT", "TT-04", "Hoàn thành")
    answer = late.last("TT")
    assert "quá hạn" in answer.text
    await late.restart()

    added = await late.says("TT", DOCUMENT, reply_to=answer)
    assert added.text == (
        f"Đã bổ sung: {TT_04} hoàn thành ngày 18/02/2021, đúng hạn; sản phẩm: {DOCUMENT}.\n"
        "Ngày hoàn thành trước đó ghi 22/02/2021, nay ghi lại như trên."
    )
    assert answer.text == ON_TIME

    await late.sends("TT", "anh.png", reply_to=answer, as_photo=True)
    assert f"Sản phẩm: {DOCUMENT}, kèm 01 ảnh, tệp." in answer.text


async def test_thanks_in_reply_are_no_product(late: Story) -> None:
    answer = await late.says("TT", "/xong 4")
    assert await late.writes("TT", "Cảm ơn hệ thống", reply_to=answer) == []


async def test_nothing_is_added_to_a_report_that_was_taken_back(late: Story) -> None:
    answer = await late.says("TT", "/xong 4")
    await late.presses("TT", "Rút lại báo cáo", answer)
    told = await late.says("TT", DOCUMENT, reply_to=answer)
    assert told.text.startswith("Báo hoàn thành")
    assert "KH-TTKHCN" not in (await late.says("TT", "/viec")).text


async def test_a_day_off_is_questioned_and_nothing_is_written_before(late: Story) -> None:
    asked = await late.says("TT", "/xong 4 25/KH-TTKHCN ngày 20/02/2021")
    assert asked.text == (
        "TT-04: chưa ghi nhận.\nNgày văn bản 20/02/2021 là thứ Bảy, đề nghị kiểm tra lại.\n"
        "Nếu ngày đã đúng, bấm Đúng; nếu cần ghi lại, bấm Sửa hoặc trả lời tin này."
    )
    assert asked.button_texts == ["Đúng", "Sửa", "Hủy"]
    assert "quá hạn" in (await late.says("TT", "/viec")).text
    await late.restart()

    await late.presses("TT", "Đúng", asked)
    assert "hoàn thành ngày 20/02/2021, quá hạn" in late.last("TT").text
    assert asked.button_texts == []


async def test_the_day_is_corrected_by_a_press_or_by_a_reply(late: Story) -> None:
    await late.says("TT", "/xong 4, 99 số 25/KH-TTKHCN ngày 12/02")
    assert "Ngày văn bản 12/02/2021 là ngày nghỉ" in late.last("TT").text
    await late.presses("TT", "Sửa")
    asked = late.last("TT")
    assert "ví dụ 25/KH-TTKHCN ngày 18/02/2021" in asked.text
    await late.restart()

    assert "chưa có số hoặc ngày văn bản" in (await late.says("TT", "mai ạ", reply_to=asked)).text
    await late.says("TT", "ngày 13/02", reply_to=asked)
    again = late.last("TT")
    assert "Ngày văn bản 13/02/2021 là thứ Bảy" in again.text
    answer = await late.says("TT", "ngay 18/2", reply_to=again)
    recorded, product, _, refused, *_ = answer.text.split("\n")
    assert [recorded, product] == ON_TIME.split("\n")[:2]
    assert refused.startswith("Chưa ghi nhận: không có nhiệm vụ mã 99.")


async def test_a_day_before_the_plan_was_signed_is_questioned(late: Story) -> None:
    asked = await late.says("TT", "/xong 4 ngày 01/02/2021")
    assert "Ngày hoàn thành 01/02/2021 trước ngày ký kế hoạch (04/02/2021)" in asked.text
    assert (await late.says("TT", "/huy")).text == "Đã hủy, chưa ghi nhận gì."
    assert "TT-04 · Kế hoạch triển khai Trại…" in (await late.says("TT", "/viec")).button_texts


async def test_a_day_to_come_and_a_day_that_does_not_exist_are_refused(late: Story) -> None:
    assert (await late.says("TT", "/xong 4 25/KH ngày 25/02")).text == (
        "Chưa ghi nhận: ngày 25/02/2021 chưa đến. Đề nghị kiểm tra ngày rồi báo cáo lại."
    )
    assert (await late.says("TT", "/xong 4 ngày 31/02")).text == (
        "Chưa ghi nhận: không có ngày “ngày 31/02” trong lịch. "
        "Đề nghị kiểm tra ngày rồi báo cáo lại, ví dụ 18/02/2021."
    )
    assert "TT-04 · Kế hoạch triển khai Trại…" in (await late.says("TT", "/viec")).button_texts


@both_databases
async def test_two_people_answer_the_question_at_once(late: Story) -> None:
    asked = await late.says("TT", "/xong 4 25/KH-TTKHCN ngày 20/02/2021")
    before = late.count("TT")
    officer, chat = late.officer("TT"), late.chat("TT")
    presses = [officer.presses(chat, "Đúng", asked) for _ in range(2)]
    await late.settle()
    assert late.count("TT") == before + 1
    assert [press.answer and press.answer.text for press in presses] == [
        None,
        "Cán bộ Trung tâm Khoa học và Công nghệ đã xác nhận lúc 08:10 ngày 22/02/2021, "
        "không cần làm gì thêm.",
    ]


async def test_another_chat_s_product_is_not_taken(late: Story) -> None:
    answer = await late.says("TT", "/xong 4")
    assert await late.writes("QLKH", DOCUMENT) == []
    assert "Sản phẩm" not in answer.text


@both_databases
async def test_finished_work_is_listed_with_its_product_and_its_files_are_shown(
    late: Story,
) -> None:
    await late.sends("TT", "ke-hoach.pdf", f"/xong 4 {DOCUMENT}")
    listed = await late.says("vanphong", "/kehoach")
    await late.presses("vanphong", "Đã hoàn thành", listed)
    assert listed.text.startswith("Toàn Sở – Đã hoàn thành: 01\nTT-04.")
    assert f"đúng hạn 🟢; sản phẩm: {DOCUMENT}, kèm 01 ảnh, tệp" in listed.text

    await late.presses("vanphong", "TT-04", listed)
    await late.presses("vanphong", "TT-04: 01 ảnh, tệp", listed)
    file = late.last("vanphong")
    assert file.file is not None
    assert file.text == f"Kèm báo cáo hoàn thành {TT_04} – Trung tâm Khoa học và Công nghệ"

    foreign = await late.says("QLKH", "/viec")
    assert foreign.reply_markup
    button = next(one for row in listed.buttons for one in row if "ảnh, tệp" in one.text)
    foreign.reply_markup["inline_keyboard"][-1][-1]["callback_data"] = button.data
    name = foreign.button_texts[-1]
    assert await late.presses("QLKH", name, foreign) == (
        "Nhóm này không dùng được lệnh đó. Đề nghị dùng trong nhóm của Văn phòng hoặc Ban Giám đốc."
    )


async def test_a_file_that_came_by_mistake_goes_with_the_report(late: Story) -> None:
    (answer,) = await late.sends("TT", "nham.pdf", "/xong 4")
    await late.presses("TT", "Rút lại báo cáo", answer)
    assert "ảnh, tệp." not in (await late.says("TT", f"/xong 4 {DOCUMENT}")).text
