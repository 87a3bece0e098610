"""What a task's title says of the work alone: without its day, without who does it, or signs."""

import re
from collections.abc import Collection, Iterable, Sequence
from difflib import SequenceMatcher

from domain.dates.points import points
from domain.text import fold

# As alike, in letters, as two wordings of one duty are after a correction that leaves its sense.
ALIKE = 0.75
# With fewer of its words it is other work. Letters would not tell: of any two sentences a third of
# them agree, of duties of one unit half.
_SAME_WORK = 0.5
# What ties a day to the work; before anything else "hoàn thành" is work itself.
_TIE = re.compile(
    r"(?:\b(?:thoi (?:gian|han|diem)|tien do|lo trinh|hoan thanh|ket thuc|thuc hien|du kien"
    r"|(?:cham|muon) nhat|khong qua|khong (?:cham|muon) hon|han|xong|truoc|den|toi|het|tu|trong|vao"
    r"|ngay|cuoi|chot|la)\b\W*)+\0"
)


def work_alone(title: str, units: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the folded words of the work, without any of the names `units`.

    A title that says nothing else keeps all its words.
    """
    kept, at = "", 0
    for point in points(title, year=None):
        kept += f"{title[at : point.start]} \0 "
        at = point.end
    words = f" {' '.join(_words(_TIE.sub(' ', fold(kept + title[at:]))))} "
    for name in units:
        words = words.replace(f" {' '.join(_words(fold(name)))} ", " ")
    return tuple(words.split()) or _words(fold(title))


def is_same_work(title: str, other: str, units: Collection[str] = ()) -> bool:
    """Whether two wordings may be of one duty, however much one of them was corrected."""
    one, two = work_alone(title, units), work_alone(other, units)
    return bool(likeness(one, two, _SAME_WORK) or likeness(" ".join(one), " ".join(two), ALIKE))


def likeness(one: Sequence[str], other: Sequence[str], at_least: float) -> float:
    """Return how alike two texts are, of words or of letters, 0 where that is less."""
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.real_quick_ratio() < at_least or matcher.quick_ratio() < at_least:
        return 0.0
    ratio = matcher.ratio()
    return ratio if ratio >= at_least else 0.0


def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", text))
