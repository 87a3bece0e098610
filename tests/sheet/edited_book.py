"""The assignment sheet as a file, edited as people edit it."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from actions.sheet.gathering import gathered
from documents.incoming import read_incoming
from documents.sheet.layout import TASKS
from documents.sheet.returned import SheetReading
from documents.sheet.rows import sheets
from documents.sheet.writing import write_sheet
from domain.plan.deadline import BeforeMeans
from domain.sheet.columns import Column
from storage.store import Transaction
from tests.actions.at_work import AtWork
from views.sheet.sending import title

HEAD = 3


async def sent_out(at_work: AtWork) -> bytes:
    """Return the workbook as it would go out now."""

    async def made(tx: Transaction) -> bytes:
        plan = await tx.plans.current()
        assert plan is not None
        texts = at_work.office.texts
        found = (await gathered(tx, plan, at_work.office, now=at_work.now)).rows(texts)
        heading = title(at_work.office.organization, at_work.now, texts)
        return write_sheet(*sheets(found, plan, heading, texts, organization=""))

    return await at_work.finds(made)


class Edits:
    """A sheet on somebody's screen."""

    def __init__(self, page: Worksheet) -> None:
        self.page = page

    def row(self, code: str, unit: str = "") -> int:
        """Return the row of a code, and of a unit's name where it stands for several."""
        return next(
            row
            for row in range(HEAD + 1, self.page.max_row + 1)
            if self.page.cell(row, Column.CODE + 1).value == code
            and unit in {"", self.page.cell(row, Column.UNIT + 1).value}
        )

    def write(self, code: str, column: Column, value: object, unit: str = "") -> int:
        """Write into a cell, and return its row."""
        row = self.row(code, unit)
        self.page.cell(row, column + 1).value = value  # type: ignore[assignment]
        return row

    def add(self, **cells: object) -> None:
        """Write a row below the last."""
        row = self.page.max_row + 1
        for name, value in cells.items():
            self.page.cell(row, Column[name] + 1).value = value  # type: ignore[assignment]

    def delete(self, code: str) -> None:
        """Delete a row."""
        self.page.delete_rows(self.row(code))


def edited(book: bytes, edit: Callable[[Edits], object] | None = None) -> bytes:
    """Return the workbook as it is saved after an edit."""
    opened = openpyxl.load_workbook(BytesIO(book))
    page = opened[TASKS]
    assert isinstance(page, Worksheet)
    if edit is not None:
        edit(Edits(page))
    file = BytesIO()
    opened.save(file)
    return file.getvalue()


def read(book: bytes, folder: Path) -> SheetReading:
    """Return what is read of a workbook that somebody sends."""
    path = folder / "phân công.xlsx"
    path.write_bytes(book)
    reading = read_incoming(path, before_means=BeforeMeans.DAY_BEFORE)
    assert isinstance(reading, SheetReading)
    return reading
