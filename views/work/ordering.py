"""A leader's order: what the leader hears, and the draft that the office completes and gives."""

from collections.abc import Sequence
from datetime import datetime

from domain.message import Button, Message, Style
from domain.plan.assignment import Assignment
from domain.press import press
from domain.work.instruction import Instruction
from domain.work.names import WorkVerb
from views.buttons import MOST_ROWS
from views.markup import Markup, bold, lines
from views.plan.task import title
from views.question import as_question
from views.texts import Texts, count, shorten

_MOST_WORDS = 160


def passed_to_office(texts: Texts) -> Message:
    """Return to the leader that the office has the order."""
    return Message(texts.say("Opinion received; passed to the office, which gives it out."))


def what_is_ordered(texts: Texts, *, is_open: bool) -> Message:
    """Return the question for the order itself; once answered it has no buttons."""
    words = texts.say(
        "What is to be done, by which unit, until when? For example: Giao Trung tâm báo cáo tình "
        "hình kho lạnh trước 10/3. The office completes it and gives it out."
    )
    return as_question(words, texts, is_open=is_open)


def card(one: Instruction, texts: Texts) -> Message:
    """Return the order as the office sees it, with the button that makes a draft of it."""
    text = lines(
        bold(texts.say("Order of {leader} ({at})", leader=one.leader, at=texts.moment(one.at))),
        texts.say("“{words}”", words=_words(one, texts)),
        _drafted(one, texts),
        _settled(one, texts),
    )
    if one.settled_at is not None:
        return Message(text)
    hint = texts.say(
        "Press Give work: unit, deadline and words are filled in as far as they are understood; "
        "the office checks them, then gives it out."
    )
    give = Button(texts.label("Give work"), press(WorkVerb.TAKE_ORDER, one.id), Style.SUCCESS)
    drop = Button(texts.label("Not to be given out"), press(WorkVerb.DROP_ORDER, one.id))
    return Message(lines(text, hint), ((give, drop),))


def _words(one: Instruction, texts: Texts) -> str:
    if one.is_spoken:
        return one.words or texts.label("listen to the voice message below")
    return one.words or texts.label("see the file below")


def _drafted(one: Instruction, texts: Texts) -> Markup | None:
    if one.drafted_at is None:
        return None
    return texts.say(
        "{person} began a draft at {at}.", person=one.drafted_by, at=texts.moment(one.drafted_at)
    )


def _settled(one: Instruction, texts: Texts) -> Markup | None:
    if one.settled_at is None:
        return None
    facts = {"person": one.settled_by, "at": texts.moment(one.settled_at)}
    if one.given:
        return texts.say("{person} gave it out at {at}.", **facts)
    return texts.say("{person} said at {at} that it is not to be given out.", **facts)


def dropped(one: Instruction, texts: Texts, *, by: str, at: datetime) -> Message:
    """Return that the office does not give an order out."""
    return Message(
        texts.say(
            "{by} noted at {at} that this order of {leader} is not to be given out: “{words}”",
            by=by,
            at=texts.moment(at),
            leader=one.leader,
            words=one.words
            or texts.label("a voice message or file of {at}", at=texts.moment(one.at)),
        )
    )


def issued(
    one: Instruction, given: Sequence[Assignment], texts: Texts, *, by: str, at: datetime
) -> Message:
    """Return to where an order was said that the office has given it out, as which work to whom."""
    return Message(
        texts.say(
            "{by} gave out at {at} what {leader} ordered: {title} – {units}.",
            by=by,
            at=texts.moment(at),
            leader=one.leader,
            title=title(given[0].task, texts),
            units="; ".join(each.unit.name for each in given),
        )
    )


def open_orders(found: Sequence[Instruction], texts: Texts) -> Message:
    """Return what leaders ordered and the office has not given out, the first few on buttons."""
    if not found:
        return Message(texts.say("All orders of the leaders have been settled."))
    text = lines(
        bold(
            texts.say("Orders of the leaders that are not given out yet: {n}", n=count(len(found)))
        ),
        *(
            texts.say(
                "{n}. {leader} ({at}): “{words}”",
                n=n,
                leader=one.leader,
                at=texts.moment(one.at),
                words=shorten(_words(one, texts), _MOST_WORDS),
            )
            for n, one in enumerate(found, 1)
        ),
    )
    rows = tuple(
        (
            Button(
                texts.label("{n}: give work", n=n),
                press(WorkVerb.TAKE_ORDER, one.id),
                Style.SUCCESS,
            ),
            Button(
                texts.label("{n}: not to be given out", n=n), press(WorkVerb.DROP_ORDER, one.id)
            ),
        )
        for n, one in enumerate(found[:MOST_ROWS], 1)
    )
    return Message(text, rows)


def enclosed(texts: Texts) -> Markup:
    """Return what stands over a file that came with an order."""
    return texts.say("Sent with the leader's order.")
