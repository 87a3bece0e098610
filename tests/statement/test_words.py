"""What is said of a statement: in the chat, and in its file."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from domain.cause.cause import State
from domain.chat import Person
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.signed import SignedPlan
from domain.plan.state import Progress
from domain.plan.task import Product
from domain.sheet.sheet import Cell, Sheet
from domain.spoken.times.span import Period, PeriodNotUnderstood
from domain.statement.statement import NotByPlan, StatementOfAnother, WhichUnit, build_statement
from tests.domain.plan_2021 import (
    CALENDAR_2021,
    TT,
    UNITS,
    day,
    given_cause,
    of,
    plan_2021,
)
from tests.views.seen import seen
from views.refusal import sentence
from views.statement.sheet import file_name, sheet
from views.statement.statement import Told, caption, period_name, statement, which_unit
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
TODAY = day("02/06")
PLAN = plan_2021()
FEBRUARY, SPAN = Period(day("01/02"), day("28/02")), Period(day("15/02"), day("14/03"))
HOA = Person(7, 1, "Hoa", "Nguyễn Thị <Hoa>", "Chuyên viên")
MINH = Person(8, 2, "minh")
LEFT = Product(number="12/BC-TT", issued_on=day("18/02"), words="kèm <phụ lục>")
DONE = replace(
    of(PLAN, "TT-04"),
    progress=Progress.DONE,
    completed_on=day("18/02"),
    submitted_on=day("17/02"),
    product=LEFT,
)
OPEN = of(PLAN, "TT-02")
EXCUSED = replace(
    of(PLAN, "TT-04"),
    progress=Progress.DONE,
    completed_on=day("22/02"),
    cause=given_cause(State.CONFIRMED),
)
SECOND = SignedPlan(2, "Kế hoạch", "15/KH", 2021, day("04/02"), short_name="CCHC")
OTHER = replace(OPEN, id=900, task=replace(OPEN.task, id=900, code="CCHC-TT-02", plan=SECOND))
# One more than a chat lists.
MANY = [replace(OPEN, id=1000 + n) for n in range(31)]


def made(
    *work: Assignment,
    period: Period = FEBRUARY,
    whose: Person | None = None,
    reporters: Mapping[int, Person] | None = None,
) -> Told:
    """A statement of the Trung tâm on 02/6."""
    built = build_statement(work, period, today=TODAY, calendar=CALENDAR_2021)
    return Told(TT, whose, built, reporters or {}, TODAY)


def told(of_it: Told) -> Message:
    """What the chat reads."""
    return statement(of_it, TEXTS, calendar=CALENDAR_2021)


def named(first: date, last: date) -> str:
    """What a period is called."""
    return period_name(Period(first, last), TEXTS)


def file(of_it: Told) -> Sheet:
    """Its table."""
    return sheet(of_it, TEXTS, calendar=CALENDAR_2021, organization="Sở")


def row(of_it: Told) -> Sequence[Cell]:
    """The first row of it."""
    return file(of_it).rows[0]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            told(made()),
            "<b>Bảng kê tháng 2/2021 – Trung tâm Khoa học và Công nghệ</b>\n"
            "Trong kỳ không có nhiệm vụ đến hạn hoặc hoàn thành.\n"
            "Hoàn thành trong kỳ: 0.",
        ),
        (
            told(made(DONE)),
            "<b>Bảng kê tháng 2/2021 – Trung tâm Khoa học và Công nghệ</b>\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "   thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); đơn vị trình "
            "ngày 17/02/2021, đúng hạn; Sở hoàn thành ngày 18/02/2021, đúng hạn 🟢; sản "
            "phẩm: số 12/BC-TT ngày 18/02/2021, kèm &lt;phụ lục&gt;\n"
            "Đến hạn trong kỳ: 01. Đơn vị trình: đúng hạn 01, quá hạn 0, chưa trình 0 (quá "
            "hạn 0); trong số quá hạn do khách quan 0.\n"
            "Sở hoàn thành: đúng hạn 01, quá hạn 0, chưa hoàn thành 0 (quá hạn 0); trong "
            "số quá hạn do khách quan 0.\n"
            "Hoàn thành trong kỳ: 01.\n"
            "[Tệp Excel: statement-xlsx:6:0:737822:737849]",
        ),
        (
            told(made(DONE, OPEN, reporters={DONE.id: HOA, OPEN.id: MINH})),
            "<b>Bảng kê tháng 2/2021 – Trung tâm Khoa học và Công nghệ</b>\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "   thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); đơn vị trình "
            "ngày 17/02/2021, đúng hạn; Sở hoàn thành ngày 18/02/2021, đúng hạn 🟢; sản "
            "phẩm: số 12/BC-TT ngày 18/02/2021, kèm &lt;phụ lục&gt;\n"
            "   Người báo cáo: Nguyễn Thị &lt;Hoa&gt;, Chuyên viên\n"
            "<b>TT-02.</b> Nhiệm vụ TT-02\n"
            "   thời hạn: trước ngày 27/02/2021 (chậm nhất thứ Sáu, 26/02); quá hạn 65 "
            "ngày làm việc 🔴\n"
            "   Người báo cáo: minh\n"
            "Đến hạn trong kỳ: 02. Đơn vị trình: đúng hạn 01, quá hạn 0, chưa trình 01 "
            "(quá hạn 01); trong số quá hạn do khách quan 0.\n"
            "Sở hoàn thành: đúng hạn 01, quá hạn 0, chưa hoàn thành 01 (quá hạn 01); trong "
            "số quá hạn do khách quan 0.\n"
            "Hoàn thành trong kỳ: 01.\n"
            "[Tệp Excel: statement-xlsx:6:0:737822:737849]\n"
            "[Nguyễn Thị <Hoa>: statement:6:7:737822:737849]\n"
            "[minh: statement:6:8:737822:737849]",
        ),
        (
            told(made(DONE, whose=HOA)),
            "<b>Bảng kê tháng 2/2021 – Nguyễn Thị &lt;Hoa&gt;, Chuyên viên (Trung tâm Khoa "
            "học và Công nghệ)</b>\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "   thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); đơn vị trình "
            "ngày 17/02/2021, đúng hạn; Sở hoàn thành ngày 18/02/2021, đúng hạn 🟢; sản "
            "phẩm: số 12/BC-TT ngày 18/02/2021, kèm &lt;phụ lục&gt;\n"
            "Đến hạn trong kỳ: 01. Đơn vị trình: đúng hạn 01, quá hạn 0, chưa trình 0 (quá "
            "hạn 0); trong số quá hạn do khách quan 0.\n"
            "Sở hoàn thành: đúng hạn 01, quá hạn 0, chưa hoàn thành 0 (quá hạn 0); trong "
            "số quá hạn do khách quan 0.\n"
            "Hoàn thành trong kỳ: 01.\n"
            "[Tệp Excel: statement-xlsx:6:7:737822:737849]",
        ),
        (
            told(made(EXCUSED)),
            "<b>Bảng kê tháng 2/2021 – Trung tâm Khoa học và Công nghệ</b>\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "   thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); hoàn thành "
            "ngày 22/02/2021, quá hạn 🟠; chậm do khách quan (Trần Văn Bình, Phó Giám đốc "
            "xác nhận ngày 22/02/2021)\n"
            "Đến hạn trong kỳ: 01. Đơn vị trình: đúng hạn 0, quá hạn 01, chưa trình 0 (quá "
            "hạn 0); trong số quá hạn do khách quan 01.\n"
            "Sở hoàn thành: đúng hạn 0, quá hạn 01, chưa hoàn thành 0 (quá hạn 0); trong "
            "số quá hạn do khách quan 01.\n"
            "Hoàn thành trong kỳ: 01.\n"
            "[Tệp Excel: statement-xlsx:6:0:737822:737849]",
        ),
        (
            told(made(OPEN, OTHER)),
            "<b>Bảng kê tháng 2/2021 – Trung tâm Khoa học và Công nghệ</b>\n"
            "<b>Kế hoạch năm 2021:</b>\n"
            "<b>TT-02.</b> Nhiệm vụ TT-02\n"
            "   thời hạn: trước ngày 27/02/2021 (chậm nhất thứ Sáu, 26/02); quá hạn 65 "
            "ngày làm việc 🔴\n"
            "<b>Kế hoạch CCHC (số 15/KH):</b>\n"
            "<b>CCHC-TT-02.</b> Nhiệm vụ TT-02\n"
            "   thời hạn: trước ngày 27/02/2021 (chậm nhất thứ Sáu, 26/02); quá hạn 65 "
            "ngày làm việc 🔴\n"
            "Đến hạn trong kỳ: 02. Đơn vị trình: đúng hạn 0, quá hạn 0, chưa trình 02 (quá "
            "hạn 02); trong số quá hạn do khách quan 0.\n"
            "Sở hoàn thành: đúng hạn 0, quá hạn 0, chưa hoàn thành 02 (quá hạn 02); trong "
            "số quá hạn do khách quan 0.\n"
            "Hoàn thành trong kỳ: 0.\n"
            "[Tệp Excel: statement-xlsx:6:0:737822:737849]",
        ),
        (
            told(made(*MANY)).text.splitlines()[-4],
            "… và 01 nhiệm vụ nữa, đủ trong tệp Excel.",
        ),
        (
            told(made(*MANY[:30])).text.splitlines()[-4],
            "   thời hạn: trước ngày 27/02/2021 (chậm nhất thứ Sáu, 26/02); quá hạn 65 "
            "ngày làm việc 🔴",
        ),
    ],
)
def test_a_statement_in_the_chat(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            named(day("01/05"), day("31/05")),
            "tháng 5/2021",
        ),
        (
            named(day("01/04"), day("30/06")),
            "quý 2/2021",
        ),
        (
            named(day("01/02"), day("30/04")),
            "từ 01/02/2021 đến 30/4/2021",
        ),
        (
            named(day("01/01"), day("31/12")),
            "năm 2021",
        ),
        (
            named(day("15/04"), day("14/05")),
            "từ 15/4/2021 đến 14/5/2021",
        ),
        (
            named(date(2021, 1, 1), date(2022, 12, 31)),
            "từ 01/01/2021 đến 31/12/2022",
        ),
    ],
)
def test_a_period_is_called(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            which_unit(UNITS, FEBRUARY, TEXTS),
            "Bảng kê tháng 2/2021: của phòng, đơn vị nào?\n"
            "[VP: statement:1:0:737822:737849] [QLKH: statement:2:0:737822:737849] [QLCN: "
            "statement:3:0:737822:737849]\n"
            "[TTRA: statement:4:0:737822:737849] [TDC: statement:5:0:737822:737849] [TT: "
            "statement:6:0:737822:737849]",
        ),
        (
            which_unit([], SPAN, TEXTS),
            "Bảng kê từ 15/02/2021 đến 14/3/2021: của phòng, đơn vị nào?",
        ),
        (
            caption(made(), TEXTS),
            "Bảng kê tháng 2/2021 – Trung tâm Khoa học và Công nghệ",
        ),
        (
            caption(made(whose=HOA), TEXTS),
            "Bảng kê tháng 2/2021 – Nguyễn Thị &lt;Hoa&gt;, Chuyên viên (Trung tâm Khoa "
            "học và Công nghệ)",
        ),
        (
            caption(made(whose=MINH), TEXTS),
            "Bảng kê tháng 2/2021 – minh (Trung tâm Khoa học và Công nghệ)",
        ),
        (
            file_name(made(period=SPAN)),
            "bang-ke-tt-20210215-20210314.xlsx",
        ),
    ],
)
def test_what_stands_around_it(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            sentence(PeriodNotUnderstood(typed="<mai>"), TEXTS),
            "Hệ thống chưa hiểu kỳ “&lt;mai&gt;”. Ví dụ: /bangke tháng 5, /bangke quý 2, "
            "/bangke năm 2021, /bangke từ 15/4 đến 14/5.",
        ),
        (
            sentence(WhichUnit(typed="<phòng>", codes="VP, TT"), TEXTS),
            "Không có đơn vị “&lt;phòng&gt;”. Gõ /bangke, kỳ và một trong các mã: VP, TT.",
        ),
        (
            sentence(NotByPlan(plan="CCHC"), TEXTS),
            "Bảng kê tính việc của tất cả kế hoạch, xếp theo từng kế hoạch, chưa tách "
            "riêng CCHC. Đề nghị gõ /bangke và kỳ, hoặc /viec CCHC để xem việc của kế hoạch đó.",
        ),
        (
            sentence(StatementOfAnother(), TEXTS),
            "Bảng kê này chỉ người trong bảng, Trưởng phòng, đơn vị và Văn phòng xem. Muốn "
            "xem của mình, nhắn riêng với hệ thống: /bangke.",
        ),
    ],
)
def test_what_is_refused(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            str(file(made(DONE, reporters={DONE.id: HOA})).headings[5:]),
            "('Ngày cuối của thời hạn', 'Ngày trình', 'Ngày hoàn thành', 'Đơn vị trình "
            "đúng hạn', 'Sở hoàn thành đúng hạn', 'Khách quan', 'Người báo cáo')",
        ),
        (
            str(file(made(DONE)).below),
            "('Đến hạn trong kỳ: 01. Đơn vị trình: đúng hạn 01, quá hạn 0, chưa trình 0 "
            "(quá hạn 0); trong số quá hạn do khách quan 0.', 'Sở hoàn thành: đúng hạn 01, "
            "quá hạn 0, chưa hoàn thành 0 (quá hạn 0); trong số quá hạn do khách quan 0.', "
            "'Hoàn thành trong kỳ: 01.')",
        ),
        (
            str(row(made(DONE))),
            "(1, 'TT-04', 'Nhiệm vụ TT-04', 'số 12/BC-TT ngày 18/02/2021, kèm <phụ lục>', "
            "'trước ngày 20/02/2021', datetime.date(2021, 2, 19), datetime.date(2021, 2, "
            "17), datetime.date(2021, 2, 18), 'đúng hạn', 'đúng hạn', None)",
        ),
        (
            str(row(made(EXCUSED, reporters={EXCUSED.id: HOA}))[6:]),
            "(datetime.date(2021, 2, 22), datetime.date(2021, 2, 22), 'quá hạn', 'quá "
            "hạn', 'chậm do khách quan (Trần Văn Bình, Phó Giám đốc xác nhận ngày "
            "22/02/2021)', 'Nguyễn Thị <Hoa>, Chuyên viên')",
        ),
        (
            str(row(made(OPEN))[4:]),
            "('trước ngày 27/02/2021', datetime.date(2021, 2, 26), None, None, 'chưa', "
            "'chưa', None)",
        ),
    ],
)
def test_its_file(said: Message | str, words: str) -> None:
    assert seen(said) == words
