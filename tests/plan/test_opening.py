"""What a unit's chat reads first: its work by kind, and of each plan how much."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from domain.calendar import Calendar
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.signed import SignedPlan
from tests.domain.plan_2021 import SIGNED, TDC, day, plan_2021
from tests.views.seen import seen
from views.plan.opening import opening
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
HELD = [one for one in plan_2021().assignments if one.unit == TDC]
OTHER = replace(SIGNED, id=99, title="Kế hoạch cải cách hành chính")
MOVED = replace(HELD[0], task=replace(HELD[0].task, plan=OTHER))


def opened(new: SignedPlan | None, plans: list[SignedPlan], *held: Assignment) -> Message:
    """What the Chi cục's chat reads on 08/02."""
    return opening(TDC, new, plans, held, TEXTS, today=day("08/02"), calendar=Calendar())


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            opened(None, [SIGNED, replace(SIGNED, id=98), OTHER], *HELD[1:], MOVED),
            "<b>Nhóm này đã được kết nối với Chi cục Tiêu chuẩn Đo lường Chất lượng.</b>\n"
            "Kế hoạch năm 2021, ký ngày 04/02/2021: 06 nhiệm vụ.\n"
            "Kế hoạch năm 2021, ký ngày 04/02/2021: 01 nhiệm vụ, trong đó 01 nhiệm vụ có "
            "thời hạn.\n"
            "\n"
            "<b>Có thời hạn</b>\n"
            "<b>VP-09.2.</b> Nhiệm vụ VP-09.2\n"
            "   thời hạn: trước 20/5/2021 (chậm nhất thứ Tư, 19/5); trong hạn 🔵\n"
            "\n"
            "<b>Chưa ấn định thời hạn (04)</b>\n"
            "<b>TDC-01.</b> Nhiệm vụ TDC-01\n"
            "<b>TDC-02.</b> Nhiệm vụ TDC-02\n"
            "<b>TDC-04.</b> Nhiệm vụ TDC-04\n"
            "<b>TDC-05.</b> Nhiệm vụ TDC-05\n"
            "\n"
            "<b>Định kỳ (01)</b>\n"
            "<b>TDC-03.</b> Nhiệm vụ TDC-03\n"
            "\n"
            "<b>Thường xuyên (01)</b>\n"
            "<b>TDC-06.</b> Nhiệm vụ TDC-06\n"
            "\n"
            "Hệ thống nhắc vào ngày làm việc, trước mỗi thời hạn. Báo cáo bằng /xong hoặc "
            "/vuongmac kèm mã, hoặc trả lời tin nhắc; gõ /viec để xem danh sách, /trogiup "
            "để xem hướng dẫn.",
        ),
        (
            opened(SIGNED, [SIGNED], HELD[0]),
            "<b>Chi cục Tiêu chuẩn Đo lường Chất lượng có kế hoạch mới: Kế hoạch năm "
            "2021</b>\n"
            "Kế hoạch năm 2021, ký ngày 04/02/2021: 01 nhiệm vụ, trong đó 01 nhiệm vụ có "
            "thời hạn.\n"
            "\n"
            "<b>Có thời hạn</b>\n"
            "<b>VP-09.2.</b> Nhiệm vụ VP-09.2\n"
            "   thời hạn: trước 20/5/2021 (chậm nhất thứ Tư, 19/5); trong hạn 🔵\n"
            "\n"
            "Hệ thống nhắc vào ngày làm việc, trước mỗi thời hạn. Báo cáo bằng /xong hoặc "
            "/vuongmac kèm mã, hoặc trả lời tin nhắc; gõ /viec để xem danh sách, /trogiup "
            "để xem hướng dẫn.",
        ),
        (
            opened(None, [SIGNED]),
            "<b>Nhóm này đã được kết nối với Chi cục Tiêu chuẩn Đo lường Chất lượng.</b>\n"
            "Đơn vị hiện chưa có nhiệm vụ chủ trì trong kế hoạch. Việc được giao sau này sẽ báo "
            "tại đây.\n"
            "\n"
            "Hệ thống nhắc vào ngày làm việc, trước mỗi thời hạn. Báo cáo bằng /xong hoặc "
            "/vuongmac kèm mã, hoặc trả lời tin nhắc; gõ /viec để xem danh sách, /trogiup "
            "để xem hướng dẫn.",
        ),
    ],
)
def test_what_the_plan_asks_of_a_unit(said: Message | str, words: str) -> None:
    assert seen(said) == words
