"""The pictures of the leaders' guide."""

from pictures.cast import CENTRE, LEADERS, OFFICE
from pictures.office import obstruct
from pictures.phone import Phone


async def decide(phone: Phone) -> None:
    """An obstacle is answered, an extension is asked for, and the week is summed up."""
    await obstruct(phone)
    await phone.enter(OFFICE)
    await phone.presses("Xin ý kiến Ban Giám đốc", hears="Văn phòng có ý kiến gì")
    await phone.presses("Nhất trí với đề xuất của đơn vị", hears="Đã xin ý kiến Ban Giám đốc")
    await phone.enter(LEADERS)
    await phone.photographs("kinh-trinh", "Kính trình Ban Giám đốc cho ý kiến")
    await phone.writes(
        "Đồng ý, hoàn thành trước 05/3",
        reply_to="Kính trình Ban Giám đốc cho ý kiến",
        hears="Đã chuyển ý kiến",
    )
    await phone.photographs("y-kien-chi-dao", "Đã chuyển ý kiến")
    await phone.enter(CENTRE)
    await phone.photographs("don-vi-nhan", "Ý kiến chỉ đạo của")
    await phone.writes("/giahan 4 đến 5/3 vì chờ kinh phí", hears="Xin gia hạn:")
    await phone.presses("Đúng, gửi đi", hears="Đã chuyển")
    await phone.enter(OFFICE)
    await phone.presses("Nhất trí", hears="Ban Giám đốc")
    await phone.enter(LEADERS)
    await phone.photographs("xin-gia-han", "đề nghị gia hạn –")


async def read_the_week(phone: Phone) -> None:
    """The digest on its Friday."""
    await obstruct(phone)
    await phone.enter(OFFICE)
    await phone.presses("Xin ý kiến Ban Giám đốc", hears="Văn phòng có ý kiến gì")
    await phone.presses("Nhất trí với đề xuất của đơn vị", hears="Đã xin ý kiến Ban Giám đốc")
    await phone.enter(CENTRE)
    await phone.writes("/xong 5", hears="Đã ghi nhận")
    await phone.let_time_pass("tới bản tổng hợp tuần", until="15:30, thứ Sáu, 19/02/2021")
    await phone.enter(LEADERS)
    await phone.photographs("tong-hop", "tuần từ 15/02")
