"""The grammar of deadlines: a relation ("trước", "chậm nhất", "trong") and a point in time.

A date without a relation binds nobody. Those known to be something else are passed over: dates of
cited documents, events ("ngày … 18/5/2021"), horizons ("đến năm 2030"), words in quotes; what is
left is told as not understood.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from documents.reading.dates import Grain, Point, day_before, points
from documents.reading.legal import CITATION, KINDS
from domain.deadline import BeforeMeans, Deadline
from domain.doubt import Doubt

_RELATION = re.compile(
    r"(?<!\w)(?:(?P<before>trước)"
    r"|(?P<by>chậm nhất|muộn nhất|không quá|không muộn hơn|đến hết|hạn cuối|hạn chót|hết)"
    r"|(?P<until>(?<!tính )(?<!kể )đến)"
    r"|(?P<within>trong|vào|hoàn thành|xong))"
    r"(?:\s+(?:là|vào|đến|trong|hết|thời điểm))*\s*:?\s*$",
    re.IGNORECASE,
)
_FROM = re.compile(r"(?<!\w)từ\s*$", re.IGNORECASE)
_TO = re.compile(r"\s*(?:đến(?:\s+hết)?|-|–)\s*")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_EVENT = re.compile(
    r"(?<!\w)(?:ngày|lễ|tuần lễ|kỷ niệm|hội nghị|sự kiện|đại hội)\s+[^\d,;.:()“”]{3,60}$",
    re.IGNORECASE,
)
_UNNUMBERED = re.compile(rf"(?:{KINDS})\b[^;.]{{0,60}}$")
_LOOK_BACK = 80


@dataclass(frozen=True, slots=True)
class Mention:
    """A date in a text that binds, or a doubt about one; `deadline` is None only with a doubt."""

    start: int
    end: int
    deadline: Deadline | None
    doubt: Doubt | None = None


def mentions(text: str, *, year: int | None, before_means: BeforeMeans) -> Iterator[Mention]:
    """Yield the deadlines in `text`, and the dates in it that were not understood."""
    settled = [m.span() for form in (CITATION, _QUOTED) for m in form.finditer(text)]
    found = [
        point
        for point in points(text, year=year)
        if not any(start <= point.start < end for start, end in settled)
    ]
    at = 0
    while at < len(found):
        point = found[at]
        if at + 1 < len(found) and _is_range(text, point, found[at + 1]):
            yield _range(text, point, found[at + 1])
            at += 2
            continue
        if mention := _single(text, point, before_means):
            yield mention
        at += 1


def _is_range(text: str, first: Point, last: Point) -> bool:
    return bool(
        _FROM.search(text, _back(first), first.start)
        and _TO.fullmatch(text[first.end : last.start])
    )


def _range(text: str, first: Point, last: Point) -> Mention:
    begins = first.first
    if not first.year_stated and last.last:
        # "từ 01/3 đến 30/4/2022": the year stands once, at the end.
        again = next(points(text[first.start : first.end], year=last.last.year))
        begins = again.first
    opening = _FROM.search(text, _back(first), first.start)
    start = opening.start() if opening else first.start
    wording = text[start : last.end]
    doubt = None
    if begins is None or last.last is None:
        doubt = Doubt.NO_SUCH_DAY
    elif begins > last.last:
        doubt = Doubt.PERIOD_REVERSED
    return Mention(start, last.end, Deadline(wording, last.last, begins), doubt)


def _single(text: str, point: Point, before_means: BeforeMeans) -> Mention | None:
    looked_at = text[_back(point) : point.start]
    relation = _RELATION.search(looked_at)
    if relation is None:
        if _binds_nobody(text, looked_at, point):
            return None
        return Mention(point.start, point.end, None, Doubt.DATE_NOT_UNDERSTOOD)
    if relation["until"] and point.grain is Grain.YEAR:
        return None
    start = point.start - (len(looked_at) - relation.start())
    wording = text[start : point.end]
    last = point.last
    if relation["before"] and point.first:
        same_day = point.grain is Grain.DAY and before_means is BeforeMeans.SAME_DAY
        last = point.first if same_day else day_before(point.first)
    doubt = Doubt.NO_SUCH_DAY if last is None else None
    return Mention(start, point.end, Deadline(wording, last), doubt)


def _back(point: Point) -> int:
    return max(0, point.start - _LOOK_BACK)


def _binds_nobody(text: str, looked_at: str, point: Point) -> bool:
    if point.grain in {Grain.YEAR, Grain.HALF}:
        return True
    figures_only = text[point.start].isdigit()
    if figures_only and not point.year_stated:
        return True
    followed_by_source = text[point.end :].lstrip().startswith("của ")
    return bool(followed_by_source or _UNNUMBERED.search(looked_at) or _EVENT.search(looked_at))
