"""docs/quyen-han.md is the table of the domain; `python -m tests.test_authority_page` writes it."""

from pathlib import Path
from zoneinfo import ZoneInfo

from bot.rooms import CONVERSATIONS
from domain.authority import COMMANDS
from domain.chat import Seat
from views.authority import table
from views.people.menu import menu
from views.texts import Texts, load_catalog

PAGE = Path(__file__).parents[1] / "docs" / "quyen-han.md"
TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
AROUND = """\
# Ai được làm gì, ở đâu

Một nhóm được kết nối với phòng, đơn vị nào (hoặc Văn phòng, Ban Giám đốc) thì thành viên nhóm đó \
làm được những việc ở cột tương ứng; nhóm giữ nhiều vai thì được cả các cột.

{table}

- **Tin nhắn riêng**: người đã báo cáo trong nhóm của một phòng, đơn vị, hoặc được mời bằng liên \
kết, làm được như trong nhóm đó. Nội dung báo cáo riêng được thông báo lại trong nhóm.
- **Nhóm chưa kết nối, người chưa có trong danh sách**: chỉ xem được hướng dẫn.
- **Quản trị viên** được nhận biết bằng số định danh Telegram, không theo quyền quản trị nhóm; \
quản trị viên ẩn danh của nhóm không được nhận diện.
- Ai cũng dùng được `/start`, `/trogiup` và `/huy`. Thực đơn lệnh chỉ để gợi ý, không trao quyền.
"""


def page() -> str:
    return AROUND.format(table=table(TEXTS))


def test_the_page_is_the_table() -> None:
    assert PAGE.read_text(encoding="utf-8") == page()


def test_every_command_has_its_act_and_its_line_in_the_menu() -> None:
    assert set(COMMANDS) == set(CONVERSATIONS.commands) - {"huy"} | {"nhapkehoach"}
    every = frozenset(Seat)
    offered = {name for name, _ in menu(every, TEXTS, binds=True)}
    assert offered == set(COMMANDS) | {"huy", "trogiup"}


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
