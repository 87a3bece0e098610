"""Lists of open work with their filters, units and pages."""

from collections.abc import Iterator
from datetime import date

from domain.calendar import Calendar
from domain.lookup.listing import Filter
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.state import Timing
from domain.reception.reception import Reception, receptions_of
from views.buttons import MOST_ROWS, Row
from views.lookup.narrowing import Listing, confirm_rows, filter_name, narrowing_rows
from views.markup import Markup, bold, lines
from views.paging import paged
from views.plan.signed import name as called
from views.plan.signed import sums, under_plans
from views.plan.task import item
from views.reception.reception import board_row, received_of
from views.task_buttons import card_rows, report_rows, task_rows
from views.texts import N_, Texts, count

# Their lines in the menus.
MENU = {
    "viec": N_("List the unit's work"),
    "kehoach": N_("List the plan's open tasks"),
}


def listing(shown: Listing, texts: Texts, *, today: date, calendar: Calendar) -> Message:
    """Return the list as text, with buttons to open each task, to narrow, and to turn the page."""
    awaited = _awaited(shown)
    boards = tuple(board_row(one.task, texts) for one in awaited)
    rest = (*boards, *narrowing_rows(shown, texts))
    if shown.unit in shown.chat.units:
        work = (*confirm_rows(shown, texts), *_own_rows(shown, texts, today, calendar))
    else:
        # Nobody here reports what is of all units, and there is much of it.
        work = (*confirm_rows(shown, texts), *card_rows(shown.items))
        work = work[: MOST_ROWS - len(rest)]
    return Message(
        lines(
            bold(_heading(shown, texts)),
            sums([(plan, count(n)) for plan, n in shown.sums], texts),
            *_items(shown, texts, today, calendar),
            texts.say("Nothing here.") if not shown.items else None,
            *(received_of(one, texts) for one in awaited),
        ),
        (*work, *rest),
    )


def _own_rows(shown: Listing, texts: Texts, today: date, calendar: Calendar) -> tuple[Row, ...]:
    """Return a row for each task of the chat's own; the only one is reported at once as well."""
    tasks = task_rows(shown.items, texts)
    if len(shown.items) > 1:
        return tasks
    overdue = [one for one in shown.items if one.timing(today, calendar) is Timing.OVERDUE]
    return (*report_rows(shown.items, texts, overdue), *tasks)


def _awaited(shown: Listing) -> tuple[Reception, ...]:
    """Return what the unit still waits to receive, beside the first page of all its work."""
    is_first = shown.chosen is Filter.ALL and shown.page.number == 1
    if shown.unit is None or shown.unit not in shown.chat.units or not is_first:
        return ()
    return receptions_of(shown.plan, shown.unit)


def _heading(shown: Listing, texts: Texts) -> Markup:
    chosen = filter_name(shown.chosen, texts)
    if shown.signed is not None:
        plan = called(shown.signed, texts)
        if shown.signed.is_closed:
            plan = texts.label("{plan}, closed", plan=plan)
        chosen = texts.label("{plan} – {name}", plan=plan, name=chosen)
    if shown.paper is not None:
        chosen = texts.label("{plan} – {name}", plan=str(shown.paper), name=chosen)
    facts = {"name": chosen, "total": count(shown.page.total)}
    if shown.unit is None:
        heading = texts.say("All units – {name}: {total}", **facts)
    else:
        heading = texts.say("{unit} – {name}: {total}", unit=shown.unit.name, **facts)
    return paged(heading, shown.page, texts)


def _items(shown: Listing, texts: Texts, today: date, calendar: Calendar) -> Iterator[Markup]:
    def told(one: Assignment) -> Markup:
        line = item(one, texts, today=today, calendar=calendar)
        if shown.unit is not None:
            return line
        return texts.say("{item} – {unit}", item=line, unit=one.unit.name)

    return under_plans(shown.items, told, texts)
