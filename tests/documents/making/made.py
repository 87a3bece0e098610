"""One description of a document, made into every kind of file that offices send.

    made([Text("KẾ HOẠCH", centred=True), Text("1. Văn phòng Sở:"), Rows([...])], folder / "a.docx")

The kind is the path's suffix: .docx, .pdf, .txt or .xlsx. What is read of them has to agree.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm
from font_roboto import Roboto, RobotoBold
from fpdf import FPDF

# What a cell says that is merged with the one above it.
ABOVE = "^"


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph with its mark, as it is printed."""

    words: str
    bold: bool = False
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Rows:
    """A table with its head in the first row; `widths` are shares of the page's width."""

    rows: Sequence[Sequence[str]]
    widths: Sequence[int] = ()


@dataclass(frozen=True, slots=True)
class Head:
    """What stands side by side at the head or the end of a document."""

    left: Sequence[str]
    right: Sequence[str]


Item = Text | Rows | Head


@dataclass(frozen=True, slots=True)
class Page:
    """A printed page: what runs along its upper edge, and whether pages are numbered."""

    running: str = ""
    numbered: bool = True
    landscape: bool = False
    compressed: bool = True


def made(items: Sequence[Item], path: Path, page: Page | None = None) -> Path:
    """Make the document and return its path; `page` counts for a PDF alone."""
    if path.suffix == ".pdf":
        _print(items, path, page or Page())
    else:
        _MAKERS[path.suffix](items, path)
    return path


def _text(items: Sequence[Item], path: Path) -> None:
    parts = []
    for item in items:
        if isinstance(item, Text):
            parts.append(item.words)
        elif isinstance(item, Head):
            parts += [*item.left, *item.right]
        else:
            rows = [f"| {' | '.join(_unmerged(row))} |" for row in item.rows]
            parts.append("\n".join([rows[0], "|---" * len(item.rows[0]) + "|", *rows[1:]]))
    path.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def _unmerged(row: Sequence[str]) -> list[str]:
    return ["" if cell == ABOVE else cell for cell in row]


def _word(items: Sequence[Item], path: Path) -> None:
    document = docx.Document()
    for item in items:
        if isinstance(item, Text):
            paragraph = document.add_paragraph()
            paragraph.add_run(item.words).bold = item.bold
            if item.centred:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            else:
                paragraph.paragraph_format.first_line_indent = Mm(10)
        elif isinstance(item, Head):
            left, right = document.add_table(rows=1, cols=2).rows[0].cells
            left.text, right.text = "\n".join(item.left), "\n".join(item.right)
        else:
            _word_table(document, item)
    document.save(str(path))


def _word_table(document: Any, item: Rows) -> None:
    table = document.add_table(rows=len(item.rows), cols=len(item.rows[0]))
    # Asked for one by one, python-docx counts all the cells each time.
    cells = [row.cells for row in table.rows]
    for number, row in enumerate(item.rows):
        for column, text in enumerate(row):
            if text == ABOVE:
                cells[number - 1][column].merge(cells[number][column])
            else:
                cells[number][column].text = text


def _sheet(items: Sequence[Item], path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    at = 0
    for item in items:
        at += 1
        if isinstance(item, Text):
            sheet.cell(at, 1, item.words)
        elif isinstance(item, Head):
            for left, right in zip(item.left, item.right, strict=False):
                sheet.cell(at, 1, left)
                sheet.cell(at, 4, right)
                at += 1
        else:
            for row in item.rows:
                for column, text in enumerate(row, start=1):
                    if text == ABOVE:
                        _merge_above(sheet, at, column)
                    else:
                        sheet.cell(at, column, text)
                at += 1
    book.save(path)


def _merge_above(sheet: Any, row: int, column: int) -> None:
    for merged in list(sheet.merged_cells.ranges):
        if merged.max_row == row - 1 and merged.min_col == column:
            sheet.unmerge_cells(str(merged))
            sheet.merge_cells(None, merged.min_row, column, row, column)
            return
    sheet.merge_cells(None, row - 1, column, row, column)


class _Printed(FPDF):
    def __init__(self, page: Page) -> None:
        super().__init__(orientation="landscape" if page.landscape else "portrait", format="A4")
        # Left as it is written, so that a damage meets the drawing and not only its packing.
        self.set_compression(page.compressed)
        self._page = page
        self.add_font("Roboto", fname=Roboto)
        self.add_font("Roboto", style="B", fname=RobotoBold)
        # The state's own margins: 20 mm above and below, 30 left, 15 right.
        self.set_margins(30, 20, 15)
        self.set_auto_page_break(True, 20)
        self.set_font("Roboto", size=13)

    def header(self) -> None:
        with self.local_context():
            self.set_y(10)
            if self._page.running:
                self.set_font("Roboto", size=10)
                self.cell(0, 4, self._page.running, align="C")
            elif self._page.numbered and self.page_no() > 1:
                self.cell(0, 4, str(self.page_no()), align="C")
        self.set_y(20)


def _print(items: Sequence[Item], path: Path, page: Page) -> None:
    printed = _Printed(page)
    printed.add_page()
    for item in items:
        if isinstance(item, Text):
            _print_text(printed, item)
        elif isinstance(item, Head):
            _print_head(printed, item)
        else:
            _print_table(printed, item)
    printed.output(str(path))


def _print_text(printed: FPDF, item: Text) -> None:
    printed.set_font("Roboto", style="B" if item.bold else "", size=13)
    align = "CENTER" if item.centred else "JUSTIFY"
    indent = 0 if item.centred else 10
    with (
        printed.text_columns(text_align=align) as columns,
        columns.paragraph(first_line_indent=indent, top_margin=2, line_height=1.2) as paragraph,
    ):
        paragraph.write(item.words)


def _print_head(printed: FPDF, item: Head) -> None:
    top, half = printed.get_y(), printed.epw / 2
    bottom = top
    for lines, left in ((item.left, 0.0), (item.right, half)):
        printed.set_y(top)
        for line in lines:
            printed.set_x(printed.l_margin + left)
            printed.set_font("Roboto", size=9)
            printed.cell(half, 6, line, align="C", new_x="LEFT", new_y="NEXT")
        bottom = max(bottom, printed.get_y())
    printed.set_y(bottom + 3)


def _print_table(printed: FPDF, item: Rows) -> None:
    printed.set_font("Roboto", size=11)
    widths = tuple(item.widths) or (1,) * len(item.rows[0])
    printed.ln(3)
    with printed.table(col_widths=widths, text_align="LEFT", line_height=6) as table:
        for number, row in enumerate(item.rows):
            printed_row = table.row()
            for column, text in enumerate(row):
                if text != ABOVE:
                    below = [one[column] for one in item.rows[number + 1 :]]
                    height = next((n for n, one in enumerate(below) if one != ABOVE), len(below))
                    printed_row.cell(text, rowspan=height + 1)
    printed.ln(3)


_MAKERS: dict[str, Callable[[Sequence[Item], Path], None]] = {
    ".txt": _text,
    ".docx": _word,
    ".xlsx": _sheet,
}
