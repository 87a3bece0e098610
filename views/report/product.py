"""What finished work left, in a line; and the questions about a document and its day."""

from datetime import date

from domain.message import Button, Message, Style
from domain.plan.assignment import Assignment
from domain.plan.task import Product
from domain.press import press
from domain.report.names import HeldUp, ReportVerb
from domain.report.outcome import DayDoubt
from views.buttons import choice, question_row
from views.markup import Markup, escape, lines
from views.question import as_question
from views.texts import Texts, count, long_date


def product(one: Assignment, texts: Texts) -> Markup | None:
    """Return "sản phẩm: số 25/KH-TTKHCN ngày 18/02/2021, kèm 01 ảnh, tệp"; None if it left none."""
    left = one.product or Product()
    parts = (
        document(left, texts),
        escape(left.words) if left.words else None,
        with_files(one, texts),
    )
    told = Markup(", ".join(part for part in parts if part))
    return texts.say("product: {product}", product=told) if told else None


def with_files(one: Assignment, texts: Texts) -> Markup | None:
    """Return how many photos and files came with what was said of work; None for none."""
    return texts.say("with {n} pictures and files", n=count(one.files)) if one.files else None


def document(left: Product, texts: Texts) -> Markup | None:
    """Return "số 25/KH-TTKHCN ngày 18/02/2021"; None without a number."""
    if left.number is None:
        return None
    if left.issued_on is None:
        return texts.say("no. {number}", number=left.number)
    return texts.say("no. {number} of {day}", number=left.number, day=long_date(left.issued_on))


def files_button(one: Assignment, texts: Texts) -> Button:
    """Return the button that shows what came with a report."""
    text = texts.label("{code}: {n} pictures, files", code=one.task.code, n=count(one.files))
    return Button(text, press(ReportVerb.FILES, one.id))


def day_question(held: HeldUp, texts: Texts, *, is_open: bool) -> Message:
    """Return the question whether a stated day that looks odd is right."""
    text = lines(texts.say("{codes}: not recorded yet.", codes=held.codes), _odd(held, texts))
    if not is_open:
        return Message(text)
    hint = texts.say(
        "If the day is right, press Right; to write another, press Correct or reply to "
        "this message."
    )
    right = choice(texts.label("Right"), "right", Style.SUCCESS)
    wrong = choice(texts.label("Correct"), "wrong")
    return Message(lines(text, hint), ((right, wrong, *question_row(texts, may_skip=False)),))


def _odd(held: HeldUp, texts: Texts) -> Markup:
    outcome = held.outcome
    day = outcome.completed_on or date.min
    is_document = outcome.product is not None and outcome.product.number is not None
    if held.doubt is DayDoubt.BEFORE_PLAN:
        facts = {"day": long_date(day), "signed": long_date(held.signed_on)}
        if is_document:
            return texts.say(
                "The day of the document, {day}, is before the plan was signed ({signed}); "
                "please check it.",
                **facts,
            )
        return texts.say(
            "The day of completion, {day}, is before the plan was signed ({signed}); "
            "please check it.",
            **facts,
        )
    off = {"day": long_date(day), "weekday": _day_off(day, texts)}
    if is_document:
        return texts.say("The day of the document, {day}, is {weekday}; please check it.", **off)
    return texts.say("The day of completion, {day}, is {weekday}; please check it.", **off)


def _day_off(day: date, texts: Texts) -> str:
    """Return the name of a weekend's day, or that a weekday is off."""
    return texts.weekday(day) if day.weekday() >= 5 else texts.label("a day off")


def document_question(held: HeldUp, texts: Texts, *, is_open: bool) -> Message:
    """Return the question for the right document and day."""
    text = texts.say(
        "{codes}: please give the number and the day of the document, "
        "such as 25/KH-TTKHCN ngày 18/02/2021, or with the day alone.",
        codes=held.codes,
    )
    return as_question(text, texts, is_open=is_open)
