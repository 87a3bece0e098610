"""From a refusal to its sentence: one cause, one sentence."""

from collections.abc import Mapping
from functools import singledispatch

from domain.refusal import Refusal
from views.markup import Markup
from views.texts import Texts

_PLAIN: dict[type[Refusal], str] = {}


def plainly(words: Mapping[type[Refusal], str]) -> None:
    """Take in sentences whose places are filled by the refusal's own facts."""
    _PLAIN.update(words)


@singledispatch
def sentence(refusal: Refusal, texts: Texts) -> Markup:
    """Return the words for `refusal`. Raises LookupError without them."""
    words = _PLAIN.get(type(refusal))
    if words is None:
        raise LookupError(f"no words for {type(refusal).__name__}")
    return texts.say(words, **refusal.facts)


def told(refusal: Refusal, texts: Texts) -> Markup:
    """Return the words for a refusal that stands alone, with the work that it came up about."""
    words = sentence(refusal, texts)
    if not refusal.of_work or refusal.of_work in words:
        return words
    return texts.say("{code}. {words}", code=refusal.of_work, words=words)


def N_(sentence: str) -> str:  # noqa: N802  # gettext's own name for "extract, translate later"
    """Mark a sentence for translation where it is stored before it is said."""
    return sentence
