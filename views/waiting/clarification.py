"""What was asked of a matter that waits, and what its unit answered, a line each."""

from collections.abc import Iterator, Sequence

from domain.waiting.clarification import Clarification
from views.markup import Markup
from views.people.person import called
from views.texts import Texts, shorten

# As much of it as a card or a list has room for.
_MOST, _LONGEST = 4, 250


def clarification_line(
    one: Clarification, unit: str, texts: Texts, *, limit: int | None = None
) -> Markup:
    """Return who asked or answered what, and when; with a `limit`, only so much of long words."""
    facts = {
        "person": called(one.speaker),
        "at": texts.moment(one.at),
        "words": one.words if limit is None else shorten(one.words, limit),
    }
    if one.is_answer:
        return texts.say("{unit} answers ({person}, {at}): “{words}”", unit=unit, **facts)
    return texts.say("{person} asks ({at}): “{words}”", **facts)


def newest_talk(talk: Sequence[Clarification], unit: str, texts: Texts) -> Iterator[Markup]:
    """Yield the newest of what was asked and answered, oldest first, long words shortened."""
    for one in talk[-_MOST:]:
        yield clarification_line(one, unit, texts, limit=_LONGEST)
