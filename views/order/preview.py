"""What an order of the office would do, before it counts."""

from collections.abc import Iterator
from datetime import date

from domain.calendar import Calendar
from domain.lookup.listing import page
from domain.message import Message
from domain.order.names import OrderVerb
from domain.order.order import Order
from domain.order.rearrangement import (
    BACK,
    Ordered,
    Rearrangement,
    Unaffected,
    passed_meanwhile,
)
from domain.plan.assignment import Assignment
from views.buttons import confirm_row, page_row
from views.markup import Markup, apart, bold, lines
from views.order.order import grounds, name
from views.paging import paged
from views.plan.task import title, waiting
from views.texts import Texts, count, long_date

PAGE_SIZE = 8


def preview(
    order: Order,
    result: Ordered,
    number: int,
    texts: Texts,
    *,
    today: date,
    calendar: Calendar,
    is_open: bool,
) -> Message:
    """Return what an order would do, a page at a time, with the buttons that confirm or drop it."""
    shown = page(result.affected, number, PAGE_SIZE)
    text = lines(
        bold(
            paged(
                texts.say(
                    "{order}: {n} tasks",
                    order=name(order.change, texts),
                    n=count(shown.total),
                ),
                shown,
                texts,
            )
        ),
        *(_line(order, one, texts, today, calendar) for one in shown.items),
        *_passed_over(result, texts),
        texts.say("Tasks: {codes}.", codes=", ".join(one.task.code for one in result.affected))
        if not is_open and shown.pages > 1
        else None,
        grounds(order, texts),
        texts.say("Nothing has been recorded yet. Please check, then press Confirm.")
        if is_open
        else None,
    )
    if not is_open:
        return Message(text)
    return Message(text, (*page_row(OrderVerb.PAGE, shown, texts), confirm_row(texts)))


def _line(order: Order, one: Assignment, texts: Texts, today: date, calendar: Calendar) -> Markup:
    head = texts.say("– {title} ({unit})", title=title(one.task, texts), unit=one.unit.name)
    day = order.day_for(one, calendar)
    if order.change is Rearrangement.MOVE and day and one.last_day:
        return lines(
            head,
            texts.say(
                "   from {old} to {new}", old=texts.full_day(one.last_day), new=texts.full_day(day)
            ),
            texts.say("   This day is off; the last working day before it counts.")
            if not calendar.of_unit(one.unit.id).is_working(day)
            else None,
        )
    if order.change is Rearrangement.DROP:
        closed = waiting(one, texts, today=today, calendar=calendar)
        return lines(head, *(texts.say("   Closed with it: {what}", what=each) for each in closed))
    if order.change in BACK.values() and passed_meanwhile(one, today):
        return lines(
            head,
            texts.say(
                "   Its deadline has passed meanwhile; please set a new one with /dieuchinhhan."
            ),
        )
    return head


def _passed_over(result: Ordered, texts: Texts) -> Iterator[Markup]:
    if not result.passed_over:
        return
    heading = texts.say("Not changed: {n}", n=count(len(result.passed_over)))
    yield apart(heading)
    for one, why in result.passed_over[:PAGE_SIZE]:
        yield texts.say("– {code}: {why}", code=one.task.code, why=unaffected(one, why, texts))
    if len(result.passed_over) > PAGE_SIZE:
        yield texts.say("– and {n} more", n=count(len(result.passed_over) - PAGE_SIZE))


def unaffected(one: Assignment, why: Unaffected, texts: Texts) -> Markup:
    """Return why an order passes over some work."""
    match why:
        case Unaffected.ENDED if one.completed_on is not None:
            return texts.say("was done on {day}", day=long_date(one.completed_on))
        case Unaffected.ENDED if one.is_reported:
            return texts.say("was done")
        case Unaffected.ENDED:
            return texts.say("is no longer carried out")
        case Unaffected.UNDATED:
            return texts.say("has no deadline")
        case Unaffected.BY_STEPS:
            return texts.say("its deadline follows from its steps; please name the steps")
        case Unaffected.PAUSED:
            return texts.say("paused already")
        case Unaffected.NOT_PAUSED:
            return texts.say("is not paused")
        case Unaffected.NOT_DROPPED:
            return texts.say("is carried out, or done")
        case Unaffected.SUBMITTED:
            return texts.say("submitted, waits for others")
        case Unaffected.SET_ABOVE:
            return texts.say("its deadline was set by the province or a ministry")
