"""The pictures of the officers' guide."""

from pictures.cast import CENTRE, INSPECTORATE
from pictures.phone import Phone


async def report(phone: Phone) -> None:
    """A unit's morning, an obstacle, and a later deadline."""
    await phone.let_time_pass("07:30", until="07:30, thứ Năm, 18/02/2021")
    await phone.let_time_pass("07:30", until="07:30, thứ Sáu, 19/02/2021")
    await phone.enter(CENTRE)
    await phone.photographs("nhac-viec", "nhắc việc thứ Sáu")
    await phone.writes("/vuongmac 2", hears="vướng mắc gì?")
    await phone.hold("vướng mắc gì?")
    await phone.photographs("bam-giu", "/vuongmac 2", "vướng mắc gì?")
    await phone.page.locator("#log").tap(position={"x": 5, "y": 5})
    await phone.writes("Chưa có kinh phí", reply_to="vướng mắc gì?", hears="kiến nghị")
    await phone.writes(
        "Bổ sung từ nguồn sự nghiệp", reply_to="kiến nghị", hears="Đã chuyển Văn phòng"
    )
    await phone.photographs("vuong-mac", "/vuongmac 2", "Đã chuyển Văn phòng")
    await phone.writes("/giahan 2 đến 5/3 vì chờ kinh phí", hears="Xin gia hạn:")
    await phone.photographs("gia-han", "/giahan 2", "Xin gia hạn:")


async def answer_a_round(phone: Phone) -> None:
    """The monthly round of a unit without dates, answered by button and reply."""
    await phone.let_time_pass("07:30", until="07:30, thứ Sáu, 09/7/2021")
    await phone.let_time_pass("07:30", until="07:30, thứ Hai, 12/7/2021")
    await phone.enter(INSPECTORATE)
    await phone.presses("TTRA-02", hears="Kết quả đến nay thế nào?")
    await phone.writes(
        "Đã thanh tra 02 cơ sở",
        reply_to="Kết quả đến nay thế nào?",
        hears="Đã ghi nhận kết quả",
    )
    await phone.photographs(
        "cap-nhat-thang", "cập nhật kết quả tháng 7/2021", "Kết quả đến nay thế nào?"
    )
