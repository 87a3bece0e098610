"""What somebody means by words in a reply: "xong rồi ạ", "vướng kinh phí", "xin lùi đến 30/6".

It is better to understand too little than too much: negations, questions, hopes and promises mean
nothing, and neither do words that say two things at once.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from domain.spoken.intention import (
    ANSWERS_NO,
    ASKS,
    CLAUSE,
    PATTERNS,
    REVOKED,
    UNSAID,
    WHOLE,
    Intention,
)

_CONTRADICTING = (
    {Intention.DONE, Intention.STUCK},
    {Intention.DONE, Intention.EXTEND},
)


@dataclass(frozen=True, slots=True)
class Meaning:
    """An intention, and where the words that say so stand."""

    intention: Intention
    start: int
    end: int


def meaning_of(words: str) -> Meaning | None:
    """Return what NFC words mean, None where that is nothing, two things, or asked."""
    if any(form.search(words) for form in ASKS):
        return None
    said = {intention: found for intention in Intention if (found := _said(intention, words))}
    if Intention.PROGRESS in said:
        said.pop(Intention.DONE, None)
    if any(both <= said.keys() for both in _CONTRADICTING):
        return None
    return next(iter(said.values()), None)


def _said(intention: Intention, words: str) -> Meaning | None:
    """Return where an intention is affirmed first."""
    if intention in WHOLE and ANSWERS_NO.match(words):
        return None
    matches = list(_matches(PATTERNS[intention], words))
    affirmed = [match for match in matches if not _is_denied(intention, match)]
    if not affirmed or (intention in WHOLE and len(affirmed) < len(matches)):
        return None
    return Meaning(intention, affirmed[0].start(), affirmed[0].end())


def phrases(intention: Intention, words: str) -> tuple[int, int]:
    """Return how many phrases of an intention there are, and how many of them are not denied."""
    matches = list(_matches(PATTERNS[intention], words))
    return len(matches), sum(1 for match in matches if not _is_denied(intention, match))


def _is_denied(intention: Intention, match: re.Match[str]) -> bool:
    before, after = match.string[: match.start()], match.string[match.end() :]
    if intention not in WHOLE:
        before = CLAUSE.split(before)[-1]
    return bool(UNSAID[intention].search(before) or REVOKED[intention].search(after))


def _matches(forms: Iterable[re.Pattern[str]], words: str) -> Iterable[re.Match[str]]:
    found = (match for form in forms for match in form.finditer(words))
    return sorted(filter(_is_whole, found), key=re.Match.start)


def _is_whole(match: re.Match[str]) -> bool:
    """Whether the match begins and ends with a word, and not within one."""
    before, after = match.string[: match.start()][-1:], match.string[match.end() :][:1]
    return not (before.isalnum() or (after.isalnum() and match[0][-1:].isalnum()))
