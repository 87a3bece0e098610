"""The province's register: read by its headings, and its own columns for results filled in."""

import re
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from pathlib import Path

import openpyxl
from openpyxl.cell.cell import MergedCell
from openpyxl.worksheet.worksheet import Worksheet

from documents.reading.files.margins import margins
from documents.reading.files.packages import check_package
from documents.reading.files.secrecy import find_stamp
from documents.sheet.cell_words import read_date, read_wording
from documents.sheet.cells import write_words
from documents.sheet.merged import merged_down, with_merged
from documents.sheet.returned import RegisterReading, RegisterRowReading
from documents.sheet.words import cell_words
from domain.paper.unreadable import NoRegister, SecretDocument, UnreadableFile
from domain.plan.deadline import BeforeMeans
from domain.sheet.register import ANSWERED, RegisterColumn
from domain.text import fold

_HEAD_WITHIN = 20
# A title over the table is one cell; the headings are several.
_FEWEST = 3
# The first that matches counts; folded words.
_WORDS = tuple(
    (column, re.compile(words))
    for column, words in (
        (
            RegisterColumn.PAPER,
            r".*(?:van ban giao|so,? ky hieu|so van ban|so hieu|van ban chi dao)",
        ),
        (RegisterColumn.DONE_ON, r".*ngay hoan thanh"),
        (RegisterColumn.STUCK, r".*(?:kho khan|vuong mac)"),
        (RegisterColumn.PROPOSAL, r".*(?:de xuat|kien nghi)"),
        (RegisterColumn.RESULT, r".*(?:ket qua|tien do|tinh hinh|trang thai)"),
        (RegisterColumn.DEADLINE, r".*(?:thoi han|han xu ly|han hoan thanh|thoi gian)"),
        (RegisterColumn.LEAD, r".*(?:chu tri|co quan|don vi)"),
        (RegisterColumn.TASK, r".*(?:noi dung|nhiem vu|cong viec)"),
    )
)


def read_register(path: Path, *, year: int, before_means: BeforeMeans) -> RegisterReading:
    """Return the rows of every sheet with such a table; raises a ReadingRefusal."""
    try:
        check_package(path)
        with path.open("rb") as file:
            book = openpyxl.load_workbook(file, data_only=True)
    except MemoryError:
        raise
    except Exception as trouble:  # a workbook breaks in too many ways to list
        raise UnreadableFile(file=path.name) from trouble
    if stamped := find_stamp(margins(path)):
        raise SecretDocument(file=path.name, stamp=stamped[0], where=stamped[1])
    rows = [
        row
        for page in book.worksheets
        if page.sheet_state == "visible" and (found := _head(page))
        for row in _rows(page, *found, year=year, before_means=before_means)
    ]
    if not rows:
        raise NoRegister(file=path.name)
    return RegisterReading(rows=tuple(rows))


def fill_register(content: bytes, answers: Mapping[tuple[str, int], Mapping[str, str]]) -> bytes:
    """Return the register with our answers in its own columns; all else stays as it came.

    `answers` are by sheet and row, and by column; a column that the register lacks is left out.
    """
    book = openpyxl.load_workbook(BytesIO(content))
    for page in book.worksheets:
        found = _head(page)
        if found is None:
            continue
        _, places = found
        for place, column in places.items():
            if column not in ANSWERED:
                continue
            for (sheet, row), said in answers.items():
                cell = page.cell(row, place + 1)
                if (
                    sheet == page.title
                    and column.value in said
                    and not isinstance(cell, MergedCell)
                ):
                    write_words(cell, said[column.value])
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _head(page: Worksheet) -> tuple[int, dict[int, RegisterColumn]] | None:
    """Return the row below the headings, and which column stands at which place.

    Headings may stand in two rows, the upper ones merged over several of the lower.
    """
    rows = list(page.iter_rows(max_row=_HEAD_WITHIN, values_only=True))
    for at, row in enumerate(rows):
        if sum(cell is not None for cell in row) < _FEWEST:
            continue
        below = rows[at + 1] if at + 1 < len(rows) else ()
        for depth, headings in ((2, _joined(row, below)), (1, [cell_words(cell) for cell in row])):
            places = _places(headings)
            known = set(places.values())
            if {RegisterColumn.PAPER, RegisterColumn.TASK} <= known and known & ANSWERED:
                is_deep = depth == 2 and _is_heading(below)
                if depth == 1 or is_deep:
                    return at + depth, places
    return None


def _is_heading(row: Sequence[object]) -> bool:
    """Whether a row names columns: it has no number at its beginning, and says only a few words."""
    told = [cell_words(cell) for cell in row]
    if sum(map(bool, told)) < _FEWEST - 1 or (told[0] and told[0][0].isdigit()):
        return False
    return all(len(words.split()) <= 8 for words in told)


def _joined(row: Sequence[object], below: Sequence[object]) -> list[str]:
    headings, above = [], ""
    for place, cell in enumerate(row):
        above = cell_words(cell) or above
        lower = cell_words(below[place]) if place < len(below) else ""
        headings.append(f"{above} {lower}".strip() if lower else cell_words(cell))
    return headings


def _places(headings: Sequence[str]) -> dict[int, RegisterColumn]:
    places: dict[int, RegisterColumn] = {}
    for place, heading in enumerate(headings):
        folded = fold(heading)
        column = next((one for one, words in _WORDS if words.match(folded)), None)
        if column is not None and column not in places.values():
            places[place] = column
    return places


def _rows(
    page: Worksheet,
    head: int,
    places: Mapping[int, RegisterColumn],
    *,
    year: int,
    before_means: BeforeMeans,
) -> Iterator[RegisterRowReading]:
    last = max(places) + 1
    below = merged_down(page, places)
    for number, row in enumerate(
        page.iter_rows(min_row=head + 1, max_col=last, values_only=True), start=head + 1
    ):
        told = [cell_words(cell) for cell in with_merged(row, number, below)]
        cells = {column.value: told[place] for place, column in places.items()}
        if not _is_row(told, cells):
            continue
        said = cells.get(RegisterColumn.DEADLINE.value, "")
        day = read_date(said) or (
            read_wording(said, year=year, before_means=before_means) if said else None
        )
        yield RegisterRowReading(sheet=page.title, row=number, cells=cells, last_day=day)


def _is_row(told: Sequence[str], cells: Mapping[str, str]) -> bool:
    """Whether a row is work: not one that heads a group, counts the columns, or is empty."""
    filled = [words for words in told if words]
    if all(_is_number(words) for words in filled):
        return False
    if not (cells[RegisterColumn.TASK.value] or cells[RegisterColumn.PAPER.value]):
        return False
    return sum(map(bool, cells.values())) > 1 or any(map(_is_number, filled))


def _is_number(words: str) -> bool:
    return words.strip("().").isdigit()
