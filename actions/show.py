"""Word a message from what it shows, the first time and every time it is shown again."""

from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import cast

from actions.office import Office
from domain.calendar import Calendar
from domain.listing import Filter, listing, page
from domain.message import Message
from domain.morning import show_again
from domain.plan import Plan
from domain.prompt import Question
from domain.task import Assignment
from domain.unit import Unit
from storage.plans import Around
from storage.store import Transaction
from views import binding, morning, obstacle, opening, report
from views import listing as listing_view
from views.markup import Markup

PAGE_SIZE = 8

Subject = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Stage:
    """What a message is worded from: the plan as it stands, and the assignments it showed."""

    tx: Transaction
    office: Office
    plan: Plan
    calendar: Calendar
    now: datetime
    subject: Subject
    shown: tuple[Assignment, ...]

    @property
    def today(self) -> date:
        """Return the local day."""
        return self.office.today(self.now)

    def unit(self) -> Unit:
        """Return the unit the subject names."""
        return next(unit for unit in self.plan.units if unit.id == self.subject["unit"])


Shown = tuple[Message, list[int]]


async def show(
    tx: Transaction,
    office: Office,
    subject: Subject,
    *,
    now: datetime,
    shown: Sequence[int] = (),
) -> Shown:
    """Return the message of `subject` as things stand, and the assignments it shows, in order.

    With `shown`, the ids of a message already on the screen, the same ones are shown again.
    """
    plan = await tx.plans.current(_around(subject, shown))
    if plan is None:
        raise LookupError("a message shows tasks, but no plan is in force")
    found = (plan.assignment(assignment_id) for assignment_id in shown)
    stage = Stage(
        tx=tx,
        office=office,
        plan=plan,
        calendar=await tx.holidays.calendar(),
        now=now,
        subject=subject,
        shown=tuple(one for one in found if one is not None),
    )
    return await _VIEWS[str(subject["view"])](stage)


def _around(subject: Subject, shown: Sequence[int]) -> Around | None:
    """Return what the message is worded from; only a list of all units needs all of the plan."""
    if "unit" not in subject:
        return Around(assignments=shown)
    unit = subject["unit"]
    return None if unit is None else Around(units=[int(str(unit))], assignments=shown)


def ids(assignments: Sequence[Assignment]) -> list[int]:
    """Return the ids of assignments in their order."""
    return [one.id for one in assignments]


async def _opening(stage: Stage) -> Shown:
    unit = stage.unit()
    held = stage.plan.of_unit(unit)
    message = opening.opening(
        unit, stage.plan, held, stage.office.texts, today=stage.today, calendar=stage.calendar
    )
    return message, ids(held)


async def _morning(stage: Stage) -> Shown:
    day = date.fromisoformat(str(stage.subject["day"]))
    again = show_again(
        stage.plan,
        stage.unit(),
        day=day,
        shown=ids(stage.shown),
        calendar=stage.calendar,
        weekly=bool(stage.subject["weekly"]),
    )
    message = morning.morning(again, stage.office.texts, calendar=stage.calendar)
    return message, ids(stage.shown)


async def _listing(stage: Stage) -> Shown:
    chosen = Filter(str(stage.subject["filter"]))
    unit = stage.unit() if stage.subject["unit"] else None
    found = listing(stage.plan, chosen, unit=unit, today=stage.today, calendar=stage.calendar)
    current = page(found, int(str(stage.subject["page"])), PAGE_SIZE)
    items = stage.shown or current.items
    chat = await stage.tx.chats.get(int(str(stage.subject["chat"])))
    message = listing_view.listing(
        listing_view.Listing(chosen, unit, items, current, stage.plan, chat),
        stage.office.texts,
        today=stage.today,
        calendar=stage.calendar,
    )
    return message, ids(items)


async def _reported(stage: Stage) -> Shown:
    refused = [Markup(sentence) for sentence in cast(list[str], stage.subject["refused"])]
    message = report.reported(stage.shown, refused, stage.office.texts)
    return message, ids(stage.shown)


async def _which_done(stage: Stage) -> Shown:
    return report.which_is_done(stage.shown, stage.office.texts), ids(stage.shown)


async def _which_stuck(stage: Stage) -> Shown:
    return obstacle.which_is_stuck(stage.shown, stage.office.texts), ids(stage.shown)


async def _question(stage: Stage) -> Shown:
    asked = Question(str(stage.subject["question"]))
    message = obstacle.question(
        asked, stage.shown[0], stage.office.texts, is_open=bool(stage.subject["open"])
    )
    return message, ids(stage.shown)


async def _card(stage: Stage) -> Shown:
    reported = await stage.tx.obstacles.get(int(str(stage.subject["obstacle"])))
    waited = stage.calendar.working_days_late(stage.today, stage.office.today(reported.reported_at))
    message = obstacle.card(stage.shown[0], reported, stage.office.texts, waited=waited)
    return message, ids(stage.shown)


async def _binding(stage: Stage) -> Shown:
    chat = await stage.tx.chats.get(int(str(stage.subject["chat"])))
    return binding.choose(chat, stage.plan.units, stage.office.texts), []


_VIEWS: dict[str, Callable[[Stage], Coroutine[None, None, Shown]]] = {
    "opening": _opening,
    "morning": _morning,
    "listing": _listing,
    "reported": _reported,
    "which-done": _which_done,
    "which-stuck": _which_stuck,
    "question": _question,
    "card": _card,
    "binding": _binding,
}
