"""Take lines under the list of recurring work: "TDC-03 hằng quý, ngày 20 tháng cuối quý"."""

from dataclasses import replace

from actions.asked import Lines
from actions.authorizing import authorize
from actions.here import Here
from actions.work.recurring import recur_typed
from domain.authority import Act
from domain.plan.plan import Plan
from domain.spoken.code import typed_lines
from domain.spoken.parts.correction import corrected
from domain.spoken.times.cycle import CycleNotUnderstood, DayIsNoCycle, read_cycle, says_stop
from domain.work.names import CyclesListed
from domain.written import Written


async def recur_by_lines(here: Here, _plan: Plan, written: Written) -> bool:
    """Do with each line what `/dinhky` does; False where one names no work, or no cycle."""
    said = corrected(written.words)
    whole = await here.whole_plan()
    lines = typed_lines(said.words if said else written.words, whole.named_in_codes)
    if not lines or not all(line.codes and _is_cycle(line.rest) for line in lines):
        return False
    await authorize(here, Act.REARRANGE)
    for line in lines:
        for code in line.codes:
            await recur_typed(here, replace(written, words=f"{code} {line.rest}"))
    return True


def _is_cycle(words: str) -> bool:
    """Whether words say how often, that it is no more, or nothing, so that it is asked."""
    if not words or says_stop(words):
        return True
    try:
        read_cycle(words)
    except DayIsNoCycle:
        return True  # it is said why not
    except CycleNotUnderstood:
        return False
    return True


LINES: Lines = {CyclesListed: recur_by_lines}
