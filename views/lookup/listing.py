"""Lists of open work with their filters, units and pages."""

from collections.abc import Iterator
from datetime import date

from domain.calendar import Calendar
from domain.lookup.listing import Filter
from domain.message import Message
from domain.plan.task import Timing
from domain.reception.reception import Reception, receptions_of
from views.buttons import MOST_ROWS, report_rows
from views.lookup.card import card_rows
from views.lookup.narrowing import Listing, filter_name, narrowing_rows, work_rows
from views.markup import Markup, bold, lines
from views.paging import paged
from views.plan.signed import grouped
from views.plan.task import item
from views.reception.reception import board_row, received_of
from views.texts import Texts, count


def listing(shown: Listing, texts: Texts, *, today: date, calendar: Calendar) -> Message:
    """Return the list as text, with buttons to report, narrow, and turn the page."""
    # What has no date is reported by its code; a button each would be a wall of buttons.
    own = tuple(one for one in shown.items if one.unit in shown.chat.units and one.last_day)
    overdue = [one for one in own if one.timing(today, calendar) is Timing.OVERDUE]
    report = report_rows(own, texts, overdue) if shown.unit in shown.chat.units else ()
    awaited = _awaited(shown)
    boards = tuple(board_row(one.task, texts) for one in awaited)
    rest = (*boards, *narrowing_rows(shown, texts))
    cards = card_rows(shown.items)
    work = (*report, *work_rows(shown, texts), *cards)
    return Message(
        lines(
            bold(_heading(shown, texts)),
            *_items(shown, texts, today, calendar),
            texts.say("Nothing here.") if not shown.items else None,
            *(received_of(one, texts) for one in awaited),
        ),
        (*work[: MOST_ROWS - len(rest)], *rest),
    )


def _awaited(shown: Listing) -> tuple[Reception, ...]:
    """Return what the unit still waits to receive, beside the first page of all its work."""
    is_first = shown.chosen is Filter.ALL and shown.page.number == 1
    if shown.unit is None or shown.unit not in shown.chat.units or not is_first:
        return ()
    return receptions_of(shown.plan, shown.unit)


def _heading(shown: Listing, texts: Texts) -> Markup:
    facts = {"name": filter_name(shown.chosen, texts), "total": count(shown.page.total)}
    if shown.unit is None:
        heading = texts.say("All units – {name}: {total}", **facts)
    else:
        heading = texts.say("{unit} – {name}: {total}", unit=shown.unit.name, **facts)
    return paged(heading, shown.page, texts)


def _items(shown: Listing, texts: Texts, today: date, calendar: Calendar) -> Iterator[Markup]:
    for heading, held in grouped(shown.items, texts):
        if heading:
            yield heading
        for one in held:
            line = item(one, texts, today=today, calendar=calendar)
            if shown.unit is None:
                line = texts.say("{item} – {unit}", item=line, unit=one.unit.name)
            yield line
