"""What a list of open work says to each kind of chat."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from domain.calendar import Calendar
from domain.chat import Chat, Seat, Unit
from domain.lookup.listing import Filter, Page
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.state import Progress
from tests.domain.plan_2021 import TT, VP, day, of, plan_2021
from tests.views.seen import seen
from views.lookup.listing import listing
from views.lookup.narrowing import Listing
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
PLAN = plan_2021()
OF_UNIT = Chat(1, -1, "TT", True, frozenset({Seat.UNIT}), (TT,))
OF_OFFICE = replace(OF_UNIT, seats=frozenset({Seat.OFFICE}), units=())
OF_VP = replace(OF_UNIT, units=(VP,))
OF_LEADERS = replace(OF_UNIT, seats=frozenset({Seat.LEADERS}), units=())
TT_04, OPEN = of(PLAN, "TT-04"), of(PLAN, "TT-01")
REPORTED = replace(TT_04, progress=Progress.AWAITING, completed_on=day("18/02"), files=1)


def shown(
    chat: Chat,
    *items: Assignment,
    unit: Unit | None = TT,
    chosen: Filter = Filter.ALL,
    number: int = 1,
    pages: int = 1,
) -> Message:
    """A list on 17/02."""
    page = Page(items, number, pages, len(items))
    held = Listing(chosen, unit, items, page, PLAN, chat)
    return listing(held, TEXTS, today=day("17/02"), calendar=Calendar())


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            shown(OF_UNIT, TT_04, OPEN),
            "<b>Trung tâm Khoa học và Công nghệ – Chưa hoàn thành: 02</b>\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "   thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); còn 02 ngày làm việc "
            "🟠\n"
            "<b>TT-01.</b> Nhiệm vụ TT-01\n"
            "   chưa ấn định thời hạn\n"
            "[TT-04 · Nhiệm vụ TT-04: open:48]\n"
            "[TT-01 · Nhiệm vụ TT-01: open:45]\n"
            "[Chưa hoàn thành: list:all:6:0:1 primary] [Quá hạn: list:overdue:6:0:1] [Sắp đến hạn: "
            "list:soon:6:0:1]\n"
            "[Vướng mắc: list:stuck:6:0:1] [Chưa ấn định: list:undated:6:0:1] [Đã hoàn thành: "
            "list:done:6:0:1]",
        ),
        (
            shown(OF_UNIT),
            "<b>Trung tâm Khoa học và Công nghệ – Chưa hoàn thành: 0</b>\n"
            "Không có nhiệm vụ nào.\n"
            "[Chưa hoàn thành: list:all:6:0:1 primary] [Quá hạn: list:overdue:6:0:1] [Sắp đến hạn: "
            "list:soon:6:0:1]\n"
            "[Vướng mắc: list:stuck:6:0:1] [Chưa ấn định: list:undated:6:0:1] [Đã hoàn thành: "
            "list:done:6:0:1]",
        ),
        (
            shown(OF_UNIT, OPEN, chosen=Filter.UNDATED),
            "<b>Trung tâm Khoa học và Công nghệ – Chưa ấn định: 01</b>\n"
            "<b>TT-01.</b> Nhiệm vụ TT-01\n"
            "   chưa ấn định thời hạn\n"
            "[Hoàn thành: done:49 success] [Vướng mắc: stuck:49 danger]\n"
            "[TT-01 · Nhiệm vụ TT-01: open:45]\n"
            "[Chưa hoàn thành: list:all:6:0:1] [Quá hạn: list:overdue:6:0:1] [Sắp đến hạn: "
            "list:soon:6:0:1]\n"
            "[Vướng mắc: list:stuck:6:0:1] [Chưa ấn định: list:undated:6:0:1 primary] [Đã hoàn "
            "thành: list:done:6:0:1]\n"
            "[Đề xuất thời hạn: propose-own:6]",
        ),
        (
            shown(OF_UNIT, chosen=Filter.UNDATED),
            "<b>Trung tâm Khoa học và Công nghệ – Chưa ấn định: 0</b>\n"
            "Không có nhiệm vụ nào.\n"
            "[Chưa hoàn thành: list:all:6:0:1] [Quá hạn: list:overdue:6:0:1] [Sắp đến hạn: "
            "list:soon:6:0:1]\n"
            "[Vướng mắc: list:stuck:6:0:1] [Chưa ấn định: list:undated:6:0:1 primary] [Đã hoàn "
            "thành: list:done:6:0:1]",
        ),
        (
            shown(OF_UNIT, REPORTED),
            "<b>Trung tâm Khoa học và Công nghệ – Chưa hoàn thành: 01</b>\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "   thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); đã báo cáo hoàn "
            "thành, chờ Văn phòng xác nhận ⏳; sản phẩm: kèm 01 ảnh, tệp\n"
            "[TT-04 · Nhiệm vụ TT-04: open:48]\n"
            "[Chưa hoàn thành: list:all:6:0:1 primary] [Quá hạn: list:overdue:6:0:1] [Sắp đến hạn: "
            "list:soon:6:0:1]\n"
            "[Vướng mắc: list:stuck:6:0:1] [Chưa ấn định: list:undated:6:0:1] [Đã hoàn thành: "
            "list:done:6:0:1]",
        ),
        (
            shown(OF_OFFICE, REPORTED),
            "<b>Trung tâm Khoa học và Công nghệ – Chưa hoàn thành: 01</b>\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "   thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); đã báo cáo hoàn "
            "thành, chờ Văn phòng xác nhận ⏳; sản phẩm: kèm 01 ảnh, tệp\n"
            "[TT-04: Xác nhận: confirm:52 success] [TT-04: Trả lại: return:52 danger]\n"
            "[TT-04: open:48]\n"
            "[Chưa hoàn thành: list:all:6:0:1 primary] [Quá hạn: list:overdue:6:0:1] [Sắp đến hạn: "
            "list:soon:6:0:1]\n"
            "[Vướng mắc: list:stuck:6:0:1] [Chưa ấn định: list:undated:6:0:1] [Đã hoàn thành: "
            "list:done:6:0:1]\n"
            "[Toàn Sở: list:all:0:0:1] [VP: list:all:1:0:1] [QLKH: list:all:2:0:1] [QLCN: "
            "list:all:3:0:1]\n"
            "[TTRA: list:all:4:0:1] [TDC: list:all:5:0:1] [TT: list:all:6:0:1 primary]\n"
            "[Bản chép Zalo: copy]",
        ),
        (
            shown(OF_OFFICE, OPEN, unit=None, chosen=Filter.UNDATED),
            "<b>Toàn Sở – Chưa ấn định: 01</b>\n"
            "<b>TT-01.</b> Nhiệm vụ TT-01\n"
            "   chưa ấn định thời hạn – Trung tâm Khoa học và Công nghệ\n"
            "[TT-01: open:45]\n"
            "[Chưa hoàn thành: list:all:0:0:1] [Quá hạn: list:overdue:0:0:1] [Sắp đến hạn: "
            "list:soon:0:0:1]\n"
            "[Vướng mắc: list:stuck:0:0:1] [Chưa ấn định: list:undated:0:0:1 primary] [Đã hoàn "
            "thành: list:done:0:0:1]\n"
            "[Đăng ký thời hạn: gather]\n"
            "[Toàn Sở: list:undated:0:0:1 primary] [VP: list:undated:1:0:1] "
            "[QLKH: list:undated:2:0:1] [QLCN: list:undated:3:0:1]\n"
            "[TTRA: list:undated:4:0:1] [TDC: list:undated:5:0:1] [TT: list:undated:6:0:1]",
        ),
        (
            shown(OF_LEADERS, OPEN, unit=None, chosen=Filter.UNDATED, number=2, pages=3),
            "<b>Toàn Sở – Chưa ấn định: 01 (trang 2/3)</b>\n"
            "<b>TT-01.</b> Nhiệm vụ TT-01\n"
            "   chưa ấn định thời hạn – Trung tâm Khoa học và Công nghệ\n"
            "[TT-01: open:45]\n"
            "[Chưa hoàn thành: list:all:0:0:1] [Quá hạn: list:overdue:0:0:1] [Sắp đến hạn: "
            "list:soon:0:0:1]\n"
            "[Vướng mắc: list:stuck:0:0:1] [Chưa ấn định: list:undated:0:0:1 primary] [Đã hoàn "
            "thành: list:done:0:0:1]\n"
            "[Toàn Sở: list:undated:0:0:1 primary] [VP: list:undated:1:0:1] "
            "[QLKH: list:undated:2:0:1] [QLCN: list:undated:3:0:1]\n"
            "[TTRA: list:undated:4:0:1] [TDC: list:undated:5:0:1] [TT: list:undated:6:0:1]\n"
            "[◀ Trang trước: list:undated:0:0:1] [Trang sau ▶: list:undated:0:0:3]",
        ),
        (
            shown(OF_UNIT, TT_04, unit=VP),
            "<b>Văn phòng Sở – Chưa hoàn thành: 01</b>\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "   thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); còn 02 ngày làm việc "
            "🟠\n"
            "[TT-04: open:48]\n"
            "[Chưa hoàn thành: list:all:1:0:1 primary] [Quá hạn: list:overdue:1:0:1] [Sắp đến hạn: "
            "list:soon:1:0:1]\n"
            "[Vướng mắc: list:stuck:1:0:1] [Chưa ấn định: list:undated:1:0:1] [Đã hoàn thành: "
            "list:done:1:0:1]",
        ),
        (
            shown(OF_VP, unit=VP),
            "<b>Văn phòng Sở – Chưa hoàn thành: 0</b>\n"
            "Không có nhiệm vụ nào.\n"
            "<b>VP-09.2.</b> Nhiệm vụ VP-09.2: đã nhận 0/05 phòng, đơn vị.\n"
            "   Chưa gửi: Phòng Quản lý Khoa học; Phòng Quản lý chuyên ngành; Thanh tra Sở; Chi "
            "cục Tiêu chuẩn Đo lường Chất lượng; Trung tâm Khoa học và Công nghệ.\n"
            "[VP-09.2: đơn vị đã gửi: board:11 primary]\n"
            "[Chưa hoàn thành: list:all:1:0:1 primary] [Quá hạn: list:overdue:1:0:1] [Sắp đến hạn: "
            "list:soon:1:0:1]\n"
            "[Vướng mắc: list:stuck:1:0:1] [Chưa ấn định: list:undated:1:0:1] [Đã hoàn thành: "
            "list:done:1:0:1]",
        ),
        (
            shown(OF_VP, unit=VP, number=2, pages=2),
            "<b>Văn phòng Sở – Chưa hoàn thành: 0 (trang 2/2)</b>\n"
            "Không có nhiệm vụ nào.\n"
            "[Chưa hoàn thành: list:all:1:0:1 primary] [Quá hạn: list:overdue:1:0:1] [Sắp đến hạn: "
            "list:soon:1:0:1]\n"
            "[Vướng mắc: list:stuck:1:0:1] [Chưa ấn định: list:undated:1:0:1] [Đã hoàn thành: "
            "list:done:1:0:1]\n"
            "[◀ Trang trước: list:all:1:0:1]",
        ),
        (
            shown(OF_VP, unit=VP, chosen=Filter.SOON),
            "<b>Văn phòng Sở – Sắp đến hạn: 0</b>\n"
            "Không có nhiệm vụ nào.\n"
            "[Chưa hoàn thành: list:all:1:0:1] [Quá hạn: list:overdue:1:0:1] [Sắp đến hạn: "
            "list:soon:1:0:1 primary]\n"
            "[Vướng mắc: list:stuck:1:0:1] [Chưa ấn định: list:undated:1:0:1] [Đã hoàn thành: "
            "list:done:1:0:1]",
        ),
    ],
)
def test_a_list(said: Message | str, words: str) -> None:
    assert seen(said) == words
