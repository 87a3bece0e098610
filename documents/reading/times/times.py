"""When a duty is due, by its own words or by the column or label beside it."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from documents.plan import Recurrence
from documents.reading.body.items import Item
from documents.reading.times.deadlines import names_a_day
from documents.reading.times.duties import Duty
from documents.reading.times.kinds import PERIODICALLY, kind_of
from documents.reading.times.recurrences import recurrence_apart, recurrence_of, states_several
from documents.reading.times.time_cells import cell_deadline
from domain.paper.doubt import Doubt
from domain.plan.deadline import BeforeMeans, Deadline
from domain.plan.state import Kind


class _Calendar(Protocol):
    """What completes the dates of a paper."""

    @property
    def year(self) -> int | None: ...
    @property
    def issued_on(self) -> date | None: ...
    @property
    def opens(self) -> int: ...
    @property
    def before_means(self) -> BeforeMeans: ...


@dataclass(frozen=True, slots=True)
class When:
    """The kind of a duty, its deadline and cycle, and what is doubtful about them."""

    kind: Kind
    deadline: Deadline | None
    recurrence: Recurrence | None
    kind_doubts: tuple[Doubt, ...] = ()
    dated_doubts: tuple[Doubt, ...] = ()


def when_of(item: Item, duty: Duty, calendar: _Calendar, *, regime: bool) -> When:
    """Return when `duty`, one of those in `item`, is due.

    `regime` says that it reports under a document that sets up periodic reports. Words of time from
    which no day follows are no plain work without a deadline: they leave a doubt.
    """
    when = _when_of(item, duty, calendar, regime=regime)
    is_day_owed = when.deadline is not None and when.deadline.last_day is None
    if not is_day_owed or when.dated_doubts or when.kind not in {Kind.DATED, Kind.UNDATED}:
        return when
    return replace(when, dated_doubts=(Doubt.DAY_NOT_COMPUTED,))


def _when_of(item: Item, duty: Duty, calendar: _Calendar, *, regime: bool) -> When:
    if item.time:
        cell = cell_deadline(
            item.time,
            year=calendar.year,
            before_means=calendar.before_means,
            issued_on=calendar.issued_on,
            opens=calendar.opens,
        )
        if cell.kind is not None:
            return When(cell.kind, cell.deadline, cell.recurrence, (), cell.doubts)
    kind, doubts = kind_of(duty.text, dated=duty.is_dated, regime=regime)
    recurrence = recurrence_of(duty.text, before_means=calendar.before_means)
    if recurrence is None and (said := PERIODICALLY.search(duty.text)):
        recurrence = Recurrence(wording=said[0], rrule=None)
    if kind is Kind.DATED and recurrence and recurrence_apart(duty.text):
        # "Lập danh sách trước 10/6; hằng tháng báo cáo": neither of the two times is passed over.
        return When(kind, duty.deadline, recurrence, doubts, (*duty.doubts, Doubt.MAYBE_RECURRING))
    if kind is not Kind.RECURRING:
        return When(kind, duty.deadline, None, doubts, duty.doubts)
    several = (Doubt.SEVERAL_DEADLINES,) if states_several(duty.text) else ()
    return When(kind, duty.deadline, recurrence, doubts, (*duty.doubts, *several))


def says_when(text: str) -> bool:
    """Return whether the words of a duty name a day or a cycle of its own."""
    return names_a_day(text) or recurrence_of(text) is not None
