"""Orders of the office: the questions, the preview, and what everybody is told."""

from collections.abc import Iterator, Sequence
from datetime import date

from domain.calendar import Calendar
from domain.listing import page
from domain.message import Button, Message
from domain.order import Order
from domain.press import Verb, press
from domain.prompt import Question
from domain.rearrangement import Ordered, Rearrangement, Unaffected, passed_meanwhile
from domain.task import Assignment
from domain.unit import Unit
from views.buttons import confirm_row, page_row, question_row
from views.markup import Markup, bold, lines
from views.task import item_line, title
from views.texts import Texts, count, long_date

PAGE_SIZE = 8


def question(asked: Question, order: Order, texts: Texts, *, is_open: bool) -> Message:
    """Return the question for what an order lacks; once answered it has no buttons."""
    words = _asked(asked, order, texts)
    if not is_open:
        return Message(words)
    text = lines(words, texts.say("Hold this message and choose Reply."))
    return Message(text, (question_row(texts, may_skip=False),))


def _asked(asked: Question, order: Order, texts: Texts) -> Markup:
    facts = {"order": bold(name(order.change, texts))}
    match asked:
        case Question.ORDER_SCOPE:
            return texts.say(
                "{order}: which work? Please reply with codes (TT-04, VP-09.1), with a unit (TT), "
                "or with the word for everything: tất cả.",
                **facts,
            )
        case Question.ORDER_DAY:
            return texts.say(
                "{order}: until when? For example: đến 30/6, or lùi 15 ngày làm việc.", **facts
            )
        case Question.ORDER_REASON:
            return texts.say("{order}: for what reason?", **facts)
        case _:
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
            texts.say(
                "{order}: {n} tasks (page {page}/{pages})",
                order=name(order.change, texts),
                n=count(shown.total),
                page=shown.number,
                pages=shown.pages,
            )
        ),
        *(_line(order, one, texts, today, calendar) for one in shown.items),
        *_passed_over(result, texts),
        _grounds(order, texts),
        texts.say("Nothing has been recorded yet. Please check, then press Confirm.")
        if is_open
        else None,
    )
    if not is_open:
        return Message(text)
    return Message(text, (*page_row(Verb.ORDER_PAGE, shown, texts), confirm_row(texts)))


def _line(order: Order, one: Assignment, texts: Texts, today: date, calendar: Calendar) -> Markup:
    head = texts.say("– {title} ({unit})", title=title(one.task), unit=one.unit.name)
    day = order.day_for(one, calendar)
    if order.change is Rearrangement.MOVE and day and one.last_day:
        return lines(
            head,
            texts.say(
                "   from {old} to {new}", old=texts.full_day(one.last_day), new=texts.full_day(day)
            ),
            texts.say("   This day is off; the last working day before it counts.")
            if not calendar.is_working(day)
            else None,
        )
    if order.change is Rearrangement.RESUME and passed_meanwhile(one, today):
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
    yield Markup("\n") + heading
    for one, why in result.passed_over[:PAGE_SIZE]:
        yield texts.say("– {code}: {why}", code=one.task.code, why=unaffected(why, texts))
    if len(result.passed_over) > PAGE_SIZE:
        yield texts.say("– and {n} more", n=count(len(result.passed_over) - PAGE_SIZE))


def unaffected(why: Unaffected, texts: Texts) -> Markup:
    """Return why an order passes over some work."""
    match why:
        case Unaffected.ENDED:
            return texts.say("done or no longer carried out")
        case Unaffected.UNDATED:
            return texts.say("has no deadline")
        case Unaffected.BY_STEPS:
            return texts.say("its deadline follows from its steps; please name the steps")
        case Unaffected.PAUSED:
            return texts.say("paused already")
        case Unaffected.NOT_PAUSED:
            return texts.say("is not paused")
        case Unaffected.SUBMITTED:
            return texts.say("submitted, waits for others")
        case Unaffected.SET_ABOVE:
            return texts.say("its deadline was set by the province or a ministry")


def _grounds(order: Order, texts: Texts) -> Markup:
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
            _grounds(order, texts),
        )
    )


def for_information(order: Order, changed: Sequence[Assignment], texts: Texts) -> Message:
    """Return the few lines that the leaders' chat gets for information."""
    codes = dict.fromkeys(one.task.code for one in changed)
    return Message(
        lines(
            texts.say("For your information: {what}", what=_heading(order, len(changed), texts)),
            texts.say("Tasks: {codes}.", codes=", ".join(codes)),
            _grounds(order, texts),
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
    resume = Button(texts.label("Let them go on"), press(Verb.ORDER_RESUME))
    return Message(text, ((resume,),))
