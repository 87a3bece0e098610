"""Gia hạn as the unit sees it: its questions, what is repeated back, and where it went."""

from collections.abc import Sequence
from datetime import datetime

from domain.calendar import Calendar
from domain.chat import Person
from domain.extension.extension import Extension, State
from domain.extension.names import ExtensionForwarded, ExtensionVerb
from domain.message import Button, Message, Style
from domain.plan.assignment import Assignment
from domain.press import press
from domain.spoken.request import Request
from views.buttons import MOST_ROWS, choice, question_row
from views.markup import capitalised, lines
from views.people.person import called
from views.plan.task import deadline, title
from views.question import as_question, told_before
from views.spoken import in_full, repeated
from views.texts import N_, Texts

# Its line in the menus.
MENU = {"giahan": N_("Ask for a later deadline")}


def which_to_extend(candidates: Sequence[Assignment], texts: Texts) -> Message:
    """Return the question for which of several tasks a later deadline is asked."""
    open_ones = [one for one in candidates if one.is_open]
    if not open_ones:
        return Message(texts.say("All of these tasks have been reported done."))
    rows = tuple(
        (
            Button(
                _which(one, texts),
                press(ExtensionVerb.EXTEND, one.id),
            ),
        )
        for one in open_ones[:MOST_ROWS]
    )
    return Message(
        texts.say(
            "For which task is a later deadline asked? Press its button, or type /giahan and its "
            "code."
        ),
        rows,
    )


def _which(one: Assignment, texts: Texts) -> str:
    facts = {"code": one.task.code, "short": one.task.short}
    if one.last_day is None:
        return texts.label("Propose: {code}. {short}", **facts)
    return texts.label("Extend: {code}. {short}", **facts)


def day_question(one: Assignment, known: Request, texts: Texts, *, is_open: bool) -> Message:
    """Return the question until when; a day that is `known` may stay."""
    words = lines(
        title(one.task, texts),
        capitalised(deadline(one, texts)),
        texts.say(
            "Until which day is the extension asked? For example: "
            "30/6, “thứ Sáu tuần sau”, “cuối tháng 6”."
        ),
        told_before(known.deadline.wording, texts) if known.deadline and is_open else None,
    )
    return as_question(words, texts, is_open=is_open, may_skip=known.deadline is not None)


def reason_question(one: Assignment, known: Request, texts: Texts, *, is_open: bool) -> Message:
    """Return the question why; a reason that is `known` may stay."""
    words = lines(
        texts.say(
            "{title}: why is the extension asked? Please say it in one or two sentences.",
            title=title(one.task, texts),
        ),
        told_before(known.reason, texts) if is_open else None,
    )
    return as_question(words, texts, is_open=is_open, may_skip=known.reason is not None)


def meant(
    one: Assignment,
    request: Request,
    texts: Texts,
    calendar: Calendar,
    *,
    is_open: bool,
) -> Message:
    """Return a request repeated back in full, with Đúng and Sửa."""
    words = lines(
        title(one.task, texts),
        capitalised(deadline(one, texts)),
        texts.say("Extension asked: {day}", day=repeated(request.deadline, texts, calendar))
        if request.deadline
        else None,
        texts.say("Reason: {reason}", reason=request.reason),
    )
    if not is_open:
        return Message(words)
    return Message(
        lines(words, texts.say("Is this right? It is sent only after Right is pressed.")),
        (
            (
                choice(texts.label("Right, send it"), "yes", Style.SUCCESS),
                choice(texts.label("Correct it"), "change"),
            ),
            question_row(texts, may_skip=False),
        ),
    )


def forwarded(
    one: Assignment,
    extension: Extension,
    sent: ExtensionForwarded,
    texts: Texts,
    *,
    is_corrected: bool = False,
) -> Message:
    """Return to whom a request was sent; until it is settled it may be taken back or corrected."""
    at = texts.moment(extension.asked_at)
    if not sent.reached:
        where = texts.say(
            "Recorded at {at}. The chat that receives it is not connected yet; an administrator "
            "connects it with /ketnoi.",
            at=at,
        )
    elif sent.to is State.LEADERS:
        where = texts.say("The extension request went to the leaders at {at}.", at=at)
    else:
        where = texts.say("The extension request went to the office at {at}.", at=at)
    unchanged = texts.say("The deadline stays as it is until the leaders have answered.")
    turned = texts.moment(extension.turned_at)
    withdrawn = texts.say("Withdrawn at {at}.", at=turned)
    corrected = texts.say("Corrected at {at}.", at=turned)
    ended = corrected if is_corrected else withdrawn
    text = lines(
        title(one.task, texts),
        texts.say("Asked for: {deadline}", deadline=in_full(extension.asked, texts)),
        where,
        unchanged if extension.is_open else None,
        ended if extension.withdrawn else None,
    )
    if not extension.is_open or not one.is_open:
        return Message(text)
    withdraw = press(ExtensionVerb.WITHDRAW, extension.id)
    amend = press(ExtensionVerb.AMEND, extension.id)
    row = (
        Button(texts.label("Withdraw it"), withdraw),
        Button(texts.label("Correct it"), amend),
    )
    return Message(text, (row,))


def withdrawn(
    one: Assignment, request: Extension, texts: Texts, *, by: Person, at: datetime
) -> Message:
    """Return that the unit took its request back, for itself and for whoever has its card."""
    return Message(
        texts.say(
            "{title}: {by} ({unit}) withdrew the extension request ({wording}) at {at}; no answer "
            "is needed any more.",
            title=title(one.task, texts),
            by=called(by),
            unit=one.unit.name,
            wording=request.asked.wording,
            at=texts.moment(at),
        )
    )


def overtaken(one: Assignment, request: Extension, texts: Texts) -> Message:
    """Return that a request is closed, since the deadline was moved as far meanwhile."""
    return Message(
        lines(
            title(one.task, texts),
            texts.say(
                "The extension request ({wording}) is closed, for the deadline now is {deadline}.",
                wording=request.asked.wording,
                deadline=in_full(one.deadline or request.before, texts),
            ),
        )
    )
