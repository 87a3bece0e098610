"""The last day: what the office and the leaders have before them, and have answered."""

from simulator.model import Message
from tests.released.told.first_weeks import stuck
from tests.released.told.months import call_units, open_board, propose
from tests.released.told.saying import asked, presses, under
from tests.scenarios.story import Story


async def answers(story: Story) -> None:
    """Leave every card at every turn, and every question that can stand under it."""
    await _at_the_office(story)
    await _at_the_leaders(story)
    await _extensions(story)
    await _registration(story)
    for code in ("vanphong", "bgd"):
        await asked(story, code, "/canykien")
        card = await asked(story, code, "/canykien")
        while "gia hạn –" not in card.text:
            await story.presses(code, "Trang sau ▶", card)
    await asked(story, "bgd", "đồng ý tất cả", reply_to=card)
    helping = await asked(story, "bgd", "/trogiup")
    await asked(story, "bgd", "TT lưu ý tiến độ VP-05", reply_to=helping)


async def _at_the_office(story: Story) -> None:
    await presses(story, "vanphong", "Xin ý kiến Ban Giám đốc", await _card(story, "1.1"))
    await presses(story, "vanphong", "Trả lời", await _card(story, "1.2"))
    await _beside_a_colleague(story)
    question = await presses(story, "vanphong", "Trả lời", await _card(story, "1.3"))
    await story.writes("vanphong", "Dùng nguồn <sự nghiệp>", reply_to=question)
    await story.presses("vanphong", "Đã tháo gỡ", await _card(story, "1.4"))


async def _beside_a_colleague(story: Story) -> None:
    """Leave the office's word held, which the colleague who asks the leaders does not know of."""
    card, colleague = await _card(story, "2"), story.town.administrator
    await presses(story, "vanphong", "Xin ý kiến Ban Giám đốc", card)
    await story.writes("vanphong", "Dùng nguồn khác", reply_to=card, who=colleague)


async def _at_the_leaders(story: Story) -> None:
    question = await asked(story, "QLCN", "/vuongmac qlcn 5 thiếu kinh phí")
    await story.writes("QLCN", "Cấp bổ sung, cần ý kiến trước 21/7", reply_to=question)
    await story.presses("bgd", "Đồng ý theo đề xuất", await _consulted(story, "QLCN-05"))
    question = await asked(story, "QLCN", "/vuongmac qlcn 1.6 thiếu chỗ")
    await story.writes("QLCN", "Thuê thêm kho", reply_to=question)
    await _consulted(story, "QLCN-01.6")
    for code, button in (("6", "Ý kiến khác"), ("7", "Họp bàn")):
        await stuck(story, "QLCN", f"qlcn {code} chờ hướng dẫn {code}")
        card = await _consulted(story, f"QLCN-0{code}")
        await presses(story, "bgd", button, card)
    await story.sends("bgd", "but-phe.png", reply_to=card, as_photo=True)
    await stuck(story, "TT", "DX-02 thiếu số liệu")
    card = await _consulted(story, "DX-02")
    await presses(story, "bgd", "Gia hạn đến…", card)
    question = await presses(story, "bgd", "Gia hạn đến…", card)
    await asked(story, "bgd", "25/9", reply_to=question)
    await stuck(story, "QLKH", "DX-03 thiếu biểu mẫu")
    card = await _consulted(story, "DX-03")
    await asked(story, "bgd", "Đồng ý, hoàn thành trước 30/9", reply_to=card)
    await story.sends("QLCN", "anh.png", "/vuongmac qlcn 1.5 kho dột, xem ảnh", as_photo=True)
    await presses(story, "QLCN", "Bỏ qua")
    await story.sends("QLCN", "to-trinh.pdf", reply_to=await asked(story, "QLCN", "/viec qlcn 5"))


async def _card(story: Story, code: str) -> Message:
    """Let QLCN report a task stuck; return the card that the office gets."""
    await stuck(story, "QLCN", f"qlcn {code} vướng mắc {code}")
    return under(story, "vanphong", f"vướng mắc {code}")


async def _consulted(story: Story, code: str) -> Message:
    """Let the office pass on the card it got last; return the leaders'."""
    await story.presses("vanphong", "Xin ý kiến Ban Giám đốc", under(story, "vanphong", code))
    await story.presses("vanphong", "Bỏ qua")
    return under(story, "bgd", code)


async def _extensions(story: Story) -> None:
    await asked(story, "TT", "/giahan")
    await asked(story, "TT", "/giahan DX-02")
    await asked(story, "TT", "/giahan DX-02 đến 30/9")
    await asked(story, "TT", "/giahan DX-02 đến 30/9 vì chờ <số liệu>")
    await presses(story, "vanphong", "Ý kiến khác…", await _request(story, "QLKH", "DX-01"))
    await _request(story, "QLKH", "DX-03")
    for code, button in (("QLCN", "Đồng ý đến ngày khác…"), ("TTRA", "Không đồng ý")):
        await presses(story, "bgd", button, await _endorsed(story, code, "Nhất trí"))
    card = await _endorsed(story, "TT", "Không nhất trí")
    question = await presses(story, "bgd", "Đồng ý đến ngày khác…", card)
    await asked(story, "bgd", "25/8", reply_to=question)
    await _request(story, "VP", "DX-01")
    await story.presses("bgd", "Đồng ý", under(story, "bgd", "đề nghị gia hạn – Văn phòng"))
    await _request(story, "VP", "VP-09.5")


async def _request(story: Story, unit: str, code: str) -> Message:
    question = await asked(story, unit, f"/giahan {code} đến 15/10 vì chờ kinh phí")
    await presses(story, unit, "Đúng, gửi đi", question)
    return story.last("vanphong")


async def _endorsed(story: Story, unit: str, button: str) -> Message:
    await story.presses("vanphong", button, await _request(story, unit, "DX-01"))
    return story.last("bgd")


async def _registration(story: Story) -> None:
    await call_units(story)
    board = await open_board(story)
    await propose(story, "TT", "TT-03", "trước 30/11")
    await presses(story, "TT", "TT-04.2", under(story, "TT", "đăng ký thời hạn:"))
    await story.presses("vanphong", "TT", board)
    await presses(story, "vanphong", "TT-04.2", board)
    await story.presses("vanphong", "Trình Ban Giám đốc", board)
    await presses(story, "bgd", "Trả lại", under(story, "bgd", "Đăng ký thời hạn"))
