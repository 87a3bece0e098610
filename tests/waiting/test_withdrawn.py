"""A unit takes back what it has put before the office and the leaders, and corrects it."""

from tests.scenarios.story import Story


async def test_an_obstacle_and_a_request_are_corrected_and_taken_back(monday: Story) -> None:
    await monday.says("TT", "/vuongmac 4 chưa có kinh phí")
    await monday.presses("TT", "Bỏ qua")
    card = monday.last("vanphong")
    await monday.presses("TT", "Sửa", monday.last("TT"))
    asked = monday.last("TT")
    assert asked.forces_reply
    await monday.restart()
    await monday.writes("TT", "chưa có kinh phí mua giống", reply_to=asked)
    await monday.presses("TT", "Bỏ qua", monday.last("TT"))
    assert "Đơn vị đã sửa, báo cáo lại" in card.text
    newer, sent = monday.last("vanphong"), monday.last("TT")
    assert "Khó khăn, vướng mắc: chưa có kinh phí mua giống" in newer.text
    await monday.presses("TT", "Rút lại", sent)
    assert "Đơn vị đã rút lại lúc" in newer.text
    assert newer.button_texts == []
    assert "đã rút lại nội dung vướng mắc" in monday.last("vanphong").text
    assert sent.button_texts == ["Xin gia hạn"]

    meant = await monday.says("TT", "/giahan 4 đến 5/3 vì chờ kinh phí")
    await monday.presses("TT", "Đúng, gửi đi", meant)
    sent, card = monday.last("TT"), monday.last("vanphong")
    await monday.presses("TT", "Rút lại", sent)
    assert "đã rút lại đề nghị gia hạn (đến 05/3/2021)" in monday.last("vanphong").text
    assert (sent.button_texts, card.button_texts) == ([], [])
    assert monday.world.violations == []
