"""A message cut where it turns to other tasks, each piece without the codes in it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from domain.chat import Unit
from domain.plan.numbering import as_said
from domain.plan.signed import SignedPlan
from domain.spoken.code import Code
from domain.spoken.cuts.both_sides import SAYS
from domain.spoken.cuts.grouping import DENIED, groups_of, spans_of
from domain.spoken.cuts.turning import leads_with_signs, turns_at
from domain.spoken.tasks.mentions import mentions
from domain.text import nfc
from domain.words import spoken

# "a) Việc 1: …"
_LETTER = re.compile(r"^\W*(?:(?:[a-hđ]|\d{1,2})\)|\d{1,2}\.)(?=\s)")
_AROUND = " ,;:.\n-–()•·▪▫●○►◦⁃"
# What a task is called, behind its code: "VP-24 (mua máy chủ) đang thẩm định giá".
_NAME = re.compile(r"(?<=\S)\s*\(([^()\d?]{3,60})\)(?=\s+\w)")
_FILLS = spoken(r"^(?:\W|(?:ra|thì|là|mà|thôi)(?!\w))*$")


@dataclass(frozen=True, slots=True)
class Piece:
    """Some of a message, with the tasks that it is about and the words beside their codes.

    What `is_denied` is only said not to be meant: "xong là việc 6, không phải việc 9". What
    `is_unclear` may have either of two things said of it. `is_of_several` stands in a message about
    several tasks that asks nothing. What `is_slip` is put right by the piece after it.
    """

    codes: tuple[Code, ...]
    besides: tuple[Code, ...]
    words: str
    is_denied: bool = False
    is_unclear: bool = False
    is_of_several: bool = False
    is_slip: bool = False

    @property
    def names_task(self) -> bool:
        """Whether tasks are named, be it as excepted."""
        return bool(self.codes or self.besides)


def pieces(said: str, named: tuple[Unit | SignedPlan, ...]) -> Iterator[Piece]:
    """Yield a message cut where it turns to other tasks."""
    groups = groups_of(said, list(mentions(said, named)))
    if not groups:
        yield Piece((), (), said)
        return
    is_of_several = len(groups) > 1 and "?" not in said
    starts = [0]
    by_signs = leads_with_signs(said, groups[0][0].start)
    for before, after in pairwise(groups):
        starts.append(turns_at(said, before[-1].end, after[0].start, by_signs=by_signs))
    ends = [*starts[1:], len(said)]
    for group, start, end in zip(groups, starts, ends, strict=True):
        words = said[start:end]
        for first, last in reversed(spans_of(said, group)):
            # One blank stays where a code stood: what is repeated of it has no holes.
            titled = _NAME.match(said, last)
            is_name = titled and titled.end() < end and not SAYS.search(titled[1])
            behind = words[(titled.end() if titled and is_name else last) - start :]
            words = f"{words[: first - start].rstrip(' ')} {behind.lstrip(' ')}"
        others = [one for each in groups if each is not group for one in each]
        told = [one.code for one in (*group, *others) if one.code and not one.is_ranged]
        never = [one.code for one in group if one.code and one.is_excepted]
        codes = tuple(
            one.code
            for one in group
            if one.code
            and not _is_any(one.code, never)
            and not (one.is_ranged and _is_any(one.code, told))
        )
        ranged = [one.code for one in group if one.code and one.is_ranged]
        besides = tuple(
            dict.fromkeys(
                one.code
                for one in ((*group, *others) if any(one.code is None for one in group) else group)
                if one.code and (one.is_excepted or one in others) and not _is_any(one.code, ranged)
            )
        )
        words = _LETTER.sub("", words).strip(_AROUND)
        if all(one.is_excepted for one in group) and any(one.code is None for one in others):
            # What is said of the rest stands where the rest is named, and this is of these alone.
            if _FILLS.match(words):
                continue
            codes, besides = besides, ()
        is_denied = bool(codes and DENIED.match(words))
        is_unclear = any(one.is_unclear for one in group)
        yield Piece(codes, besides, words, is_denied, is_unclear, is_of_several)


def clause(text: str, named: Iterable[Unit | SignedPlan]) -> tuple[str, bool]:
    """Return the words of a message as its sense is taken from them, and whether it names tasks."""
    cut = list(pieces(nfc(text).strip(), tuple(named)))
    return " ".join(piece.words for piece in cut), any(piece.names_task for piece in cut)


def _is_any(code: Code, others: list[Code]) -> bool:
    """Whether a code is one of others, whose letters may be left out: of "TT-02 đến 06" it is 4."""
    return any(
        as_said(code.numbers) == as_said(one.numbers)
        and (code.letters == one.letters or not (code.letters and one.letters))
        for one in others
    )
