"""A bullet's words as one duty, or several where each has its own deadline."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from documents.reading.times.binding import Mention
from documents.reading.times.clauses import clauses_of, opening_verb
from documents.reading.times.deadlines import mentions
from documents.reading.times.kinds import CONDITIONAL
from documents.reading.times.occasions import maybe_occasions
from documents.reading.times.recurrences import clauses_with_cycles, recurrence_of
from documents.reading.times.reports import reports_apart
from domain.paper.doubt import Doubt
from domain.plan.deadline import BeforeMeans, Deadline

_BESIDE = re.compile(r"\s*[,(–-]?\s*(?:nhưng\s+|và\s+)?")
_AT_MOST = re.compile(r"(?:chậm|muộn)\s+nhất|không\s+(?:quá|muộn\s+hơn|chậm\s+hơn)", re.IGNORECASE)
_ENDS = re.compile(r"\s*(?:[;.,)]|$)")
_WHAT_FOR = re.compile(r"[\s,)]*(?:để|nhằm|phục\s+vụ)\s", re.IGNORECASE)
_SENTENCE = re.compile(r"[;.]\s")
_CANNOT_BE = {Doubt.NO_SUCH_DAY, Doubt.PERIOD_REVERSED}


@dataclass(frozen=True, slots=True)
class Duty:
    """What is to be done, with the dates in its words; `maybe` where these only may be its time."""

    text: str
    mentions: tuple[Mention, ...]
    maybe: bool = False

    @property
    def _due(self) -> list[Mention]:
        """The mentions that bind; one that only may counts where no other does."""
        due = [one for one in self.mentions if one.deadline]
        narrowed = [one for one, other in pairwise(due) if _narrows(self.text, one, other)]
        due = [one for one in due if one not in narrowed]
        return [one for one in due if one.doubt is not Doubt.MAYBE_DEADLINE] or due

    @property
    def deadline(self) -> Deadline | None:
        """The deadline; of several the one that ends last, but for what only says what for."""
        due = self._due
        own = [one for one in due if not any(_is_purpose(self.text, at, one) for at in due)]
        stated = [one.deadline for one in own if one.deadline]
        return max(stated, key=lambda one: one.last_day or date.min, default=None)

    @property
    def is_dated(self) -> bool:
        """Whether it is due on a day, be it one that has to be looked at first.

        "ngay khi có sự cố" is a deadline in words that no calendar knows.
        """
        if self.maybe:
            return False
        return any(one.doubt or (one.deadline and one.deadline.last_day) for one in self._due)

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """What is unsure about its dates, each once."""
        passed_over = [one for one in self.mentions if one.deadline and one not in self._due]
        found = [one.doubt for one in self.mentions if one.doubt and one not in passed_over]
        last_days = {one.deadline.last_day for one in self._due if one.deadline} - {None}
        if len(last_days) > 1:
            found.append(Doubt.SEVERAL_DEADLINES)
        return tuple(dict.fromkeys(found))


def duties(
    text: str,
    *,
    year: int | None,
    before_means: BeforeMeans,
    issued_on: date | None = None,
    opens: int = 1,
) -> list[Duty]:
    """Return the duties that a bullet's words hold.

    "Gửi A trước 10/6; B trước 30/6" is two, and the second is read with the first one's verb.
    """

    def duty(words: str) -> Duty:
        found = tuple(
            mentions(words, year=year, before_means=before_means, issued_on=issued_on, opens=opens)
        )
        if found or recurrence_of(words) or CONDITIONAL.search(words):
            return Duty(words, found)
        return Duty(words, tuple(maybe_occasions(words)), maybe=True)

    if len(reports := reports_apart(text)) > 1:
        return [duty(one) for one in reports]
    whole = duty(text)
    if not whole.is_dated and len(cycles := clauses_with_cycles(text)) > 1:
        return [duty(one) for one in cycles]
    binding = [
        one
        for one in whole.mentions
        if one.doubt is not Doubt.MAYBE_DEADLINE and one.deadline and one.deadline.last_day
    ]
    due = [
        one.start
        for one in binding
        if not any(_is_purpose(text, at, one) or _narrows(text, at, one) for at in binding)
    ]
    if len(due) < 2:
        return [whole]
    apart = [duty(clause) for clause in clauses_of(text, due)]
    if len(apart) < 2 or any(_is_muddled(one) for one in apart):
        return [whole]
    return [duty(words) for words in _with_verbs([one.text for one in apart])]


def _narrows(text: str, one: Mention, other: Mention) -> bool:
    """Return whether the other is the utmost of one: "trong quý IV, chậm nhất 15/12"."""
    beside = _BESIDE.fullmatch(text, one.end, other.start)
    return bool(beside and _AT_MOST.match(text, other.start) and _ENDS.match(text, other.end))


def _is_purpose(text: str, one: Mention, other: Mention) -> bool:
    """Return whether the other is what for: "gửi trước 10/6 để trình trước 15/6"."""
    between = text[one.end : other.start]
    return bool(_WHAT_FOR.match(between)) and not _SENTENCE.search(between)


def _is_muddled(duty: Duty) -> bool:
    return any(one in _CANNOT_BE or one is Doubt.SEVERAL_DEADLINES for one in duty.doubts)


def _with_verbs(clauses: list[str]) -> Iterator[str]:
    verb = opening_verb(clauses[0])
    for clause in clauses:
        yield clause if not verb or opening_verb(clause) else f"{verb} {clause}"
