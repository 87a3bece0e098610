"""Find what the digest must correct of the edition before."""

from actions.standing import stood
from domain.digest.digest import Previous
from domain.digest.errata import (
    Belated,
    Change,
    Changed,
    Counted,
    Erratum,
    belated,
    errata,
)
from domain.event import Event
from domain.plan.plan import Plan
from storage.store import Transaction


async def confirmed_since(tx: Transaction, previous: Previous | None) -> frozenset[int]:
    """Return the assignments whose reports the office has confirmed since an edition."""
    if previous is None:
        return frozenset()
    events = await tx.events.since(previous.at, ["confirmed"])
    return frozenset(event.assignment_id for event in events if event.assignment_id)


async def errata_of(
    tx: Transaction, plan: Plan, previous: Previous | None, confirmed: frozenset[int]
) -> tuple[Erratum, ...]:
    """Return what was counted as done in an edition and has changed since."""
    if previous is None:
        return ()
    events = await tx.events.since(previous.at, list(Change))
    changes = [_changed(event) for event in events if event.assignment_id]
    return errata(plan, changes, told_at=previous.at, counted_since=confirmed)


async def belated_of(tx: Transaction, plan: Plan, previous: Previous | None) -> tuple[Belated, ...]:
    """Return what an edition should have known, and was heard only after it."""
    if previous is None:
        return ()
    events = await tx.events.since(previous.at, [*Counted, *Change])
    return belated(plan, events, told_at=previous.at)


def _changed(event: Event) -> Changed:
    before = stood(event)
    return Changed(
        assignment_id=event.assignment_id or 0,
        change=Change(event.kind),
        at=event.at,
        recorded_at=event.recorded_at,
        progress=before.progress,
        completed_on=before.outcome.completed_on,
        known_at=before.recorded_at,
        reason=event.details.get("reason"),
    )
