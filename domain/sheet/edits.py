"""What somebody changed on an assignment sheet: cell by cell against what went out.

What stood in a cell when it went out is kept in the file. Only a cell that says something else has
been edited: what became of the work meanwhile is never undone by a sheet that is older.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from domain.sheet.columns import WRITTEN, Column
from domain.text import fold


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it came back: its number on the sheet, and its cells as plain words."""

    number: int
    cells: Mapping[Column, str]

    def says(self, column: Column) -> str:
        """Return the words of a cell, "" for an empty one and for a column that is gone."""
        return self.cells.get(column, "")

    @property
    def key(self) -> int | None:
        """Return the assignment that the row is of, None for a row that people added."""
        key = self.says(Column.KEY)
        return int(key) if key.isdigit() else None


@dataclass(frozen=True, slots=True)
class CellEdit:
    """A cell of an assignment's row that says something else than when it went out."""

    assignment: int
    row: int
    column: Column
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class NewRow:
    """A row that people added, with what stands in the cells that count."""

    row: int
    cells: tuple[tuple[Column, str], ...]


@dataclass(frozen=True, slots=True)
class Edited:
    """What differs from the sheet that went out; `gone` are assignments whose row was taken out.

    `twice` are the numbers of rows that repeat another one. Of the `total` rows that went out
    `there` came back.
    """

    cells: tuple[CellEdit, ...] = ()
    new: tuple[NewRow, ...] = ()
    gone: tuple[int, ...] = ()
    twice: tuple[int, ...] = field(default=())
    there: int = 0
    total: int = 0

    def __bool__(self) -> bool:
        """Whether anything differs."""
        return bool(self.cells or self.new or self.gone or self.twice)


def edited(before: Sequence[Row], after: Sequence[Row]) -> Edited:
    """Return how the rows that came back differ from those that went out."""
    known = {row.key: row for row in before if row.key is not None}
    by_name = {_name(row): key for key, row in known.items()}
    seen: set[int] = set()
    cells: list[CellEdit] = []
    new: list[NewRow] = []
    twice: list[int] = []
    keys = {row.number: row.key if row.key in known else by_name.get(_name(row)) for row in after}
    own = _originals(after, keys, known)
    for row in after:
        key = keys[row.number]
        if key is not None and own[key] == row.number:
            seen.add(key)
            cells.extend(_edits(key, known[key], row))
        elif key is not None and _title(row) in {"", _title(known[key])}:
            twice.append(row.number)
        elif any(row.says(column) for column in WRITTEN):
            filled = tuple((c, row.says(c)) for c in sorted(WRITTEN) if row.says(c))
            new.append(NewRow(row.number, filled))
    gone = tuple(key for key in known if key not in seen)
    return Edited(tuple(cells), tuple(new), gone, tuple(twice), len(seen), len(known))


def _originals(
    after: Sequence[Row], keys: Mapping[int, int | None], known: Mapping[int, Row]
) -> dict[int, int]:
    """Return the number of the row that is each assignment's own, where others were copied from it.

    It is the first that still has the words that went out, else the first.
    """
    own: dict[int, int] = {}
    for row in sorted(after, key=lambda one: _is_reworded(one, keys[one.number], known)):
        if (key := keys[row.number]) is not None:
            own.setdefault(key, row.number)
    return own


def _is_reworded(row: Row, key: int | None, known: Mapping[int, Row]) -> bool:
    return key is not None and _title(row) != _title(known[key])


def _title(row: Row) -> str:
    return fold(row.says(Column.TITLE))


def _name(row: Row) -> tuple[str, str]:
    """Return what names a row that has lost its key: its code and its unit."""
    return fold(row.says(Column.CODE)), fold(row.says(Column.UNIT))


def _edits(key: int, before: Row, after: Row) -> Iterator[CellEdit]:
    """Yield the cells that differ; a column that was taken out of the sheet says nothing."""
    for column in sorted(before.cells):
        if column in after.cells and after.says(column) != before.says(column):
            yield CellEdit(key, after.number, column, before.says(column), after.says(column))
