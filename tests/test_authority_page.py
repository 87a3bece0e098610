"""docs/quyen-han.md is the table of the domain; `python -m tests.test_authority_page` writes it."""

from pathlib import Path
from zoneinfo import ZoneInfo

from domain.authority import COMMANDS, EVERYBODYS, UNLISTED
from domain.chat import Seat
from views.authority import menu, table
from views.texts import Texts, load_catalog

PAGE = Path(__file__).parents[1] / "docs" / "quyen-han.md"
TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
AROUND = """\
# Ai được làm gì, ở đâu

Một nhóm được kết nối với phòng, đơn vị nào (hoặc Văn phòng, Ban Giám đốc) thì thành viên nhóm đó \
làm được những việc ở cột tương ứng; nhóm giữ nhiều vai thì được cả các cột.

{table}

- **Người có chức vụ**: cho ý kiến, quyết định, xác nhận, giao việc cần người có tên trong danh \
sách chức vụ (Văn phòng gõ `/moithamgia`, bấm *Lãnh đạo, chức vụ*), dù ở nhóm nào; lãnh đạo Sở làm \
được cả phần của Văn phòng. Khi danh sách chưa có lãnh đạo nào (hoặc chưa chọn tài khoản của ai), \
mọi thành viên nhóm Ban Giám đốc cho ý kiến được như trước, trừ quản trị viên hệ thống; với Văn \
phòng cũng vậy. Người khác truyền đạt ý kiến thì bấm *Ghi ý kiến của lãnh đạo*. Không ai tự ghi \
mình là lãnh đạo.
- **Lĩnh vực phụ trách**: khi Văn phòng đã ghi phân công (`/phancong`), việc của một đơn vị do \
lãnh đạo phụ trách đơn vị ấy, người được đồng chí ấy ủy quyền trong lúc vắng (`/vangmat`), hoặc \
Giám đốc quyết định; đơn vị chưa phân công thì lãnh đạo nào cũng quyết định được, và việc chung \
của Sở (bảng đăng ký thời hạn, chốt năm) cũng vậy. Người được ủy quyền không ủy quyền lại. Thời \
hạn Giám đốc đã ấn định thì chỉ Giám đốc, hoặc người Giám đốc ủy quyền, đổi được.
- **Tin nhắn riêng**: người đã báo cáo trong nhóm của một phòng, đơn vị, hoặc được mời bằng liên \
kết, làm được như trong nhóm đó. Lời mời vào Văn phòng, Ban Giám đốc chỉ có hiệu lực khi Văn \
phòng đã ghi họ tên, chức vụ và xác nhận người mở. Nội dung báo cáo riêng được thông báo lại \
trong nhóm.
- **Rời nhóm**: ai không còn trong nhóm thì không làm việc thay nhóm ấy ở tin nhắn riêng; được \
thêm lại thì dùng lại được. Telegram không cho biết ai còn trong nhóm thì vẫn xem được; muốn báo \
cáo, quyết định thì gõ trong nhóm (hoặc đã làm việc trong nhóm ấy trong 07 ngày).
- **Nhóm để công khai**: quản trị viên được báo; chỉ thành viên nhóm bấm được nút.
- **Nhóm chưa kết nối, người chưa có trong danh sách**: chỉ xem được hướng dẫn.
- **Quản trị viên** được nhận biết bằng số định danh Telegram, không theo quyền quản trị nhóm.
- **Tin gửi dưới tên nhóm, tên kênh** (quản trị viên ẩn danh, kênh liên kết) và **tin chuyển \
tiếp** chưa phải lời của ai: hệ thống hỏi lại, ai trong nhóm bấm nút thì ghi theo tên và quyền \
người ấy. Lệnh chỉ để xem thì được trả lời ngay.
- **Lãnh đạo Sở trong nhóm của phòng, đơn vị** không báo cáo thay đơn vị: lời, lệnh, nút của lãnh \
đạo ở đó không được ghi là của đơn vị, hệ thống chỉ chỗ để cho ý kiến.
- Ai cũng dùng được `/start`, `/trogiup` và `/huy`. Thực đơn lệnh chỉ để gợi ý, không trao quyền.
"""


def page() -> str:
    return AROUND.format(table=table(TEXTS))


def test_the_page_is_the_table() -> None:
    written = PAGE.read_text(encoding="utf-8")
    assert written == page(), "python -m tests.test_authority_page writes it anew"


def test_who_has_every_seat_is_offered_every_command() -> None:
    offered = [name for name, _ in menu(frozenset(Seat), TEXTS, binds=True, invites=True)]
    assert offered == [*(name for name in COMMANDS if name not in UNLISTED), *EVERYBODYS]


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
