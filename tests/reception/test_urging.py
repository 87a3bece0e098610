"""Whom the office may urge, and on which day that leaves."""

from datetime import datetime, time

import pytest

from domain.hours import SendingHours
from domain.plan.plan import Plan
from domain.plan.state import Progress
from domain.reception.urging import overdue_by_unit
from tests.domain.plan_2021 import CALENDAR_2021, VP, day, of, plan_2021, reported


def late(plan: Plan, today: str) -> dict[str, list[str]]:
    """Return the codes of what is overdue by unit."""
    found = overdue_by_unit(plan, plan.assignments, today=day(today), calendar=CALENDAR_2021)
    return {unit.code: [one.task.code for one in ours] for unit, ours in found}


def test_what_is_overdue_stands_by_unit_in_organisational_order() -> None:
    plan = plan_2021()
    assert late(plan, "19/02") == {}
    assert late(plan, "01/03") == {"TT": ["TT-04", "TT-02"]}
    assert list(late(plan, "21/05")) == ["QLKH", "QLCN", "TTRA", "TDC", "TT"]
    assert of(plan, "VP-09").unit == VP, "told by its steps, it is nobody's to urge"
    assert "VP-09" not in late(plan, "30/06")["VP"]


@pytest.mark.parametrize(
    "progress", [Progress.SUBMITTED, Progress.AWAITING, Progress.PAUSED, Progress.DROPPED]
)
def test_what_is_in_nobody_s_hands_is_not_urged(progress: Progress) -> None:
    plan = reported(plan_2021(), "TT-04", progress, on=day("18/02"))
    assert late(plan, "01/03") == {"TT": ["TT-02"]}


@pytest.mark.parametrize(
    ("moment", "leaves"),
    [
        ("18/02 06:00", "18/02"),
        ("18/02 17:29", "18/02"),
        ("18/02 17:30", "19/02"),
        ("19/02 18:00", "22/02"),
        ("20/02 09:00", "22/02"),
        ("09/02 20:00", "17/02"),
    ],
)
def test_a_message_in_sending_hours_leaves_on_the_next_working_day(
    moment: str, leaves: str
) -> None:
    now = datetime.combine(day(moment[:5]), time.fromisoformat(moment[6:]))
    assert SendingHours().next_day(now, CALENDAR_2021) == day(leaves)
