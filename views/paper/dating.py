"""The number and the day of a paper: the question for them, and what was written down."""

from datetime import date

from domain.message import Message
from domain.paper.names import WhenSigned
from views.buttons import choice
from views.markup import lines
from views.question import as_question
from views.texts import Texts, long_date


def when_signed(asked: WhenSigned, unsigned: str, texts: Texts, *, is_open: bool) -> Message:
    """Return the question; `unsigned` is what its button answers."""
    example = (
        texts.say("For example: 15/TB-SKHCN ngày 05/02/2021.")
        if asked.is_conclusion
        else texts.say("For example: 12/KH-SKHCN ngày 05/02/2021.")
    )
    if asked.seen and not asked.lacks_day:
        words = lines(
            texts.say(
                "Number and day were read from a picture: {seen}. If one of them is wrong, please "
                "write both.",
                seen=asked.seen,
            ),
            example,
        )
        return as_question(words, texts, is_open=is_open)
    if asked.lacks_day:
        words = lines(
            texts.say("The paper says no day of signing. Please write its number and day."), example
        )
        without = texts.label("Not signed yet: take today")
    else:
        words = lines(texts.say("The paper has no number yet. Please write it."), example)
        without = texts.label("No number yet")
    return as_question(words, texts, is_open=is_open, rows=((choice(without, unsigned),),))


def signed(
    number: str | None, day: date | None, texts: Texts, *, is_conclusion: bool = False
) -> Message:
    """Return what stands as the paper's number and day now."""
    when = long_date(day) if day else texts.label("no day yet")
    lacks_number = number is None or number.startswith("/")
    if lacks_number and is_conclusion:
        return Message(
            texts.say(
                "The conclusion is without a number, with the day {day}. Its work can be given all "
                "the same.",
                day=when,
            )
        )
    if number is None or lacks_number:
        return Message(
            texts.say(
                "The paper is without a number, with the day {day}. When it is signed, please "
                "send it once more; what was reported stays.",
                day=when,
            )
        )
    return Message(texts.say("The paper is no. {number}, {day}.", number=number, day=when))
