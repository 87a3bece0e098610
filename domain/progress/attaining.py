"""How far work has come, as people type it: "3/12 đã phát", "thêm 2 tập san", "50%"."""

import re
from collections.abc import Iterator, Sequence

from domain.plan.task import Target
from domain.progress.line import PERCENT, Attained
from domain.refusal import Refusal
from domain.text import fold

# "ngày 3/12" is a day, "15/3/2021" too, "3/12" alone is a part of a whole.
_PART = re.compile(r"(?<![\w/])(?<!ngay )(?<!truoc )(?<!den )(?<!tu )(\d+)\s*/\s*(\d+)(?![\w/])")
_PERCENT = re.compile(r"(?<![\w/.,])(\d+)\s*%")


class BeyondTarget(Refusal):
    """More was reported than the target: 13 of 12."""

    quantity: int
    target: int
    of: str


class NotTheTarget(Refusal):
    """A part of a whole that is none of the task's targets; `targets` are those there are."""

    typed: str
    targets: tuple[Target, ...]


def read_attained(
    text: str, targets: Sequence[Target], before: Sequence[Attained] = ()
) -> tuple[Attained, ...]:
    """Return how far `text` says that the targets are reached, each once.

    A part of a whole ("3/12") belongs to the target with that total, its noun deciding between
    several; a number before a target's noun counts where no part names that target, and is added
    to what stood `before` after "thêm". Work without targets has a percentage. Raises BeyondTarget
    and NotTheTarget.
    """
    folded = fold(text)
    if not targets:
        return tuple(_percentage(folded))
    found = {one.of: one for one in _parts(folded, text, targets)}
    for one in _counts(folded, targets, before):
        found.setdefault(one.of, one)
    for one in found.values():
        if one.quantity > one.target:
            raise BeyondTarget(one.quantity, one.target, one.of)
    return tuple(found.values())


def _percentage(folded: str) -> Iterator[Attained]:
    found = list(_PERCENT.finditer(folded))
    if not found or (len(found) > 1 and found[0].start() > 0):
        return
    one = Attained(int(found[0][1]), 100, PERCENT)
    if one.quantity > one.target:
        raise BeyondTarget(one.quantity, one.target, one.of)
    yield one


def _parts(folded: str, text: str, targets: Sequence[Target]) -> Iterator[Attained]:
    for part in _PART.finditer(folded):
        total = int(part[2])
        noun = next((one for one in targets if _names(one, folded[part.end() :])), None)
        fitting = [one for one in targets if one.quantity == total]
        if noun is not None and noun.quantity != total:
            fitting = []
        elif noun is not None:
            fitting = [noun]
        if len(fitting) != 1:
            raise NotTheTarget(typed=text[part.start() : part.end()], targets=tuple(targets))
        yield Attained(int(part[1]), total, fitting[0].of)


def _names(target: Target, after: str) -> bool:
    return re.match(rf"\s*{re.escape(fold(target.of))}(?!\w)", after) is not None


def _counts(
    folded: str, targets: Sequence[Target], before: Sequence[Attained]
) -> Iterator[Attained]:
    stood = {one.of: one.quantity for one in before}
    for target in targets:
        noun = re.escape(fold(target.of))
        counts = list(re.finditer(rf"(them\s+)?(?<![\w/.,])(\d+)\s+{noun}(?!\w)", folded))
        # Several numbers before one noun tell a story, not a total.
        if len(counts) == 1:
            more = stood.get(target.of, 0) if counts[0][1] else 0
            yield Attained(int(counts[0][2]) + more, target.quantity, target.of)
