"""Where an assignment stood before something was done to it, as its event keeps it."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from actions.here import Here
from actions.matters import Doing, reopen_matters
from domain.closed import Reopened, closed_by
from domain.event import Event
from domain.plan.assignment import Assignment
from domain.plan.state import Progress
from domain.plan.task import Product
from domain.report.outcome import Outcome, flat_outcome


def left(product: Product | None) -> dict[str, str | None]:
    """Return what work left, side by side as events keep it."""
    product = product or Product()
    issued_on = product.issued_on.isoformat() if product.issued_on else None
    return {"number": product.number, "issued_on": issued_on, "words": product.words}


def standing(one: Assignment) -> dict[str, object]:
    """Return where `one` stands, for an event's `before`."""
    return {
        "progress": one.progress.value,
        "reported_at": one.reported_at.isoformat() if one.reported_at else None,
        "recorded_at": one.recorded_at.isoformat() if one.recorded_at else None,
        **left(one.product),
        "completed_on": one.completed_on.isoformat() if one.completed_on else None,
        "submitted_on": one.submitted_on.isoformat() if one.submitted_on else None,
        "claimed_on": one.backdated_to.isoformat() if one.backdated_to else None,
        "awaits_head": one.awaits_head,
    }


@dataclass(frozen=True, slots=True)
class Stood:
    """Where an assignment stood before an event, with the moments of its report, UTC."""

    progress: Progress
    outcome: Outcome
    reported_at: datetime | None = None
    recorded_at: datetime | None = None
    submitted_on: date | None = None
    backdated_to: date | None = None
    awaits_head: bool = False


def stood(event: Event) -> Stood:
    """Return where an assignment stood before an event.

    Some of 0.1.0 keep no `before`; until 0.2.0 a report was known when it was made.
    """
    before = event.details.get("before", {})
    reported_at = _moment(before.get("reported_at"))
    return Stood(
        Progress(before.get("progress", Progress.TODO)),
        flat_outcome(before),
        reported_at,
        _moment(before.get("recorded_at")) or reported_at,
        _day(before.get("submitted_on")),
        _day(before.get("claimed_on")),
        before.get("awaits_head", False),
    )


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None


def _moment(stored: str | None) -> datetime | None:
    return datetime.fromisoformat(stored) if stored else None


@dataclass(frozen=True, slots=True)
class PutBack:
    """Work after an act on it was taken back, and what stands again with it."""

    one: Assignment
    again: Reopened


async def put_back(here: Here, one: Assignment, event: Event | None) -> PutBack:
    """Put `one` back to where it stood before an event of its own, with what that closed."""
    then = stood(event) if event else Stood(Progress.TODO, Outcome())
    if then.progress is Progress.SUBMITTED and then.submitted_on is None and then.reported_at:
        # Kept since 0.3.0.
        then = replace(then, submitted_on=here.office.today(then.reported_at))
    before = await reopen(here, one, then)
    return await with_what_it_closed(here, before, event)


async def with_what_it_closed(here: Here, one: Assignment, event: Event | None) -> PutBack:
    """Let what an event closed stand again about `one`, which is open again."""
    closed = closed_by(event) if event else ()
    again = await reopen_matters(Doing.of(here), one, closed)
    obstacle = next(iter(again.obstacles), one.obstacle)
    extension = next(iter(again.extensions), one.extension)
    return PutBack(replace(one, obstacle=obstacle, extension=extension), again)


async def last_event(here: Here, one: Assignment, *kinds: str) -> Event | None:
    """Return the last event of these kinds that happened to `one`."""
    events = await here.tx.events.of_assignment(one.id)
    return next((each for each in reversed(events) if each.kind in kinds), None)


async def reopen(here: Here, one: Assignment, then: Stood) -> Assignment:
    """Write an earlier state over a report and return the assignment as it now stands."""
    product, completed_on = then.outcome.product, then.outcome.completed_on
    assignments = here.tx.assignments
    await assignments.set_progress(
        one.id,
        progress=then.progress,
        completed_on=completed_on,
        reported_at=then.reported_at,
        recorded_at=then.recorded_at,
        person_id=None,
        awaits_head=then.awaits_head,
    )
    await assignments.set_product(one.id, product, completed_on)
    await assignments.set_days(
        one.id, submitted_on=then.submitted_on, backdated_to=then.backdated_to
    )
    if one.received_on:
        await assignments.give_back(one.id)
    return replace(
        one,
        progress=then.progress,
        completed_on=completed_on,
        reported_at=then.reported_at,
        recorded_at=then.recorded_at,
        product=product,
        received_on=None,
        submitted_on=then.submitted_on,
        backdated_to=then.backdated_to,
        awaits_head=then.awaits_head,
    )
