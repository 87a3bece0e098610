"""A unit says that its obstacle is over, or that it told it by mistake."""

import pytest

from tests.scenarios.story import TT_04, Story

OFFERED = f"Chưa thay đổi gì. Muốn rút lại vướng mắc, bấm nút:\n{TT_04}"


async def _stuck(story: Story) -> None:
    await story.says("TT", "/vuongmac 4 nhà lưới chưa bàn giao")
    await story.presses("TT", "Bỏ qua")


@pytest.mark.parametrize(
    "said",
    [
        "thôi gỡ được rồi, bên thầu bàn giao hôm qua",
        "bỏ cái vướng mắc hồi nãy đi, anh báo lộn",
        "anh báo lộn, bỏ đi",
        "thôi khỏi",
    ],
)
async def test_one_that_waits_is_offered_for_withdrawal(monday: Story, said: str) -> None:
    await _stuck(monday)
    offered = await monday.says("TT", said, reply_to=monday.last("TT"))
    assert offered.text == OFFERED
    await monday.presses("TT", "Rút lại vướng mắc: TT-04", offered)
    assert "không cần cho ý kiến nữa" in monday.last("vanphong").text


async def test_done_may_mean_that_only_what_held_it_up_is_over(monday: Story) -> None:
    await _stuck(monday)
    meant = await monday.says(
        "TT", "xong rồi, bên thầu bàn giao sáng nay", reply_to=monday.last("TT")
    )
    assert "Nhiệm vụ đang có vướng mắc: “nhà lưới chưa bàn giao”." in meant.text
    assert meant.button_texts == ["Đúng", "Không phải", "Chỉ hết vướng mắc"]
    await monday.presses("TT", "Chỉ hết vướng mắc", meant)
    told = monday.last("vanphong").text
    assert "đã rút lại nội dung vướng mắc" in told
    assert "bên thầu bàn giao" in told
    assert "hoàn thành" not in (await monday.says("TT", "/viec 4")).text
    log = (await monday.says("TT", "/nhatky 4")).text
    assert "rút lại nội dung vướng mắc: nhà lưới chưa bàn giao; kèm lời: “" in log


async def test_once_answered_the_office_closes_it(monday: Story) -> None:
    await _stuck(monday)
    card = monday.last("vanphong")
    await monday.says("vanphong", "Trung tâm liên hệ phòng Tài chính", reply_to=card)
    meant = await monday.says("TT", "xong rồi ạ", reply_to=monday.last("TT"))
    await monday.presses("TT", "Chỉ hết vướng mắc", meant)
    assert monday.last("TT").text.startswith(f"{TT_04}: đã báo Văn phòng là vướng mắc không còn")
    assert "Đã tháo gỡ" in monday.last("vanphong").button_texts


async def test_the_work_itself_may_be_done(monday: Story) -> None:
    await _stuck(monday)
    meant = await monday.says("TT", "xong rồi ạ", reply_to=monday.last("TT"))
    await monday.presses("TT", "Đúng", meant)
    assert f"Đã ghi nhận: {TT_04} hoàn thành" in monday.last("TT").text


async def test_work_without_an_obstacle_is_asked_of_no_obstacle(monday: Story) -> None:
    meant = await monday.says("TT", "xong rồi ạ", reply_to=monday.last("TT"))
    assert meant.button_texts == ["Đúng", "Không phải"]


async def test_what_stays_stuck_shows_what_was_told_and_answered_before(monday: Story) -> None:
    await _stuck(monday)
    card = monday.last("vanphong")
    await monday.says("vanphong", "Trung tâm liên hệ chị Hoa phòng Tài chính", reply_to=card)
    said = "vẫn chưa được em ơi, bên thầu không chịu bàn giao"
    await monday.says("TT", said, reply_to=monday.last("TT"))
    await monday.presses("TT", "Đúng")
    await monday.presses("TT", "Bỏ qua")
    told = monday.last("vanphong").text
    assert "\nĐã báo lúc 07:30 ngày 08/02/2021: nhà lưới chưa bàn giao\n" in told
    assert "“Trung tâm liên hệ chị Hoa phòng Tài chính”\n" in told
    assert f"\nKhó khăn, vướng mắc: {said}\n" in told


async def test_doubtful_words_are_said_back_behind_the_button_too(monday: Story) -> None:
    await _stuck(monday)
    await monday.presses("vanphong", "Trả lời", monday.last("vanphong"))
    held = await monday.says("vanphong", "mùa này khó lắm", reply_to=monday.last("vanphong"))
    assert "“mùa này khó lắm”" in held.text
    assert "mùa này khó lắm" not in monday.last("TT").text
    await monday.presses("vanphong", held.button_texts[0], held)
    assert "mùa này khó lắm" in monday.last("TT").text


async def test_why_it_is_over_may_stand_beside(monday: Story) -> None:
    await _stuck(monday)
    said = "Sở Tài chính đã gửi góp ý rồi, hết vướng mắc việc TT-04"
    offered = await monday.says("TT", said, reply_to=monday.last("TT"))
    assert offered.text == OFFERED
