"""How one task is told in a line or two, in each of its states."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.calendar import Calendar
from domain.extension.extension import State
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from domain.plan.state import Kind, Progress
from domain.plan.task import Product
from domain.progress.line import PERCENT, Attained, Update
from tests.domain.plan_2021 import asked_extension, day, of, plan_2021, stuck
from tests.views.seen import seen
from views.plan.state import attained, state
from views.plan.task import deadline, item, kind_name, result, title
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
CALENDAR = Calendar()
AT = datetime(2021, 2, 8, 1, 0, tzinfo=UTC)
TT_04 = of(plan_2021(), "TT-04")
OPEN = of(plan_2021(), "TT-01")
PARENT = of(plan_2021(), "VP-09")
MOVED = Deadline("đến 10/3/2021", day("10/03"))
STUCK = of(stuck(plan_2021(), "TT-04", AT), "TT-04")


def stands(one: Assignment, on: str = "17/02", **changed: object) -> str:
    """Where it stands on a day, once it is changed."""
    after = replace(one, **changed)  # type: ignore[arg-type]
    return str(state(after, TEXTS, today=day(on), calendar=CALENDAR))


def submitted(
    number: str | None = None,
    issued_on: str = "",
    words: str | None = None,
    *,
    submitted_on: str = "17/02",
    on: str = "17/02",
    backdated_to: date | None = None,
) -> str:
    """Where it stands once a document was submitted."""
    paper = Product(number, day(issued_on) if issued_on else None, words)
    return stands(
        TT_04,
        on,
        progress=Progress.SUBMITTED,
        submission=paper,
        submitted_on=day(submitted_on),
        backdated_to=backdated_to,
    )


def told(one: Assignment, on: str = "17/02", **changed: object) -> str:
    """How it stands in a list on a day, once it is changed."""
    after = replace(one, **changed)  # type: ignore[arg-type]
    return str(item(after, TEXTS, today=day(on), calendar=CALENDAR))


def updated(words: str) -> Update:
    """A line of result of 08/02."""
    return Update(1, TT_04.id, words, (), AT)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (stands(OPEN), "None"),
        (stands(OPEN, progress=Progress.DOING), "đang thực hiện 🔵"),
        (stands(TT_04, "10/02"), "trong hạn 🔵"),
        (stands(TT_04, "16/02"), "còn 03 ngày làm việc 🟠"),
        (stands(TT_04, "15/02"), "trong hạn 🔵"),
        (stands(TT_04, "19/02"), "ngày làm việc cuối cùng 🟠"),
        (stands(TT_04, "20/02"), "quá hạn 🔴"),
        (stands(TT_04, "22/02"), "quá hạn 01 ngày làm việc 🔴"),
        (stands(TT_04, progress=Progress.DONE), "hoàn thành 🟢"),
        (
            stands(OPEN, progress=Progress.DONE, completed_on=day("18/02")),
            "hoàn thành ngày 18/02/2021 🟢",
        ),
        (
            stands(TT_04, progress=Progress.DONE, completed_on=day("19/02")),
            "hoàn thành ngày 19/02/2021, đúng hạn 🟢",
        ),
        (
            stands(TT_04, progress=Progress.DONE, completed_on=day("20/02")),
            "hoàn thành ngày 20/02/2021, quá hạn 🟠",
        ),
        (
            stands(TT_04, progress=Progress.AWAITING),
            "đã báo cáo hoàn thành, chờ Văn phòng xác nhận ⏳",
        ),
        (stands(TT_04, progress=Progress.PAUSED), "tạm dừng"),
        (stands(TT_04, progress=Progress.DROPPED), "thôi thực hiện"),
        (stands(TT_04, progress=Progress.CARRIED), "chuyển tiếp sang năm sau"),
        (stands(TT_04, progress=Progress.SUBMITTED), "đã trình; chờ ký/phê duyệt ⏳"),
        (submitted(), "đã trình ngày 17/02/2021, đúng hạn; chờ ký/phê duyệt ⏳"),
        (
            submitted("15/TTr-TT"),
            "đã trình số 15/TTr-TT, trình ngày 17/02/2021, đúng hạn; chờ ký/phê duyệt ⏳",
        ),
        (
            submitted("15/TTr-TT", "17/02"),
            "đã trình số 15/TTr-TT ngày 17/02/2021, đúng hạn; chờ ký/phê duyệt ⏳",
        ),
        (
            submitted("15/TTr-TT", "16/02"),
            "đã trình số 15/TTr-TT ngày 16/02/2021, trình ngày 17/02/2021, đúng hạn; "
            "chờ ký/phê duyệt ⏳",
        ),
        (
            submitted(words="UBND <tỉnh>", submitted_on="08/02"),
            "đã trình UBND &lt;tỉnh&gt; ngày 08/02/2021, đúng hạn; "
            "chờ ký/phê duyệt 07 ngày làm việc ⏳",
        ),
        (
            submitted(words="Giám đốc"),
            "đã trình Giám đốc ngày 17/02/2021, đúng hạn; chờ lãnh đạo Sở ký ⏳",
        ),
        (
            submitted(words="Giám đốc", submitted_on="22/02", on="24/02"),
            "đã trình Giám đốc ngày 22/02/2021, quá hạn; chờ lãnh đạo Sở ký 02 ngày làm việc ⏳",
        ),
        (
            submitted(words="Văn phòng"),
            "đã trình Văn phòng ngày 17/02/2021, đúng hạn; chờ Văn phòng xem xét ⏳",
        ),
        (
            submitted(words="Văn phòng", on="18/02"),
            "đã trình Văn phòng ngày 17/02/2021, đúng hạn; "
            "chờ Văn phòng xem xét 01 ngày làm việc ⏳",
        ),
        (
            submitted(words="Giám đốc", backdated_to=day("08/02")),
            "đã trình Giám đốc ngày 17/02/2021, đúng hạn; chờ lãnh đạo Sở ký ⏳; "
            "ngày nêu 08/02/2021 chờ Văn phòng xác nhận",
        ),
        (
            stands(
                TT_04,
                progress=Progress.DONE,
                completed_on=day("22/02"),
                submitted_on=day("19/02"),
            ),
            "đơn vị trình ngày 19/02/2021, đúng hạn; Sở hoàn thành ngày 22/02/2021, quá hạn 🟠",
        ),
        (
            stands(
                TT_04,
                progress=Progress.DONE,
                completed_on=day("19/02"),
                submitted_on=day("18/02"),
            ),
            "đơn vị trình ngày 18/02/2021, đúng hạn; Sở hoàn thành ngày 19/02/2021, đúng hạn 🟢",
        ),
        (
            stands(
                TT_04,
                progress=Progress.DONE,
                completed_on=day("24/02"),
                submitted_on=day("22/02"),
            ),
            "đơn vị trình ngày 22/02/2021, quá hạn; Sở hoàn thành ngày 24/02/2021, quá hạn 🟠",
        ),
    ],
)
def test_where_it_stands(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            deadline(TT_04, TEXTS),
            "thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02)",
        ),
        (
            deadline(replace(TT_04, moved=MOVED), TEXTS),
            "thời hạn mới: đến 10/3/2021 (chậm nhất thứ Tư, 10/3)",
        ),
        (
            deadline(replace(OPEN, moved=MOVED), TEXTS),
            "thời hạn: đến 10/3/2021 (chậm nhất thứ Tư, 10/3)",
        ),
        (
            deadline(PARENT, TEXTS),
            "thời hạn theo các bước: chậm nhất thứ Ba, 29/6; kế hoạch ghi trước 30/5/2021",
        ),
        (
            deadline(replace(PARENT, task=replace(PARENT.task, deadline=None)), TEXTS),
            "thời hạn theo các bước: chậm nhất thứ Ba, 29/6",
        ),
        (
            deadline(replace(PARENT, moved=MOVED), TEXTS),
            "thời hạn mới: đến 10/3/2021 (chậm nhất thứ Tư, 10/3)",
        ),
        (deadline(OPEN, TEXTS), "chưa ấn định thời hạn"),
        (kind_name(Kind.DATED, TEXTS), "có thời hạn"),
        (kind_name(Kind.UNDATED, TEXTS), "chưa ấn định thời hạn"),
        (kind_name(Kind.RECURRING, TEXTS), "định kỳ"),
        (kind_name(Kind.ONGOING, TEXTS), "thường xuyên"),
        (kind_name(Kind.CONDITIONAL, TEXTS), "chưa phát sinh"),
        (
            title(replace(TT_04.task, paper_code="TT-03"), TEXTS),
            "<b>TT-04 (mục 3).</b> Nhiệm vụ TT-04",
        ),
        (
            title(replace(TT_04.task, paper_code="TT-04", short="a < b"), TEXTS),
            "<b>TT-04.</b> a &lt; b",
        ),
    ],
)
def test_its_deadline_in_the_words_that_set_it(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            told(TT_04),
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "   thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); còn 02 ngày làm việc "
            "🟠",
        ),
        (
            told(
                TT_04,
                progress=Progress.DONE,
                completed_on=day("18/02"),
                product=Product("15/BC-TT"),
            ),
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "   thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); hoàn thành ngày "
            "18/02/2021, đúng hạn 🟢; sản phẩm: số 15/BC-TT",
        ),
        (
            told(TT_04, progress=Progress.TODO, product=Product("15/BC-TT")),
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "   thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); còn 02 ngày làm việc "
            "🟠",
        ),
        (
            told(STUCK),
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "   thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); còn 02 ngày làm việc "
            "🟠; vướng mắc, đã chờ Văn phòng 07 ngày làm việc ⏳",
        ),
        (
            told(STUCK, progress=Progress.DROPPED),
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "   thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); thôi thực hiện",
        ),
        (
            told(TT_04, extension=asked_extension(State.OFFICE)),
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "   thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); còn 02 ngày làm việc "
            "🟠; đang xin gia hạn đến 05/3/2021, đã chờ Văn phòng 07 ngày làm việc ⏳",
        ),
        (
            told(TT_04, extension=asked_extension(State.OFFICE), progress=Progress.CARRIED),
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "   thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); chuyển tiếp sang năm "
            "sau",
        ),
        (
            told(OPEN, update=updated("được  3\n phần")),
            "<b>TT-01.</b> Nhiệm vụ TT-01\n"
            "   chưa ấn định thời hạn\n"
            "   kết quả (08/02): được 3 phần",
        ),
        (
            told(OPEN, update=updated("xong"), progress=Progress.DROPPED),
            "<b>TT-01.</b> Nhiệm vụ TT-01\n   chưa ấn định thời hạn; thôi thực hiện",
        ),
        (
            told(OPEN, update=replace(updated("xong"), attained=(Attained(3, 12, "chuyên mục"),))),
            "<b>TT-01.</b> Nhiệm vụ TT-01\n"
            "   chưa ấn định thời hạn; đạt 3/12 chuyên mục\n"
            "   kết quả (08/02): xong",
        ),
        (result(OPEN, TEXTS), "None"),
        (
            result(replace(OPEN, update=updated(160 * "a")), TEXTS),
            "kết quả (08/02): "
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        ),
        (
            result(replace(OPEN, update=updated(161 * "a")), TEXTS),
            "kết quả (08/02): "
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…",
        ),
        (attained((), TEXTS), "None"),
        (
            attained((Attained(3, 12, "chuyên mục"), Attained(1, 3, "số tập san")), TEXTS),
            "đạt 3/12 chuyên mục, 1/3 số tập san",
        ),
        (attained((Attained(50, 100, PERCENT),), TEXTS), "đạt 50%"),
    ],
)
def test_what_stands_beside_it(said: Message | str, words: str) -> None:
    assert seen(said) == words
