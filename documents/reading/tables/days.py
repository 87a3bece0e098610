"""A calendar that parts its days from their hours: "Ngày | Giờ | Nội dung"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from documents.reading.blocks import Cell, Table
from documents.reading.tables.headers import Column, column_of
from documents.reading.times.headings import day_in, is_only_hours

_HEADED_WITHIN = 4


def with_days(table: Table) -> Table:
    """Return a calendar with each row's hours behind its day; another table as it is.

    A day is said once for all of its rows, in a merged cell or above empty ones.
    """
    for at, row in enumerate(table.rows[:_HEADED_WITHIN]):
        times = [place for place, cell in enumerate(row) if cell and _is_of_times(cell)]
        if len(times) > 1:
            day, hours = times[0], times[-1]
            below = table.rows[at + 1 :]
            if _tells(below, day, hours):
                return replace(table, rows=(*table.rows[: at + 1], *_joined(below, day, hours)))
    return table


def _is_of_times(cell: Cell) -> bool:
    return column_of(cell.text) is Column.TIME


def _says(cell: Cell | None) -> bool:
    """Whether a cell says something, or one above goes on in it."""
    return cell is None or bool(cell.text)


def _tells(rows: Sequence[Sequence[Cell | None]], day: int, hours: int) -> bool:
    """Whether one column names days and nothing in the other names any."""
    days = [cell.text for row in rows if (cell := row[day]) and cell.text]
    said = [cell.text for row in rows if (cell := row[hours]) and cell.text]
    named = any(map(day_in, days))
    return named and any(map(is_only_hours, said)) and not any(map(day_in, said))


def _joined(
    rows: Sequence[Sequence[Cell | None]], day: int, hours: int
) -> Iterator[tuple[Cell | None, ...]]:
    said = ""
    for row in rows:
        first, hour = row[day], row[hours]
        said = first.text if first and first.text else said
        if hour and not any(_says(cell) for at, cell in enumerate(row) if at not in {day, hours}):
            # Nothing is held on that day.
            continue
        if hour and said and day_in(said):
            lines = (f"{said}, {hour.text}" if hour.text else said,)
            row = (*row[:hours], replace(hour, lines=lines), *row[hours + 1 :])
        yield tuple(row)
