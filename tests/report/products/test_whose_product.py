"""Under the answer that told several tasks done: whose a document is that somebody names."""

import pytest

from simulator.model import Message
from tests.scenarios.story import TT_04, Story

TT_02 = "TT-02. Dự thảo Nghị quyết đổi mới, phát triển, nâng cao chất lượng hoạt động KH&CN"
DOCUMENT = "số 18/BC-TTKHCN ngày 05/02/2021"


async def both_done(story: Story) -> Message:
    """Return the answer that told two tasks done, neither with a product."""
    return await story.says("TT", "/xong 4, 2")


async def left_by(story: Story, number: int) -> bool:
    """Whether the card of a task tells the document."""
    return DOCUMENT in (await story.says("TT", f"/viec {number}")).text


@pytest.mark.parametrize(
    "words",
    [
        f"Văn bản của việc trại thực nghiệm là {DOCUMENT}",
        f"{DOCUMENT} là của trại thực nghiệm nhé",
        f"bổ sung {DOCUMENT} cho cái thực nghiệm",
        "van ban cua viec trai thuc nghiem la so 18/BC-TTKHCN ngay 5/2",
        f"văn bản của TT-04 là {DOCUMENT}",
        f"{DOCUMENT} của việc 4 ạ",
    ],
)
async def test_the_task_that_words_name_is_proposed(monday: Story, words: str) -> None:
    asked = await monday.says("TT", words, reply_to=await both_done(monday))
    assert asked.text.startswith(f"{TT_04}: đã báo cáo hoàn thành")
    assert f"Bổ sung sản phẩm: {DOCUMENT}?\n" in asked.text
    assert "TT-02" not in asked.text
    assert not await left_by(monday, 4)
    await monday.restart()
    await monday.presses("TT", "Đúng", asked)
    assert await left_by(monday, 4)
    assert not await left_by(monday, 2)


async def test_of_words_that_name_none_it_is_asked_whose_they_are(monday: Story) -> None:
    asked = await monday.says("TT", DOCUMENT, reply_to=await both_done(monday))
    assert asked.text.startswith(f"“{DOCUMENT}” có thể là:\n{TT_04}\n{TT_02}")
    assert not await left_by(monday, 4)
    await monday.restart()
    await monday.presses("TT", "TT-02", asked)
    assert monday.last("TT").text.startswith(f"Đã bổ sung: {TT_02}")
    assert await left_by(monday, 2)
    assert not await left_by(monday, 4)


async def test_a_file_without_words_is_asked_about_and_kept(monday: Story) -> None:
    done = await both_done(monday)
    (asked,) = await monday.sends("TT", "anh.png", reply_to=done, as_photo=True)
    assert asked.text.startswith(f"Tệp vừa gửi có thể là của:\n{TT_04}\n{TT_02}")
    await monday.presses("TT", "TT-04", asked)
    assert "kèm 01 ảnh, tệp" in monday.last("TT").text
    assert "kèm 01 ảnh, tệp" not in (await monday.says("TT", "/viec 2")).text


async def test_several_that_are_named_beside_one_document(monday: Story) -> None:
    words = f"{DOCUMENT} của trại thực nghiệm, còn cái nghị quyết thì số 19/BC-TTKHCN"
    told = await monday.says("TT", words, reply_to=await both_done(monday))
    assert told.text.startswith("Chưa ghi nhận: TT-04, TT-02 đều đã báo cáo hoàn thành.")
    assert not await left_by(monday, 4)


async def test_all_of_them_are_proposed_together(monday: Story) -> None:
    asked = await monday.says("TT", f"cả hai là {DOCUMENT}", reply_to=await both_done(monday))
    assert asked.text.startswith(f"{TT_04}: đã báo cáo hoàn thành")
    assert not await left_by(monday, 2)
    await monday.presses("TT", "Đúng", asked)
    assert await left_by(monday, 2)
    assert await left_by(monday, 4)


async def test_a_day_alone_is_proposed_for_the_task_it_names(monday: Story) -> None:
    words = "cái trại thực nghiệm xong ngày 5/2"
    asked = await monday.says("TT", words, reply_to=await both_done(monday))
    assert "Bổ sung sản phẩm: hoàn thành ngày 05/02/2021?" in asked.text


async def test_under_one_report_a_document_goes_on_and_other_words_are_proposed(
    monday: Story,
) -> None:
    done = await monday.says("TT", "/xong 4")
    asked = await monday.says("TT", f"{DOCUMENT}, 2 lớp tập huấn", reply_to=done)
    assert f"Bổ sung sản phẩm: {DOCUMENT}, 2 lớp tập huấn?" in asked.text
    assert not await left_by(monday, 4)
    added = await monday.says("TT", f"gửi Sở rồi nhé, {DOCUMENT}", reply_to=done)
    assert added.text.startswith(f"Đã bổ sung: {TT_04}")
    assert f"sản phẩm: {DOCUMENT}.\n" in added.text


async def test_another_task_s_document_is_not_this_one_s(monday: Story) -> None:
    done = await monday.says("TT", "/xong 4")
    await monday.writes("TT", f"văn bản của TT-02 là {DOCUMENT}", reply_to=done)
    assert not await left_by(monday, 4)
