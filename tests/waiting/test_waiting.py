"""Waiting for an answer: whose turn, for how many working days, on which mornings it is told."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.cause.cause import State as Given
from domain.chat import Seat
from domain.extension.extension import State
from domain.obstacle.obstacle import Turn
from domain.plan.assignment import Assignment
from domain.plan.state import Progress
from domain.progress.monthly_round import RoundWindow
from domain.waiting.waiting import (
    Matter,
    Waiting,
    at_seat,
    longest_first,
    speaks,
    waiting_obstacles,
)
from domain.waiting.waiting import waits as waits_of
from tests.domain.plan_2021 import (
    CALENDAR_2021,
    asked_extension,
    day,
    days,
    every_day,
    given_cause,
    of,
    plan_2021,
    reported,
    stuck,
)

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")
WINDOW = RoundWindow()


def waits(seat: Seat, *since: str) -> list[Waiting]:
    """Return something that waits for a seat since each day."""
    one = of(plan_2021(), "TT-04")
    return [
        Waiting(one, Matter.OBSTACLE, n, seat, day(text), "Chưa có kinh phí")
        for n, text in enumerate(since, 1)
    ]


@pytest.mark.parametrize(
    ("seat", "since", "limit"),
    [
        (Seat.OFFICE, "22/02", "24/02"),
        (Seat.LEADERS, "22/02", "25/02"),
        # Over a weekend, from a day off, and over Tết (10/02 to 16/02).
        (Seat.OFFICE, "25/02", "01/03"),
        (Seat.OFFICE, "27/02", "02/03"),
        (Seat.LEADERS, "08/02", "18/02"),
    ],
)
def test_the_day_on_which_the_limit_is_reached(seat: Seat, since: str, limit: str) -> None:
    (one,) = waits(seat, since)
    found = one.limit_day(CALENDAR_2021)
    assert found == day(limit)
    assert one.working_days(found, CALENDAR_2021) == {Seat.OFFICE: 2, Seat.LEADERS: 3}[seat]


@pytest.mark.parametrize(
    ("seat", "since", "told"),
    [
        # The limit on Wednesday, then Mondays.
        (Seat.OFFICE, ["22/02"], "24/02 01/03 08/03"),
        (Seat.LEADERS, ["22/02"], "25/02 01/03 08/03"),
        # A second one reaches its limit on a day of its own.
        (Seat.OFFICE, ["22/02", "25/02"], "24/02 01/03 08/03"),
        (Seat.OFFICE, ["22/02", "01/03"], "24/02 01/03 03/03 08/03"),
        # The limit falls on the first working day of a week: once.
        (Seat.OFFICE, ["25/02"], "01/03 08/03"),
    ],
)
def test_told_on_the_limit_s_day_and_at_the_beginning_of_each_week(
    seat: Seat, since: list[str], told: str
) -> None:
    heard = date.min
    mornings = []
    for today in every_day(day("22/02"), day("12/03")):
        if speaks(
            waits(seat, *since), since=heard, today=today, calendar=CALENDAR_2021, window=WINDOW
        ):
            mornings.append(today)
            heard = today
    assert mornings == days(told)


def test_what_has_waited_for_over_four_weeks_is_told_with_the_monthly_round() -> None:
    found, heard, mornings = waits(Seat.OFFICE, "22/02"), date.min, []
    for today in every_day(day("22/02"), day("31/05")):
        if speaks(found, since=heard, today=today, calendar=CALENDAR_2021, window=WINDOW):
            mornings.append(today)
            heard = today
    # The limit on Wednesday 24/02, and weekly until 24/03.
    assert mornings == days("24/02 01/03 08/03 15/03 22/03 12/04 10/05")


def test_a_missed_morning_is_made_up_on_the_next_working_day() -> None:
    found = waits(Seat.OFFICE, "22/02")
    assert speaks(
        found, since=day("19/02"), today=day("25/02"), calendar=CALENDAR_2021, window=WINDOW
    )
    assert speaks(
        found, since=day("24/02"), today=day("03/03"), calendar=CALENDAR_2021, window=WINDOW
    )
    assert not speaks(
        found, since=day("24/02"), today=day("25/02"), calendar=CALENDAR_2021, window=WINDOW
    )


def test_nothing_is_told_on_a_day_off_or_about_nothing() -> None:
    found = waits(Seat.OFFICE, "22/02")
    assert not speaks(
        found, since=date.min, today=day("27/02"), calendar=CALENDAR_2021, window=WINDOW
    )
    assert not speaks([], since=date.min, today=day("24/02"), calendar=CALENDAR_2021, window=WINDOW)


def test_only_what_waits_for_the_office_or_the_leaders_counts_from_the_local_day() -> None:
    late = datetime(2021, 2, 22, 17, 30, tzinfo=UTC)  # 00:30 on the 23rd
    plan = stuck(plan_2021(), "TT-04", late)
    plan = stuck(plan, "TT-02", late, turn=Turn.LEADERS)
    plan = stuck(plan, "TT-01", late, turn=Turn.UNIT)
    plan = stuck(plan, "TT-03", late, resolved_at=late)
    plan = reported(stuck(plan, "QLKH-01", late), "QLKH-01", Progress.DROPPED)
    found = list(waiting_obstacles(plan.assignments, HANOI))
    assert {(one.assignment.task.code, one.since) for one in found} == {
        ("TT-04", day("23/02")),
        ("TT-02", day("23/02")),
    }
    assert [one.assignment.task.code for one in at_seat(found, Seat.LEADERS)] == ["TT-02"]


def with_extension(state: State) -> Assignment:
    return replace(of(plan_2021(), "TT-04"), extension=asked_extension(state))


def test_everything_that_waits_is_told_with_whose_turn_it_is() -> None:
    late = datetime(2021, 2, 22, 18, 0, tzinfo=UTC)  # 01:00 of the 23rd
    (obstacle,) = waiting_obstacles(stuck(plan_2021(), "TT-04", late).assignments, HANOI)
    assert (obstacle.matter, obstacle.seat, obstacle.since) == (
        Matter.OBSTACLE,
        Seat.OFFICE,
        day("23/02"),
    )
    for state, seat in ((State.OFFICE, Seat.OFFICE), (State.LEADERS, Seat.LEADERS)):
        (asked,) = waits_of([with_extension(state)], HANOI)
        assert (asked.matter, asked.seat, asked.since) == (Matter.EXTENSION, seat, day("08/02"))
        assert (asked.words, asked.asked) == ("chờ kinh phí", asked_extension(state).asked)
    done = replace(with_extension(State.OFFICE), progress=Progress.DONE)
    assert waits_of([done], HANOI) == ()
    pleaded = replace(of(plan_2021(), "TT-04"), progress=Progress.DONE)
    (cause,) = waits_of([replace(pleaded, cause=given_cause(Given.ASKED))], HANOI)
    assert (cause.matter, cause.seat, cause.since) == (Matter.CAUSE, Seat.LEADERS, day("22/02"))
    assert waits_of([replace(pleaded, cause=given_cause(Given.CONFIRMED))], HANOI) == ()


def test_the_longest_wait_is_told_first() -> None:
    told = waits(Seat.OFFICE, "22/02", "08/02", "18/02")
    assert [one.since for one in longest_first(told)] == days("08/02 18/02 22/02")
