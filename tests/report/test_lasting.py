"""`/xong` on work without an end: a result of the month, or ended for the year."""

import pytest

from actions.report.reporting import report_pressed, report_typed
from domain.plan.state import Kind, Progress
from domain.progress.names import Line, Updated
from domain.report.done import is_lasting
from domain.report.names import MonthOrEnd, Reported, StatedDay
from domain.subject import QuestionShown
from tests.actions.at_work import FILE, AtWork
from tests.domain.plan_2021 import of, plan_2021


@pytest.mark.parametrize(
    ("code", "lasting"),
    [
        ("QLKH-05", True),
        ("TTRA-05", True),
        ("QLKH-01", False),
        ("TT-04", False),
        ("TTRA-03", False),
    ],
)
def test_ongoing_and_recurring_work_lasts(code: str, lasting: bool) -> None:
    assert is_lasting(of(plan_2021(), code)) is lasting


async def test_nothing_is_recorded_before_it_is_said_which(at_work: AtWork) -> None:
    deed = await at_work.writes("QLKH", report_typed, "5")
    assert isinstance(deed.question, MonthOrEnd)
    assert deed.kinds == []
    assert "đây là kết quả của tháng 2/2021" in deed.only.text
    assert (await at_work.work("QLKH-05")).progress is Progress.TODO


async def test_ended_for_the_year_is_done(at_work: AtWork) -> None:
    asked = await at_work.writes("QLKH", report_typed, "5 số 12/BC-QLKH ngày 08/02", file=FILE)
    deed = await at_work.chooses("QLKH", asked.only, "end")
    assert deed.kinds == ["done"]
    assert isinstance(deed.to("QLKH")[0].subject, Reported)
    one = await at_work.work("QLKH-05")
    assert (one.progress, one.files) == (Progress.DONE, 1)
    assert one.product is not None
    assert one.product.number == "12/BC-QLKH"


async def test_what_was_typed_is_the_month_s_result(at_work: AtWork) -> None:
    asked = await at_work.writes("QLKH", report_typed, "5 đã giải quyết 12 hồ sơ", file=FILE)
    deed = await at_work.chooses("QLKH", asked.only, "result")
    assert deed.kinds == ["updated"]
    assert deed.only.subject == Updated(())
    one = await at_work.work("QLKH-05")
    assert one.update is not None
    assert one.update.words == "đã giải quyết 12 hồ sơ"
    assert (one.progress, one.kind, one.files) == (Progress.DOING, Kind.ONGOING, 1)


async def test_without_words_the_line_is_asked_for(at_work: AtWork) -> None:
    asked = await at_work.does("QLKH", report_pressed, at_work.id("QLKH-05"), to=1)
    assert asked.returned is None
    question = await at_work.chooses("QLKH", asked.only, "result")
    assert isinstance(question.question, Line)
    assert (await at_work.answers("QLKH", question.only, "đã giải quyết 12 hồ sơ")).kinds == [
        "updated"
    ]


async def test_words_in_reply_are_the_line(at_work: AtWork) -> None:
    asked = await at_work.writes("QLKH", report_typed, "5")
    deed = await at_work.answers("QLKH", asked.only, "đã giải quyết 12 hồ sơ")
    assert deed.kinds == ["updated"]


async def test_beside_other_work_only_that_without_an_end_is_asked_about(
    at_work: AtWork,
) -> None:
    deed = await at_work.writes("QLKH", report_typed, "1, 5")
    assert [event.work for event in deed.log] == [at_work.id("QLKH-01")]
    done, asked = deed.told
    assert isinstance(done.subject, Reported)
    assert isinstance(asked.subject, QuestionShown)
    assert isinstance(asked.subject.question, MonthOrEnd)
    assert asked.subject.question.codes == "QLKH-05"


async def test_an_odd_day_is_asked_about_after_it_and_the_first_question_not_again(
    at_work: AtWork,
) -> None:
    asked = await at_work.writes("QLKH", report_typed, "5 số 12/BC-QLKH ngày 07/02/2021")
    odd = await at_work.chooses("QLKH", asked.only, "end")
    assert isinstance(odd.question, StatedDay)
    assert (await at_work.chooses("QLKH", odd.only, "right")).kinds == ["done"]
