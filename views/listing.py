"""Lists of open work with their filters, units and pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from domain.calendar import Calendar
from domain.listing import Filter, Page
from domain.message import Button, Message, Style
from domain.plan import Plan
from domain.press import Verb, press
from domain.reception import Reception, receptions_of
from domain.task import Assignment, Timing
from domain.unit import Chat, Seat, Unit
from views.buttons import MOST_ROWS, Row, gather_button, page_row, propose_button, report_rows
from views.markup import Markup, bold, lines
from views.reception import board_row, received_of
from views.task import item
from views.texts import Texts, count


@dataclass(frozen=True, slots=True)
class Listing:
    """What a list shows: `unit` None means all units; `items` may be older than `page`."""

    chosen: Filter
    unit: Unit | None
    items: Sequence[Assignment]
    page: Page[Assignment]
    plan: Plan
    chat: Chat


def listing(shown: Listing, texts: Texts, *, today: date, calendar: Calendar) -> Message:
    """Return the list as text, with buttons to report, narrow, and turn the page."""
    # What has no date is reported by its code; a button each would be a wall of buttons.
    own = tuple(one for one in shown.items if one.unit in shown.chat.units and one.last_day)
    overdue = [one for one in own if one.timing(today, calendar) is Timing.OVERDUE]
    report = report_rows(own, texts, overdue) if shown.unit in shown.chat.units else ()
    awaited = _awaited(shown)
    boards = tuple(board_row(one.task, texts) for one in awaited)
    rest = (
        *boards,
        *_filters(shown, texts),
        *_deadlines(shown, texts),
        *_units(shown, texts),
        *_pages(shown, texts),
    )
    return Message(
        lines(
            bold(_heading(shown, texts)),
            *_items(shown, texts, today, calendar),
            texts.say("Nothing here.") if not shown.items else None,
            *(received_of(one, texts) for one in awaited),
        ),
        (*report[: MOST_ROWS - len(rest)], *rest),
    )


def _awaited(shown: Listing) -> tuple[Reception, ...]:
    """Return what the unit still waits to receive, beside the first page of all its work."""
    is_first = shown.chosen is Filter.ALL and shown.page.number == 1
    if shown.unit is None or shown.unit not in shown.chat.units or not is_first:
        return ()
    return receptions_of(shown.plan, shown.unit)


def _heading(shown: Listing, texts: Texts) -> Markup:
    facts = {
        "name": filter_name(shown.chosen, texts),
        "total": count(shown.page.total),
        "page": shown.page.number,
        "pages": shown.page.pages,
    }
    if shown.unit is None:
        return texts.say("All units – {name}: {total} (page {page}/{pages})", **facts)
    return texts.say(
        "{unit} – {name}: {total} (page {page}/{pages})", unit=shown.unit.name, **facts
    )


def _items(shown: Listing, texts: Texts, today: date, calendar: Calendar) -> Iterator[Markup]:
    for one in shown.items:
        line = item(one, texts, today=today, calendar=calendar)
        if shown.unit is None:
            line = texts.say("{item} – {unit}", item=line, unit=one.unit.name)
        yield line


def filter_name(chosen: Filter, texts: Texts) -> str:
    """Return the name of a filter, as it stands on its button."""
    match chosen:
        case Filter.ALL:
            return texts.label("Open tasks")
        case Filter.OVERDUE:
            return texts.label("Overdue")
        case Filter.SOON:
            return texts.label("Due soon")
        case Filter.STUCK:
            return texts.label("Obstacles")
        case Filter.UNDATED:
            return texts.label("Deadline not set")


def _filters(shown: Listing, texts: Texts) -> Iterator[tuple[Button, ...]]:
    buttons = [
        _button(filter_name(one, texts), one, shown.unit, 1, current=one is shown.chosen)
        for one in Filter
    ]
    yield tuple(buttons[:3])
    yield tuple(buttons[3:])


def _deadlines(shown: Listing, texts: Texts) -> Iterator[tuple[Button, ...]]:
    """Yield the way to the board of deadlines, or to the unit's own part of it."""
    if shown.chosen is not Filter.UNDATED or not shown.page.total:
        return
    if Seat.OFFICE in shown.chat.seats:
        yield (gather_button(texts),)
    elif shown.unit in shown.chat.units and shown.unit is not None:
        yield (propose_button(shown.unit, texts),)


def _units(shown: Listing, texts: Texts) -> Iterator[tuple[Button, ...]]:
    if not shown.chat.seats & {Seat.OFFICE, Seat.LEADERS}:
        return
    buttons = [_button(texts.label("All units"), shown.chosen, None, 1, current=shown.unit is None)]
    buttons += [
        _button(unit.code, shown.chosen, unit, 1, current=unit == shown.unit)
        for unit in shown.plan.units
    ]
    for start in range(0, len(buttons), 4):
        yield tuple(buttons[start : start + 4])


def _pages(shown: Listing, texts: Texts) -> tuple[Row, ...]:
    unit = shown.unit.id if shown.unit else 0
    return page_row(Verb.LIST, shown.page, texts, shown.chosen.value, unit)


def _button(
    text: str, chosen: Filter, unit: Unit | None, page: int, *, current: bool = False
) -> Button:
    data = press(Verb.LIST, chosen.value, unit.id if unit else 0, page)
    return Button(text, data, Style.PRIMARY if current else None)
