"""From March to July: deadlines registered, deliveries received, the round, work given."""

from simulator.model import Message
from tests.released.told.saying import asked, presses, under
from tests.scenarios.story import Story

BASIS = "vì chờ thiết bị theo Thông báo số 12/TB-SKHCN ngày 08/02/2021"


async def months(story: Story) -> None:
    """Tell what lies behind the last day: each thing once to its end."""
    await _registration(story)
    await _deliveries(story)
    await _round(story)
    await _work_of_the_office(story)


async def _registration(story: Story) -> None:
    board = await open_board(story)
    await propose(story, "TT", "TT-04.1", "trước 30/11")
    await propose(story, "QLKH", "QLKH-01", "quý III")
    await story.presses("vanphong", "Trình Ban Giám đốc", board)
    await story.presses("bgd", "Phê duyệt 02 đề xuất")


async def open_board(story: Story) -> Message:
    """Let the office ask the units for deadlines; return the board."""
    return await presses(story, "vanphong", "Xác nhận", await call_units(story))


async def call_units(story: Story) -> Message:
    """Let the office see whom it would ask for deadlines; return the preview."""
    listed = await asked(story, "vanphong", "/kehoach")
    await story.presses("vanphong", "Chưa ấn định", listed)
    return await presses(story, "vanphong", "Đăng ký thời hạn", listed)


async def propose(story: Story, code: str, task: str, words: str) -> None:
    """Let a unit propose a deadline on its part of the board."""
    question = await presses(story, code, task, under(story, code, "đăng ký thời hạn:"))
    await story.writes(code, words, reply_to=question)


async def _deliveries(story: Story) -> None:
    await story.clock_jumps("2021-05-18 07:30")
    await asked(story, "QLKH", "/xong 9.2 số 12/BC-QLKH ngày 18/5/2021")
    await asked(story, "TTRA", "/xong 9.2")
    await story.clock_jumps("2021-05-19 07:30")
    board = await presses(story, "VP", "VP-09.2: đơn vị đã gửi", under(story, "VP", "nhắc việc"))
    await story.presses("VP", "Đã nhận: QLKH", board)
    await story.presses("VP", "Đã nhận: TT", board)
    await story.presses("VP", "Đôn đốc (02 chưa gửi)", board)


async def _round(story: Story) -> None:
    await story.clock_jumps("2021-07-12 07:30")
    asking = under(story, "TTRA", "cập nhật kết quả tháng 7")
    await asked(story, "TTRA", "1: đã phổ biến 3 văn bản\n99: gì đó", reply_to=asking)
    await asked(story, "TTRA", "chờ ý kiến Bộ", reply_to=asking)
    await asked(story, "TT", "/tiendo 3 3/12 đã phát 3 chuyên mục")


async def _work_of_the_office(story: Story) -> None:
    preview = await asked(story, "vanphong", "/giaoviec tất cả trước 20/8 Gửi Văn phòng số liệu")
    await presses(story, "vanphong", "Giao", preview)
    for code in ("TT", "QLKH", "QLCN"):
        preview = await asked(story, "vanphong", f"/giaoviec {code} trước 15/9 Rà soát biểu mẫu")
        await presses(story, "vanphong", "Giao", preview)
    preview = await asked(story, "vanphong", "/giaoviec TDC trước 16/7 Rà soát tem nhãn")
    await presses(story, "vanphong", "Giao", preview)
    for order in (f"/dieuchinhhan TT-02 đến 30/9 {BASIS}", f"/tamdung QLKH-04 {BASIS}"):
        preview = await asked(story, "vanphong", order)
        await presses(story, "vanphong", "Xác nhận", preview)
    preview = await asked(story, "vanphong", f"/thoithuchien VP-02 {BASIS}")
    await presses(story, "vanphong", "Xác nhận", preview)
    preview = await asked(story, "vanphong", "/dinhky VP-05 hằng tháng ngày 15")
    await presses(story, "vanphong", "Xác nhận", preview)
    await story.clock_jumps("2021-07-14 07:30")
    await story.clock_jumps("2021-07-14 15:30")
    # Pressed while nobody hears, over its last day: it will be asked when that was.
    listed = under(story, "TDC", "Rà soát tem nhãn")
    await story.opens("TDC", "DX-05", listed)
    story.officer("TDC").presses(story.chat("TDC"), "Hoàn thành", listed)
