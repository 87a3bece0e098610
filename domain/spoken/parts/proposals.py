"""Lines that propose deadlines: "3 trước 30/6", or several such in one line."""

from collections.abc import Iterable, Iterator

from domain.chat import Unit
from domain.plan.signed import SignedPlan
from domain.spoken.code import Typed, typed_codes, typed_lines
from domain.words import spoken

# Where a list may turn to the next task: "1 30/6, 2 trước 15/4", "1 30/6 2 15/4".
_TURN = spoken(r"\s*[;,]\s*|\s*\.\s+|\s+(?:và|còn)\s+|(?<=\d)\s+(?=\d{1,3}\s+\d{1,2}/\d)")
_AROUND = " ,;.-–"


def proposal_lines(text: str, named: Iterable[Unit | SignedPlan]) -> list[Typed]:
    """Return codes and the words after, for each task or group of tasks that lines name.

    Words are "" where a task is named behind another's day, and no day of its own follows.
    """
    known = tuple(named)
    return [part for line in typed_lines(text, known) for part in _parts(line, known)]


def _parts(line: Typed, named: tuple[Unit | SignedPlan, ...]) -> Iterator[Typed]:
    codes, rest, start = line.codes, line.rest, 0
    if not codes:
        yield line
        return
    for turn in _TURN.finditer(rest):
        after = typed_codes(rest[turn.end() :], named)
        if turn.start() < start or not after.codes:
            continue
        yield Typed(codes, rest[start : turn.start()].strip(_AROUND))
        codes = after.codes
        start = len(rest) - len(after.rest) if after.rest else len(rest)
    yield Typed(codes, rest[start:].strip(_AROUND))
