"""What was found."""

from datetime import date

from domain.calendar import Calendar
from domain.lookup.listing import Page
from domain.lookup.names import LookupVerb
from domain.message import Message
from domain.plan.assignment import Assignment
from views.buttons import page_row
from views.markup import Markup, bold, lines
from views.paging import paged
from views.plan.signed import over
from views.plan.task import item
from views.task_buttons import card_rows
from views.texts import N_, Texts, count

# Its line in the menus.
MENU = {"tim": N_("Look for tasks")}


def found(
    words: str, current: Page[Assignment], texts: Texts, *, today: date, calendar: Calendar
) -> Message:
    """Return a page of what holds the words, each with its unit; where nothing does, what to do."""
    if not current.total:
        return Message(
            texts.say(
                "Nothing in the plan holds “{words}”. Please try fewer words, a code such as "
                "TT-04, or a document's number; accents need not be typed.",
                words=words,
            )
        )
    heading = paged(
        texts.say(
            "Found for “{words}”: {total}",
            words=words,
            total=count(current.total),
        ),
        current,
        texts,
    )
    items = (_found(one, texts, today, calendar) for one in current.items)
    rows = (*card_rows(current.items), *page_row(LookupVerb.FOUND, current, texts))
    return Message(lines(bold(heading), *items), rows)


def _found(one: Assignment, texts: Texts, today: date, calendar: Calendar) -> Markup:
    told = texts.say(
        "{item} – {unit}",
        item=item(one, texts, today=today, calendar=calendar),
        unit=one.unit.name,
    )
    closed = over(one, texts)
    return texts.say("{item} ({closed})", item=told, closed=closed) if closed else told
