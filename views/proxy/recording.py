"""What the office is asked before it writes something down for a unit."""

from collections.abc import Sequence

from domain.message import Message, Style
from domain.plan.assignment import Assignment
from domain.plan.task import Product
from domain.proxy.names import ToRecord
from domain.report.outcome import Outcome
from views.buttons import Row, cancel_button, choice, in_rows
from views.happening import Details
from views.markup import Markup, lines
from views.plan.task import title
from views.report import log
from views.texts import Texts

# The words that stand on buttons for the sources that offices name most.
SOURCES = ("speech", "note", "papers", "zalo")
RIGHT = "yes"


def unit_choice(number: int) -> str:
    """Return the word of the button of a unit, by its place among those asked about."""
    return f"unit-{number}"


def sources(texts: Texts) -> dict[str, str]:
    """Return each source of a button in the words that are kept."""
    return {
        "speech": texts.label("telephone, face to face"),
        "note": texts.label("note on the paper"),
        "papers": texts.label("the documents' network"),
        "zalo": texts.label("Zalo"),
    }


def to_record(
    asked: ToRecord, shown: Sequence[Assignment], texts: Texts, *, is_open: bool
) -> Message:
    """Return what is to be written down, and what is still asked; answered it has no buttons."""
    if asked.unit is None:
        names = [title(one.task, texts) for one in shown[:1]]
        which = texts.say("For which unit is this written down?")
        return Message(lines(*names, which), _unit_rows(asked, texts) if is_open else ())
    text = lines(
        texts.say("To be written down for {unit}:", unit=asked.unit.name),
        *(about(asked, one, texts) for one in shown if one.unit.id == asked.unit.id),
        texts.say("Source: {source}.", source=asked.source) if asked.source else None,
    )
    if not is_open:
        return Message(text)
    if asked.source is None:
        how = texts.say(
            "How does the office know? Press one of the buttons and it is recorded, and the unit "
            "is told in its chat. For another source (for example: Zalo of the head of the unit), "
            "reply to this message."
        )
        return Message(lines(text, how), _source_rows(texts))
    how = texts.say("Press Record; the unit is told in its chat.")
    right = choice(texts.label("Record"), RIGHT, Style.SUCCESS)
    return Message(lines(text, how), ((right, cancel_button(texts)),))


def about(asked: ToRecord, one: Assignment, texts: Texts) -> Markup:
    """Return what is to be written down about one task."""
    facts = {"title": title(one.task, texts), "words": asked.words}
    match asked.command:
        case "xong":
            return _with(one, log.EVENTS["done"](_details(asked), texts), texts)
        case "datrinh":
            return _with(one, log.EVENTS["submitted"](_details(asked), texts), texts)
        case "tiendo" if asked.words:
            return texts.say("{title}: line of result: {words}", **facts)
        case "vuongmac" if asked.words:
            return texts.say("{title}: obstacle: {words}", **facts)
        case "vuongmac":
            return texts.say("{title}: obstacle", **facts)
        case "giahan" if asked.words:
            return texts.say("{title}: asks for an extension: {words}", **facts)
        case "giahan":
            return texts.say("{title}: asks for an extension", **facts)
        case _:
            return title(one.task, texts)


def _details(asked: ToRecord) -> Details:
    """Return what the event will say."""
    outcome = asked.outcome or Outcome()
    left, day = outcome.product or Product(), outcome.completed_on
    return {
        "completed_on": day.isoformat() if day else None,
        "number": left.number,
        "issued_on": left.issued_on.isoformat() if left.issued_on else None,
        "words": left.words,
        "file": asked.file,
    }


def _with(one: Assignment, happened: Markup, texts: Texts) -> Markup:
    return texts.say("{title}: {happened}", title=title(one.task, texts), happened=happened)


def _source_rows(texts: Texts) -> tuple[Row, ...]:
    words = sources(texts)
    buttons = [choice(begun(words[word]), word) for word in SOURCES]
    return (tuple(buttons[:2]), tuple(buttons[2:]), (cancel_button(texts),))


def begun(words: str) -> str:
    """Return words as they stand on a button, the first letter a capital."""
    return words[:1].upper() + words[1:]


def _unit_rows(asked: ToRecord, texts: Texts) -> tuple[Row, ...]:
    buttons = [choice(unit.code, unit_choice(n)) for n, unit in enumerate(asked.units)]
    return (*in_rows(buttons), (cancel_button(texts),))
