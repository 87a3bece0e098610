"""What was found."""

from collections.abc import Sequence
from datetime import date

from domain.calendar import Calendar
from domain.lookup.listing import Page, in_plans
from domain.lookup.names import LookupVerb
from domain.message import Message
from domain.plan.assignment import Assignment
from views.buttons import page_row
from views.markup import Markup, bold, lines
from views.paging import paged
from views.plan.signed import counted, over, under_plans
from views.plan.task import item
from views.task_buttons import card_rows
from views.texts import N_, Texts, count

# Its line in the menus.
MENU = {"tim": N_("Look for tasks")}


def found(
    words: str,
    current: Page[Assignment],
    every: Sequence[Assignment],
    texts: Texts,
    *,
    today: date,
    calendar: Calendar,
) -> Message:
    """Return a page of `every` task that holds the words, plan by plan, each with its unit.

    Where nothing does, what to do.
    """
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

    def told(one: Assignment) -> Markup:
        return _found(one, texts, today, calendar)

    items = under_plans(current.items, told, texts)
    rows = (*card_rows(in_plans(current.items)), *page_row(LookupVerb.FOUND, current, texts))
    return Message(lines(bold(heading), counted(every, texts), *items), rows)


def _found(one: Assignment, texts: Texts, today: date, calendar: Calendar) -> Markup:
    told = texts.say(
        "{item} – {unit}",
        item=item(one, texts, today=today, calendar=calendar),
        unit=one.unit.name,
    )
    closed = over(one, texts)
    return texts.say("{item} ({closed})", item=told, closed=closed) if closed else told
