"""What is said of days off: the list, what would be entered, what was, and who hears of it."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from domain.holiday.days import Closure, Day, DayKind, NotClosed
from domain.holiday.names import DaysMeant
from domain.message import Message
from domain.spoken.times.days_off import DaysOffNotUnderstood, UnitsOfDaysUnknown, WorkedByAll
from tests.domain.plan_2021 import TDC, TT, UNITS, day, of, plan_2021
from tests.views.seen import seen
from views.holiday.days import (
    closed,
    confirmed,
    entered,
    listed,
    off_alone,
    preview,
    reason,
    tet_unconfirmed,
    told_unit,
)
from views.markup import Markup, lines
from views.refusal import sentence
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
BASIS = "12/<UBND>-NC"
OFF = Day(day("30/04"), DayKind.OFF, "Ngày Chiến thắng", "thư viện", confirmed=True)
BY_PAPER = Day(day("10/09"), DayKind.OFF, None, BASIS, confirmed=False)
WORKED = Day(day("18/09"), DayKind.WORKED, None, BASIS, confirmed=False)
STORM, NEXT, MADE_UP = day("10/09"), day("11/09"), day("18/09")
FOR_ALL = DaysMeant((STORM,), (MADE_UP,), BASIS)
FOR_SOME = DaysMeant((STORM, NEXT), (), BASIS, (TT, TDC))
AGAIN = DaysMeant((), (STORM,), BASIS, (TT,))
ONE = Closure(TT.id, STORM, BASIS)
BOTH = [ONE, Closure(TDC.id, STORM, BASIS)]
DUE = [of(plan_2021(), code) for code in ("TT-02", "TT-04")]


def alone(*closures: Closure) -> Markup:
    """Who alone was off, in a period."""
    return lines(*off_alone(closures, UNITS, TEXTS))


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            listed([], [], [], TEXTS),
            "<b>Lịch nghỉ, làm bù 12 tháng tới</b>\n"
            "\n"
            "Cần sửa, gõ: /lichnghi Nghỉ 02/01/2026, làm bù thứ Bảy 10/01/2026, theo văn "
            "bản 12729/VPCP-KGVX",
        ),
        (
            listed([OFF], [], UNITS[:1], TEXTS),
            "<b>Lịch nghỉ, làm bù 12 tháng tới</b>\n"
            "– thứ Sáu, 30/4/2021: nghỉ (Ngày Chiến thắng)\n"
            "\n"
            "Cần sửa, gõ: /lichnghi Nghỉ 02/01/2026, làm bù thứ Bảy 10/01/2026, theo văn "
            "bản 12729/VPCP-KGVX\n"
            "Nghỉ riêng một số đơn vị (bão, lũ): /lichnghi Nghỉ 10/9/2026 đối với VP, theo "
            "văn bản 12/UBND-NC",
        ),
        (
            listed([OFF, BY_PAPER, WORKED], BOTH, UNITS, TEXTS),
            "<b>Lịch nghỉ, làm bù 12 tháng tới</b>\n"
            "– thứ Sáu, 30/4/2021: nghỉ (Ngày Chiến thắng)\n"
            "– thứ Sáu, 10/9/2021: nghỉ (12/&lt;UBND&gt;-NC), chưa xác nhận\n"
            "– thứ Bảy, 18/9/2021: làm bù (12/&lt;UBND&gt;-NC), chưa xác nhận\n"
            "– thứ Sáu, 10/9/2021: riêng Trung tâm Khoa học và Công nghệ; Chi cục Tiêu "
            "chuẩn Đo lường Chất lượng nghỉ (12/&lt;UBND&gt;-NC)\n"
            "\n"
            "Còn 02 ngày chưa xác nhận.\n"
            "\n"
            "Cần sửa, gõ: /lichnghi Nghỉ 02/01/2026, làm bù thứ Bảy 10/01/2026, theo văn "
            "bản 12729/VPCP-KGVX\n"
            "Nghỉ riêng một số đơn vị (bão, lũ): /lichnghi Nghỉ 10/9/2026 đối với VP, "
            "QLKH, theo văn bản 12/UBND-NC\n"
            "[Xác nhận lịch trên: holidays-confirm:737910:738051]",
        ),
        (
            listed([], [ONE, replace(ONE, day=NEXT)], [TT], TEXTS),
            "<b>Lịch nghỉ, làm bù 12 tháng tới</b>\n"
            "– thứ Sáu, 10/9/2021: riêng Trung tâm Khoa học và Công nghệ nghỉ "
            "(12/&lt;UBND&gt;-NC)\n"
            "– thứ Bảy, 11/9/2021: riêng Trung tâm Khoa học và Công nghệ nghỉ "
            "(12/&lt;UBND&gt;-NC)\n"
            "\n"
            "Cần sửa, gõ: /lichnghi Nghỉ 02/01/2026, làm bù thứ Bảy 10/01/2026, theo văn "
            "bản 12729/VPCP-KGVX\n"
            "Nghỉ riêng một số đơn vị (bão, lũ): /lichnghi Nghỉ 10/9/2026 đối với TT, theo "
            "văn bản 12/UBND-NC",
        ),
    ],
)
def test_the_list_of_days(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            preview(FOR_ALL, TEXTS, is_open=True),
            "Nghỉ: thứ Sáu, 10/9/2021\n"
            "Làm bù: thứ Bảy, 18/9/2021\n"
            "Áp dụng: tất cả phòng, đơn vị\n"
            "Căn cứ: 12/&lt;UBND&gt;-NC\n"
            "Chưa ghi nhận gì. Đề nghị kiểm tra, rồi bấm Xác nhận.\n"
            "[Xác nhận: choose:confirm success] [Hủy: cancel]",
        ),
        (
            preview(FOR_ALL, TEXTS, is_open=False),
            "Nghỉ: thứ Sáu, 10/9/2021\n"
            "Làm bù: thứ Bảy, 18/9/2021\n"
            "Áp dụng: tất cả phòng, đơn vị\n"
            "Căn cứ: 12/&lt;UBND&gt;-NC",
        ),
        (
            preview(FOR_SOME, TEXTS, is_open=True),
            "Nghỉ: thứ Sáu, 10/9/2021\n"
            "Nghỉ: thứ Bảy, 11/9/2021\n"
            "Chỉ áp dụng: Trung tâm Khoa học và Công nghệ; Chi cục Tiêu chuẩn Đo lường "
            "Chất lượng\n"
            "Căn cứ: 12/&lt;UBND&gt;-NC\n"
            "Chưa ghi nhận gì. Đề nghị kiểm tra, rồi bấm Xác nhận.\n"
            "[Xác nhận: choose:confirm success] [Hủy: cancel]",
        ),
        (
            preview(AGAIN, TEXTS, is_open=False),
            "Làm việc trở lại: thứ Sáu, 10/9/2021\n"
            "Chỉ áp dụng: Trung tâm Khoa học và Công nghệ\n"
            "Căn cứ: 12/&lt;UBND&gt;-NC",
        ),
    ],
)
def test_what_would_be_entered(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            entered(FOR_ALL, TEXTS),
            "<b>Đã ghi lịch nghỉ, làm bù</b>\n"
            "Nghỉ: thứ Sáu, 10/9/2021\n"
            "Làm bù: thứ Bảy, 18/9/2021\n"
            "Áp dụng: tất cả phòng, đơn vị\n"
            "Căn cứ: 12/&lt;UBND&gt;-NC\n"
            "Từ nay tin nhắc và số ngày quá hạn được tính theo lịch này.",
        ),
        (
            closed(FOR_SOME, [], TEXTS),
            "<b>Đã ghi lịch nghỉ, làm bù</b>\n"
            "Nghỉ: thứ Sáu, 10/9/2021\n"
            "Nghỉ: thứ Bảy, 11/9/2021\n"
            "Chỉ áp dụng: Trung tâm Khoa học và Công nghệ; Chi cục Tiêu chuẩn Đo lường "
            "Chất lượng\n"
            "Căn cứ: 12/&lt;UBND&gt;-NC\n"
            "Các ngày này hệ thống không nhắc các đơn vị trên và không tính là ngày làm "
            "việc của các đơn vị đó. Thời hạn giữ nguyên cho đến khi được điều chỉnh.",
        ),
        (
            closed(FOR_SOME, DUE, TEXTS),
            "<b>Đã ghi lịch nghỉ, làm bù</b>\n"
            "Nghỉ: thứ Sáu, 10/9/2021\n"
            "Nghỉ: thứ Bảy, 11/9/2021\n"
            "Chỉ áp dụng: Trung tâm Khoa học và Công nghệ; Chi cục Tiêu chuẩn Đo lường "
            "Chất lượng\n"
            "Căn cứ: 12/&lt;UBND&gt;-NC\n"
            "Các ngày này hệ thống không nhắc các đơn vị trên và không tính là ngày làm "
            "việc của các đơn vị đó. Thời hạn giữ nguyên cho đến khi được điều chỉnh.\n"
            "Nhiệm vụ có hạn trong các ngày nghỉ: TT-02, TT-04.",
        ),
        (
            closed(AGAIN, [], TEXTS),
            "<b>Đã ghi lịch nghỉ, làm bù</b>\n"
            "Làm việc trở lại: thứ Sáu, 10/9/2021\n"
            "Chỉ áp dụng: Trung tâm Khoa học và Công nghệ\n"
            "Căn cứ: 12/&lt;UBND&gt;-NC\n"
            "Các đơn vị trên được nhắc việc trở lại vào các ngày này.",
        ),
        (
            confirmed(day("30/04"), MADE_UP, 3, TEXTS),
            "Đã xác nhận lịch nghỉ, làm bù từ thứ Sáu, 30/4/2021 đến thứ Bảy, 18/9/2021.",
        ),
        (
            confirmed(day("30/04"), MADE_UP, 0, TEXTS),
            "Lịch nghỉ này đã được xác nhận trước đó, không có gì thay đổi.",
        ),
    ],
)
def test_what_was_entered_or_confirmed(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            told_unit(TT, FOR_SOME, TEXTS),
            "Trung tâm Khoa học và Công nghệ nghỉ thứ Sáu, 10/9/2021, thứ Bảy, 11/9/2021, "
            "theo 12/&lt;UBND&gt;-NC: các ngày này hệ thống không nhắc việc và không tính "
            "là ngày làm việc của đơn vị. Báo cáo gửi lên vẫn được ghi nhận như bình thường.",
        ),
        (
            told_unit(TT, replace(FOR_SOME, off=(STORM,)), TEXTS),
            "Trung tâm Khoa học và Công nghệ nghỉ thứ Sáu, 10/9/2021, theo "
            "12/&lt;UBND&gt;-NC: các ngày này hệ thống không nhắc việc và không tính là "
            "ngày làm việc của đơn vị. Báo cáo gửi lên vẫn được ghi nhận như bình thường.",
        ),
        (
            told_unit(TT, AGAIN, TEXTS),
            "Trung tâm Khoa học và Công nghệ làm việc trở lại thứ Sáu, 10/9/2021, theo "
            "12/&lt;UBND&gt;-NC: hệ thống nhắc việc như bình thường.",
        ),
        (
            tet_unconfirmed(2022, TEXTS),
            "Lịch nghỉ Tết 2022 chưa xác nhận, đề nghị Văn phòng kiểm tra: gõ /lichnghi, "
            "đối chiếu với thông báo chính thức, sửa chỗ khác và bấm xác nhận.",
        ),
        (
            reason(TEXTS),
            "đơn vị nghỉ vào ngày hết hạn",
        ),
    ],
)
def test_what_a_unit_hears_and_the_office(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            alone(),
            "",
        ),
        (
            alone(ONE),
            "Trung tâm Khoa học và Công nghệ nghỉ riêng 10/9 (12/&lt;UBND&gt;-NC): không "
            "tính là ngày làm việc của đơn vị.",
        ),
        (
            alone(ONE, replace(ONE, day=NEXT), replace(ONE, day=MADE_UP, basis="13/UBND"), BOTH[1]),
            "Chi cục Tiêu chuẩn Đo lường Chất lượng nghỉ riêng 10/9 (12/&lt;UBND&gt;-NC): "
            "không tính là ngày làm việc của đơn vị.\n"
            "Trung tâm Khoa học và Công nghệ nghỉ riêng 10/9, 11/9 (12/&lt;UBND&gt;-NC): "
            "không tính là ngày làm việc của đơn vị.\n"
            "Trung tâm Khoa học và Công nghệ nghỉ riêng 18/9 (13/UBND): không tính là ngày "
            "làm việc của đơn vị.",
        ),
    ],
)
def test_who_alone_was_off(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            sentence(DaysOffNotUnderstood(), TEXTS),
            "Chưa ghi nhận. Đề nghị nêu rõ ngày và văn bản, ví dụ: /lichnghi Nghỉ "
            "02/01/2026, làm bù thứ Bảy 10/01/2026, theo văn bản 12729/VPCP-KGVX",
        ),
        (
            sentence(UnitsOfDaysUnknown(typed="<phòng>", codes="VP, TT"), TEXTS),
            "Chưa ghi nhận: không có phòng, đơn vị nào là “&lt;phòng&gt;”. Đề nghị ghi "
            "theo ký hiệu: VP, TT.",
        ),
        (
            sentence(WorkedByAll(), TEXTS),
            "Chưa ghi nhận: ngày làm bù áp dụng cho tất cả phòng, đơn vị. Đề nghị ghi "
            "riêng ngày nghỉ của một số đơn vị, không kèm ngày làm bù.",
        ),
        (
            sentence(NotClosed(TT, STORM), TEXTS),
            "Chưa ghi nhận: Trung tâm Khoa học và Công nghệ không nghỉ riêng vào thứ Sáu, "
            "10/9/2021. Gõ /lichnghi để xem lịch nghỉ.",
        ),
    ],
)
def test_what_is_refused(said: Message | str, words: str) -> None:
    assert seen(said) == words
