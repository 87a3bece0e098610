"""What a report on work without an end means: a result of the month, or the end of it."""

from domain.message import Message
from domain.plan.task import Product
from domain.report.names import MonthOrEnd
from views.buttons import choice
from views.markup import lines
from views.question import as_question
from views.texts import Texts, long_date

# The words that the buttons under the question carry.
RESULT, END = "result", "end"


def month_or_end(asked: MonthOrEnd, texts: Texts, *, is_open: bool) -> Message:
    """Return the question, with a button for each of the two."""
    month = texts.label("month {month}/{year}", month=asked.month.month, year=asked.month.year)
    words = lines(
        texts.say("{codes}: not recorded yet.", codes=asked.codes),
        texts.say(
            "This is ongoing or recurring work: is it the result of {month}, or has the work "
            "ended for this year?",
            month=month,
        ),
    )
    buttons = (
        choice(texts.label("The month's result"), RESULT),
        choice(texts.label("Ended for this year"), END),
    )
    return as_question(words, texts, is_open=is_open, rows=(buttons,))


def line_of(left: Product | None, texts: Texts) -> str:
    """Return what was typed beside the code as a line of result, "" for nothing."""
    if left is None:
        return ""
    parts = [left.words] if left.words else []
    if left.number and left.issued_on:
        day = long_date(left.issued_on)
        parts.append(texts.label("no. {number} of {day}", number=left.number, day=day))
    elif left.number:
        parts.append(texts.label("no. {number}", number=left.number))
    return ", ".join(parts)
