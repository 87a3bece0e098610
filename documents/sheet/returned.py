"""What was read of an assignment sheet that came back, as it leaves the process that read it."""

from datetime import date

from pydantic import BaseModel, ConfigDict

from domain.sheet.columns import Column
from domain.sheet.edits import Row
from domain.sheet.register import RegisterColumn, RegisterRow


class RowReading(BaseModel):
    """A row: its number on the sheet, and the words of its cells by their columns."""

    model_config = ConfigDict(frozen=True)

    number: int
    cells: dict[int, str]


class SheetReading(BaseModel):
    """A sheet that came back; `uncounted` are cells whose formula no program has counted yet."""

    model_config = ConfigDict(frozen=True)

    before: tuple[RowReading, ...]
    after: tuple[RowReading, ...]
    uncounted: tuple[tuple[int, int, str], ...] = ()


def rows_of(read: tuple[RowReading, ...]) -> tuple[Row, ...]:
    """Return what was read as the domain knows it."""
    return tuple(
        Row(one.number, {Column(place): words for place, words in one.cells.items()})
        for one in read
    )


class RegisterRowReading(BaseModel):
    """A row of the province's register, its cells by the words of their columns."""

    model_config = ConfigDict(frozen=True)

    sheet: str
    row: int
    cells: dict[str, str]
    last_day: date | None


class RegisterReading(BaseModel):
    """The province's register as it was sent."""

    model_config = ConfigDict(frozen=True)

    rows: tuple[RegisterRowReading, ...]

    def as_rows(self) -> tuple[RegisterRow, ...]:
        """Return the rows as the domain knows them."""
        return tuple(
            RegisterRow(
                one.sheet,
                one.row,
                {RegisterColumn(name): words for name, words in one.cells.items()},
                one.last_day,
            )
            for one in self.rows
        )
