"""The pictures of the Văn phòng's guide."""

from pathlib import Path
from tempfile import TemporaryDirectory

from pictures.cast import CENTRE, OFFICE
from pictures.phone import Phone

CONCLUSION = """THÔNG BÁO
Kết luận của Giám đốc Sở tại cuộc họp giao ban tuần
1. Văn phòng Sở: Tổng hợp báo cáo công tác tháng, hoàn thành trước ngày 25/02/2021.
2. Trung tâm Khoa học và Công nghệ: Xây dựng phương án dùng kho lạnh trước ngày 05/3/2021.
3. Phòng Quản lý Khoa học: Rà soát các đề tài đến hạn nghiệm thu.
"""


async def refer(phone: Phone) -> None:
    """A unit's obstacle arrives as a card and goes to the leaders."""
    await obstruct(phone)
    await phone.enter(OFFICE)
    await phone.photographs("the-vuong-mac", "Vướng mắc – Trung tâm")
    await phone.presses("Xin ý kiến Ban Giám đốc", hears="Văn phòng có ý kiến gì")


async def give(phone: Phone) -> None:
    """Work beside the plan, previewed before it is given."""
    await phone.enter(OFFICE)
    await phone.writes(
        "/giaoviec TT trước 15/6 Báo cáo kết quả sản xuất thử nghiệm", hears="Chưa giao."
    )
    await phone.photographs("giao-viec", "/giaoviec TT", "Chưa giao.")


async def take_in(phone: Phone) -> None:
    """A conclusion of a meeting, read and looked at before it counts."""
    await phone.enter(OFFICE)
    with TemporaryDirectory() as folder:
        paper = Path(folder) / "ket-luan-giao-ban.txt"
        paper.write_text(CONCLUSION, encoding="utf-8")
        await phone.uploads(paper, "/nhapkehoach", hears="Đã đọc:")
    await phone.photographs("nhap-ke-hoach", "/nhapkehoach", "Đã đọc:")


async def gather(phone: Phone) -> None:
    """The board on which units' proposals for deadlines come together."""
    await phone.enter(OFFICE)
    await phone.writes("/kehoach", hears="nhiệm vụ")
    await phone.presses("Chưa ấn định", hears="hưa ấn định")
    await phone.presses("Đăng ký thời hạn", hears="Hạn đề xuất")
    await phone.presses("Xác nhận", hears="nhiệm vụ đã có đề xuất")
    await phone.enter(CENTRE)
    await phone.presses("TT-03", hears="Trả lời tin này:")
    await phone.writes("trước 30/6", reply_to="Trả lời tin này:", hears="có hiệu lực khi")
    await phone.enter(OFFICE)
    await phone.photographs("dang-ky-thoi-han", "nhiệm vụ đã có đề xuất")


async def obstruct(phone: Phone) -> None:
    """Let the Trung tâm report that it is stuck."""
    await phone.enter(CENTRE)
    await phone.writes("/vuongmac 2 chưa có kinh phí", hears="kiến nghị")
    await phone.writes(
        "Bổ sung từ nguồn sự nghiệp", reply_to="kiến nghị", hears="Đã chuyển Văn phòng"
    )
