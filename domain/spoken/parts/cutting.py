"""A message cut where it turns to other tasks, each piece without the codes in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from domain.chat import Unit
from domain.plan.numbering import as_said
from domain.plan.signed import SignedPlan
from domain.spoken.code import Code
from domain.spoken.parts.mentions import Mention, mentions
from domain.text import fold
from domain.words import spoken

_CUT = re.compile(r"[;\n]|(?<!\d)[.,]|[.,](?!\d)")
_TURN = spoken(r"(?<!\w)(?:còn|riêng|nhưng|và)\s*$")
_SAYS = spoken(
    r"(?<!\w)(?:xong|rồi|đã|chưa|đang|vướng|kẹt|xin|trình|gửi|nộp|rút|hủy|hoàn thành|nhầm|ok|done)"
    r"(?!\w)"
)
_OF_ITS_OWN = spoken(
    r"\s*:?\s*(?:thì |vẫn |còn (?!(?:việc )?\d))*"
    r"(?:đang|chưa|vướng|kẹt|xin|chờ|đã|trình|mới|còn(?! (?:việc )?\d)|thì|xong|ok|rút|cũng)(?!\w)"
)
# "a) Việc 1: …"
_LETTER = re.compile(r"^\W*[a-hđ]\)(?=\s)")
_AND = re.compile(r"[&+]|\b(?:va|voi|cung|lan)\b")
_JOINED = re.compile(
    r"(?:\s*\bra\b)?[\s,;&+/#–-]*(?:\b(?:va|voi|cung|lan)\b)?[\s,]*"
    r"(?:\b(?:viec|nhiem vu|nv|vc|muc|so)\b\s*)*"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """Some of a message, with the tasks that it is about and the words beside their codes."""

    codes: tuple[Code, ...]
    besides: tuple[Code, ...]
    words: str

    @property
    def names_task(self) -> bool:
        """Whether tasks are named, be it as excepted."""
        return bool(self.codes or self.besides)


def pieces(said: str, named: tuple[Unit | SignedPlan, ...]) -> Iterator[Piece]:
    """Yield a message cut where it turns to other tasks."""
    groups = _groups(said, list(mentions(said, named)))
    if not groups:
        yield Piece((), (), said)
        return
    starts = [0]
    for before, after in pairwise(groups):
        starts.append(_turns_at(said, before[-1].end, after[0].start))
    ends = [*starts[1:], len(said)]
    for group, start, end in zip(groups, starts, ends, strict=True):
        words = said[start:end]
        for first, last in reversed(_spans(said, group)):
            words = f"{words[: first - start]} {words[last - start :]}"
        others = [one for each in groups if each is not group for one in each]
        told = [one.code for one in (*group, *others) if one.code and not one.is_ranged]
        codes = tuple(
            one.code
            for one in group
            if one.code and not one.is_excepted and not (one.is_ranged and _is_any(one.code, told))
        )
        ranged = [one.code for one in group if one.code and one.is_ranged]
        besides = tuple(
            one.code
            for one in ((*group, *others) if any(one.code is None for one in group) else group)
            if one.code and (one.is_excepted or one in others) and not _is_any(one.code, ranged)
        )
        yield Piece(codes, besides, _LETTER.sub("", words).strip(" ,;:.\n-–()"))


def _is_any(code: Code, others: list[Code]) -> bool:
    """Whether a code is one of others, whose letters may be left out: of "TT-02 đến 06" it is 4."""
    return any(
        as_said(code.numbers) == as_said(one.numbers)
        and (code.letters == one.letters or not (code.letters and one.letters))
        for one in others
    )


def _groups(said: str, found: list[Mention]) -> list[list[Mention]]:
    """Return mentions that stand side by side together: "việc 2 và việc 3"."""
    groups: list[list[Mention]] = []
    end = 0
    for one in found:
        last = groups[-1][-1] if groups else None
        joined = last is not None and _is_joined(said, groups[-1], one, since=end)
        if last is not None and joined and last.is_excepted:
            # "trừ việc 2 và 3" excepts both.
            groups[-1].append(replace(one, is_excepted=True))
        elif last is not None and (joined or one.is_excepted):
            groups[-1].append(one)
        else:
            end = last.end if last else 0
            groups.append([one])
    return groups


def _is_joined(said: str, group: list[Mention], one: Mention, *, since: int) -> bool:
    """Whether a task goes on with a group, and does not begin what is said of itself.

    In "việc 2; việc 3 xong" it goes on, in "xong việc 2; 3 đang làm" it does not.
    """
    between = fold(said[group[-1].end : one.start])
    if not _JOINED.fullmatch(between):
        return False
    if _AND.search(between) or not _SAYS.search(said[since : group[0].start]):
        return True
    return not (_OF_ITS_OWN.match(said, one.end) or re.search(r"[;\n]", between))


def _spans(said: str, group: list[Mention]) -> list[tuple[int, int]]:
    """Return where the tasks of a group stand, with what joins them: "4 với 5" is one place."""
    spans: list[tuple[int, int]] = []
    for one in group:
        if spans and _JOINED.fullmatch(fold(said[spans[-1][1] : one.start])):
            spans[-1] = spans[-1][0], one.end
        else:
            spans.append((one.start, one.end))
    return spans


def _turns_at(said: str, end: int, start: int) -> int:
    """Return where a message turns from what ends at `end` to the task named at `start`."""
    between = said[end:start]
    cuts = list(_CUT.finditer(between))
    if cuts:
        return end + cuts[-1].end()
    turn = _TURN.search(between)
    return end + turn.start() if turn else start
