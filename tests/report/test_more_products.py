"""A document named of reported work is asked about as what it left, and is never lost."""

import pytest

from simulator.model import Message
from tests.scenarios.story import Story

REPORTED = (
    "TT-04. Kế hoạch triển khai Trại Thực nghiệm KH&CN: đã báo cáo hoàn thành ngày 08/02/2021"
)


async def leaves_open(story: Story) -> None:
    """Let a unit name a document of work that it has reported, and nobody confirm it."""
    await story.writes("TTRA", "/xong TTRA-01")
    await story.writes("TTRA", "/xong TTRA-01 số 15/BC-TTRA")


async def reported(story: Story) -> Message:
    """Return the morning that shows TT-04, which is then reported without a product."""
    morning = story.last("TT")
    await story.says("TT", "/xong 4")
    return morning


@pytest.mark.parametrize(
    "words", ["đã ban hành KH số 27/KH-UBND ngày 5/2", "việc 4 xong rồi, số 27/KH-UBND ngày 5/2"]
)
async def test_it_is_asked_whether_a_document_is_the_product(monday: Story, words: str) -> None:
    asked = await monday.says("TT", words, reply_to=await reported(monday))
    assert asked.text.startswith(f"{REPORTED}, chưa có sản phẩm.\nBổ sung sản phẩm: số 27/KH-UBND")
    await monday.restart()
    await monday.presses("TT", "Đúng", asked)
    assert "số 27/KH-UBND ngày 05/02/2021" in (await monday.says("TT", "/viec 4")).text


async def test_a_complete_command_is_asked_about_as_well(monday: Story) -> None:
    await reported(monday)
    asked, done = await monday.writes("TT", "/xong 4, 5 số 27/KH-UBND ngày 5/2")
    assert asked.button_texts == ["Đúng", "Hủy"]
    assert done.text.startswith("Đã ghi nhận: TT-05")


async def test_the_same_document_is_no_news_and_another_takes_its_place(monday: Story) -> None:
    morning = await reported(monday)
    asked = await monday.says("TT", "/xong 4 số 27/KH-UBND ngày 5/2")
    told = await monday.says("TT", "đúng rồi", reply_to=asked)
    assert told.text.startswith("Đã bổ sung: TT-04")
    again = await monday.says("TT", "đã ban hành số 27/KH-UBND", reply_to=morning)
    assert again.text.endswith("không cần báo lại.")
    other = await monday.says("TT", "đã ban hành số 28/KH-UBND", reply_to=morning)
    assert "sản phẩm: số 27/KH-UBND" in other.text
    assert "Ghi văn bản khác thay vào đó: số 28/KH-UBND" in other.text


async def test_another_document_answers_the_question(monday: Story) -> None:
    await reported(monday)
    asked = await monday.says("TT", "/xong 4 số 27/KH-UBND ngày 5/2")
    told = await monday.says("TT", "số 28/KH-UBND", reply_to=asked)
    assert "sản phẩm: số 28/KH-UBND ngày 05/02/2021" in told.text
    assert asked.button_texts == []


async def test_no_leaves_the_report_as_it_was(monday: Story) -> None:
    await reported(monday)
    asked = await monday.says("TT", "/xong 4 số 27/KH-UBND ngày 5/2")
    await monday.writes("TT", "không phải", reply_to=asked)
    assert asked.button_texts == []
    assert "27/KH-UBND" not in (await monday.says("TT", "/viec 4")).text


async def test_of_several_reported_tasks_the_code_is_asked(monday: Story) -> None:
    opening = monday.said("TT")[0]
    await monday.says("TT", "/xong VP-09.2, 1, 2, 3, 4, 4.1, 4.2, 5")
    told = await monday.says("TT", "đã ban hành số 27/KH-UBND", reply_to=opening)
    assert told.text.startswith("Chưa ghi nhận: VP-09.2, TT-01, ")
    assert told.text.endswith("ví dụ: VP-09.2 số 12/KH-STC.")


@pytest.mark.parametrize("words", ["số 29/KH-UBND ngày 5/2", "TT-04 đã ban hành số 29/KH-UBND"])
async def test_the_office_writes_it_down_for_the_unit(monday: Story, words: str) -> None:
    await reported(monday)
    card = await monday.says("vanphong", "/viec TT-04")
    asked = await monday.says("vanphong", words, reply_to=card)
    assert asked.text.startswith("Ghi thay Trung tâm Khoa học và Công nghệ:")
    await monday.presses("vanphong", "Bút phê", asked)
    assert "sản phẩm: số 29/KH-UBND" in monday.last("vanphong").text
    assert "bổ sung báo cáo hoàn thành, số 29/KH-UBND" in monday.last("TT").text


@pytest.mark.parametrize("words", ["số 29/KH-UBND ban hành chưa?", "trả lại, sai số 29/KH-UBND"])
async def test_the_office_may_mean_something_else(monday: Story, words: str) -> None:
    await reported(monday)
    card = await monday.says("vanphong", "/viec TT-04")
    asked = await monday.says("vanphong", words, reply_to=card)
    assert not asked.text.startswith("Ghi thay")
