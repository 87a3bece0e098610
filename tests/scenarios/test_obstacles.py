"""A unit is stuck: two questions, a card for whoever must answer, and the way back."""

import pytest

from tests.scenarios.story import Story

TITLE = "TT-04. Kế hoạch triển khai Trại Thực nghiệm KH&CN"
STUCK = (
    f"{TITLE}\nĐang gặp khó khăn, vướng mắc gì? Đề nghị trả lời tin này bằng một, hai câu.\n"
    "Bấm giữ tin này, chọn Trả lời."
)
PROPOSAL = (
    f"{TITLE}\nĐơn vị đề xuất, kiến nghị hướng xử lý thế nào; cần ý kiến trước ngày nào? "
    "Nếu chưa có, bấm Bỏ qua.\nBấm giữ tin này, chọn Trả lời."
)
FORWARDED = (
    f"{TITLE}\nĐã chuyển Văn phòng lúc 07:30 ngày 08/02/2021.\nThời hạn của nhiệm vụ chưa thay đổi."
)


def card(stuck: str, proposal: str) -> str:
    """Return the card of TT-04's obstacle, reported on the first morning."""
    return (
        "Vướng mắc – Trung tâm Khoa học và Công nghệ\n"
        f"{TITLE}\n"
        "Thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02)\n"
        f"Khó khăn, vướng mắc: {stuck}\n"
        f"Đề xuất, kiến nghị: {proposal}\n"
        "Người báo cáo: Cán bộ Trung tâm Khoa học và Công nghệ, lúc 07:30 ngày 08/02/2021\n"
        "Đang chờ ý kiến ⏳"
    )


@pytest.fixture
async def monday(story: Story) -> Story:
    """The first morning: TT-04 stands alone on the Trung tâm's screen."""
    await story.clock_jumps("2021-02-08 07:30")
    return story


async def test_by_button_and_two_answers_to_the_card(monday: Story) -> None:
    morning = monday.last("TT")
    await monday.presses("TT", "Vướng mắc", morning)
    assert monday.last("TT").text == STUCK
    assert monday.last("TT").button_texts == ["Hủy"]

    asked = await monday.says("TT", "Chưa có kinh phí", reply_to=monday.last("TT"))
    assert asked.text == PROPOSAL
    assert asked.button_texts == ["Bỏ qua", "Hủy"]
    assert monday.count("vanphong") == 1, "nothing is told before both are answered"

    answer = await monday.says("TT", "Cấp bổ sung trước 15/02", reply_to=asked)
    assert answer.text == FORWARDED
    assert monday.last("vanphong").text == card("Chưa có kinh phí", "Cấp bổ sung trước 15/02")
    assert [(one.text, one.style) for one in monday.last("vanphong").buttons[0]] == [
        ("Đã tháo gỡ", "success")
    ]
    assert "vướng mắc, đang chờ ý kiến ⏳" in morning.text


async def test_what_is_stuck_may_follow_the_code(monday: Story) -> None:
    asked = await monday.says("TT", "/vuongmac 4 chưa có kinh phí")
    assert asked.text == PROPOSAL
    await monday.presses("TT", "Bỏ qua", asked)
    assert monday.last("TT").text == FORWARDED
    assert monday.last("vanphong").text == card("chưa có kinh phí", "chưa có")


async def test_by_command_in_reply_to_a_message_with_one_task(monday: Story) -> None:
    asked = await monday.says("TT", "/vuongmac chưa có kinh phí", reply_to=monday.last("TT"))
    assert asked.text == PROPOSAL


async def test_a_bare_command_asks_which(monday: Story) -> None:
    which = await monday.says("TT", "/vuongmac")
    assert which.text == (
        "Nhiệm vụ nào đang vướng mắc? Bấm nút tương ứng, hoặc gõ /vuongmac kèm mã."
    )
    await monday.presses("TT", f"Vướng mắc: {TITLE}", which)
    assert monday.last("TT").text == STUCK


@pytest.mark.parametrize("way", ["Hủy", "/huy", "/huy in reply"])
async def test_a_question_is_dropped(monday: Story, way: str) -> None:
    asked = await monday.says("TT", "/vuongmac 4 chưa có kinh phí")
    if way == "Hủy":
        await monday.presses("TT", "Hủy", asked)
    else:
        await monday.says("TT", "/huy", reply_to=asked if way != "/huy" else None)
    assert monday.last("TT").text == "Đã hủy, chưa ghi nhận gì."
    assert monday.count("vanphong") == 1


async def test_another_member_answers(monday: Story) -> None:
    asked = await monday.says("TT", "/vuongmac 4 chưa có kinh phí")
    administrator = monday.town.administrator
    await monday.says("TT", "Xin cấp bổ sung", who=administrator, reply_to=asked)
    assert "Đề xuất, kiến nghị: Xin cấp bổ sung" in monday.last("vanphong").text
    assert "Người báo cáo: Quản trị viên" in monday.last("vanphong").text


async def test_the_bot_may_die_between_any_two_steps(monday: Story) -> None:
    await monday.presses("TT", "Vướng mắc")
    await monday.restart()
    asked = await monday.says("TT", "Chưa có kinh phí", reply_to=monday.last("TT"))
    await monday.restart()
    await monday.says("TT", "Cấp bổ sung", reply_to=asked)
    await monday.restart()
    assert monday.last("vanphong").text == card("Chưa có kinh phí", "Cấp bổ sung")
    await monday.presses("vanphong", "Đã tháo gỡ")
    assert "đánh dấu tháo gỡ" in monday.last("TT").text


async def test_the_office_marks_it_resolved(monday: Story) -> None:
    morning = monday.last("TT")
    await monday.says("TT", "/vuongmac 4 chưa có kinh phí")
    await monday.presses("TT", "Bỏ qua")
    told = monday.last("vanphong")
    await monday.clock_jumps("2021-02-09 09:00")

    await monday.presses("vanphong", "Đã tháo gỡ", told)

    assert monday.last("TT").text == (
        f"{TITLE}\nVướng mắc đã được Chánh Văn phòng đánh dấu tháo gỡ lúc 09:00 ngày 09/02/2021."
    )
    assert told.text.endswith("Đã tháo gỡ lúc 09:00 ngày 09/02/2021. 🟢")
    assert told.button_texts == []
    assert "vướng mắc" not in (await monday.says("TT", "/viec")).text
    assert "vướng mắc, đang chờ" in morning.text, "what was said on another day is left as it was"


async def test_resolved_twice_and_resolved_by_being_done(monday: Story) -> None:
    await monday.says("TT", "/vuongmac 4 chưa có kinh phí")
    await monday.presses("TT", "Bỏ qua")
    told = monday.last("vanphong")
    chief, chat = monday.officer("vanphong"), monday.chat("vanphong")
    presses = [chief.presses(chat, "Đã tháo gỡ", told) for _ in range(2)]
    await monday.settle()
    assert [press.answer and press.answer.text for press in presses] == [
        None,
        "Vướng mắc này đã được đánh dấu tháo gỡ từ trước, không cần bấm lại.",
    ]

    await monday.says("TT", "/vuongmac 4 lại thiếu kinh phí")
    await monday.presses("TT", "Bỏ qua")
    again = monday.last("vanphong")
    await monday.says("TT", "/xong 4")
    assert again.button_texts == []


async def test_done_while_the_question_stood_open(monday: Story) -> None:
    asked = await monday.says("TT", "/vuongmac 4 chưa có kinh phí")
    await monday.says("TT", "/xong 4")
    assert "không cần báo lại" in (await monday.says("TT", "Cấp bổ sung", reply_to=asked)).text
    assert monday.count("vanphong") == 1


async def test_the_office_s_own_goes_to_the_leaders(story: Story) -> None:
    await story.says("VP", "/vuongmac 9.1 thiếu số liệu của các đơn vị")
    await story.presses("VP", "Bỏ qua")
    assert "Đã chuyển Ban Giám đốc lúc 07:25 ngày 05/02/2021." in story.last("VP").text
    assert story.last("bgd").text.startswith("Vướng mắc – Văn phòng Sở\nVP-09.1.")
    assert story.count("vanphong") == 1

    await story.presses("bgd", "Đã tháo gỡ")
    assert "đã được Giám đốc đánh dấu tháo gỡ" in story.last("VP").text


async def test_without_a_chat_of_the_office_it_stays_in_the_list(unbound: Story) -> None:
    await unbound.says("TT", "/ketnoi TT", who=unbound.town.administrator)
    await unbound.says("TT", "/vuongmac 1 chưa có kinh phí")
    await unbound.presses("TT", "Bỏ qua")
    assert unbound.last("TT").text == (
        "TT-01. Dự án nâng cấp, mở rộng đầu tư Trại thực nghiệm ứng dụng công nghệ sinh học\n"
        "Đã ghi nhận lúc 07:25 ngày 05/02/2021. Nhóm tiếp nhận chưa được kết nối; "
        "nội dung này được hiện trong danh sách vướng mắc."
    )
    await unbound.says("TT", "/viec")
    await unbound.presses("TT", "Vướng mắc")
    assert "Vướng mắc: 01 (trang 1/1)" in unbound.last("TT").text


async def test_whatever_was_written_arrives_whole(monday: Story) -> None:
    stuck = "Giá < 5 & > 3; <b>chưa</b> &amp; 🙏 có kinh phí. " + "Lý do cần xem xét. " * 206
    stuck = stuck[:3900].strip()
    asked = await monday.says("TT", "/vuongmac 4")
    asked = await monday.says("TT", stuck, reply_to=asked)
    await monday.says("TT", "Cấp bổ sung " + "ngay " * 100 + "🙏", reply_to=asked)

    first, second = monday.said("vanphong")[-2:]
    assert first.text.startswith("[1/2] ")
    assert second.text.startswith("[2/2] ")
    told = " ".join([*first.text[6:].split(), *second.text[6:].split()])
    assert " ".join(stuck.split()) in told
    assert ("ngay " * 100 + "🙏") in told
    assert second.button_texts == ["Đã tháo gỡ"]

    await monday.presses("vanphong", "Đã tháo gỡ", second)
    assert second.text.endswith("🟢")
    assert second.button_texts == []
