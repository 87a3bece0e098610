"""Somebody's act closes what colleagues were asked about the same task, and they hear of it."""

from simulator.model import Message
from tests.scenarios.story import Story

NOT_SENT = (
    "TT-04: Cán bộ Trung tâm Khoa học và Công nghệ vừa cập nhật nhiệm vụ nên câu hỏi trên đã đóng; "
    "nội dung trong đó chưa gửi, chưa ghi nhận. Nếu vẫn cần, bấm Gửi lại."
)


def told(story: Story, since: int) -> list[Message]:
    return [one for one in story.said("TT")[since:] if "chưa gửi, chưa ghi nhận" in one.text]


async def test_a_colleagues_unsent_request_is_not_lost_without_a_word(monday: Story) -> None:
    colleague = monday.town.administrator
    asked = await monday.says("TT", "/giahan 4 đến 5/3 vì chờ kinh phí", who=colleague)
    before = monday.count("TT")
    await monday.writes("TT", "/xong 4")
    (line,) = told(monday, before)
    assert line.text == NOT_SENT
    assert line.reply_to is asked
    assert "chờ kinh phí" in asked.text


async def test_whoever_acts_hears_of_own_words_that_wait_and_of_nothing_else(monday: Story) -> None:
    await monday.says("TT", "/giahan 4")
    waits = await monday.says("TT", "việc 4 đang làm", reply_to=monday.said("TT")[0])
    before = monday.count("TT")
    await monday.writes("TT", "/xong 4")
    (line,) = told(monday, before)
    assert line.reply_to is waits


async def test_it_is_put_once_more_by_a_press_once_the_task_is_open_again(monday: Story) -> None:
    colleague = monday.town.administrator
    await monday.says("TT", "/giahan 4 đến 5/3 vì chờ kinh phí", who=colleague)
    before = monday.count("TT")
    await monday.writes("TT", "/xong 4")
    done = next(one for one in monday.said("TT") if "Rút lại báo cáo" in one.button_texts)
    (line,) = told(monday, before)
    assert line.button_texts == ["Gửi lại"]
    refused = monday.count("TT")
    await monday.presses("TT", "Gửi lại", line, who=colleague)
    assert not [one for one in monday.said("TT")[refused:] if "chờ kinh phí" in one.text]
    await monday.presses("TT", "Rút lại báo cáo", done)
    await monday.presses("TT", "Gửi lại", line, who=colleague)
    again = monday.last("TT")
    assert "Lý do: chờ kinh phí" in again.text
    await monday.presses("TT", "Đúng, gửi đi", again, who=colleague)
    assert "chờ kinh phí" in monday.last("vanphong").text
