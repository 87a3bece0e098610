"""Closing the year: the office's board, the leaders' card, and what the units are told."""

from collections.abc import Iterator

from domain.closing.closing import Closing, ClosingState, Ending, closable, to_close
from domain.closing.names import ClosingVerb
from domain.lookup.listing import page
from domain.message import Button, Message, Style
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.press import press
from views.markup import Markup, bold, lines
from views.paging import paged
from views.plan.signed import name
from views.plan.task import title
from views.texts import N_, Texts, count

# Its line in the menus.
MENU = {"chotnam": N_("Close the year")}

PAGE_SIZE = 6
MOST_NAMED = 20


def board(plan: Plan, closing: Closing, number: int, texts: Texts) -> Message:
    """Return a page of the open work, each with what it is to end as."""
    shown = page(closing.closes(plan), number, PAGE_SIZE)
    is_draft = closing.state is ClosingState.DRAFT
    text = lines(
        bold(
            paged(
                texts.say(
                    "Closing of {plan}: {n} tasks are open",
                    plan=name(plan.main, texts),
                    n=count(shown.total),
                ),
                shown,
                texts,
            )
        ),
        numbers(plan, closing, texts),
        *(_line(one, closing, texts) for one in shown.items),
        _standing(closing, texts),
    )
    if not is_draft:
        return Message(text)
    turns = tuple(
        (
            Button(
                texts.label(
                    "{code}: {ending}",
                    code=_code(one, plan),
                    ending=ending(closing.ending(one), texts),
                ),
                press(ClosingVerb.NEXT_ENDING, closing.id, one.id),
            ),
        )
        for one in shown.items
    )
    pages = tuple(
        Button(text, press(ClosingVerb.PAGE, closing.id, number))
        for text, number in (
            (texts.label("◀ Previous page"), shown.number - 1),
            (texts.label("Next page ▶"), shown.number + 1),
        )
        if 1 <= number <= shown.pages
    )
    send = Button(
        texts.label("Lay before the leaders"), press(ClosingVerb.SEND, closing.id), Style.SUCCESS
    )
    return Message(text, (*turns, *((pages,) if pages else ()), (send,)))


def choice(plan: Plan, texts: Texts) -> Message:
    """Return the plans that may be closed, each a button with how much of it is open."""
    rows = tuple(
        (
            Button(
                texts.label(
                    "{plan}: {n} open",
                    plan=name(one, texts),
                    n=count(len(to_close(plan.only(one)))),
                ),
                press(ClosingVerb.CLOSE, one.id),
            ),
        )
        for one in closable(plan)
    )
    words = (
        texts.say("Which plan is to be closed?") if rows else texts.say("No plan has open work.")
    )
    return Message(words, rows)


def _code(one: Assignment, plan: Plan) -> str:
    """Return the code, with the unit's where several units answer for the task."""
    several = len(plan.of_task(one.task)) > 1
    return f"{one.task.code} ({one.unit.code})" if several else one.task.code


def _line(one: Assignment, closing: Closing, texts: Texts) -> Markup:
    return texts.say(
        "– {title} ({unit}): {ending}",
        title=title(one.task, texts),
        unit=one.unit.name,
        ending=ending(closing.ending(one), texts),
    )


def numbers(plan: Plan, closing: Closing, texts: Texts) -> Markup:
    """Return how many tasks are to end as what."""
    counts = closing.counts(plan)
    return texts.say(
        "Carried over {carried}, done {done}, no longer carried out {dropped}.",
        carried=count(counts[Ending.CARRIED]),
        done=count(counts[Ending.DONE]),
        dropped=count(counts[Ending.DROPPED]),
    )


def _standing(closing: Closing, texts: Texts) -> Markup:
    if closing.state is ClosingState.DRAFT:
        return texts.say("Press a task to change what it ends as.")
    if closing.state is ClosingState.SENT:
        return texts.say("Laid before the leaders, waiting for their word ⏳")
    return texts.say("The leaders have agreed; the plan is closed. 🟢")


def ending(one: Ending, texts: Texts) -> str:
    """Return the word for what a task ends as."""
    match one:
        case Ending.CARRIED:
            return texts.label("carried over")
        case Ending.DONE:
            return texts.label("done")
        case Ending.DROPPED:
            return texts.label("no longer carried out")


def card(plan: Plan, closing: Closing, texts: Texts) -> Message:
    """Return what is laid before the leaders: the numbers, and by name all but what is carried."""
    text = lines(
        bold(texts.say("To the leaders: closing of {plan}", plan=name(plan.main, texts))),
        numbers(plan, closing, texts),
        *_named(plan, closing, texts),
        None if closing.state is ClosingState.SENT else _after(closing, texts),
    )
    if closing.state is not ClosingState.SENT:
        return Message(text)
    agree = Button(texts.label("Agree"), press(ClosingVerb.APPROVE, closing.id), Style.SUCCESS)
    back = Button(texts.label("Send back"), press(ClosingVerb.SEND_BACK, closing.id))
    return Message(text, ((agree, back),))


def _after(closing: Closing, texts: Texts) -> Markup:
    if closing.state is ClosingState.DRAFT:
        return texts.say("Sent back to the office.")
    return _standing(closing, texts)


def _named(plan: Plan, closing: Closing, texts: Texts) -> Iterator[Markup]:
    special = [one for one in closing.closes(plan) if closing.ending(one) is not Ending.CARRIED]
    for one in special[:MOST_NAMED]:
        yield _line(one, closing, texts)
    if len(special) > MOST_NAMED:
        yield texts.say("– and {n} more", n=count(len(special) - MOST_NAMED))
