"""Reported done by mistake: what the report closed comes back on every screen, as it stood."""

from tests.scenarios.story import Story


async def test_a_report_by_mistake_takes_nothing_with_it(monday: Story) -> None:
    asked = await monday.says("TT", "/vuongmac 2 chưa có kinh phí")
    await monday.says("TT", "Cấp bổ sung", reply_to=asked)
    obstacle = monday.last("vanphong")
    repeated = await monday.says("TT", "/giahan 2 đến 15/3 vì chờ kinh phí")
    await monday.presses("TT", "Đúng, gửi đi", repeated)
    request = monday.last("vanphong")
    await monday.presses("vanphong", "Nhất trí", request)
    to_leaders = monday.last("bgd")
    await monday.clock_jumps("2021-02-09 09:00")
    stuck = "vướng mắc, đã chờ Văn phòng 01 ngày làm việc"
    asks = "đang xin gia hạn đến 15/3/2021, đã chờ Ban Giám đốc 01 ngày làm việc"
    listed = (await monday.says("TT", "/viec")).text
    assert stuck in listed
    assert asks in listed

    done = await monday.says("TT", "/xong 2")
    assert "Đã tháo gỡ lúc 09:00 ngày 09/02/2021. 🟢" in obstacle.text
    for card in (request, to_leaders):
        assert "Đã đóng" in card.text
    assert (await monday.says("vanphong", "/canykien")).text == (
        "Hiện không có nội dung nào chờ ý kiến."
    )
    log = (await monday.says("TT", "/nhatky 2")).text
    assert "đóng theo vướng mắc: chưa có kinh phí" in log
    assert "đóng theo đề nghị gia hạn đến 15/3/2021" in log

    before = {code: monday.count(code) for code in ("vanphong", "bgd", "TT")}
    await monday.presses("TT", "Rút lại báo cáo", done)
    assert {code: monday.count(code) - n for code, n in before.items()} == {
        "vanphong": 1,
        "bgd": 1,
        "TT": 1,
    }
    assert f"Trở lại như trước: {stuck}" in monday.last("TT").text
    for code in ("vanphong", "bgd"):
        assert "đã rút lại báo cáo lúc 09:00 ngày 09/02/2021" in monday.last(code).text
        assert asks in monday.last(code).text
    assert "Đã chờ Văn phòng: 01 ngày làm việc ⏳" in obstacle.text
    assert obstacle.button_texts == [
        "Trả lời",
        "Xin ý kiến Ban Giám đốc",
        "Đã tháo gỡ",
        "Bản chép Zalo",
    ]
    assert "01 ngày làm việc ⏳" in to_leaders.text
    assert to_leaders.button_texts[0] == "Đồng ý"
    listed = (await monday.says("TT", "/viec")).text
    assert stuck in listed
    assert asks in listed
    assert (await monday.says("vanphong", "/canykien")).text.startswith(
        "Đang chờ ý kiến: 02 (tin 1/02)"
    )
    log = (await monday.says("TT", "/nhatky 2")).text
    assert "mở lại vướng mắc như trước: chưa có kinh phí" in log
    assert "mở lại đề nghị gia hạn đến 15/3/2021 như trước" in log
    await monday.presses("bgd", "Đồng ý", to_leaders)
    assert "thời hạn mới: đến 15/3/2021" in (await monday.says("TT", "/viec")).text
