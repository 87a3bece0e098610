"""/tiendo: how far work has come, by figures, percent or words."""

from tests.databases import both_databases
from tests.scenarios.story import Story

TT_03 = "TT-03. Kế hoạch thực hiện 12 chuyên mục KH&CN; phát hành 03 số tập san thông tin KH&CN"


async def test_a_part_of_the_target_stands_in_the_lists(monday: Story) -> None:
    answer = await monday.says("TT", "/tiendo 3 3/12 đã phát 3 chuyên mục")
    title, words, reached = answer.text.split("\n")
    assert title.startswith("Đã ghi nhận kết quả: TT-03.")
    assert words == "   3/12 đã phát 3 chuyên mục"
    assert reached == "   đạt 3/12 chuyên mục"
    assert answer.button_texts == []

    listed = await monday.says("TT", "/viec chưa có hạn")
    assert "đang thực hiện 🔵; đạt 3/12 chuyên mục" in listed.text
    assert "kết quả (08/02): 3/12 đã phát 3 chuyên mục" in listed.text

    await monday.says("TT", "/tiendo 3 phát thêm 1 số tập san <& hay>")
    listed = await monday.says("TT", "/viec chưa có hạn")
    assert "đạt 3/12 chuyên mục, 1/3 số tập san" in listed.text
    assert "phát thêm 1 số tập san <& hay>" in listed.text


async def test_what_is_beyond_the_target_is_asked_back(monday: Story) -> None:
    answer = await monday.says("TT", "/tiendo 3 13/12")
    assert answer.text == (
        "TT-03. Chưa ghi nhận: 13/12 chuyên mục vượt chỉ tiêu. Đề nghị kiểm tra và ghi lại; "
        "nếu thực tế vượt, ghi phần vượt bằng chữ."
    )
    answer = await monday.says("TT", "/tiendo 3 3/10")
    assert answer.text == (
        "TT-03. Chưa ghi nhận: 3/10 không khớp chỉ tiêu của nhiệm vụ (12 chuyên mục, 3 số tập "
        "san). Đề nghị ghi lại, ví dụ: 1/12 chuyên mục."
    )
    assert "kết quả" not in (await monday.says("TT", "/viec chưa có hạn")).text


async def test_a_wrong_answer_leaves_the_question_open(monday: Story) -> None:
    asked = await monday.says("TT", "/tiendo 3")
    assert "Ví dụ: 1/12 chuyên mục, 1/3 số tập san" in asked.text
    assert asked.button_texts == ["Hủy"]
    await monday.restart()
    assert "vượt chỉ tiêu" in (await monday.says("TT", "13/12", reply_to=asked)).text
    answer = await monday.says("TT", "12/12", reply_to=asked)
    assert "đạt 12/12 chuyên mục" in answer.text
    assert asked.button_texts == []
    assert (await monday.says("TT", "11/12", reply_to=asked)).text == (
        "Chưa ghi nhận: Cán bộ Trung tâm Khoa học và Công nghệ đã trả lời câu hỏi này lúc 07:30 "
        "ngày 08/02/2021: “12/12”. Nếu cần bổ sung, đề nghị nhắn lại kèm mã hoặc gõ lại lệnh."
    )


async def test_percent_for_others_and_the_button_when_it_sounds_finished(monday: Story) -> None:
    answer = await monday.says("TT", "/tiendo 1 50% hồ sơ dự án")
    assert "đạt 50%" in answer.text
    assert answer.button_texts == []
    answer = await monday.says("TT", "/tiendo 1 đã xong")
    assert "Nếu cả nhiệm vụ đã hoàn thành, bấm Hoàn thành." in answer.text
    await monday.presses("TT", answer.button_texts[0], answer)
    assert "hoàn thành ngày 08/02/2021" in monday.last("TT").text
    answer = await monday.says("TT", "/tiendo 1 70%")
    assert "không cần báo lại" in answer.text


@both_databases
async def test_which_task_is_asked_and_the_words_are_kept(monday: Story) -> None:
    which = await monday.says("TT", "/tiendo đang chờ góp ý")
    assert which.text.startswith("Cập nhật nhiệm vụ nào?")
    assert "TT-03" in which.button_texts
    assert len(which.buttons) <= 8
    await monday.restart()
    await monday.presses("TT", "TT-03", which)
    assert monday.last("TT").text.endswith("\n   đang chờ góp ý")


async def test_a_dated_task_keeps_its_deadline_and_what_is_on_the_screen_is_renewed(
    monday: Story,
) -> None:
    morning = monday.last("TT")
    await monday.says("TT", "/tiendo 4 70%")
    assert "đạt 70%" in morning.text
    assert "trước ngày 20/02/2021" in morning.text


async def test_only_in_the_chat_of_the_unit(monday: Story) -> None:
    assert "Nhóm này không dùng được lệnh đó" in (await monday.says("bgd", "/tiendo 3 50%")).text
    assert "do Trung tâm" in (await monday.says("VP", "/tiendo TT-03 50%")).text


async def test_a_button_of_another_unit_s_work(monday: Story) -> None:
    which = await monday.says("TT", "/tiendo đang làm")
    other = await monday.says("TDC", "/tiendo đang làm")
    assert which.reply_markup
    assert other.reply_markup
    data = other.reply_markup["inline_keyboard"][0][0]["callback_data"]
    which.reply_markup["inline_keyboard"][0][0]["callback_data"] = data
    answer = await monday.presses("TT", which.button_texts[0], which)
    assert answer is not None
    assert answer.startswith("Nút này thuộc nhiệm vụ")


async def test_a_line_that_sounds_stuck_offers_the_obstacle_until_it_is_told(monday: Story) -> None:
    answer = await monday.says("TT", "/tiendo 1 dang vuong kinh phi, chưa bố trí được")
    assert answer.text.endswith("\nNếu đang vướng mắc, cần Văn phòng tháo gỡ: bấm Vướng mắc.")
    (button,) = answer.button_texts
    assert button.startswith("Vướng mắc: TT-01.")
    await monday.presses("TT", button, answer)
    await monday.says("TT", "chưa có kinh phí", reply_to=monday.last("TT"))
    await monday.presses("TT", "Bỏ qua")
    assert "chưa có kinh phí" in monday.last("vanphong").text
    assert answer.button_texts == []
    for words in ("đã hết vướng mắc, đang làm", "không có khó khăn gì"):
        assert (await monday.says("TT", f"/tiendo 3 {words}")).button_texts == []
