"""Whether the words of a clause bear out the sense that it was taken in, or leave it to be asked.

What was learned knows which words go with a sense; whether they are denied, of a condition, of
something to come or of another thing than the work, is read here.
"""

from collections.abc import Callable, Mapping

from domain.spoken.doubts.asking_more import asks_for_more
from domain.spoken.doubts.in_the_way import is_in_the_way
from domain.spoken.doubts.slips import is_called_wrong
from domain.spoken.doubts.submitting import is_submitted
from domain.spoken.doubts.taking_back import takes_back
from domain.spoken.doubts.unfinished import is_finished
from domain.spoken.doubts.unreal import is_unreal
from domain.spoken.parts.guess import Sense

_BEARS_OUT: Mapping[Sense, Callable[[str], bool]] = {
    Sense.DONE: is_finished,
    Sense.SUBMITTED: is_submitted,
    Sense.OBSTACLE: is_in_the_way,
    Sense.EXTEND: asks_for_more,
    Sense.WITHDRAW: takes_back,
}
_DEEDS = frozenset({Sense.DONE, Sense.SUBMITTED})


def is_borne_out(sense: Sense, words: str) -> bool:
    """Whether NFC words, their codes taken out, bear out a sense."""
    if sense in _DEEDS and is_unreal(words):
        return False
    if sense is not Sense.WITHDRAW and is_called_wrong(words):
        return False
    bears_out = _BEARS_OUT.get(sense)
    return bears_out is None or bears_out(words)
