"""A bullet's words as one duty, or several where each clause has its own deadline."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from documents.reading.deadlines import Mention, mentions
from documents.reading.vocabulary import VERBS
from domain.deadline import BeforeMeans, Deadline
from domain.doubt import Doubt

_OPENING_VERB = re.compile(rf"(?:{VERBS})(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Duty:
    """What is to be done, with the dates in its words."""

    text: str
    mentions: tuple[Mention, ...]

    @property
    def deadline(self) -> Deadline | None:
        """The deadline; of several the one that ends last."""
        stated = [one.deadline for one in self.mentions if one.deadline]
        return max(stated, key=lambda one: one.last_day or date.min, default=None)

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """What is unsure about its dates, each once."""
        found = [one.doubt for one in self.mentions if one.doubt]
        if sum(one.deadline is not None for one in self.mentions) > 1:
            found.append(Doubt.SEVERAL_DEADLINES)
        return tuple(dict.fromkeys(found))


def duties(text: str, *, year: int | None, before_means: BeforeMeans) -> list[Duty]:
    """Return the duties that a bullet's words hold.

    "Gửi A trước 10/6; B trước 30/6" is two, and the second is read with the first one's verb.
    """
    whole = _duty(text, year, before_means)
    clauses = [clause.strip() for clause in text.split(";") if clause.strip()]
    apart = [_duty(clause, year, before_means) for clause in clauses]
    if len(apart) < 2 or any(one.deadline is None or one.doubts for one in apart):
        return [whole]
    return list(_with_verbs(apart, year, before_means))


def _duty(text: str, year: int | None, before_means: BeforeMeans) -> Duty:
    return Duty(text, tuple(mentions(text, year=year, before_means=before_means)))


def _with_verbs(apart: list[Duty], year: int | None, before_means: BeforeMeans) -> Iterator[Duty]:
    opening = _OPENING_VERB.match(apart[0].text)
    for duty in apart:
        if opening is None or _OPENING_VERB.match(duty.text):
            yield duty
        else:
            yield _duty(f"{opening[0]} {duty.text}", year, before_means)
