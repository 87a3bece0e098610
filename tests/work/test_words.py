"""Cycles, their periods and what comes next, in words."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from domain.calendar import Calendar
from domain.message import Message
from domain.plan.deadline import Deadline
from domain.plan.state import SetBy
from domain.work.cycle import Cycle, Frequency, Occurrence, Within
from domain.work.giving import NewWork
from tests.domain.plan_2021 import TDC, TT, VP, day, of, plan_2021
from tests.views.seen import seen
from views.texts import Texts, load_catalog
from views.work import giving
from views.work.cycle import cycle, listed, preview, told
from views.work.period import period, period_short

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
TASK = of(plan_2021(), "TTRA-05").task
WEEK, MONTH, QUARTER, HALF, NINE, YEAR = Frequency


def every(*frequencies: Frequency, day: int | None = None, **how: object) -> str:
    """A cycle in words."""
    return cycle(Cycle(frozenset(frequencies), day, **how), TEXTS)  # type: ignore[arg-type]


def once(frequency: Frequency, number: int) -> Occurrence:
    """A period of 2021."""
    return Occurrence(frequency, number, 2021, day("01/03"), day("31/03"), day("30/03"))


MONTHLY, MARCH = Cycle(frozenset({MONTH}), 15), once(MONTH, 3)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (every(WEEK), "hằng tuần, ngày làm việc cuối tuần"),
        (every(WEEK, day=0), "hằng tuần, thứ Hai"),
        (every(WEEK, day=4), "hằng tuần, thứ Sáu"),
        (every(MONTH), "hằng tháng, theo kỳ báo cáo của Nhà nước"),
        (every(MONTH, day=15), "hằng tháng, ngày 15 của tháng cuối kỳ"),
        (every(MONTH, day=31), "hằng tháng, ngày cuối kỳ"),
        (every(MONTH, day=30), "hằng tháng, ngày 30 của tháng cuối kỳ"),
        (every(QUARTER, day=25, before=True), "hằng quý, trước ngày 25 của tháng cuối kỳ"),
        (every(MONTH, day=5, within=Within.MONTH_AFTER), "hằng tháng, ngày 5 tháng sau"),
        (every(YEAR, day=1, month=12), "hằng năm, 01/12"),
        (every(YEAR, day=15, month=12, before=True), "hằng năm, trước ngày 15/12"),
        (
            every(YEAR, QUARTER, NINE, HALF),
            "hằng quý, 6 tháng, 9 tháng, hằng năm, theo kỳ báo cáo của Nhà nước",
        ),
    ],
)
def test_a_cycle_in_words(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (period(once(WEEK, 9), TEXTS), "tuần 9/2021"),
        (period(once(MONTH, 3), TEXTS), "tháng 3/2021"),
        (period(once(QUARTER, 1), TEXTS), "quý I/2021"),
        (period(once(QUARTER, 4), TEXTS), "quý IV/2021"),
        (period(once(HALF, 1), TEXTS), "6 tháng đầu năm 2021"),
        (period(once(HALF, 2), TEXTS), "6 tháng cuối năm 2021"),
        (period(once(NINE, 1), TEXTS), "9 tháng năm 2021"),
        (period(once(YEAR, 1), TEXTS), "năm 2021"),
        (period_short("Báo cáo", MARCH, TEXTS), "Tháng 3/2021: Báo cáo"),
        (period_short(100 * "a", MARCH, TEXTS), "Tháng 3/2021:…"),
    ],
)
def test_a_period_in_words(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            preview(TASK, MONTHLY, [MARCH], TEXTS, is_open=True),
            "<b>TTRA-05.</b> Nhiệm vụ TTRA-05\n"
            "<b>Định kỳ: hằng tháng, ngày 15 của tháng cuối kỳ</b>\n"
            "– tháng 3/2021 (từ 01/3/2021 đến 31/3/2021): chậm nhất thứ Ba, 30/3/2021\n"
            "Chưa ghi nhận gì. Đề nghị kiểm tra, rồi bấm Xác nhận.\n"
            "[Xác nhận: choose:confirm success] [Hủy: cancel]",
        ),
        (
            preview(TASK, MONTHLY, [], TEXTS, is_open=False),
            "<b>TTRA-05.</b> Nhiệm vụ TTRA-05\n"
            "<b>Định kỳ: hằng tháng, ngày 15 của tháng cuối kỳ</b>",
        ),
        (
            told(TASK, MONTHLY, [MARCH], TEXTS),
            "<b>TTRA-05.</b> Nhiệm vụ TTRA-05 là nhiệm vụ định kỳ: hằng tháng, ngày 15 của tháng "
            "cuối kỳ.\n"
            "– tháng 3/2021 (từ 01/3/2021 đến 31/3/2021): chậm nhất thứ Ba, 30/3/2021\n"
            "Đến mỗi kỳ, hệ thống mở một nhiệm vụ riêng để nhắc và nhận báo cáo.",
        ),
        (
            listed(
                [
                    (replace(TASK, cycle=MONTHLY), "hằng tháng", MARCH),
                    (TASK, "hằng tháng", None),
                    (TASK, None, None),
                ],
                TEXTS,
            ),
            "<b>Nhiệm vụ định kỳ</b>\n"
            "– <b>TTRA-05.</b> Nhiệm vụ TTRA-05: hằng tháng, ngày 15 của tháng cuối kỳ; kỳ tới "
            "tháng 3/2021, chậm nhất thứ Ba, 30/3/2021\n"
            "– <b>TTRA-05.</b> Nhiệm vụ TTRA-05: chưa đặt chu kỳ; kế hoạch ghi “hằng tháng”\n"
            "– <b>TTRA-05.</b> Nhiệm vụ TTRA-05: chưa đặt chu kỳ\n"
            "\n"
            "Đặt chu kỳ, gõ: /dinhky VP-05 hằng tháng ngày 15. Thôi định kỳ, gõ: /dinhky VP-05 "
            "thôi. Hoặc trả lời tin này, mỗi dòng một nhiệm vụ.",
        ),
        (
            listed([(replace(TASK, cycle=MONTHLY), None, None)], TEXTS),
            "<b>Nhiệm vụ định kỳ</b>\n"
            "– <b>TTRA-05.</b> Nhiệm vụ TTRA-05: chưa đặt chu kỳ\n"
            "\n"
            "Đặt chu kỳ, gõ: /dinhky VP-05 hằng tháng ngày 15. Thôi định kỳ, gõ: /dinhky VP-05 "
            "thôi. Hoặc trả lời tin này, mỗi dòng một nhiệm vụ.",
        ),
    ],
)
def test_what_is_told_of_recurring_work(said: Message | str, words: str) -> None:
    assert seen(said) == words


UNTIL = Deadline("trước 15/6", day("14/06"))
NEW = NewWork((TT.id, TDC.id), "Lập báo cáo < 3 trang", "Lập báo cáo", UNTIL)


def shown(work: NewWork = NEW, *, is_open: bool = True, **changed: object) -> Message:
    """The work as it will be given."""
    said = replace(work, **changed)  # type: ignore[arg-type]
    return giving.preview(said, [VP, TT, TDC], TEXTS, Calendar(), is_open=is_open)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            shown(),
            "<b>Giao việc</b>\n"
            "Lập báo cáo &lt; 3 trang\n"
            "Giao: Trung tâm Khoa học và Công nghệ; Chi cục Tiêu chuẩn Đo lường Chất lượng\n"
            "Thời hạn: trước 15/6 (chậm nhất thứ Hai, 14/6/2021)\n"
            "Thời hạn do Sở ấn định.\n"
            "Chưa giao. Đề nghị kiểm tra, rồi bấm Giao.\n"
            "[Giao: choose:confirm success] [Hủy: cancel]\n"
            "[Sửa nội dung: choose:title] [Sửa thời hạn: choose:day]\n"
            "[Hỏa tốc: choose:urgent]\n[Thời hạn do UBND tỉnh giao: choose:set-by-province]\n"
            "[Thời hạn do Bộ giao: choose:set-by-ministry]",
        ),
        (
            shown(is_open=False),
            "<b>Giao việc</b>\n"
            "Lập báo cáo &lt; 3 trang\n"
            "Giao: Trung tâm Khoa học và Công nghệ; Chi cục Tiêu chuẩn Đo lường Chất lượng\n"
            "Thời hạn: trước 15/6 (chậm nhất thứ Hai, 14/6/2021)\n"
            "Thời hạn do Sở ấn định.",
        ),
        (
            shown(urgent=True),
            "<b>Giao việc (hỏa tốc)</b>\n"
            "Lập báo cáo &lt; 3 trang\n"
            "Giao: Trung tâm Khoa học và Công nghệ; Chi cục Tiêu chuẩn Đo lường Chất lượng\n"
            "Thời hạn: trước 15/6 (chậm nhất thứ Hai, 14/6/2021)\n"
            "Thời hạn do Sở ấn định.\n"
            "Chưa giao. Đề nghị kiểm tra, rồi bấm Giao.\n"
            "[Giao: choose:confirm success] [Hủy: cancel]\n"
            "[Sửa nội dung: choose:title] [Sửa thời hạn: choose:day]\n"
            "[Bỏ hỏa tốc: choose:urgent]\n[Thời hạn do UBND tỉnh giao: choose:set-by-province]\n"
            "[Thời hạn do Bộ giao: choose:set-by-ministry]",
        ),
        (
            shown(deadline=None),
            "<b>Giao việc</b>\n"
            "Lập báo cáo &lt; 3 trang\n"
            "Giao: Trung tâm Khoa học và Công nghệ; Chi cục Tiêu chuẩn Đo lường Chất lượng\n"
            "Thời hạn: chưa ấn định\n"
            "Chưa giao. Đề nghị kiểm tra, rồi bấm Giao.\n"
            "[Giao: choose:confirm success] [Hủy: cancel]\n"
            "[Sửa nội dung: choose:title] [Sửa thời hạn: choose:day]\n"
            "[Hỏa tốc: choose:urgent]",
        ),
        (
            shown(deadline=None, set_by=SetBy.MINISTRY),
            "<b>Giao việc</b>\n"
            "Lập báo cáo &lt; 3 trang\n"
            "Giao: Trung tâm Khoa học và Công nghệ; Chi cục Tiêu chuẩn Đo lường Chất lượng\n"
            "Thời hạn: chưa ấn định\n"
            "Chưa giao. Đề nghị kiểm tra, rồi bấm Giao.\n"
            "[Giao: choose:confirm success] [Hủy: cancel]\n"
            "[Sửa nội dung: choose:title] [Sửa thời hạn: choose:day]\n"
            "[Hỏa tốc: choose:urgent]",
        ),
        (
            shown(set_by=SetBy.MINISTRY),
            "<b>Giao việc</b>\n"
            "Lập báo cáo &lt; 3 trang\n"
            "Giao: Trung tâm Khoa học và Công nghệ; Chi cục Tiêu chuẩn Đo lường Chất lượng\n"
            "Thời hạn: trước 15/6 (chậm nhất thứ Hai, 14/6/2021)\n"
            "Thời hạn do Bộ giao.\n"
            "Chưa giao. Đề nghị kiểm tra, rồi bấm Giao.\n"
            "[Giao: choose:confirm success] [Hủy: cancel]\n"
            "[Sửa nội dung: choose:title] [Sửa thời hạn: choose:day]\n"
            "[Hỏa tốc: choose:urgent]\n[Thời hạn do Sở ấn định: choose:set-by-department]\n"
            "[Thời hạn do UBND tỉnh giao: choose:set-by-province]",
        ),
        (
            shown(set_by=SetBy.PROVINCE, urgent=True, is_open=False),
            "<b>Giao việc (hỏa tốc)</b>\n"
            "Lập báo cáo &lt; 3 trang\n"
            "Giao: Trung tâm Khoa học và Công nghệ; Chi cục Tiêu chuẩn Đo lường Chất lượng\n"
            "Thời hạn: trước 15/6 (chậm nhất thứ Hai, 14/6/2021)\n"
            "Thời hạn do UBND tỉnh giao.",
        ),
        (
            shown(units=()),
            "<b>Giao việc</b>\n"
            "Lập báo cáo &lt; 3 trang\n"
            "Giao: \n"
            "Thời hạn: trước 15/6 (chậm nhất thứ Hai, 14/6/2021)\n"
            "Thời hạn do Sở ấn định.\n"
            "Chưa giao. Đề nghị kiểm tra, rồi bấm Giao.\n"
            "[Giao: choose:confirm success] [Hủy: cancel]\n"
            "[Sửa nội dung: choose:title] [Sửa thời hạn: choose:day]\n"
            "[Hỏa tốc: choose:urgent]\n[Thời hạn do UBND tỉnh giao: choose:set-by-province]\n"
            "[Thời hạn do Bộ giao: choose:set-by-ministry]",
        ),
    ],
)
def test_new_work_is_shown_before_it_is_given(said: Message | str, words: str) -> None:
    assert seen(said) == words


BOTH = [replace(of(plan_2021(), "TTRA-05"), unit=unit) for unit in (TT, TDC)]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            giving.given(BOTH, [], TEXTS),
            "Đã giao: <b>TTRA-05.</b> Nhiệm vụ TTRA-05 – Trung tâm Khoa học và Công nghệ; "
            "Chi cục Tiêu chuẩn Đo lường Chất lượng.",
        ),
        (
            giving.given(BOTH, [TT, TDC], TEXTS),
            "Đã giao: <b>TTRA-05.</b> Nhiệm vụ TTRA-05 – Trung tâm Khoa học và Công nghệ; "
            "Chi cục Tiêu chuẩn Đo lường Chất lượng.\n"
            "Chưa báo được: Trung tâm Khoa học và Công nghệ; Chi cục Tiêu chuẩn Đo lường Chất "
            "lượng. Đề nghị báo trực tiếp.",
        ),
    ],
)
def test_the_office_is_told_who_was_given_work_and_who_not(said: Message, words: str) -> None:
    assert seen(said) == words
