"""What became of every paragraph of a paper, in one sentence and by its word."""

from collections import Counter
from collections.abc import Iterable

from domain.paper.became import Became
from views.texts import Texts, count


def account(became: Iterable[Became], texts: Texts) -> str:
    """Return how many paragraphs were read and what they are, empty for a paper without any."""
    counted = Counter(became)
    if not counted:
        return ""
    parts = [_counted(one, counted[one], texts) for one in Became if counted[one]]
    return texts.label(
        "Read {read}/{all} paragraphs: {parts}.",
        read=counted.total(),
        all=counted.total(),
        parts=", ".join(parts),
    )


def _counted(became: Became, number: int, texts: Texts) -> str:
    return texts.label("{count} {what}", count=count(number), what=became_word(became, texts))


def became_word(became: Became, texts: Texts) -> str:
    """Return what a paragraph was read as, in the office's words."""
    match became:
        case Became.TASK:
            return texts.label("of tasks")
        case Became.PART:
            return texts.label("names of units")
        case Became.HEADING:
            return texts.label("headings")
        case Became.GROUND:
            return texts.label("legal grounds")
        case Became.NOTE:
            return texts.label("without work")
        case Became.FRAME:
            return texts.label("frame of the paper")
        case Became.UNCLEAR:
            return texts.label("unclear")
