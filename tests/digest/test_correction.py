"""What a digest must correct of the one before."""

from datetime import UTC, date, datetime

import pytest

from domain.digest.correction import Change, Changed, corrections
from domain.plan.plan import Plan
from domain.plan.task import Progress
from tests.domain.plan_2021 import day, of, plan_2021, reported

TOLD_AT = datetime(2021, 2, 19, 8, 30, tzinfo=UTC)
REPORTED_AT = datetime(2021, 2, 18, 8, tzinfo=UTC)
MONDAY = datetime(2021, 2, 22, 2, tzinfo=UTC)


def changed(
    plan: Plan,
    change: Change = Change.RETURNED,
    *,
    at: datetime = MONDAY,
    progress: Progress = Progress.DONE,
    reported_at: datetime = REPORTED_AT,
    completed_on: date | None = None,
) -> Changed:
    ours = of(plan, "TT-04").id
    return Changed(ours, change, at, progress, completed_on or day("18/02"), reported_at)


def found(plan: Plan, *changes: Changed, confirmed: frozenset[int] = frozenset()) -> list[Changed]:
    told = corrections(plan, changes, told_at=TOLD_AT, counted_since=confirmed)
    return [one.changed for one in told]


def test_a_counted_report_that_no_longer_stands_is_corrected_by_its_first_change() -> None:
    plan = plan_2021()
    first = changed(plan)
    again = changed(plan, Change.WITHDRAWN, at=datetime(2021, 2, 23, 2, tzinfo=UTC))
    assert found(plan, again, first) == [first]


@pytest.mark.parametrize(
    "harmless",
    [
        {"at": TOLD_AT},
        {"progress": Progress.AWAITING},
        {"progress": Progress.SUBMITTED},
        {"reported_at": MONDAY},
    ],
)
def test_what_was_not_told_needs_no_correction(harmless: dict[str, object]) -> None:
    plan = plan_2021()
    assert found(plan, changed(plan, **harmless)) == []  # type: ignore[arg-type]


def test_a_report_confirmed_only_afterwards_was_not_counted() -> None:
    plan = plan_2021()
    assert found(plan, changed(plan), confirmed=frozenset({of(plan, "TT-04").id})) == []


def test_reported_again_for_the_same_day_it_stands_as_it_was_told() -> None:
    plan = reported(plan_2021(), "TT-04", Progress.DONE, on=day("18/02"))
    assert found(plan, changed(plan)) == []
    plan = reported(plan_2021(), "TT-04", Progress.DONE, on=day("23/02"))
    assert found(plan, changed(plan)) == [changed(plan)]
