"""Somebody's act closes what colleagues were asked about the same task, and they hear of it."""

from simulator.model import Message
from tests.scenarios.story import Story

NOT_SENT = (
    "TT-04: Cán bộ Trung tâm Khoa học và Công nghệ vừa cập nhật nhiệm vụ nên câu hỏi trên đã đóng; "
    "nội dung trong đó chưa gửi, chưa ghi nhận. Nếu vẫn cần, đề nghị gửi lại."
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
