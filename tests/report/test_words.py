"""What is said of reports in the states that are rare."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.state import Progress
from domain.plan.task import Product
from domain.report.names import HeldUp, WhichDay
from domain.report.outcome import DayDoubt, Outcome
from tests.domain.plan_2021 import day, of, plan_2021
from tests.views.seen import seen
from views.report import backdating
from views.report.confirmation import card, confirmed
from views.report.done import supplemented
from views.report.lasting import line_of
from views.report.product import day_question, product
from views.report.returning import was_returned, which_is_returned
from views.report.unheard import recorded_for, which_day
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
AT = datetime(2021, 2, 22, 1, 0, tzinfo=UTC)
TT_04, OPEN = of(plan_2021(), "TT-04"), of(plan_2021(), "TT-01")
BEFORE_PLAN, DAY_OFF = DayDoubt.BEFORE_PLAN, DayDoubt.DAY_OFF
WHICH = WhichDay((day("19/02"), day("20/02")), AT, AT.replace(hour=3))


def reported(one: Assignment, on: str, progress: Progress = Progress.AWAITING) -> Assignment:
    """The work after a report that it was done on a day."""
    return replace(one, progress=progress, completed_on=day(on), reported_at=AT)


def left(number: str | None = None, on: str = "", words: str | None = None) -> Product:
    """What finished work left."""
    return Product(number, day(on) if on else None, words)


def odd(doubt: DayDoubt, on: date, number: str | None = None, *, is_open: bool = True) -> Message:
    """The question whether a day is right that looks odd."""
    outcome = Outcome(completed_on=on, product=Product(number) if number else None)
    held = HeldUp((TT_04.id,), "TT-04", outcome, doubt, day("05/02"))
    return day_question(held, TEXTS, is_open=is_open)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (product(TT_04, TEXTS), "None"),
        (product(replace(TT_04, product=left("15/BC-TT")), TEXTS), "sản phẩm: số 15/BC-TT"),
        (
            product(replace(TT_04, product=left("15/BC-TT", "18/02", "a < b"), files=2), TEXTS),
            "sản phẩm: số 15/BC-TT ngày 18/02/2021, a &lt; b, kèm 02 ảnh, tệp",
        ),
        (
            product(replace(TT_04, product=left(words="đã đăng")), TEXTS),
            "sản phẩm: đã đăng",
        ),
        (product(replace(TT_04, files=1), TEXTS), "sản phẩm: kèm 01 ảnh, tệp"),
        (line_of(None, TEXTS), ""),
        (line_of(left(), TEXTS), ""),
        (line_of(left("15/BC-TT"), TEXTS), "số 15/BC-TT"),
        (line_of(left("15/BC-TT", "18/02"), TEXTS), "số 15/BC-TT ngày 18/02/2021"),
        (
            line_of(left("15/BC-TT", "18/02", "đã đăng"), TEXTS),
            "đã đăng, số 15/BC-TT ngày 18/02/2021",
        ),
        (line_of(left(None, "18/02", "đã đăng"), TEXTS), "đã đăng"),
    ],
)
def test_what_finished_work_left(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            card(reported(TT_04, "19/02"), TEXTS, by="Cán bộ"),
            "<b>Báo cáo hoàn thành – Trung tâm Khoa học và Công nghệ</b>\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "Thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02)\n"
            "Hoàn thành ngày 19/02/2021, đúng hạn; người báo cáo: Cán bộ, lúc 08:00 ngày "
            "22/02/2021.\n"
            "Đang chờ Văn phòng xác nhận ⏳\n"
            "[Xác nhận: confirm:52 success] [Trả lại: return:52 danger]",
        ),
        (
            card(reported(TT_04, "20/02"), TEXTS, by="Cán bộ"),
            "<b>Báo cáo hoàn thành – Trung tâm Khoa học và Công nghệ</b>\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "Thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02)\n"
            "Hoàn thành ngày 20/02/2021, quá hạn; người báo cáo: Cán bộ, lúc 08:00 ngày "
            "22/02/2021.\n"
            "Đang chờ Văn phòng xác nhận ⏳\n"
            "[Xác nhận: confirm:52 success] [Trả lại: return:52 danger]",
        ),
        (
            card(replace(reported(OPEN, "20/02"), product=left("15/BC-TT")), TEXTS, by="Cán bộ"),
            "<b>Báo cáo hoàn thành – Trung tâm Khoa học và Công nghệ</b>\n"
            "<b>TT-01.</b> Nhiệm vụ TT-01\n"
            "Chưa ấn định thời hạn\n"
            "Hoàn thành ngày 20/02/2021; người báo cáo: Cán bộ, lúc 08:00 ngày 22/02/2021.\n"
            "Sản phẩm: số 15/BC-TT\n"
            "Đang chờ Văn phòng xác nhận ⏳\n"
            "[Xác nhận: confirm:49 success] [Trả lại: return:49 danger]",
        ),
        (
            card(reported(TT_04, "19/02", Progress.DONE), TEXTS, by="Cán bộ"),
            "<b>Báo cáo hoàn thành – Trung tâm Khoa học và Công nghệ</b>\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "Thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02)\n"
            "Hoàn thành ngày 19/02/2021, đúng hạn; người báo cáo: Cán bộ, lúc 08:00 ngày "
            "22/02/2021.\n"
            "Đã xác nhận. 🟢",
        ),
        (
            card(TT_04, TEXTS, by="Cán bộ"),
            "<b>Báo cáo hoàn thành – Trung tâm Khoa học và Công nghệ</b>\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "Thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02)\n"
            "Báo cáo đã được rút lại hoặc trả lại.",
        ),
        (
            confirmed(reported(TT_04, "19/02"), TEXTS, by="Văn phòng", at=AT),
            "<b>TT-04.</b> Nhiệm vụ TT-04: Văn phòng đã xác nhận lúc 08:00 ngày 22/02/2021: hoàn "
            "thành ngày 19/02/2021, đúng hạn. 🟢",
        ),
        (
            confirmed(reported(TT_04, "20/02"), TEXTS, by="Văn phòng", at=AT),
            "<b>TT-04.</b> Nhiệm vụ TT-04: Văn phòng đã xác nhận lúc 08:00 ngày 22/02/2021: hoàn "
            "thành ngày 20/02/2021, quá hạn. 🟠",
        ),
        (
            confirmed(reported(OPEN, "20/02"), TEXTS, by="Văn phòng", at=AT),
            "<b>TT-01.</b> Nhiệm vụ TT-01: Văn phòng đã xác nhận lúc 08:00 ngày 22/02/2021: hoàn "
            "thành ngày 20/02/2021. 🟢",
        ),
        (
            confirmed(OPEN, TEXTS, by="Văn phòng", at=AT),
            "<b>TT-01.</b> Nhiệm vụ TT-01: Văn phòng đã xác nhận lúc 08:00 ngày 22/02/2021: hoàn "
            "thành ngày 22/02/2021. 🟢",
        ),
        (
            which_is_returned([TT_04, reported(OPEN, "19/02", Progress.DONE)], TEXTS),
            "Trả lại báo cáo nào? Bấm nút tương ứng, hoặc gõ /tralai kèm mã và lý do.\n"
            "[Trả lại: TT-01 (TT). Nhiệm vụ TT-01: return:49 danger]",
        ),
        (
            which_is_returned([TT_04], TEXTS),
            "Các báo cáo này đều đã được rút lại hoặc trả lại.",
        ),
        (
            was_returned(TT_04, TEXTS, told=True),
            "Đã trả lại báo cáo <b>TT-04.</b> Nhiệm vụ TT-04 và báo Trung tâm Khoa học và Công "
            "nghệ.",
        ),
        (
            was_returned(TT_04, TEXTS, told=False),
            "Đã trả lại báo cáo <b>TT-04.</b> Nhiệm vụ TT-04, nhưng chưa báo được Trung tâm Khoa "
            "học và Công nghệ: nhóm chưa kết nối hoặc không gửi được. Đề nghị báo trực tiếp.",
        ),
    ],
)
def test_a_report_that_the_office_confirms(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            odd(BEFORE_PLAN, day("04/02")),
            "TT-04: chưa ghi nhận.\n"
            "Ngày hoàn thành 04/02/2021 trước ngày ký kế hoạch (05/02/2021), đề nghị kiểm tra "
            "lại.\n"
            "Nếu ngày đã đúng, bấm Đúng; nếu cần ghi lại, bấm Sửa hoặc trả lời tin này.\n"
            "[Đúng: choose:right success] [Sửa: choose:wrong] [Hủy: cancel]",
        ),
        (
            odd(BEFORE_PLAN, day("04/02"), "15/BC-TT"),
            "TT-04: chưa ghi nhận.\n"
            "Ngày văn bản 04/02/2021 trước ngày ký kế hoạch (05/02/2021), đề nghị kiểm tra lại.\n"
            "Nếu ngày đã đúng, bấm Đúng; nếu cần ghi lại, bấm Sửa hoặc trả lời tin này.\n"
            "[Đúng: choose:right success] [Sửa: choose:wrong] [Hủy: cancel]",
        ),
        (
            odd(DAY_OFF, day("19/02"), is_open=False),
            "TT-04: chưa ghi nhận.\nNgày hoàn thành 19/02/2021 là ngày nghỉ, đề nghị kiểm tra lại.",
        ),
        (
            odd(DAY_OFF, day("20/02"), "15/BC-TT", is_open=False),
            "TT-04: chưa ghi nhận.\nNgày văn bản 20/02/2021 là thứ Bảy, đề nghị kiểm tra lại.",
        ),
        (
            odd(DAY_OFF, day("21/02"), is_open=False),
            "TT-04: chưa ghi nhận.\nNgày hoàn thành 21/02/2021 là Chủ nhật, đề nghị kiểm tra lại.",
        ),
        (
            which_day(TT_04, WHICH, TEXTS, is_open=True),
            "<b>TT-04.</b> Nhiệm vụ TT-04: hoàn thành hôm nào?\n"
            "Hệ thống không nhận được tin từ 08:00 ngày 22/02/2021 đến 10:00 ngày 22/02/2021; "
            "nút Hoàn thành được bấm trong khoảng đó.\n"
            "Nếu không trả lời, tính ngày 20/02/2021. Ghi ngày khác: trả lời tin này.\n"
            "[Hoàn thành thứ Sáu, 19/02/2021: đúng hạn: choose:day-0 success]\n"
            "[Hoàn thành thứ Bảy, 20/02/2021: quá hạn: choose:day-1]",
        ),
        (
            which_day(OPEN, WHICH, TEXTS, is_open=True),
            "<b>TT-01.</b> Nhiệm vụ TT-01: hoàn thành hôm nào?\n"
            "Hệ thống không nhận được tin từ 08:00 ngày 22/02/2021 đến 10:00 ngày 22/02/2021; "
            "nút Hoàn thành được bấm trong khoảng đó.\n"
            "Nếu không trả lời, tính ngày 20/02/2021. Ghi ngày khác: trả lời tin này.\n"
            "[Hoàn thành thứ Sáu, 19/02/2021: đúng hạn: choose:day-0 success]\n"
            "[Hoàn thành thứ Bảy, 20/02/2021: đúng hạn: choose:day-1 success]",
        ),
        (
            which_day(TT_04, WHICH, TEXTS, is_open=False),
            "<b>TT-04.</b> Nhiệm vụ TT-04: hoàn thành hôm nào?\n"
            "Hệ thống không nhận được tin từ 08:00 ngày 22/02/2021 đến 10:00 ngày 22/02/2021; "
            "nút Hoàn thành được bấm trong khoảng đó.",
        ),
        (
            recorded_for(OPEN, day("19/02"), TEXTS),
            "Đã ghi nhận: <b>TT-01.</b> Nhiệm vụ TT-01 hoàn thành ngày 19/02/2021.",
        ),
        (
            recorded_for(TT_04, day("19/02"), TEXTS),
            "Đã ghi nhận: <b>TT-04.</b> Nhiệm vụ TT-04 hoàn thành ngày 19/02/2021, đúng hạn.",
        ),
        (
            recorded_for(TT_04, day("20/02"), TEXTS),
            "Đã ghi nhận: <b>TT-04.</b> Nhiệm vụ TT-04 hoàn thành ngày 20/02/2021, quá hạn.",
        ),
    ],
)
def test_a_day_that_is_asked_about(said: Message | str, words: str) -> None:
    assert seen(said) == words


ON_TIME, LATE = reported(TT_04, "19/02"), reported(TT_04, "20/02")
HANDED_IN = replace(TT_04, progress=Progress.SUBMITTED, submitted_on=day("18/02"))


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            backdating.settled(ON_TIME, TEXTS, by="Văn phòng", right=True),
            "<b>TT-04.</b> Nhiệm vụ TT-04: Văn phòng đã xác nhận ngày đơn vị nêu, "
            "19/02/2021 (đúng hạn).",
        ),
        (
            backdating.settled(LATE, TEXTS, by="Văn phòng", right=False),
            "<b>TT-04.</b> Nhiệm vụ TT-04: Văn phòng không xác nhận ngày đơn vị nêu; tính "
            "theo ngày 20/02/2021 (quá hạn). Nếu có văn bản, trả lời tin báo cáo bằng số "
            "văn bản.",
        ),
        (
            backdating.settled(HANDED_IN, TEXTS, by="Văn phòng", right=True),
            "<b>TT-04.</b> Nhiệm vụ TT-04: Văn phòng đã xác nhận ngày đơn vị nêu, "
            "18/02/2021 (đúng hạn).",
        ),
        (
            backdating.settled(
                replace(HANDED_IN, submitted_on=day("22/02")), TEXTS, by="Văn phòng", right=False
            ),
            "<b>TT-04.</b> Nhiệm vụ TT-04: Văn phòng không xác nhận ngày đơn vị nêu; tính "
            "theo ngày 22/02/2021 (quá hạn). Nếu có văn bản, trả lời tin báo cáo bằng số "
            "văn bản.",
        ),
        (
            backdating.told(ON_TIME, TEXTS),
            "None",
        ),
        (
            backdating.told(replace(ON_TIME, backdated_to=day("18/02")), TEXTS),
            "   Ngày nêu, 18/02/2021, đã quá 02 ngày làm việc nên chưa tính: trả lời tin "
            "này bằng số văn bản, hoặc chờ Văn phòng xác nhận.",
        ),
        (
            backdating.told(replace(TT_04, backdated_to=day("18/02")), TEXTS),
            "None",
        ),
        (
            supplemented([replace(ON_TIME, product=left("15/BC-TT"))], TEXTS),
            "Đã bổ sung: <b>TT-04.</b> Nhiệm vụ TT-04 hoàn thành ngày 19/02/2021, đúng hạn;"
            " sản phẩm: số 15/BC-TT.",
        ),
        (
            supplemented([replace(LATE, product=left("15/BC-TT"))], TEXTS),
            "Đã bổ sung: <b>TT-04.</b> Nhiệm vụ TT-04 hoàn thành ngày 20/02/2021, quá hạn; "
            "sản phẩm: số 15/BC-TT.",
        ),
        (
            supplemented([replace(reported(OPEN, "20/02"), product=left("15/BC-TT"))], TEXTS),
            "Đã bổ sung: <b>TT-01.</b> Nhiệm vụ TT-01 hoàn thành ngày 20/02/2021; sản phẩm:"
            " số 15/BC-TT.",
        ),
        (
            supplemented(
                [replace(ON_TIME, product=left("15/BC-TT")), replace(LATE, files=1)], TEXTS
            ),
            "Đã bổ sung: <b>TT-04.</b> Nhiệm vụ TT-04 hoàn thành ngày 19/02/2021, đúng hạn;"
            " sản phẩm: số 15/BC-TT.\n"
            "   Phòng, đơn vị: Trung tâm Khoa học và Công nghệ.\n"
            "Đã bổ sung: <b>TT-04.</b> Nhiệm vụ TT-04 hoàn thành ngày 20/02/2021, quá hạn; "
            "sản phẩm: kèm 01 ảnh, tệp.\n"
            "   Phòng, đơn vị: Trung tâm Khoa học và Công nghệ.",
        ),
    ],
)
def test_what_is_told_of_a_stated_day_and_of_what_was_added(
    said: Message | str, words: str
) -> None:
    assert seen(said) == words
