"""What a clause most likely means, by weights learned from labelled phrases.

It knows which words go with which meaning, and nothing of grammar: days, codes and documents are
read elsewhere, and stand here only as signs that there is one.
"""

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from domain.spoken.intention import ASKS, Intention
from domain.spoken.meaning import meaning_of, phrases
from domain.spoken.parts.kinds import kinds
from domain.spoken.parts.shorthand import written_out
from domain.text import fold, nfc

# Weights are kept as whole twentieths.
UNIT = 20
_SIGNS = tuple(
    (re.compile(form), f" {sign} ")
    for form, sign in (
        (r"\d+[\w.]*/[a-z][\w&-]*(?:/[\w-]+)?", "#document"),
        (r"\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{2,4})?(?![\d/])", "#day"),
        (r"\d+(?:[.,]\d+)?\s*%", "#percent"),
        (r"\d+\s*/\s*\d+", "#share"),
        (r"(?<!\w)[a-z]{2,6}[-.]?\d{1,2}(?:\.\d+)?(?!\w)", "#code"),
        (r"\d+", "#number"),
    )
)
_TOKEN = re.compile(r"#[a-z]+|[^\W\d_]+|[?!…]+|[^\w\s,.;:()\"'“”–-]")
_STRETCHED = re.compile(r"(.)\1{2,}")
_GRAMS = (3, 4)
# So many words stand for themselves.
_SHORT = 2


class Sense(StrEnum):
    """What a clause may mean; NONE is everything that is no report, no request, no withdrawal."""

    DONE = "done"
    SUBMITTED = "submitted"
    PROGRESS = "progress"
    OBSTACLE = "obstacle"
    EXTEND = "extend"
    WITHDRAW = "withdraw"
    NONE = "none"


SENSES = tuple(Sense)


@dataclass(frozen=True, slots=True)
class Weights:
    """What was learned: for each sign of a clause a weight for each sense, in twentieths."""

    by_sign: Mapping[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Guess:
    """The likeliest sense of a clause, and how likely it is, from 0 to 1."""

    sense: Sense
    share: float


def guess(text: str, weights: Weights, *, names_task: bool = False) -> Guess:
    """Return what a clause most likely means, whose codes have been taken out of its words."""
    sums = [0.0] * len(SENSES)
    for sign in signs(text, names_task=names_task):
        for at, weight in enumerate(weights.by_sign.get(sign, ())):
            sums[at] += weight / UNIT
    highest = max(sums)
    powers = [math.exp(one - highest) for one in sums]
    at = powers.index(max(powers))
    return Guess(SENSES[at], powers[at] / sum(powers))


def signs(text: str, *, names_task: bool = False) -> frozenset[str]:
    """Return the signs of a clause: its words with and without accents, in pairs, and in pieces.

    Their kinds are signs too.

    A short one is a sign as a whole, with or without a task: "TT-04 ok" is a report, "ok" is none.
    """
    return frozenset(_signs(written_out(nfc(text)), names_task))


def _signs(text: str, names_task: bool) -> Iterator[str]:
    about = "task" if names_task else "shown"
    yield f"· {about}"
    yield from _phrases(text)
    said = _tokens(text.casefold())
    plain = [fold(word) for word in said]
    if len(plain) <= _SHORT:
        yield f"= {' '.join(plain)}"
        yield f"= {about} {' '.join(plain)}"
    yield from kinds(said)
    yield from (f"w {word}" for word, bare in zip(said, plain, strict=True) if word != bare)
    yield from (f"p {word}" for word in plain)
    ends = ["^", *plain, "$"]
    yield from (f"2 {one} {two}" for one, two in pairwise(ends))
    yield from (f"3 {' '.join(ends[at : at + 3])}" for at in range(len(ends) - 2))
    yield from (f"_ {one} {two}" for one, two in zip(ends, ends[2:], strict=False))
    for word in plain:
        for length in _GRAMS:
            framed = f"<{word}>"
            yield from (f"c {framed[at : at + length]}" for at in range(len(framed) - length + 1))


def _phrases(text: str) -> Iterator[str]:
    """Yield the phrases that are known for an intention: said, or denied, and what asks."""
    if any(form.search(text) for form in ASKS):
        yield "? asks"
    for intention in Intention:
        found, affirmed = phrases(intention, text)
        if found:
            how = "both" if 0 < affirmed < found else "said" if affirmed else "denied"
            yield f"i {intention} {how}"
    meaning = meaning_of(text)
    yield f"m {meaning.intention if meaning else '-'}"


def _tokens(text: str) -> list[str]:
    for form, sign in _SIGNS:
        text = form.sub(sign, text)
    return [_STRETCHED.sub(r"\1", word) for word in _TOKEN.findall(text)]
