"""Orders of the office: the questions, the preview, and what everybody is told."""

from collections.abc import Sequence
from datetime import date

from domain.chat import Unit
from domain.message import Button, Message
from domain.order.names import OrderBasis, OrderDay, OrderReason, OrderScope, OrderVerb, Unsaid
from domain.order.order import Order
from domain.order.rearrangement import Rearrangement
from domain.plan.task import Assignment
from domain.press import press
from views.buttons import question_row
from views.markup import Markup, bold, lines
from views.plan.task import item_line
from views.texts import Texts, count, long_date


def question(asked: Unsaid, texts: Texts, *, is_open: bool) -> Message:
    """Return the question for what an order lacks; once answered it has no buttons."""
    words = _asked(asked, texts)
    if not is_open:
        return Message(words)
    text = lines(words, texts.say("Hold this message and choose Reply."))
    return Message(text, (question_row(texts, may_skip=False),))


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


def until(day: date, texts: Texts) -> str:
    """Return the wording of a deadline that is a day: "đến hết ngày 30/6/2021"."""
    return texts.label("until the end of {day}", day=long_date(day))


def grounds(order: Order, texts: Texts) -> Markup:
    """Return reason and basis, as they follow what was ordered."""
    return lines(
        Markup("\n") + texts.say("Reason: {reason}", reason=order.reason),
        texts.say("Basis: {basis}", basis=order.basis),
    )


def _heading(order: Order, n: int, texts: Texts) -> Markup:
    facts = {"n": count(n)}
    match order.change:
        case Rearrangement.MOVE:
            return texts.say("The office has changed the deadlines of {n} tasks.", **facts)
        case Rearrangement.PAUSE:
            return texts.say("The office has paused {n} tasks.", **facts)
        case Rearrangement.RESUME:
            return texts.say("The office has let {n} paused tasks go on.", **facts)
        case Rearrangement.DROP:
            return texts.say(
                "The office has ended {n} tasks; they are no longer carried out.", **facts
            )


def told(order: Order, changed: Sequence[Assignment], texts: Texts) -> Message:
    """Return what a unit is told of an order on its work."""
    return Message(
        lines(
            bold(_heading(order, len(changed), texts)),
            *(item_line(one, texts) for one in changed),
            grounds(order, texts),
        )
    )


def for_information(order: Order, changed: Sequence[Assignment], texts: Texts) -> Message:
    """Return the few lines that the leaders' chat gets for information."""
    codes = dict.fromkeys(one.task.code for one in changed)
    return Message(
        lines(
            texts.say("For your information: {what}", what=_heading(order, len(changed), texts)),
            texts.say("Tasks: {codes}.", codes=", ".join(codes)),
            grounds(order, texts),
        )
    )


def carried_out(
    order: Order, changed: Sequence[Assignment], unreached: Sequence[Unit], texts: Texts
) -> Message:
    """Return to the office what was done and whom it could not tell."""
    told_units = {one.unit.id for one in changed} - {unit.id for unit in unreached}
    text = lines(
        _heading(order, len(changed), texts),
        texts.say("{n} units have been told.", n=count(len(told_units))),
        texts.say(
            "Could not be told: {units}. Please tell them otherwise.",
            units="; ".join(unit.name for unit in unreached),
        )
        if unreached
        else None,
    )
    if order.change is not Rearrangement.PAUSE:
        return Message(text)
    resume = Button(texts.label("Let them go on"), press(OrderVerb.RESUME))
    return Message(text, ((resume,),))
