"""From the signing to the first overdue morning: what every version so far can do."""

from simulator.model import Message
from tests.released.told.saying import asked, presses, under
from tests.scenarios.story import Story


async def first_weeks(story: Story) -> None:
    """Tell February: lists, reports, obstacles that are open, resolved, the office's own."""
    await _a_chat_without_a_seat(story)
    story.officer("TT").starts()
    await story.clock_jumps("2021-02-08 07:30")
    await story.writes("TT", "/trogiup")
    await reports(story)
    await obstacles(story)
    await story.clock_jumps("2021-02-19 07:30")
    await story.clock_jumps("2021-02-19 15:30")
    await story.clock_jumps("2021-02-22 07:30")
    await story.clock_jumps("2021-02-22 09:00")


async def _a_chat_without_a_seat(story: Story) -> None:
    administrator = story.town.administrator
    chat = story.world.add_group("Phòng họp số 2", [administrator])
    administrator.says(chat, "/ketnoi")
    await story.settle()


async def reports(story: Story) -> None:
    """Leave reports that can be withdrawn, one withdrawn, one half refused, and what is asked."""
    await asked(story, "TT", "/xong 5")
    await asked(story, "TT", "/xong 1, 99")
    await asked(story, "QLKH", "/xong 5")
    which = await asked(story, "QLKH", "/xong 5")
    report = await presses(story, "QLKH", "Kết thúc trong năm", which)
    await story.presses("QLKH", "Rút lại báo cáo", report)
    await asked(story, "TDC", "/xong")
    await asked(story, "TDC", "/xong 99")
    await story.writes("TT", "cảm ơn hệ thống", reply_to=under(story, "TT", "nhắc việc"))


async def obstacles(story: Story) -> None:
    """Leave cards of obstacles: open at both seats, resolved, and questions long past."""
    question = await asked(story, "QLKH", "/vuongmac 2 chưa có <hướng dẫn> & mẫu biểu")
    await story.writes("QLKH", "Xin ban hành mẫu", reply_to=question)
    await story.presses("vanphong", "Đã tháo gỡ", under(story, "vanphong", "mẫu biểu"))
    await stuck(story, "QLKH", "3 chuyên gia chưa góp ý")
    await stuck(story, "VP", "10 chưa có kinh phí")
    question = await asked(story, "TTRA", "/vuongmac 2")
    await story.presses("TTRA", "Hủy", question)
    await asked(story, "TTRA", "/vuongmac 1")
    await asked(story, "TDC", "/vuongmac thiếu cán bộ")


async def stuck(story: Story, code: str, words: str) -> Message:
    """Let a unit report an obstacle without a proposal; return what it is told."""
    question = await asked(story, code, f"/vuongmac {words}")
    return await presses(story, code, "Bỏ qua", question)


async def left_open(story: Story) -> None:
    """Leave what is of today: lists, cards, questions, and one obstacle reported anew."""
    await _lists(story)
    await stuck(story, "TT", "3 thiếu máy quay")
    await stuck(story, "QLCN", "qlcn 3 thiếu thiết bị")
    await stuck(story, "QLCN", "qlcn 3 thiếu cả nhân lực")
    await stuck(story, "QLCN", "qlcn 4 chờ ý kiến Bộ")
    await stuck(story, "VP", "8 chưa có trụ sở")
    await asked(story, "TT", "/vuongmac 4")
    await asked(story, "QLCN", "/vuongmac qlcn 2 thiếu cán bộ")
    await asked(story, "QLCN", "/vuongmac thiếu xe")
    await asked(story, "QLCN", "/xong")
    await asked(story, "QLCN", "/xong qlcn 1")


async def _lists(story: Story) -> None:
    listed = await asked(story, "vanphong", "/kehoach")
    await story.presses("vanphong", "Trang sau ▶", listed)
    await asked(story, "bgd", "/kehoach")
    listed = await asked(story, "TT", "/viec")
    await story.presses("TT", "Quá hạn", listed)
    await asked(story, "QLCN", "/viec")


async def left_in_flight(story: Story) -> None:
    """Leave messages and edits queued or just being sent, and updates not yet handled."""
    story.officer("QLCN").says(story.chat("QLCN"), "/xong qlcn 4")
    story.officer("TT").says(story.chat("TT"), "/xong tt 2")
    await story.fetch()
    await story.installation.inbox.drain()
    story.officer("QLKH").says(story.chat("QLKH"), "/viec")
    story.officer("TTRA").says(story.chat("TTRA"), "/xong 2")
    morning = under(story, "TT", "nhắc việc")
    story.officer("TT").presses_at(morning, 0, 0)
    await story.fetch()
    await story.installation.outbox._claim(1)
