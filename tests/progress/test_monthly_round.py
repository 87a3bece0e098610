"""The monthly round: on which days, and after what it asks."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from domain.plan.state import Kind, Progress
from domain.progress.line import Update
from domain.progress.monthly_round import RoundWindow, asked_in_round, has_answered, is_asked
from tests.domain.plan_2021 import CALENDAR_2021, QLCN, TT, TTRA, VP, day, of, plan_2021

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")


@pytest.mark.parametrize(
    ("month", "days"),
    [
        ("01/01", ("11/01", "14/01")),
        ("01/02", None),  # Tết
        ("28/03", ("10/03", "12/03")),
        ("01/04", ("12/04", "14/04")),
        ("31/07", ("12/07", "14/07")),
        ("01/10", ("11/10", "14/10")),
    ],
)
def test_the_working_days_of_each_window(month: str, days: tuple[str, str] | None) -> None:
    found = RoundWindow().working_days(day(month), CALENDAR_2021)
    assert found == (days and (day(days[0]), day(days[1])))


def test_a_window_of_one_working_day_opens_and_closes_on_it() -> None:
    found = RoundWindow(10, 11).working_days(day("01/07"), CALENDAR_2021)
    assert found is None, "a Saturday and a Sunday"
    assert RoundWindow(10, 12).working_days(day("01/07"), CALENDAR_2021) == (
        day("12/07"),
        day("12/07"),
    )


@pytest.mark.parametrize(
    ("today", "heard", "bound_on", "asked"),
    [
        ("10/03", None, "05/02", True),
        ("10/03", "08/03", "05/02", True),
        # A morning has reached it since the round began; one that was lost is asked again.
        ("11/03", "10/03", "05/02", False),
        ("11/03", "08/03", "05/02", True),
        # Connected meanwhile, to a chat that has heard for somebody else.
        ("11/03", None, "11/03", False),
        ("12/03", None, "11/03", True),
        ("12/03", "10/03", "11/03", True),
        ("12/03", "11/03", "11/03", True),
        ("12/03", "12/03", "11/03", False),
    ],
)
def test_a_unit_is_asked_once_in_a_round(
    today: str, heard: str | None, bound_on: str, asked: bool
) -> None:
    days = (day("10/03"), day("12/03"))
    told = day(heard) if heard else None
    assert is_asked(day(today), days, heard=told, bound_on=day(bound_on)) is asked


def test_it_asks_after_what_no_deadline_tells_of() -> None:
    plan = plan_2021()
    numbers = {unit.code: len(asked_in_round(plan, unit)) for unit in (VP, QLCN, TTRA, TT)}
    assert numbers == {"VP": 9, "QLCN": 13, "TTRA": 4, "TT": 4}
    kinds = {one.kind for unit in plan.units for one in asked_in_round(plan, unit)}
    assert kinds == {Kind.UNDATED, Kind.ONGOING, Kind.RECURRING}


@pytest.mark.parametrize("progress", sorted(set(Progress) - {Progress.TODO, Progress.DOING}))
def test_what_is_done_or_set_aside_is_not_asked(progress: Progress) -> None:
    plan = plan_2021()
    aside = tuple(replace(one, progress=progress) for one in plan.assignments)
    assert asked_in_round(replace(plan, assignments=aside), QLCN) == ()


def test_work_that_got_a_day_of_its_own_speaks_in_the_mornings() -> None:
    plan = plan_2021()
    moved = tuple(
        replace(one, moved=Deadline("trước 30/6", day("29/06"))) for one in plan.assignments
    )
    assert asked_in_round(replace(plan, assignments=moved), QLCN) == ()


@pytest.mark.parametrize(
    ("at", "answered"),
    [
        (datetime(2021, 6, 30, 16, 59, tzinfo=UTC), False),  # 23:59 on 30/6 there
        (datetime(2021, 6, 30, 17, 0, tzinfo=UTC), True),  # midnight
        (datetime(2021, 7, 12, 2, 0, tzinfo=UTC), True),
    ],
)
def test_a_line_of_the_same_month_answers(at: datetime, answered: bool) -> None:
    one = of(plan_2021(), "TT-03")
    told = replace(one, update=Update(1, one.id, "đã phát", (), at))
    assert has_answered(told, date(2021, 7, 1), ZONE) is answered


def test_whatever_ended_meanwhile_has_answered() -> None:
    one: Assignment = of(plan_2021(), "TT-03")
    assert not has_answered(one, date(2021, 7, 1), ZONE)
    assert has_answered(replace(one, progress=Progress.DONE), date(2021, 7, 1), ZONE)
