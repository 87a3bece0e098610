"""The monthly round in words: what a unit is asked, and who has answered."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.calendar import Calendar
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.state import Progress
from domain.progress.line import Update
from tests.domain.plan_2021 import TDC, day, of, plan_2021
from tests.views.seen import seen
from views.progress.monthly_round import Asked, asked, collected
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
MARCH = date(2021, 3, 1)
OPEN, RECURRING, ONGOING = (of(plan_2021(), f"TDC-0{n}") for n in (1, 3, 6))
OF_OTHERS = of(plan_2021(), "TT-01")


def answered(one: Assignment, on: str) -> Assignment:
    """The work once a line on it was given."""
    at = datetime(2021, int(on[3:]), int(on[:2]), 1, tzinfo=UTC)
    return replace(one, update=Update(1, one.id, "đã làm < 3 bài", (), at))


def round_of(*items: Assignment) -> Message:
    """What the Chi cục is asked in March."""
    shown = Asked(TDC, MARCH, day("12/03"), items)
    return asked(shown, TEXTS, today=day("10/03"), calendar=Calendar())


def list_of(*items: Assignment) -> Message:
    """What the office sees of it."""
    return collected(items, MARCH, TEXTS, now=datetime(2021, 3, 12, 8, 30, tzinfo=UTC))


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            round_of(OPEN, RECURRING, ONGOING),
            "<b>Chi cục Tiêu chuẩn Đo lường Chất lượng – cập nhật kết quả tháng 3/2021: 03 "
            "nhiệm vụ không có thời hạn</b>\n"
            "Đề nghị mỗi nhiệm vụ một dòng, chậm nhất thứ Sáu, 12/3. Đã cập nhật: 0/03.\n"
            "<b>TDC-01.</b> Nhiệm vụ TDC-01\n"
            "<b>TDC-03.</b> Nhiệm vụ TDC-03 (định kỳ)\n"
            "<b>TDC-06.</b> Nhiệm vụ TDC-06 (thường xuyên)\n"
            "\n"
            "Bấm mã nhiệm vụ rồi trả lời câu hỏi; hoặc trả lời tin này, mỗi nhiệm vụ một "
            "dòng, ví dụ: TDC-01 đã gửi dự thảo lấy ý kiến.\n"
            "[TDC-01: update:43] [TDC-03: update:45] [TDC-06: update:48]\n"
            "[Chưa có kết quả mới (03 việc): nothing-new:5]\n"
            "[Đề xuất thời hạn: propose-own:5]",
        ),
        (
            round_of(answered(OPEN, "10/03"), answered(RECURRING, "27/02"), ONGOING),
            "<b>Chi cục Tiêu chuẩn Đo lường Chất lượng – cập nhật kết quả tháng 3/2021: 03 "
            "nhiệm vụ không có thời hạn</b>\n"
            "Đề nghị mỗi nhiệm vụ một dòng, chậm nhất thứ Sáu, 12/3. Đã cập nhật: 01/03.\n"
            "<b>TDC-01.</b> Nhiệm vụ TDC-01\n"
            "   kết quả (10/3): đã làm &lt; 3 bài 🟢\n"
            "<b>TDC-03.</b> Nhiệm vụ TDC-03 (định kỳ)\n"
            "<b>TDC-06.</b> Nhiệm vụ TDC-06 (thường xuyên)\n"
            "\n"
            "Bấm mã nhiệm vụ rồi trả lời câu hỏi; hoặc trả lời tin này, mỗi nhiệm vụ một "
            "dòng, ví dụ: TDC-03 đã gửi dự thảo lấy ý kiến.\n"
            "[TDC-03: update:45] [TDC-06: update:48]\n"
            "[Chưa có kết quả mới (02 việc): nothing-new:5]\n"
            "[Đề xuất thời hạn: propose-own:5]",
        ),
        (
            round_of(answered(OPEN, "10/03")),
            "<b>Chi cục Tiêu chuẩn Đo lường Chất lượng – cập nhật kết quả tháng 3/2021: 01 "
            "nhiệm vụ không có thời hạn</b>\n"
            "Đề nghị mỗi nhiệm vụ một dòng, chậm nhất thứ Sáu, 12/3. Đã cập nhật: 01/01.\n"
            "<b>TDC-01.</b> Nhiệm vụ TDC-01\n"
            "   kết quả (10/3): đã làm &lt; 3 bài 🟢\n"
            "\n"
            "Các nhiệm vụ đã được cập nhật đủ. Xin cảm ơn.\n"
            "[Đề xuất thời hạn: propose-own:5]",
        ),
        (
            round_of(
                replace(OPEN, progress=Progress.SUBMITTED),
                replace(ONGOING, progress=Progress.DROPPED),
            ),
            "<b>Chi cục Tiêu chuẩn Đo lường Chất lượng – cập nhật kết quả tháng 3/2021: 02 "
            "nhiệm vụ không có thời hạn</b>\n"
            "Đề nghị mỗi nhiệm vụ một dòng, chậm nhất thứ Sáu, 12/3. Đã cập nhật: 02/02.\n"
            "<b>TDC-01.</b> Nhiệm vụ TDC-01\n"
            "   đã trình; chờ ký/phê duyệt ⏳\n"
            "<b>TDC-06.</b> Nhiệm vụ TDC-06\n"
            "   thôi thực hiện\n"
            "\n"
            "Các nhiệm vụ đã được cập nhật đủ. Xin cảm ơn.",
        ),
        (
            list_of(OPEN, answered(RECURRING, "10/03"), ONGOING, OF_OTHERS),
            "<b>Cập nhật kết quả tháng 3/2021 (đến 15:30 ngày 12/3/2021): 01/04 nhiệm vụ đã"
            " có kết quả</b>\n"
            "– Chi cục Tiêu chuẩn Đo lường Chất lượng: 01/03, còn thiếu TDC-01, TDC-06 🟠\n"
            "– Trung tâm Khoa học và Công nghệ: 0/01, chưa cập nhật 🟠",
        ),
        (
            list_of(answered(OPEN, "01/03"), answered(OF_OTHERS, "10/03")),
            "<b>Cập nhật kết quả tháng 3/2021 (đến 15:30 ngày 12/3/2021): 02/02 nhiệm vụ đã"
            " có kết quả</b>\n"
            "– Chi cục Tiêu chuẩn Đo lường Chất lượng: 01/01 🟢\n"
            "– Trung tâm Khoa học và Công nghệ: 01/01 🟢",
        ),
    ],
)
def test_a_round_asks_for_what_is_missing(said: Message | str, words: str) -> None:
    assert seen(said) == words
