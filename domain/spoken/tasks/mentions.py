"""Where in a message tasks are named: "TT-04", "việc 3", "mục 2", "(1)", "mấy việc kia"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from domain.chat import Unit
from domain.plan.signed import SignedPlan
from domain.spoken.code import SERIES, Code, codes_of_plans
from domain.spoken.tasks.bare import RESULTS, TESTED, bare, listed
from domain.spoken.tasks.numbers import excepted, numbers
from domain.spoken.tasks.onward import more_after
from domain.spoken.tasks.others import EXCEPTED, excepted_at, included, some_others, the_others
from domain.spoken.tasks.words import (
    IN_WORDS,
    LISTED_NUMBER,
    SPELT,
    TASK,
    VERDICT,
    folded_in_place,
    is_spelt,
)
from domain.text import fold

_WORDED = re.compile(
    rf"(?<!\w)(?:noi dung\s+)?{TASK}\s*(?:so\s+|thu\s+)?(?:{LISTED_NUMBER}|{SPELT})"
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A task named at a place; `code` is None for "the others". One may be excepted.

    What `is_ranged` is one of a range's: "từ 2 đến 6". Of what `is_unclear` two things may be said.
    """

    start: int
    end: int
    code: Code | None
    is_excepted: bool = False
    is_ranged: bool = False
    is_unclear: bool = False


def mentions(said: str, named: Iterable[Unit | SignedPlan]) -> Iterator[Mention]:
    """Yield where tasks are named in NFC text, in order; no two overlap."""
    folded = folded_in_place(said)
    named = tuple(named)
    found, more = list[Mention](), list[Mention]()
    for match, letters, at in _by_name(said, folded, named):
        is_place = not letters and match[0].startswith(("muc", "y "))
        digits = match[match.lastindex or 0]
        place = Code(letters, IN_WORDS.get(digits, digits), of_paper=is_place)
        found.append(_mention(match, folded, place, start=at))
        more += (
            Mention(start, end, Code(letters, number), is_ranged=is_ranged)
            for start, end, number, is_ranged in more_after(folded, match, letters)
        )
    found += more
    # With the plan they are longer than what they would be without, and come before it.
    found += [Mention(one.start, one.end, one.code) for one in codes_of_plans(folded, named)]
    found += [_mention(one, folded, Code("", one[1])) for one in listed(folded)]
    rest = [Mention(*span, None) for span in the_others(folded)]
    if found:
        rest += [Mention(*span, None, is_unclear=True) for span in some_others(folded)]
    has_bare = bool(rest) or any(one.code and not one.code.letters for one in found)
    results = [one.span() for one in TESTED.finditer(folded)]
    results += [one.span() for one in RESULTS.finditer(folded)] if found else []
    found += [
        _mention(one, folded, Code("", one[1]))
        for one in bare(folded, has_bare=has_bare)
        if not any(start <= one.start(1) < end for start, end in results)
    ]
    found += rest
    found += [
        Mention(*match.span(), Code("", match[1]), is_excepted=True)
        for match in EXCEPTED.finditer(folded)
    ]
    ranges = list(_ranges(folded, [(one.start, one.end) for one in found if one.code]))
    found += ranges
    found += [
        Mention(start, end, Code("", number), is_excepted=True)
        for start, end, number in excepted(folded)
    ]
    in_one_place = {*more, *(one for one in ranges if one.is_ranged)}
    yield from _in_order(folded, found, in_one_place)


def _by_name(
    said: str, folded: str, named: tuple[Unit | SignedPlan, ...]
) -> Iterator[tuple[re.Match[str], str, int | None]]:
    """Yield tasks that are named by a unit's letters or by a word, with those letters.

    And where one begins that has another word before it: of "hồ sơ TT-03" the last only.
    """
    letters = {fold(one.code): one.code for one in named if isinstance(one, Unit)}
    letters |= {fold(series): series for series in SERIES}
    one_of = "|".join(sorted(map(re.escape, letters), key=len, reverse=True))
    whole = re.compile(rf"(?<![\w/-])(?:(?:{TASK}|so)\s+)*({one_of})[\s.\-–]*{LISTED_NUMBER}")
    for match in whole.finditer(folded):
        is_alone = is_spelt(said[match.start() : match.end()])
        yield match, letters[match[1]], None if is_alone else match.start(1)
    for match in _WORDED.finditer(folded):
        if is_spelt(said[match.start() : match.end()]):
            yield match, "", None


def _ranges(folded: str, named: list[tuple[int, int]]) -> Iterator[Mention]:
    """Yield tasks that numbers name without a word, and ranges where none is `named` already."""
    for start, end, number, is_ranged in numbers(folded, VERDICT):
        if not (is_ranged and any(first < end and start < last for first, last in named)):
            yield Mention(start, end, Code("", number), is_ranged=is_ranged)


def _in_order(folded: str, found: list[Mention], in_one_place: set[Mention]) -> Iterator[Mention]:
    """Yield mentions by their places, of those that overlap the longest; some share one."""
    inside = included(folded)
    starts = {one.start for one in found}
    end = 0
    told: set[Mention] = set()
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if any(first <= one.start < last for first, last in inside):
            continue
        if _is_place_in_list(folded, one, starts):
            continue
        if one not in told and (one.start >= end or one in in_one_place):
            yield one
            told.add(one)
            end = max(end, one.end)


def _is_place_in_list(folded: str, one: Mention, starts: set[int]) -> bool:
    """Whether a number only counts the lines of a list, whose tasks follow it: "1) TT-02 xong"."""
    bare = re.fullmatch(r"\W*\d+[).:]", folded[one.start : one.end])
    behind = one.end + len(folded[one.end :]) - len(folded[one.end :].lstrip())
    return bool(bare and behind in starts)


def _mention(match: re.Match[str], folded: str, code: Code, *, start: int | None = None) -> Mention:
    since = excepted_at(folded, match.start(), match.end())
    if since is not None:
        return Mention(since, match.end(), code, is_excepted=True)
    if start is None:
        start = match.start() + len(match[0]) - len(match[0].lstrip())
    return Mention(start, match.end(), code)
