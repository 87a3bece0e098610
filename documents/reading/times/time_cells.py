"""What a cell for the time says, or what stands behind a label: "Quý II"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from documents.plan import Recurrence
from documents.reading.times.binding import Mention
from documents.reading.times.deadlines import ALL_YEAR, in_cell
from documents.reading.times.kinds import CONDITIONAL
from documents.reading.times.recurrences import recurrence_of
from domain.paper.doubt import Doubt
from domain.plan.deadline import BeforeMeans, Deadline
from domain.plan.state import Kind

_UNITS = re.compile(
    r"(?:(?:0?[369]\s+)?(?:tuần|tháng|qu[ýí]|năm)(?:\s*[,/]\s*|\s+và\s+|$))+", re.IGNORECASE
)
_PERIODIC = re.compile(r"định\s+k[ỳì]|chế\s+độ\s+báo\s+cáo", re.IGNORECASE)
_ALWAYS = re.compile(r"thường\s+xuyên|liên\s+tục", re.IGNORECASE)
_SCHOOL_YEAR = re.compile(
    r"(?:trong\s+)?(?:cả|suốt|trong)\s+năm\s+học(?:\s+\d{4}\s*[-–]\s*\d{4})?", re.IGNORECASE
)
_CONDITIONAL = re.compile(rf"đột\s+xuất|{CONDITIONAL.pattern}", re.IGNORECASE)
# Points to another paper or person for the time: understood, though it names no day.
_REFERS = re.compile(
    r"(?:theo|khi|sau\s+khi|căn\s+cứ|tùy|tuỳ|trong\s+(?:nhiệm\s+k[ỳì]|quá\s+trình|thời\s+gian))(?!\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class CellTime:
    """When a row's task is due: `kind` is None for an empty cell, which says nothing."""

    deadline: Deadline | None = None
    recurrence: Recurrence | None = None
    kind: Kind | None = None
    doubts: tuple[Doubt, ...] = ()


def cell_deadline(
    text: str,
    *,
    year: int | None,
    before_means: BeforeMeans,
    issued_on: date | None = None,
    opens: int = 1,
) -> CellTime:
    """Return what the cell says; its wording is the whole cell.

    There "6/2025", "2026" or "Quý II" bind as they stand, and of several dates the last one.
    """
    words = " ".join(text.split()).strip(" .;,")
    if not re.search(r"\w", words):
        return CellTime()
    # A semicolon only lists: "15/6; 15/12 hằng năm".
    listed = words.replace(";", ",")
    found = list(
        in_cell(listed, year=year, before_means=before_means, issued_on=issued_on, opens=opens)
    )
    recurrence = _recurrence(listed, before_means)
    if ALL_YEAR.fullmatch(words) or _SCHOOL_YEAR.fullmatch(words):
        return CellTime(kind=Kind.ONGOING)
    if due := [one.deadline for one in found if one.deadline]:
        return _dated(words, due, found, recurrence)
    if recurrence:
        return CellTime(None, recurrence, Kind.RECURRING)
    if _PERIODIC.search(words):
        return CellTime(None, Recurrence(wording=words, rrule=None), Kind.RECURRING)
    if _ALWAYS.search(words):
        return CellTime(kind=Kind.ONGOING)
    if _CONDITIONAL.search(words):
        return CellTime(Deadline(words, None), None, Kind.CONDITIONAL)
    doubts = () if _REFERS.match(words) else (Doubt.DATE_NOT_UNDERSTOOD,)
    return CellTime(Deadline(words, None), None, Kind.UNDATED, doubts)


def _recurrence(words: str, before_means: BeforeMeans) -> Recurrence | None:
    """Return the cycle; a bare "Quý" or "6 tháng, năm" is one where times are asked for."""
    if _UNITS.fullmatch(words):
        named = recurrence_of(f"định kỳ {words}", before_means=before_means)
        return named and Recurrence(wording=words, rrule=named.rrule)
    return recurrence_of(words, before_means=before_means)


def _dated(
    words: str, due: list[Deadline], found: list[Mention], recurrence: Recurrence | None
) -> CellTime:
    last = max(due, key=lambda one: one.last_day or date.min)
    doubts = tuple(dict.fromkeys(_doubts(words, due, found, recurrence)))
    deadline = Deadline(words, last.last_day, last.first_day)
    is_due = last.last_day or doubts
    kind = Kind.DATED if is_due else Kind.ONGOING if last.first_day else Kind.CONDITIONAL
    return CellTime(deadline, recurrence, kind, doubts)


def _doubts(
    words: str, due: list[Deadline], found: list[Mention], recurrence: Recurrence | None
) -> Iterator[Doubt]:
    yield from (one.doubt for one in found if one.doubt)
    if len({one.last_day for one in due} - {None}) > 1:
        yield Doubt.SEVERAL_DEADLINES
    if recurrence:
        yield Doubt.MAYBE_RECURRING
    elif _ALWAYS.search(words):
        yield Doubt.MAYBE_ONGOING
