"""The number and the day of a paper: the question for them, and what was written down."""

from collections.abc import Sequence
from datetime import date

from domain.message import Message
from domain.paper.names import WhenSigned
from domain.paper.review import MovedDay
from views.buttons import choice
from views.markup import Markup, lines
from views.question import as_question
from views.texts import Texts, count, long_date


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
    number: str | None,
    day: date | None,
    texts: Texts,
    *,
    is_conclusion: bool = False,
    moved: Sequence[MovedDay] = (),
) -> Message:
    """Return what stands as the paper's number and day now, and which last days `moved` by it."""
    stands = _stands(number, day, texts, is_conclusion=is_conclusion)
    if not moved:
        return Message(stands)
    counted = texts.say("Last days that follow from the signing: {n}", n=count(len(moved)))
    return Message(lines(stands, counted, *(_moved(one, texts) for one in moved)))


def _moved(one: MovedDay, texts: Texts) -> Markup:
    none = texts.label("no day yet")
    return texts.say(
        "– {short} – {wording}: {before} → {after}",
        short=one.short,
        wording=one.wording,
        before=texts.full_day(one.before) if one.before else none,
        after=texts.full_day(one.after) if one.after else none,
    )


def _stands(number: str | None, day: date | None, texts: Texts, *, is_conclusion: bool) -> Markup:
    when = long_date(day) if day else texts.label("no day yet")
    lacks_number = number is None or number.startswith("/")
    if lacks_number and is_conclusion:
        return texts.say(
            "The conclusion is without a number, with the day {day}. Its work can be given all "
            "the same.",
            day=when,
        )
    if number is None or lacks_number:
        return texts.say(
            "The paper is without a number, with the day {day}. When it is signed, please "
            "send it once more; what was reported stays.",
            day=when,
        )
    return texts.say("The paper is no. {number}, {day}.", number=number, day=when)
