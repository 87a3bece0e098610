"""A unit is stuck: two questions, a card for whoever must answer, and the way back."""

import pytest

from domain.obstacle.obstacle import put_right, told_more
from tests.databases import both_databases
from tests.scenarios.story import TT_04, Story

STUCK = (
    f"{TT_04}\nĐang gặp khó khăn, vướng mắc gì? Đề nghị nêu bằng một, hai câu.\nTrả lời tin này:"
)
PROPOSAL = (
    f"{TT_04}\nĐơn vị đề xuất, kiến nghị hướng xử lý thế nào; cần ý kiến trước ngày nào? "
    "Nếu chưa có, bấm Bỏ qua.\nTrả lời tin này:"
)
FORWARDED = (
    f"{TT_04}\nĐã chuyển Văn phòng lúc 07:30 ngày 08/02/2021.\nThời hạn của nhiệm vụ chưa thay đổi."
)


def card(stuck: str, proposal: str) -> str:
    """Return the card of TT-04's obstacle, reported on the first morning."""
    return (
        "Vướng mắc – Trung tâm Khoa học và Công nghệ\n"
        f"{TT_04}\n"
        "Thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02)\n"
        f"Khó khăn, vướng mắc: {stuck}\n"
        f"Đề xuất, kiến nghị: {proposal}\n"
        "Người báo cáo: Cán bộ Trung tâm Khoa học và Công nghệ, lúc 07:30 ngày 08/02/2021\n"
        "Đang chờ Văn phòng cho ý kiến ⏳\n"
        "Muốn ghi bằng chữ: trả lời tin này."
    )


@both_databases
async def test_by_button_and_two_answers_to_the_card(monday: Story) -> None:
    morning = monday.last("TT")
    await monday.presses("TT", "Vướng mắc", morning)
    assert monday.last("TT").text == STUCK
    assert monday.last("TT").button_texts == ["Hủy"]

    asked = await monday.says("TT", "Chưa có kinh phí", reply_to=monday.last("TT"))
    assert asked.text == PROPOSAL
    assert asked.button_texts == ["Bỏ qua", "Hủy"]
    assert monday.count("vanphong") == 1, "nothing is told before both are answered"

    answer = await monday.says("TT", "Cấp bổ sung từ nguồn sự nghiệp", reply_to=asked)
    assert answer.text == FORWARDED
    told = monday.last("vanphong")
    assert told.text == card("Chưa có kinh phí", "Cấp bổ sung từ nguồn sự nghiệp")
    assert told.button_texts == [
        "Trả lời",
        "Xin ý kiến Ban Giám đốc",
        "Đã tháo gỡ",
        "Bản chép Zalo",
    ]
    assert "vướng mắc, đang chờ Văn phòng cho ý kiến ⏳" in morning.text


async def test_the_day_by_which_an_answer_is_needed_is_read_and_shown_back(monday: Story) -> None:
    asked = await monday.says("TT", "/vuongmac 4 chưa có kinh phí")
    answer = await monday.says("TT", "Cấp bổ sung, cần ý kiến trước 19/02", reply_to=asked)
    needed = "Cần có ý kiến chậm nhất: thứ Năm, 18/02/2021"
    assert needed in answer.text.split("\n")
    assert needed in monday.last("vanphong").text.split("\n")


async def test_a_day_that_has_gone_by_is_not_taken_for_one(monday: Story) -> None:
    asked = await monday.says("TT", "/vuongmac 4 chưa có kinh phí")
    answer = await monday.says("TT", "Theo văn bản ngày 05/02/2021", reply_to=asked)
    assert answer.text == FORWARDED


async def test_what_is_stuck_may_follow_the_code(monday: Story) -> None:
    asked = await monday.says("TT", "/vuongmac 4 chưa có kinh phí")
    assert asked.text == PROPOSAL
    await monday.presses("TT", "Bỏ qua", asked)
    assert monday.last("TT").text == FORWARDED
    assert monday.last("vanphong").text == card("chưa có kinh phí", "chưa có")


async def test_by_command_in_reply_to_a_message_with_one_task(monday: Story) -> None:
    asked = await monday.says("TT", "/vuongmac chưa có kinh phí", reply_to=monday.last("TT"))
    assert asked.text == PROPOSAL


async def test_words_without_a_code_are_kept_while_it_is_asked_which(monday: Story) -> None:
    which = await monday.says("TT", "/vuongmac chưa có kinh phí")
    button = next(text for text in which.button_texts if text.startswith("Vướng mắc: TT-04."))
    await monday.presses("TT", button, which)
    assert monday.last("TT").text == PROPOSAL
    await monday.presses("TT", "Bỏ qua")
    assert monday.last("vanphong").text == card("chưa có kinh phí", "chưa có")


async def test_one_wrong_code_and_nothing_is_asked(monday: Story) -> None:
    refused = await monday.says("TT", "/vuongmac 4, 99 chưa có kinh phí")
    assert refused.text == "Chưa ghi nhận: không có nhiệm vụ mã 99. Gõ /viec để xem danh sách."


async def test_a_bare_command_asks_which(monday: Story) -> None:
    which = await monday.says("TT", "/vuongmac")
    assert which.text == (
        "Nhiệm vụ nào đang vướng mắc? Bấm nút tương ứng, hoặc gõ /vuongmac kèm mã."
    )
    await monday.presses("TT", f"Vướng mắc: {TT_04}", which)
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


async def test_another_member_proposes_and_reports_nothing(monday: Story) -> None:
    asked = await monday.says("TT", "/vuongmac 4 chưa có kinh phí")
    administrator = monday.town.administrator
    await monday.says("TT", "Xin cấp bổ sung", who=administrator, reply_to=asked)
    assert "Đề xuất, kiến nghị: Xin cấp bổ sung" in monday.last("vanphong").text
    assert "Người báo cáo: Cán bộ Trung tâm" in monday.last("vanphong").text


@both_databases
async def test_the_bot_may_die_between_any_two_steps(monday: Story) -> None:
    await monday.presses("TT", "Vướng mắc")
    await monday.restart()
    asked = await monday.says("TT", "Chưa có kinh phí", reply_to=monday.last("TT"))
    await monday.restart()
    await monday.says("TT", "Cấp bổ sung", reply_to=asked)
    await monday.restart()
    assert monday.last("vanphong").text == card("Chưa có kinh phí", "Cấp bổ sung")
    await monday.presses("vanphong", "Đã tháo gỡ")
    assert "đã xác nhận vướng mắc được tháo gỡ" in monday.last("TT").text


async def test_done_while_the_question_stood_open(monday: Story) -> None:
    asked = await monday.says("TT", "/vuongmac 4 chưa có kinh phí")
    await monday.says("TT", "/xong 4")
    answer = await monday.says("TT", "Cấp bổ sung", reply_to=asked)
    assert answer.text.startswith("Chưa ghi nhận: nhiệm vụ đã thay đổi sau khi hỏi")
    assert monday.count("vanphong") == 1


async def test_without_a_chat_of_the_office_it_stays_in_the_list(unbound: Story) -> None:
    await unbound.says("TT", "/ketnoi TT", who=unbound.town.administrator)
    await unbound.says("TT", "/vuongmac 1 chưa có kinh phí")
    await unbound.presses("TT", "Bỏ qua")
    assert unbound.last("TT").text == (
        "TT-01. Dự án nâng cấp, mở rộng đầu tư Trại thực nghiệm ứng dụng công nghệ sinh học\n"
        "Đã ghi nhận lúc 07:25 ngày 05/02/2021. Nhóm của Văn phòng chưa được kết nối; "
        "nội dung này đã có trong danh sách vướng mắc."
    )
    await unbound.says("TT", "/viec")
    await unbound.presses("TT", "Vướng mắc")
    assert "Vướng mắc: 01" in unbound.last("TT").text


async def test_undated_work_is_given_its_first_deadline_and_no_extension(monday: Story) -> None:
    await monday.says("TT", "/vuongmac 1 thiếu kinh phí")
    await monday.presses("TT", "Bỏ qua")
    await monday.presses("vanphong", "Xin ý kiến Ban Giám đốc")
    await monday.says("vanphong", "đề nghị cấp thêm", reply_to=monday.last("vanphong"))
    offered = monday.last("bgd").button_texts
    assert "Ấn định thời hạn…" in offered
    assert "Gia hạn đến…" not in offered


@pytest.mark.parametrize(
    ("before", "words", "after"),
    [
        ("thiếu 1 máy", "thiếu 2 máy", "thiếu 2 máy"),
        ("thiếu 1 máy; mái dột", "thiếu 2 máy", "thiếu 2 máy; mái dột"),
        ("thiếu 1 máy; mái dột", "mái dột nặng", "thiếu 1 máy; mái dột nặng"),
        ("thiếu 1 máy; mái dột", "chờ vốn", "thiếu 1 máy; chờ vốn"),
        (None, "chờ vốn", "chờ vốn"),
    ],
)
def test_what_is_put_right_takes_the_place_of_what_is_like_it(
    before: str | None, words: str, after: str
) -> None:
    assert put_right(before, words) == after


@pytest.mark.parametrize(
    ("before", "now", "more"),
    [
        ("thiếu máy", "thiếu máy; mái dột", "mái dột"),
        ("thiếu máy.", "thiếu máy; mái dột", "mái dột"),
        ("thiếu máy", "thiếu máy", None),
        ("thiếu máy", "thiếu 2 máy; mái dột", None),
        ("", "thiếu máy", None),
    ],
)
def test_what_is_told_more_is_told_apart(before: str, now: str, more: str | None) -> None:
    assert told_more(before, now) == more


async def test_the_log_tells_what_was_added_and_no_word_twice(story: Story) -> None:
    for words in ("thiếu 1 máy quay", "mái kho bị dột"):
        await story.says("TT", f"/vuongmac 4 {words}")
        await story.presses("TT", "Bỏ qua")
    log = (await story.says("vanphong", "/nhatky TT-04")).text
    assert log.count("thiếu 1 máy quay") == 1
    assert "nói thêm về khó khăn, vướng mắc: mái kho bị dột" in log
