"""Orders of the office in words: their names, their grounds, the questions for what they lack."""

from collections.abc import Iterator, Sequence
from datetime import date

from domain.calendar import Calendar
from domain.message import Message
from domain.order.names import OrderBasis, OrderDay, OrderReason, OrderScope, Unsaid
from domain.order.order import Order
from domain.order.rearrangement import Rearrangement
from domain.plan.assignment import Assignment
from views.markup import Markup, apart, bold, lines
from views.plan.task import title
from views.question import as_question
from views.texts import N_, Texts, count, long_date

# Their lines in the menus.
MENU = {
    "dieuchinhhan": N_("Move deadlines"),
    "tamdung": N_("Pause tasks"),
    "thoithuchien": N_("End tasks that are no longer carried out"),
}


# More tasks than these are counted.
_MOST_NAMED = 3


def part_question(
    asked: Unsaid, work: Sequence[Assignment], texts: Texts, calendar: Calendar, *, is_open: bool
) -> Message:
    """Return the question for what an order lacks, below the work and the days it is about.

    Once answered it has no buttons.
    """
    words = lines(*_about(asked.order, work, texts, calendar), _asked(asked, texts))
    return as_question(words, texts, is_open=is_open)


def _about(
    order: Order, work: Sequence[Assignment], texts: Texts, calendar: Calendar
) -> Iterator[Markup]:
    if len(work) > _MOST_NAMED:
        yield texts.say("{n} tasks", n=count(len(work)))
        return
    for one in work:
        now, then = one.last_day, order.day_for(one, calendar)
        if then is None:
            yield title(one.task, texts)
        elif now is None:
            yield texts.say(
                "{title}: until {then}", title=title(one.task, texts), then=long_date(then)
            )
        else:
            yield texts.say(
                "{title}: from {now} to {then}",
                title=title(one.task, texts),
                now=long_date(now),
                then=long_date(then),
            )


def _asked(asked: Unsaid, texts: Texts) -> Markup:
    facts = {"order": bold(name(asked.order.change, texts))}
    match asked:
        case OrderScope():
            return texts.say(
                "{order}: which work? Please reply with codes (TT-04, VP-09.1), with a unit (TT), "
                "or with the word for everything: tất cả.",
                **facts,
            )
        case OrderDay():
            return texts.say(
                "{order}: until when? For example: đến 30/6, or lùi 15 ngày làm việc.", **facts
            )
        case OrderReason():
            return texts.say("{order}: for what reason?", **facts)
        case OrderBasis():
            return texts.say(
                "{order}: on what basis? Please give the paper's number and date, "
                "or whose decision it is.",
                **facts,
            )


def name(change: Rearrangement, texts: Texts) -> str:
    """Return the name of an order."""
    match change:
        case Rearrangement.MOVE:
            return texts.label("Change of deadlines")
        case Rearrangement.PAUSE:
            return texts.label("Pause")
        case Rearrangement.RESUME:
            return texts.label("Resumption")
        case Rearrangement.DROP:
            return texts.label("End of implementation")
        case Rearrangement.RESTORE:
            return texts.label("Restoration")


def until(day: date, texts: Texts) -> str:
    """Return the wording of a deadline that is a day: "đến hết ngày 30/6/2021"."""
    return texts.label("until the end of {day}", day=long_date(day))


def grounds(order: Order, texts: Texts) -> Markup:
    """Return reason and basis, as they follow what was ordered."""
    return lines(
        apart(texts.say("Reason: {reason}", reason=order.reason)),
        texts.say("Basis: {basis}", basis=order.basis),
    )
