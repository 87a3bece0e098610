"""The duties of a table of tasks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from documents.reading.account import Account
from documents.reading.blocks import Table, passages
from documents.reading.body.items import Item
from documents.reading.body.marks import split_mark
from documents.reading.body.orders import orders_in
from documents.reading.tables.columns import Columns, columns_of
from documents.reading.tables.days import with_days
from documents.reading.tables.guessed import guessed_columns
from documents.reading.tables.halves import by_rows
from documents.reading.tables.headers import Column, column_of
from documents.reading.tables.months import as_months, heads_months
from documents.reading.tables.rows import Row, RowKind, rows_of
from documents.reading.tables.translated import without_translation
from documents.reading.times.headings import day_in, is_only_hours, only_day_in
from documents.reading.times.stated import time_under
from documents.reading.times.times import says_when
from documents.reading.units.clauses import acting_within
from documents.reading.units.parties import first_leads, parties_in
from documents.reading.units.subjects import subject_of
from documents.reading.units.unlisted import may_be_a_name
from domain.paper.became import Became
from domain.paper.doubt import Doubt
from domain.text import fold


@dataclass(frozen=True, slots=True)
class TableItems:
    """The duties of a table, its columns, and the agencies that its cells name."""

    columns: Columns
    items: tuple[Item, ...]
    named: tuple[str, ...]


def read_table(
    table: Table,
    before: Columns | None,
    known: Sequence[str],
    *,
    units: tuple[str, ...],
    heading: str | None,
    account: Account,
    time: str = "",
    day: str = "",
) -> TableItems | None:
    """Return the duties of a table, None for one that hands out no work.

    Without a header of its own it goes on with the columns of the table `before`, if as wide.
    `time` is for rows that name none, `day` the day whose hours a programme tells.
    """
    doubts: tuple[Doubt, ...] = ()
    whole, table = table, with_days(by_rows(without_translation(table)))
    columns = columns_of(table)
    if columns is None and before and _goes_on(table, before):
        columns = Columns(before.by_place, 0)
    if columns is None and (columns := guessed_columns(table)):
        doubts = (Doubt.COLUMNS_GUESSED,)
    if columns is None:
        return None
    titled = " ".join(cell.text for row in table.rows[: columns.first_row] for cell in row if cell)
    day = only_day_in(titled) or day
    reader = _Rows(columns, known, account, units, heading, doubts, time, day)
    items = reader.read(table)
    # What is in no row of work heads the columns or counts them.
    account.say((at for cell in passages([whole]) for at in cell.at), Became.HEADING)
    named = [name for item in items for name in item.units if columns.say_who or name not in units]
    return TableItems(columns, tuple(items), tuple(dict.fromkeys(named)))


def _goes_on(table: Table, before: Columns) -> bool:
    """Return whether a table goes on from the page before: as wide, and without a header."""
    first = [column_of(cell.text) for cell in table.rows[0] if cell]
    return len(before.by_place) == len(table.rows[0]) and Column.NUMBER not in first


@dataclass(slots=True)
class _Rows:
    """Reads row by row; `units` answer where no cell says who does."""

    columns: Columns
    known: Sequence[str]
    account: Account
    units: tuple[str, ...] = ()
    heading: str | None = None
    doubts: tuple[Doubt, ...] = ()
    time: str = ""
    day: str = ""
    items: list[Item] = field(default_factory=list)
    grouped_by_unit: bool = False
    in_months: bool = False

    def read(self, table: Table) -> list[Item]:
        """Return the duties of the table in their order."""
        rows = list(rows_of(table, self.columns))
        self.in_months = heads_months(table, self.columns)
        self.grouped_by_unit = any(self._heads_units(row.text) for row in rows if _groups(row))
        for at, row in enumerate(rows):
            following = rows[at + 1] if at + 1 < len(rows) else None
            if row.kind is RowKind.GROUP or _heads_next(row, following):
                self._group(row)
            elif row.kind is RowKind.CONTINUATION and self.items:
                _continue(self.items[-1], row)
                self.account.say(row.at, Became.TASK)
            else:
                self._task(row)
        return self.items

    def _group(self, row: Row) -> None:
        became = Became.HEADING
        text = split_mark(row.text).text
        subject = subject_of(text, self.known)
        if subject and self._heads_units(row.text):
            self.units = subject.names
            became = Became.PART
        elif self.grouped_by_unit and may_be_a_name(text) and not subject:
            # Beside groups that are units' any name is one.
            self.units = (text.strip(" .:;"),)
            became = Became.PART
        else:
            self.heading = text.rstrip(" :.")
            self.time = time_under(text) or self.time
            self.day = day_in(self.time) or only_day_in(text) or self.day
        self.account.say(row.at, became)

    def _heads_units(self, text: str) -> bool:
        subject = subject_of(split_mark(text).text, self.known)
        alone = subject is not None and not subject.work
        return alone and not self.columns.say_who

    def _may_say_as_above(self, row: Row) -> bool:
        counted = self.columns.place(Column.NUMBER) is None or bool(row.number)
        return counted and self.columns.say_who

    def _task(self, row: Row) -> None:
        self.account.say(row.at, Became.TASK)
        parties = parties_in(row.lines(Column.LEAD), self.known)
        helpers = parties_in(row.lines(Column.PARTNER), self.known)
        if row.lines(Column.PARTIES):
            parties = first_leads(parties_in(row.lines(Column.PARTIES), self.known))
        if not parties.lead:
            parties = row.ticked
        partners = (*helpers.lead, *helpers.partners, *parties.partners)
        if row.repeated_task and (told := [one for one in self.items if self._is_same(one, row)]):
            # One cell over several rows, each naming another who answers.
            for one in told:
                one.units = tuple(dict.fromkeys((*one.units, *parties.lead)))
                one.partners = tuple(dict.fromkeys((*(one.partners or ()), *partners)))
                one.at += row.at
            return
        units, doubts = parties.lead, self.doubts
        if not units and self.items and self._may_say_as_above(row):
            # A cell that was merged with the one above, or says "as above" by saying nothing.
            units, doubts = self.items[-1].units, (*doubts, Doubt.UNIT_GUESSED)
        for text in self._duties_in(row):
            self.items.append(
                Item(
                    where=row.where,
                    text=text,
                    units=units or self.units or self._acting_in(text),
                    partners=tuple(dict.fromkeys(partners)) if partners else None,
                    heading=self.heading,
                    time=self._time(row, text),
                    result=" ".join(row.lines(Column.RESULT)),
                    doubts=doubts,
                    at=row.at,
                )
            )

    @property
    def _says_who_in_words(self) -> bool:
        """Whether no column and nothing above says who does it, as in a timetable."""
        return not self.columns.say_who and not self.units

    def _acting_in(self, text: str) -> tuple[str, ...]:
        """Return who a row's own words say does it: "Các trường nộp hồ sơ"."""
        if not self._says_who_in_words:
            return ()
        subject = subject_of(text, self.known)
        return subject.names if subject and subject.work else acting_within(text, self.known)

    def _duties_in(self, row: Row) -> Iterator[str]:
        """Yield the duties of a row; what another does behind the first is one of its own."""
        for text in _duties_in(row):
            yield from orders_in(text, self.known) if self._says_who_in_words else [text]

    def _is_same(self, item: Item, row: Row) -> bool:
        """Whether a row goes on with an item's cell, and says no other time for it."""
        said = row.lines(Column.TIME)
        return item.where == row.where and (not said or self._time(row, item.text) == item.time)

    @property
    def _is_calendar(self) -> bool:
        """Whether the days stand in front of the work, each said once for all of its rows."""
        time, task = self.columns.place(Column.TIME), self.columns.place(Column.TASK)
        uncounted = self.columns.place(Column.NUMBER) is None
        return uncounted and time is not None and task is not None and time < task

    def _time(self, row: Row, text: str) -> str:
        """Return the words of a row's time: an hour is one of the day above."""
        said = " ".join(row.lines(Column.TIME)) or row.ticked_time
        if self.in_months:
            said = as_months(said)
        if not said and self._is_calendar and self.items:
            return self.items[-1].time
        if self.day and is_only_hours(said):
            return f"{self.day}, {said}"
        return said or (self.time if self.time and not says_when(text) else "")


def _groups(row: Row) -> bool:
    return row.kind is RowKind.GROUP


def _heads_next(row: Row, following: Row | None) -> bool:
    """Return whether a numbered row without any fact heads the rows numbered under it."""
    if row.kind is not RowKind.TASK or following is None or not row.number:
        return False
    told = {Column.LEAD, Column.TIME, Column.PARTNER, Column.RESULT} & set(row.cells)
    number = row.number.rstrip(".)")
    deeper = following.number.startswith(f"{number}.") and following.number.rstrip(".") != number
    bulleted = following.number[:1] in {"-", "+", "a"} and number.isdigit()
    return not told and (deeper or bulleted)


def _duties_in(row: Row) -> Iterator[str]:
    """Yield the duties of a row: several where its cell is a list and nothing else."""
    lines = [line for line in row.lines(Column.TASK) if line]
    bulleted = [split_mark(line).style.is_bullet for line in lines]
    if len(lines) > 1 and all(bulleted):
        yield from (split_mark(line).text for line in lines)
        return
    text = " ".join(lines) or row.text
    marked = split_mark(text)
    yield marked.text or text


def _continue(item: Item, row: Row) -> None:
    """Add the rest of a cell that a page break cut, unless it only repeats the cell's end."""
    item.at += row.at
    if not fold(item.text).endswith(fold(row.text)):
        item.text = f"{item.text} {row.text}"
