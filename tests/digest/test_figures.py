"""The numbers of a report: worked out by hand on the real plan, and always adding up."""

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import reduce
from operator import add

from hypothesis import given
from hypothesis import strategies as st

from domain.cause.cause import State
from domain.digest.figures import Figures, figures
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.state import Kind, Progress
from tests.domain.plan_2021 import (
    CALENDAR_2021,
    QLKH,
    TT,
    UNITS,
    VP,
    day,
    exchanged,
    given_cause,
    of,
    plan_2021,
    reported,
)

DAYS = st.dates(date(2021, 2, 1), date(2021, 7, 31))
TASK = of(plan_2021(), "TT-04").task


@st.composite
def assignments(draw: st.DrawFn) -> Assignment:
    kind = draw(st.sampled_from(Kind))
    progress = draw(st.sampled_from(Progress))
    told = progress is not Progress.TODO
    return Assignment(
        id=1,
        task=replace(TASK, kind=kind, last_day=draw(DAYS) if kind is Kind.DATED else None),
        unit=draw(st.sampled_from(UNITS)),
        progress=progress,
        completed_on=draw(DAYS) if progress in {Progress.DONE, Progress.AWAITING} else None,
        cause=draw(st.none() | st.builds(given_cause, st.sampled_from(State))),
        submitted_on=draw(DAYS if progress is Progress.SUBMITTED else st.none() | DAYS),
        reported_at=datetime.combine(draw(DAYS), datetime.min.time(), UTC) if told else None,
    )


def counted(plan: Plan, today: str, updated_since: datetime | None = None) -> Figures:
    return figures(
        plan.assignments, today=day(today), calendar=CALENDAR_2021, updated_since=updated_since
    )


def test_the_plan_as_it_was_signed() -> None:
    signed = counted(plan_2021(), "05/02")
    assert signed == Figures(
        open_in_time=13, owed_in_time=13, undated=34, ongoing=3, recurring=4, conditional=1
    )
    assert (signed.dated, signed.without_deadline) == (13, 42)
    assert signed.rate == (0, 0)


def test_nine_of_thirteen_had_come_due_by_the_end_of_may() -> None:
    plan = reported(plan_2021(), "TT-04", Progress.DONE, on=day("18/02"))
    plan = reported(plan, "TT-02", Progress.DONE, on=day("01/03"))
    plan = reported(plan, "TT-05", Progress.DONE, on=day("31/03"))
    plan = reported(plan, "VP-09.1", Progress.DONE, on=day("24/05"))
    for unit in UNITS[1:-1]:
        plan = reported(plan, "VP-09.2", Progress.DONE, unit=unit, on=day("19/05"))
    plan = reported(plan, "VP-09.4", Progress.SUBMITTED)
    may = counted(plan, "28/05")
    assert (may.due_so_far, may.dated) == (9, 13)
    assert (may.done, may.done_in_time, may.done_late) == (8, 7, 1)
    assert (may.open_overdue, may.open_in_time, may.submitted) == (1, 4, 1)
    assert may.rate == (8, 9)


def test_what_is_done_before_its_day_is_no_part_of_a_rate() -> None:
    plan = reported(plan_2021(), "VP-09.2", Progress.DONE, unit=QLKH, on=day("22/02"))
    plan = reported(plan, "TT-05", Progress.DONE, on=day("22/02"))
    early = counted(plan, "18/02")
    # Nothing has fallen due: two of two would be 100 %.
    assert (early.done, early.done_ahead, early.due_so_far) == (2, 2, 0)
    assert early.rate == (0, 0)
    march = counted(plan, "01/03")
    assert (march.done_ahead, march.rate) == (2, (0, 2))
    april = counted(plan, "31/03")
    assert (april.done_ahead, april.rate) == (1, (1, 3))


def test_submitted_work_is_overdue_by_its_date_and_said_to_be_submitted() -> None:
    plan = reported(plan_2021(), "TT-04", Progress.SUBMITTED)
    assert (counted(plan, "22/02").open_overdue, counted(plan, "22/02").submitted) == (1, 1)


def test_a_paper_on_the_leaders_desk_is_late_for_the_department_and_not_for_its_unit() -> None:
    plan = plan_2021()
    waits = replace(of(plan, "TT-04"), progress=Progress.SUBMITTED, submitted_on=day("19/02"))
    plan = exchanged(plan, waits)
    friday = figures([of(plan, "TT-04")], today=day("26/02"), calendar=CALENDAR_2021)
    assert (friday.handed_in_time, friday.handed_late, friday.owed_overdue) == (1, 0, 0)
    assert (friday.open_overdue, friday.done) == (1, 0)
    signed = replace(waits, progress=Progress.DONE, completed_on=day("25/02"))
    friday = figures([signed], today=day("26/02"), calendar=CALENDAR_2021)
    assert (friday.handed_in_time, friday.done_late) == (1, 1)


def test_an_objective_cause_takes_nothing_off_the_late_ones() -> None:
    late = reported(plan_2021(), "TT-04", Progress.DONE, on=day("22/02"))
    for state, excused in ((State.ASKED, 0), (State.CONFIRMED, 1), (State.REFUSED, 0)):
        one = replace(of(late, "TT-04"), cause=given_cause(state))
        counted = figures([one], today=day("26/02"), calendar=CALENDAR_2021)
        assert (counted.done_late, counted.handed_late) == (1, 1)
        assert (counted.excused, counted.handed_excused) == (excused, excused)
    kept = replace(of(late, "TT-04"), cause=given_cause(State.CONFIRMED), completed_on=day("19/02"))
    counted = figures([kept], today=day("26/02"), calendar=CALENDAR_2021)
    assert (counted.done_in_time, counted.excused, counted.handed_excused) == (1, 0, 0)


def test_a_parent_is_handed_in_when_all_its_steps_are() -> None:
    plan = plan_2021()
    first, *others = [one for one in plan.assignments if one.task.code.startswith("VP-09.")]
    for one in others:
        submitted = replace(one, progress=Progress.SUBMITTED, submitted_on=day("20/05"))
        plan = exchanged(plan, submitted)
        assert of(plan, "VP-09").handed_in_on is None
    plan = exchanged(plan, replace(first, progress=Progress.DONE, completed_on=day("21/05")))
    assert of(plan, "VP-09").progress is Progress.TODO
    assert of(plan, "VP-09").handed_in_on == day("21/05")


def test_a_day_off_after_the_last_day_is_late_all_the_same() -> None:
    assert counted(plan_2021(), "19/02").open_overdue == 0
    assert counted(plan_2021(), "20/02").open_overdue == 1


def test_paused_and_dropped_work_stands_apart_from_all_else() -> None:
    plan = reported(plan_2021(), "TT-04", Progress.PAUSED)
    plan = reported(plan, "QLKH-01", Progress.DROPPED)
    apart = counted(plan, "22/02")
    assert (apart.paused, apart.dropped) == (1, 1)
    assert (apart.dated, apart.without_deadline) == (12, 41)


def test_work_has_come_due_on_its_last_day() -> None:
    assert counted(plan_2021(), "18/02").due_so_far == 0
    assert counted(plan_2021(), "19/02").due_so_far == 1


def test_work_without_a_date_counts_as_updated_when_it_was_told_in_the_period() -> None:
    plan = plan_2021()
    april, may = datetime(2021, 4, 12, tzinfo=UTC), datetime(2021, 5, 12, tzinfo=UTC)
    plan = reported(plan, "QLKH-01", Progress.DOING, at=april)
    plan = reported(plan, "QLKH-02", Progress.DONE, at=may)
    plan = reported(plan, "QLKH-05", Progress.DOING, at=may)
    plan = reported(plan, "TTRA-03", Progress.DOING, at=may)
    since_may = counted(plan, "14/05", datetime(2021, 5, 1, tzinfo=UTC))
    assert (since_may.updated, since_may.undated_done) == (2, 1)
    assert counted(plan, "14/05", may).updated == 2
    assert counted(plan, "14/05").updated == 0


def test_each_unit_counts_what_it_answers_for() -> None:
    plan = plan_2021()
    by_unit = {
        unit: figures(plan.of_unit(unit), today=day("05/02"), calendar=CALENDAR_2021)
        for unit in (VP, QLKH, TT)
    }
    # VP-09 with its four own steps; one delivery to the Văn phòng; three of its own and that.
    assert [by_unit[unit].dated for unit in (VP, QLKH, TT)] == [5, 1, 4]


@given(st.lists(assignments()), DAYS)
def test_the_rows_add_up_to_the_total(held: list[Assignment], today: date) -> None:
    def numbers(some: list[Assignment]) -> Figures:
        since = datetime(2021, 4, 1, tzinfo=UTC)
        return figures(some, today=today, calendar=CALENDAR_2021, updated_since=since)

    rows = [numbers([one for one in held if one.unit == unit]) for unit in UNITS]
    assert reduce(add, rows, Figures()) == numbers(held)


@given(st.lists(assignments()), DAYS)
def test_every_assignment_is_counted_once(held: list[Assignment], today: date) -> None:
    total = figures(
        held, today=today, calendar=CALENDAR_2021, updated_since=datetime.min.replace(tzinfo=UTC)
    )
    assert total.dated + total.without_deadline + total.paused + total.dropped == len(held)
    assert total.handed_in + total.owed_in_time + total.owed_overdue == total.dated
    # Whatever the department has kept, its unit has kept too, and not the other way round.
    assert total.done_in_time <= total.handed_in_time
    assert total.owed_overdue <= total.open_overdue
    assert total.excused <= total.late
    assert total.handed_excused <= total.handed_late + total.owed_overdue
    assert total.submitted <= total.open_in_time + total.open_overdue
    assert total.due_so_far <= total.dated
    assert total.open_overdue <= total.due_so_far
    assert 0 <= total.rate[0] <= total.rate[1] == total.due_so_far
    assert total.undated_done <= total.undated
    assert total.updated <= total.without_deadline - total.conditional


def test_a_report_that_waits_for_confirmation_is_open_by_its_own_date() -> None:
    plan = reported(plan_2021(), "TT-04", Progress.AWAITING, on=day("18/02"))
    before = figures([of(plan, "TT-04")], today=day("19/02"), calendar=CALENDAR_2021)
    after = figures([of(plan, "TT-04")], today=day("20/02"), calendar=CALENDAR_2021)
    assert (before.open_in_time, before.open_overdue, before.done) == (1, 0, 0)
    assert (after.open_in_time, after.open_overdue, after.done) == (0, 1, 0)
