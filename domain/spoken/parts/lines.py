"""A line that goes on to other tasks: "3 đã phát, 1 chưa có gì"."""

from itertools import pairwise

from domain.chat import Unit
from domain.plan.signed import SignedPlan
from domain.spoken.code import Typed
from domain.spoken.tasks.mentions import mentions

_CUTS = (",", ";", ".")
_AROUND = " ,;:.-–\n"


def in_parts(line: Typed, named: tuple[Unit | SignedPlan, ...]) -> tuple[Typed, ...]:
    """Return what a line says of the codes it begins with, and of each task it turns to.

    It turns where a task is named behind a comma, a semicolon or a full stop: in "3 đã xong mục 2"
    it does not. A number alone names one only where a word such as "chưa" or "đang" follows.
    """
    said = line.rest
    turns = [
        one
        for one in mentions(said, named)
        if one.code and not one.is_excepted and said[: one.start].rstrip().endswith(_CUTS)
    ]
    if not turns:
        return (line,)
    ends = [*(one.start for one in turns), len(said)]
    parts = [Typed(line.codes, said[: ends[0]].strip(_AROUND))]
    for one, (_, end) in zip(turns, pairwise(ends), strict=True):
        parts.append(Typed((one.code,) if one.code else (), said[one.end : end].strip(_AROUND)))
    return tuple(parts)
