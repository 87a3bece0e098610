"""From a refusal to its sentence: one cause, one sentence."""

from collections.abc import Mapping
from datetime import date
from functools import singledispatch

from domain.chat import Unit
from domain.plan.assignment import Assignment
from domain.plan.task import Task
from domain.refusal import Refusal
from views.markup import Markup
from views.plan.task import title
from views.texts import Texts, long_date

_PLAIN: dict[type[Refusal], str] = {}


def plainly(words: Mapping[type[Refusal], str]) -> None:
    """Take in sentences whose places are filled by the refusal's own facts."""
    _PLAIN.update(words)


@singledispatch
def sentence(refusal: Refusal, texts: Texts) -> Markup:
    """Return the words for `refusal`. Raises LookupError without them."""
    words = _PLAIN.get(type(refusal))
    if words is None:
        raise LookupError(f"no views/<affair>/refusals.py words {type(refusal).__name__}")
    return texts.say(words, **_worded(refusal.facts, texts))


def _worded(facts: Mapping[str, object], texts: Texts) -> dict[str, object]:
    """Return facts as a sentence names them, with the work's own: work by title, units by name."""
    named = dict(facts)
    if isinstance(one := facts.get("assignment"), Assignment):
        named |= {"task": one.task, "unit": one.unit}
    if isinstance(task := named.get("task"), Task):
        named["title"] = title(task, texts)
    if isinstance(unit := named.get("unit"), Unit):
        named["unit"] = unit.name
    if isinstance(day := facts.get("day"), date):
        named["day"] = long_date(day)
    # Words that were pasted are a paper as well.
    if "file" in facts and not facts["file"]:
        named["file"] = texts.label("the pasted words")
    return named


def told(refusal: Refusal, texts: Texts) -> Markup:
    """Return the words for a refusal that stands alone, with the work that it came up about."""
    words = sentence(refusal, texts)
    if not refusal.of_work or refusal.of_work in words:
        return words
    return texts.say("{code}. {words}", code=refusal.of_work, words=words)
