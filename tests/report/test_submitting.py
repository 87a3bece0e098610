"""Đã trình, chờ ký: kept with its document, counted, and not chased."""

import pytest

from tests.databases import both_databases
from tests.scenarios.story import TT_04, Story

SUBMITTED = "đã trình UBND tỉnh, số 15/TTr-SKHCN ngày 18/02/2021, đúng hạn; chờ ký/phê duyệt"
WAITING = f"{SUBMITTED} 02 ngày làm việc ⏳"


@pytest.fixture
async def late(story: Story) -> Story:
    """The first day late of TT-04, a Monday."""
    await story.clock_jumps("2021-02-22 07:30")
    return story


async def test_by_command_with_its_document(late: Story) -> None:
    morning = late.last("TT")
    answer = await late.says("TT", "/datrinh 4 đã trình UBND tỉnh, số 15/TTr-SKHCN ngày 18/02")
    assert answer.text.startswith(f"Đã ghi nhận: {TT_04}: {WAITING}")
    assert answer.button_texts == ["Hoàn thành", "Vướng mắc", "Rút lại báo cáo", "Bị trả lại…"]
    assert WAITING in morning.text
    assert WAITING in (await late.says("TT", "/viec")).text

    before = late.count("TT")
    await late.clock_reaches("2021-02-24 18:00")
    assert late.count("TT") == before, "what waits for a signature is not chased"
    await late.clock_reaches("2021-02-26 16:00")
    digest = late.last("bgd").text
    assert "3. Đã trình, chờ ký/phê duyệt: 01." in digest
    assert f"{SUBMITTED} 06 ngày làm việc ⏳" in digest
    assert "TT-04" not in digest[digest.index("2. Quá hạn") : digest.index("3. Đã trình")]


@both_databases
async def test_from_the_overdue_message_in_two_steps(late: Story) -> None:
    morning = late.last("TT")
    assert len(morning.buttons) <= 8
    await late.opens("TT", "TT-04", morning)
    await late.restart()
    await late.presses("TT", "Đã trình, chờ ký", morning)
    question = late.last("TT")
    assert question.button_texts == ["Lãnh đạo Sở", "UBND tỉnh", "Bỏ qua", "Hủy"]
    await late.restart()
    await late.presses("TT", "Bỏ qua", question)
    recorded = late.last("TT")
    assert "đã trình ngày 22/02/2021, quá hạn; chờ ký/phê duyệt ⏳" in recorded.text
    assert "Chưa ghi trình ai: trả lời tin này" in recorded.text

    answer = await late.says("TT", "số 15/TTr-SKHCN ngày 18/02", reply_to=recorded)
    assert "đã trình số 15/TTr-SKHCN ngày 18/02/2021, đúng hạn" in answer.text
    answer = await late.says("TT", "trình Giám đốc", reply_to=recorded)
    assert "đã trình Giám đốc, số 15/TTr-SKHCN ngày 18/02/2021, đúng hạn" in answer.text
    assert "chờ lãnh đạo Sở ký 02 ngày làm việc" in recorded.text
    refused = await late.says("TT", "/datrinh 4")
    assert "đã ghi nhận trước đó" in refused.text


async def test_signed_and_done(late: Story) -> None:
    answer = await late.says("TT", "/datrinh 4 số 15/TTr-SKHCN ngày 18/02")
    await late.presses("TT", "Hoàn thành", answer)
    done = late.last("TT").text
    assert "hoàn thành ngày 22/02/2021, quá hạn" in done
    assert "Đơn vị trình ngày 18/02/2021, đúng hạn." in done
    assert "không còn ở trạng thái chờ" in answer.text
    assert "không cần báo lại" in (await late.says("TT", "/datrinh 4 số 1/TTr-X")).text


async def test_withdrawn_it_is_chased_again(late: Story) -> None:
    await late.says("TT", "/tiendo 4 70%")
    answer = await late.says("TT", "/datrinh 4 số 15/TTr-SKHCN")
    await late.says("TT", "/datrinh 4 số 16/TTr-SKHCN")
    await late.presses("TT", "Rút lại báo cáo", answer)
    listed = await late.says("TT", "/viec")
    assert "TTr-SKHCN" not in listed.text
    assert "quá hạn" in listed.text


async def test_days_to_come_two_at_once_and_codes_that_are_none(late: Story) -> None:
    refused = await late.says("TT", "/datrinh 4 số 15/TTr-SKHCN ngày 23/02/2021")
    assert "23/02/2021" in refused.text
    answer = await late.says("TT", "/datrinh 2, 4, 99 số 15/TTr-SKHCN ngày 18/02")
    assert answer.text.count("số 15/TTr-SKHCN") == 2
    assert "không có nhiệm vụ mã 99" in answer.text
    refused = await late.says("VP", "/datrinh TT-04 số 1/TTr-X")
    assert "do Trung tâm Khoa học và Công nghệ chủ trì" in refused.text
    assert "Nhóm này không dùng được" in (await late.says("bgd", "/datrinh 4")).text


async def test_in_plain_words_repeated_back_first(late: Story) -> None:
    morning = late.last("TT")
    words = "4 đã trình UBND tỉnh, số 15/TTr-SKHCN ngày 18/02"
    repeated = await late.says("TT", words, reply_to=morning)
    assert "đã trình" in repeated.text
    assert WAITING not in morning.text
    await late.presses("TT", "Đúng", repeated)
    assert late.last("TT").text.startswith(f"Đã ghi nhận: {TT_04}: {WAITING}")


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("đã trình GĐ hôm thứ sáu", "đã trình GĐ"),
        ("đã trình GĐ thứ sáu tuần trước", "đã trình GĐ"),
        ("đã trình GĐ hôm 5/2", "đã trình GĐ"),
        ("trình GĐ bữa thứ sáu rồi mà chưa thấy ký", "trình GĐ mà chưa thấy ký"),
    ],
)
async def test_the_day_of_a_submission_is_repeated_and_counts(
    monday: Story, said: str, words: str
) -> None:
    meant = await monday.says("TT", said, reply_to=monday.last("TT"))
    assert f"\nNgày trình: thứ Sáu, 05/02/2021\nNội dung: “{words}”\n" in meant.text
    await monday.presses("TT", "Đúng", meant)
    recorded = monday.last("TT")
    assert ": đã trình GĐ ngày 05/02/2021, đúng hạn;" in recorded.text
    await monday.says("TT", "trình hôm thứ năm chứ, nhầm", reply_to=recorded)
    assert ": đã trình GĐ ngày 04/02/2021, đúng hạn;" in recorded.text


async def test_the_day_of_a_submission_is_put_right_before_it_counts(monday: Story) -> None:
    meant = await monday.says("TT", "đã trình GĐ hôm thứ sáu", reply_to=monday.last("TT"))
    again = await monday.says("TT", "trình hôm thứ năm chứ, nhầm", reply_to=meant)
    assert "\nNgày trình: thứ Năm, 04/02/2021\nNội dung: “đã trình GĐ”\n" in again.text


@pytest.mark.parametrize(
    "said",
    ["anh Tư đang cầm hồ sơ, mai anh trình GĐ", "chờ chị Lan ký nháy rồi mới trình"],
)
async def test_what_is_still_to_be_submitted_is_how_far_it_has_come(
    monday: Story, said: str
) -> None:
    meant = await monday.says("TT", said, reply_to=monday.last("TT"))
    assert meant.text.startswith(f"Báo tiến độ: {TT_04}\n")


async def test_what_is_told_to_the_director_is_not_submitted(monday: Story) -> None:
    said = "dạ báo cáo Giám đốc: bên thầu hẹn 25/2 bàn giao"
    answer = await monday.says("TT", said, reply_to=monday.last("TT"))
    assert "đã trình" not in answer.text


@pytest.mark.parametrize("said", ["thôi khỏi", "thôi không cần nữa"])
async def test_a_submission_that_was_begun_is_let_go(monday: Story, said: str) -> None:
    asked = await monday.says("TT", "/datrinh 4")
    answer = await monday.says("TT", said, reply_to=asked)
    assert answer.text == "Đã hủy, chưa ghi nhận gì."
