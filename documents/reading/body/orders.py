"""Several orders in one paragraph: "Giao Sở A … trước 10/5. Giao Sở B … trước 20/5."."""

import re
from collections.abc import Sequence
from itertools import pairwise

from documents.reading.times.deadlines import names_a_day
from documents.reading.units.subjects import subject_of
from documents.reading.units.words import UPPER
from domain.text import fold

_BETWEEN = re.compile(rf"(?<=[^\s.{UPPER}])\.\s+(?=[{UPPER}])|;\s+(?=[Gg]iao\s)")


# "Trung tâm A: (a) Lập kế hoạch; (b) Tổ chức …" is a list that stands in one paragraph.
_POINT = re.compile(rf"(?:^|(?<=[;.,])\s+)\(?(?P<label>[a-eđ]|[1-9])\)\s+(?=[{UPPER}])")
_COUNTS = ("abcdđe", "abcde", "abcđe", "123456789")


def points_in(text: str) -> list[str]:
    """Return the points of a list that is all of a text, empty where it is none."""
    points = list(_POINT.finditer(text))
    labels = "".join(one["label"] for one in points)
    if len(points) < 2 or points[0].start() or not any(map(labels.__eq__, _first(len(labels)))):
        return []
    ends = [*(one.start() for one in points[1:]), len(text)]
    return [text[one.end() : end].strip() for one, end in zip(points, ends, strict=True)]


def _first(many: int) -> list[str]:
    return [count[:many] for count in _COUNTS]


def sentences(text: str) -> list[str]:
    """Return the sentences of a paragraph; an abbreviation's full stop ends none."""
    return [one for one in _BETWEEN.split(text) if one]


def orders_in(text: str, known: Sequence[str] = (), own: Sequence[str] = ()) -> list[str]:
    """Return the paragraph cut where it begins to order somebody else, whole if it never does.

    What stands before the first order is what all of it is about, and stays with it.
    In the part of its `own` units only a later sentence about others with a day of theirs is cut.
    """
    parts = list(_parts(text))
    if own:
        begins = [0, *(at for at, part in enumerate(parts) if at and _others_do(part, known, own))]
    else:
        begins = [at for at, part in enumerate(parts) if _orders(part, known)]
    if len(begins) < 2:
        return [text]
    cuts = [0, *begins[1:], len(parts)]
    return ["".join(parts[start:end]).strip(" ;") for start, end in pairwise(cuts)]


def _parts(text: str) -> list[str]:
    cuts = [0, *(one.end() for one in _BETWEEN.finditer(text)), len(text)]
    return [text[start:end] for start, end in pairwise(cuts)]


def _others_do(part: str, known: Sequence[str], own: Sequence[str]) -> bool:
    subject = subject_of(part.strip(), known)
    if subject is None or not subject.work or subject.asked or subject.ordered:
        return False
    named = {fold(one) for one in subject.names}
    return named.isdisjoint(fold(one) for one in own) and names_a_day(part)


def _orders(part: str, known: Sequence[str]) -> bool:
    subject = subject_of(part.strip(), known)
    return subject is not None and bool(subject.work) and not subject.asked
