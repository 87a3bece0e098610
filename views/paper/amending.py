"""Correcting what was read of a paper: the questions, and what is said when it is done."""

from collections.abc import Sequence

from domain.message import Button, Message
from domain.paper.names import PaperVerb, WhoDoesThem
from domain.press import press
from views.buttons import abreast, cancel_button, choice
from views.markup import Markup, bold, lines
from views.question import as_question
from views.texts import Texts, count, shorten

# What the tasks of one question are called in it.
MOST_WORDS = 600
# What its buttons answer beside the units.
EVERYBODY, FOLLOW, LEAVE_OUT = "everybody", "follow", "leave"


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
    """Return the question who does some tasks, with a button for each unit and for leaving out."""
    words = lines(_whose(asked, texts), _more(asked, texts))
    if not is_open:
        return Message(words)
    buttons = [
        Button(code, press(PaperVerb.UNIT, number)) for number, code in enumerate(asked.codes)
    ]
    every = (choice(texts.label("All units"), EVERYBODY),) if len(asked.codes) > 1 else ()
    follows = asked.outside and asked.office
    follow = (choice(texts.label("The office follows it"), FOLLOW),) if follows else ()
    leave = choice(texts.label("Leave this out"), LEAVE_OUT)
    return Message(words, (*abreast(buttons), (*every, *follow), (leave, cancel_button(texts))))


def _whose(asked: WhoDoesThem, texts: Texts) -> Markup:
    if not asked.codes:
        return texts.say(
            "{n} tasks without a unit: {what}. The department has no units yet. Please reply with "
            "the names of those who have to do them: Phòng Quản lý Khoa học, Văn phòng Sở.",
            n=count(len(asked.places)),
            what=shorten(asked.words, MOST_WORDS),
        )
    if not asked.outside:
        return texts.say(
            "{n} tasks without a unit: {what}. Which unit has to do them? Press one, or reply with "
            "codes: TT, VP.",
            n=count(len(asked.places)),
            what=shorten(asked.words, MOST_WORDS),
        )
    return texts.say(
        "{what}: the paper names {outside}, and no unit of the department bears that name. Who has "
        "to do it? Press one, or reply with codes: TT, VP.",
        what=bold(shorten(asked.words, MOST_WORDS)),
        outside="; ".join(asked.outside),
    )


def _more(asked: WhoDoesThem, texts: Texts) -> Markup | None:
    if not asked.more:
        return None
    return texts.say("{n} more tasks are asked about after this one.", n=count(asked.more))


def were_given(n: int, units: Sequence[str], texts: Texts) -> Message:
    """Return that tasks of the paper have got their units."""
    return Message(
        texts.say(
            "{n} tasks are for: {units}. Nothing has been taken in yet.",
            n=count(n),
            units="; ".join(units),
        )
    )


def were_taken_again(n: int, texts: Texts) -> Message:
    """Return that tasks which were left out are taken in again."""
    return Message(texts.say("{n} tasks are kept again; the review shows them.", n=count(n)))


def were_left_out(n: int, texts: Texts, *, is_all: bool) -> Message:
    """Return that tasks of the paper were left out, and where nothing else is left of it."""
    return Message(
        lines(
            texts.say("{n} tasks were left out; the review shows them.", n=count(n)),
            texts.say("No task of the paper is left; nothing was given.") if is_all else None,
        )
    )
