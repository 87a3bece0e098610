"""The ladder of silence: what is silent, since when, and on which day each rung is offered."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from domain.event import Event
from domain.extension.extension import State
from domain.obstacle.obstacle import Turn
from domain.plan.plan import Plan
from domain.plan.state import Progress
from domain.progress.monthly_round import RoundWindow
from domain.silence.ladder import (
    Rung,
    Silence,
    above,
    may_be_silent,
    offered,
    silence_of,
    speaks,
)
from tests.domain.plan_2021 import (
    CALENDAR_2021,
    asked_extension,
    day,
    days,
    every_day,
    exchanged,
    of,
    plan_2021,
    reported,
    stuck,
)

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")
WINDOW = RoundWindow()
NOON = datetime(2021, 2, 22, 5, tzinfo=UTC)


def happened(kind: str, on: str, **details: Any) -> Event:
    at = datetime.combine(day(on), NOON.timetz())
    return Event(1, kind, at, at, None, None, 1, details)


def climbed(rung: Rung, on: str) -> Event:
    return happened("climbed", on, rung=rung.value, to=None)


HEAD_ASKED = climbed(Rung.HEAD, "26/02")


def silence(*events: Event, bound_on: str = "05/02") -> Silence:
    """Return the silence about TT-04, whose last day was Friday 19/02."""
    return silence_of(of(plan_2021(), "TT-04"), events, day(bound_on), HANOI)


@pytest.mark.parametrize(
    ("plan", "today", "silent"),
    [
        (plan_2021(), "19/02", False),
        (plan_2021(), "22/02", True),
        # đã trình, tạm dừng, chờ ý kiến: it is somebody else's turn, or nobody's.
        (reported(plan_2021(), "TT-04", Progress.SUBMITTED), "01/03", False),
        (reported(plan_2021(), "TT-04", Progress.AWAITING, on=day("22/02")), "01/03", False),
        (reported(plan_2021(), "TT-04", Progress.PAUSED), "01/03", False),
        (reported(plan_2021(), "TT-04", Progress.DONE, on=day("22/02")), "01/03", False),
        (reported(plan_2021(), "TT-04", Progress.DOING), "01/03", True),
        (stuck(plan_2021(), "TT-04", NOON), "01/03", False),
        (stuck(plan_2021(), "TT-04", NOON, turn=Turn.LEADERS), "01/03", False),
        (stuck(plan_2021(), "TT-04", NOON, turn=Turn.OFFICE_ACTS), "01/03", False),
        (stuck(plan_2021(), "TT-04", NOON, turn=Turn.UNIT), "01/03", True),
    ],
)
def test_late_work_in_the_unit_s_own_hands_may_be_silent(
    plan: Plan, today: str, silent: bool
) -> None:
    assert may_be_silent(of(plan, "TT-04"), day(today), CALENDAR_2021) is silent


def test_a_request_for_a_later_deadline_is_an_answer() -> None:
    plan = plan_2021()
    asking = replace(of(plan, "TT-04"), extension=asked_extension(State.OFFICE))
    assert not may_be_silent(of(exchanged(plan, asking), "TT-04"), day("01/03"), CALENDAR_2021)


@pytest.mark.parametrize(
    ("found", "since", "rung", "offered_on"),
    [
        # Five working days after the last day: 22, 23, 24, 25 and 26/02.
        (silence(), "19/02", Rung.HEAD, "26/02"),
        # And after the rung below, whenever it was sent.
        (silence(HEAD_ASKED), "19/02", Rung.OFFICE, "05/03"),
        (silence(climbed(Rung.HEAD, "19/03")), "19/02", Rung.OFFICE, "26/03"),
        (
            silence(HEAD_ASKED, climbed(Rung.OFFICE, "05/03")),
            "19/02",
            Rung.LEADERS,
            "12/03",
        ),
        # An answer resets it; being urged, and a co-operator's part, are none.
        (silence(happened("updated", "25/02")), "25/02", Rung.HEAD, "04/03"),
        (silence(HEAD_ASKED, happened("updated", "01/03")), "01/03", Rung.HEAD, "08/03"),
        (silence(happened("returned", "01/03")), "01/03", Rung.HEAD, "08/03"),
        (silence(happened("urged", "25/02")), "19/02", Rung.HEAD, "26/02"),
        (silence(happened("contributed", "25/02")), "19/02", Rung.HEAD, "26/02"),
        (silence(happened("updated", "10/02")), "19/02", Rung.HEAD, "26/02"),
        # Connected only then, the unit has heard of nothing before; over Tết it is asked nothing.
        (silence(bound_on="01/03"), "01/03", Rung.HEAD, "08/03"),
    ],
)
def test_each_rung_is_offered_five_working_days_after_the_one_below(
    found: Silence, since: str, rung: Rung, offered_on: str
) -> None:
    assert found.since == day(since)
    assert found.next is rung
    assert found.offered_on(CALENDAR_2021) == day(offered_on)
    eve = CALENDAR_2021.last_working_day(date.fromordinal(day(offered_on).toordinal() - 1))
    assert offered([found], eve, CALENDAR_2021) == ()
    assert offered([found], day(offered_on), CALENDAR_2021) == (found,)


def test_above_the_last_rung_the_digest_names_it_until_it_is_answered() -> None:
    rungs = [
        climbed(Rung.HEAD, "26/02"),
        climbed(Rung.OFFICE, "05/03"),
        climbed(Rung.LEADERS, "12/03"),
    ]
    top = silence(*rungs)
    assert (top.next, top.offered_on(CALENDAR_2021)) == (None, None)
    answered = silence(*rungs, happened("obstacle", "15/03"))
    assert above([top, answered, silence()]) == (top,)
    assert offered([top], day("31/12"), CALENDAR_2021) == ()


def test_the_office_hears_on_the_first_day_and_as_often_as_of_anything_unanswered() -> None:
    heard, mornings = day("19/02"), []
    for today in every_day(day("20/02"), day("31/05")):
        found = offered([silence()], today, CALENDAR_2021)
        if CALENDAR_2021.is_working(today) and speaks(
            found, since=heard, today=today, calendar=CALENDAR_2021, window=WINDOW
        ):
            mornings.append(today)
            heard = today
    assert mornings == days("26/02 01/03 08/03 15/03 22/03 12/04 10/05")


def test_units_stand_in_their_order_and_rungs_from_below() -> None:
    plan = plan_2021()
    first, second = of(plan, "TT-04"), of(plan, "TT-02")
    inspectors = of(plan, "VP-09.2", unit=plan.units[3])
    asked = Silence(first, day("19/02"), silence(HEAD_ASKED).climbed)
    third = of(plan, "TT-05")
    found = [
        asked,
        Silence(third, day("31/03")),
        Silence(second, day("26/02")),
        Silence(inspectors, day("19/05")),
    ]
    assert [
        (one.assignment.task.code, one.next) for one in offered(found, day("31/05"), CALENDAR_2021)
    ] == [
        ("VP-09.2", Rung.HEAD),
        ("TT-02", Rung.HEAD),
        ("TT-05", Rung.HEAD),
        ("TT-04", Rung.OFFICE),
    ]
