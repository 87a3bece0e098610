"""Where an assignment stood before something was done to it, as its event keeps it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from actions.here import Here
from domain.plan.task import Assignment, Progress
from domain.report.outcome import Outcome


def standing(one: Assignment) -> dict[str, object]:
    """Return where `one` stands, for an event's `before`."""
    return {
        "progress": one.progress.value,
        "reported_at": one.reported_at.isoformat() if one.reported_at else None,
        **Outcome(one.product, one.completed_on).as_dict(),
    }


async def put_back(here: Here, one: Assignment, *, before: str) -> Assignment:
    """Put `one` back to where it stood before its last event of the kind `before`."""
    kept: Mapping[str, Any] = {}
    for event in await here.tx.events.of_assignment(one.id):
        if event.kind == before:
            kept = event.details.get("before", {})
    outcome = Outcome.from_dict(kept)
    reported_at = kept.get("reported_at")
    return await reopen(
        here,
        one,
        Progress(kept.get("progress", Progress.TODO)),
        outcome=outcome,
        reported_at=datetime.fromisoformat(reported_at) if reported_at else None,
    )


async def reopen(
    here: Here,
    one: Assignment,
    progress: Progress,
    *,
    outcome: Outcome | None = None,
    reported_at: datetime | None = None,
) -> Assignment:
    """Write an earlier state over a report and return the assignment as it now stands."""
    product = outcome.product if outcome else None
    completed_on: date | None = outcome.completed_on if outcome else None
    await here.tx.assignments.set_progress(
        one.id,
        progress=progress,
        completed_on=completed_on,
        reported_at=reported_at,
        person_id=None,
    )
    await here.tx.assignments.set_product(one.id, product, completed_on)
    if one.received_on:
        await here.tx.assignments.give_back(one.id)
    return replace(
        one,
        progress=progress,
        completed_on=completed_on,
        reported_at=reported_at,
        product=product,
        received_on=None,
    )
