"""What a digest must correct of the one before."""

from datetime import UTC, datetime

import pytest

from domain.digest.errata import Change, Changed, Counted, belated, errata
from domain.event import Event
from domain.plan.plan import Plan
from domain.plan.state import Progress
from tests.domain.plan_2021 import day, of, plan_2021, reported

TOLD_AT = datetime(2021, 2, 19, 8, 30, tzinfo=UTC)
REPORTED_AT = datetime(2021, 2, 18, 8, tzinfo=UTC)
# Before the digest was told, and heard only after it.
SAID_AT = datetime(2021, 2, 19, 8, 0, tzinfo=UTC)
MONDAY = datetime(2021, 2, 22, 2, tzinfo=UTC)


def changed(
    plan: Plan,
    change: Change = Change.RETURNED,
    *,
    recorded_at: datetime = MONDAY,
    progress: Progress = Progress.DONE,
    known_at: datetime = REPORTED_AT,
) -> Changed:
    return Changed(
        assignment_id=of(plan, "TT-04").id,
        change=change,
        at=SAID_AT,
        recorded_at=recorded_at,
        progress=progress,
        completed_on=day("18/02"),
        known_at=known_at,
    )


def found(plan: Plan, *changes: Changed, confirmed: frozenset[int] = frozenset()) -> list[Changed]:
    told = errata(plan, changes, told_at=TOLD_AT, counted_since=confirmed)
    return [one.changed for one in told]


def test_a_counted_report_that_no_longer_stands_is_corrected_by_its_first_change() -> None:
    plan = plan_2021()
    first = changed(plan)
    again = changed(plan, Change.WITHDRAWN, recorded_at=datetime(2021, 2, 23, 2, tzinfo=UTC))
    assert found(plan, again, first) == [first]


@pytest.mark.parametrize(
    "harmless",
    [
        {"recorded_at": TOLD_AT},
        {"progress": Progress.AWAITING},
        {"progress": Progress.SUBMITTED},
        {"known_at": MONDAY},
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


def event(
    plan: Plan, kind: str, number: int = 1, *, at: datetime = SAID_AT, known: datetime = MONDAY
) -> Event:
    ours = of(plan, "TT-04").id
    return Event(number, kind, at, known, None, None, ours, {})


def missed(plan: Plan, *events: Event) -> list[int]:
    return [one.event.id for one in belated(plan, events, told_at=TOLD_AT)]


@pytest.mark.parametrize("kind", list(Counted))
def test_what_was_said_before_the_digest_and_heard_after_it_is_told_in_the_next(kind: str) -> None:
    plan = plan_2021()
    assert missed(plan, event(plan, kind)) == [1]
    assert missed(plan, event(plan, kind, at=TOLD_AT)) == [1]


@pytest.mark.parametrize(
    ("kind", "at", "known"),
    [
        ("done", SAID_AT, TOLD_AT),
        ("done", MONDAY, MONDAY),
        ("urged", SAID_AT, MONDAY),
        ("returned", SAID_AT, MONDAY),
    ],
)
def test_what_the_digest_knew_or_does_not_count_is_not(
    kind: str, at: datetime, known: datetime
) -> None:
    plan = plan_2021()
    assert missed(plan, event(plan, kind, at=at, known=known)) == []


@pytest.mark.parametrize(
    ("kinds", "told"),
    [
        (("done", "withdrawn"), []),
        (("submitted", "returned"), []),
        (("received", "not-received"), []),
        (("done", "withdrawn", "done"), [3]),
        # What was moved or told stays so, whatever becomes of a report.
        (("moved", "withdrawn"), [1]),
        (("obstacle", "done", "withdrawn"), [1]),
    ],
)
def test_a_report_that_was_taken_back_again_corrects_nothing(
    kinds: tuple[str, ...], told: list[int]
) -> None:
    plan = plan_2021()
    events = [event(plan, kind, number) for number, kind in enumerate(kinds, start=1)]
    assert missed(plan, *events) == told
