"""Correcting what was read of a paper: the questions, and what is said when it is done."""

from collections.abc import Sequence

from domain.message import Button, Message
from domain.paper.names import PaperVerb, WhoDoesThem
from domain.press import press
from views.buttons import abreast, cancel_button
from views.markup import bold
from views.question import as_question
from views.texts import Texts, count, shorten

# What the tasks of one question are called in it.
MOST_WORDS = 600


def amendment_question(code: str, short: str, texts: Texts, *, is_open: bool) -> Message:
    """Return the question what is to be otherwise about a task."""
    words = texts.say(
        "{code}. {short}: what is to be corrected? One correction a line, for example: "
        "hạn trước 30/6; đơn vị TT, VP; loại thường xuyên; nội dung …",
        code=bold(code),
        short=short,
    )
    return as_question(words, texts, is_open=is_open)


def was_amended(code: str, texts: Texts) -> Message:
    """Return that a task of the paper has been corrected."""
    return Message(texts.say("Corrected: {code}. Nothing has been taken in yet.", code=code))


def who_does_them(asked: WhoDoesThem, texts: Texts, *, is_open: bool) -> Message:
    """Return the question who does some tasks, with a button for each unit."""
    words = texts.say(
        "{n} tasks without a unit: {what}. Which unit has to do them? Press one, or reply with "
        "codes: TT, VP.",
        n=count(len(asked.places)),
        what=shorten(asked.words, MOST_WORDS),
    )
    if not is_open:
        return Message(words)
    buttons = [
        Button(code, press(PaperVerb.UNIT, number)) for number, code in enumerate(asked.codes)
    ]
    return Message(words, (*abreast(buttons), (cancel_button(texts),)))


def were_given(n: int, units: Sequence[str], texts: Texts) -> Message:
    """Return that tasks of the paper have got their units."""
    return Message(
        texts.say(
            "{n} tasks are for: {units}. Nothing has been taken in yet.",
            n=count(n),
            units="; ".join(units),
        )
    )
