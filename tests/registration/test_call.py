"""The call for deadlines: its last day, who is reminded, and what becomes of a unit's work."""

from dataclasses import replace
from datetime import date

import pytest

from domain.plan.deadline import Deadline
from domain.plan.plan import Plan
from domain.plan.state import Kind
from domain.registration.board import (
    BoardState,
    DeadlineBoard,
    Proposed,
    Tally,
    tally,
    without_deadline,
)
from domain.registration.call import reminds_units, tells_office, usual_end
from tests.domain.plan_2021 import CALENDAR_2021, TT, day, exchanged, of, plan_2021


@pytest.mark.parametrize(
    ("today", "end"),
    [("01/03", "08/03"), ("05/02", "19/02"), ("06/03", "12/03"), ("26/04", "05/05")],
)
def test_a_unit_usually_gets_five_working_days(today: str, end: str) -> None:
    assert usual_end(day(today), CALENDAR_2021) == day(end)


@pytest.mark.parametrize(
    ("until", "since", "today", "reminded"),
    [
        ("12/03", "08/03", "10/03", False),
        ("12/03", "08/03", "11/03", True),
        ("12/03", "11/03", "12/03", False),
        # Missed on the eve, made up for on the last day and no more after it.
        ("12/03", "10/03", "12/03", True),
        ("12/03", "10/03", "15/03", False),
        # A Sunday: Friday is the last working day, Thursday its eve.
        ("14/03", "08/03", "11/03", True),
        ("14/03", "10/03", "10/03", False),
    ],
)
def test_units_are_reminded_on_the_eve(until: str, since: str, today: str, reminded: bool) -> None:
    found = reminds_units(day(until), since=day(since), today=day(today), calendar=CALENDAR_2021)
    assert found is reminded


@pytest.mark.parametrize(
    ("until", "since", "today", "told"),
    [
        ("12/03", "11/03", "12/03", False),
        ("12/03", "12/03", "15/03", True),
        ("12/03", "12/03", "17/03", True),
        ("12/03", "15/03", "16/03", False),
    ],
)
def test_the_office_hears_on_the_day_after(until: str, since: str, today: str, told: bool) -> None:
    found = tells_office(day(until), since=day(since), today=day(today), calendar=CALENDAR_2021)
    assert found is told


def board(state: BoardState, plan: Plan, *codes: str) -> DeadlineBoard:
    """Return a board on which something is proposed for tasks."""
    deadline = Deadline("đến 30/6/2021", date(2021, 6, 30))
    return DeadlineBoard(1, state, tuple(Proposed(of(plan, each).id, deadline) for each in codes))


def given(plan: Plan, code: str, kind: Kind = Kind.ONGOING) -> Plan:
    """Return the plan after a task came to need no deadline."""
    return exchanged(plan, replace(of(plan, code), own_kind=kind))


@pytest.mark.parametrize(
    ("state", "proposed", "settled", "expected"),
    [
        (BoardState.GATHERING, ["TT-01"], [], Tally(1, 0, 0, 3)),
        (BoardState.PRESENTED, ["TT-01"], [], Tally(1, 0, 0, 3)),
        (BoardState.PRESENTED, [], [], Tally(0, 0, 0, 4)),
        (BoardState.APPROVED, ["TT-01", "TT-03"], ["TT-01", "TT-03"], Tally(2, 2, 0, 2)),
        # One whose day had gone by was approved and does not count.
        (BoardState.APPROVED, ["TT-01", "TT-03"], ["TT-01"], Tally(2, 1, 1, 2)),
        (BoardState.APPROVED, [], [], Tally(0, 0, 0, 4)),
    ],
)
def test_what_has_become_of_a_unit_s_work(
    state: BoardState, proposed: list[str], settled: list[str], expected: Tally
) -> None:
    plan = plan_2021()
    items = {one.id for one in without_deadline(plan, [TT])}
    found = board(state, plan, *proposed)
    for code in settled:
        plan = given(plan, code)
    assert tally(found, [one for one in plan.assignments if one.id in items]) == expected
