"""What shows a unit's work: its opening message, its mornings, lists."""

from datetime import date

from actions.show.stage import Shown, Stage, View, ids
from domain.lookup.listing import Filter, listing, page
from domain.morning.morning import show_again
from views.lookup import listing as listing_view
from views.lookup.narrowing import Listing
from views.morning import morning
from views.plan import opening

PAGE_SIZE = 8


async def _opening(stage: Stage) -> Shown:
    unit = stage.unit()
    held = stage.plan.of_unit(unit) or stage.shown
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
    if unit is not None and unit not in stage.plan.units:
        found = stage.shown
    current = page(found, int(str(stage.subject["page"])), PAGE_SIZE)
    items = stage.shown or current.items
    chat = await stage.chat()
    message = listing_view.listing(
        Listing(chosen, unit, items, current, stage.plan, chat),
        stage.office.texts,
        today=stage.today,
        calendar=stage.calendar,
    )
    return message, ids(items)


VIEWS: dict[str, View] = {"opening": _opening, "morning": _morning, "listing": _listing}
