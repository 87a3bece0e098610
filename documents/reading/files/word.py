"""Blocks of a Word document: paragraphs and tables in order, automatic numbers resolved."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import docx
from docx.oxml.ns import qn

from documents.reading.blocks import Aside, Block, Cell, Paragraph, Source
from documents.reading.files.grid import table_of
from documents.reading.files.lines import clean
from documents.reading.files.numbering import Numbering
from documents.reading.files.word_styles import Styles, is_on, value
from documents.reading.files.word_text import joins_next, runs, text_boxes, text_of
from documents.reading.files.wrapping import PageLine, mended
from domain.paper.doubt import Doubt

_WRAPPERS = {qn("w:sdt"), qn("w:sdtContent"), qn("w:customXml"), qn("w:smartTag")}
_CONTENTS = ("toc", "mucluc")


def word_source(
    path: Path, margin: tuple[Paragraph, ...] = (), notes: tuple[str, ...] = ()
) -> Source:
    """Return the blocks of the .docx; a damaged one raises whatever its parser raises."""
    document = docx.Document(str(path))
    reader = WordReader(document)
    blocks = list(reader.blocks(document.element.body))
    asides = [*reader.struck, *(Aside("note", text, Doubt.FOOTNOTE) for text in notes)]
    return Source(blocks, margin=margin, asides=tuple(asides))


@dataclass(slots=True)
class _Begun:
    """Text of paragraphs whose ends were deleted: it belongs to the next paragraph."""

    text: str = ""


class WordReader:
    """Reads one document from its beginning to its end, counting as it goes.

    `struck` fills with the words that have a line through them.
    """

    def __init__(self, document: Any) -> None:
        self._styles = Styles(document)
        self._numbering = Numbering(document, self._styles)
        self._paragraphs = 0
        self._tables = 0
        self.struck: list[Aside] = []

    def blocks(self, container: Any) -> Iterator[Block]:
        """Yield what stands in a body, a text box or a frame."""
        begun = _Begun()
        for child in _children(container):
            if child.tag == qn("w:p"):
                yield from self._paragraph(child, begun)
            elif child.tag == qn("w:tbl"):
                yield from self._table(child)

    def _paragraph(self, paragraph: Any, begun: _Begun) -> Iterator[Block]:
        self._paragraphs += 1
        where = f"paragraph {self._paragraphs}"
        written = [(text_of(run), run) for run in runs(paragraph)]
        crossed = [run for _, run in written if self._styles.is_struck(run, paragraph)]
        kept = [(text, run) for text, run in written if run not in crossed]
        struck = clean("".join(text for text, run in written if run in crossed))
        if struck:
            self.struck.append(Aside(where, struck, Doubt.STRUCK_OUT))
        text = begun.text + "".join(text for text, _ in kept)
        unfinished = joins_next(paragraph)
        begun.text = text if unfinished else ""
        mark, depth = ("", 0) if unfinished else self._numbering.mark(paragraph)
        if struck and not text.strip():
            mark = ""
        if not unfinished and not self._is_contents(paragraph):
            bold = all(self._styles.is_bold(run, paragraph) for one, run in kept if one.strip())
            centred = self._styles.is_centred(paragraph)
            lines = [clean(raw) for raw in (mark + text).splitlines()]
            broken = [PageLine(where, one, bold=bold, centred=centred) for one in lines if one]
            yield from (replace(one, depth=depth) for one in mended(broken))
        for box in text_boxes(paragraph):
            yield from self.blocks(box)

    def _is_contents(self, paragraph: Any) -> bool:
        """Return whether it is a line of the table of contents, which repeats the headings."""
        named = value(paragraph.find(qn("w:pPr")), "w:pStyle") or ""
        return named.lower().startswith(_CONTENTS)

    def _table(self, table: Any) -> Iterator[Block]:
        rows = [(row, list(_children(row, qn("w:tc")))) for row in _rows(table)]
        if all(len(cells) == 1 for _, cells in rows):
            # A frame around text, not a table.
            for _, cells in rows:
                for cell in cells:
                    yield from self.blocks(cell)
            return
        self._tables += 1
        where = f"table {self._tables}"
        yield table_of(where, self._merged(where, rows))

    def _merged(self, where: str, rows: list[tuple[Any, list[Any]]]) -> list[list[Cell]]:
        """Return the cells that begin in each row, each as tall as the cells it is merged with."""
        drawn: list[list[_Drawn]] = []
        above: dict[int, _Drawn] = {}
        for number, (row, cells) in enumerate(rows, start=1):
            place = f"{where} row {number}"
            before = _skipped(row)
            column = before
            begins = [_Drawn(place, (), before)] if before else []
            for cell in cells:
                lines = tuple(self._lines(cell))
                properties = cell.find(qn("w:tcPr"))
                span = int(value(properties, "w:gridSpan") or 1)
                started = above.get(column)
                if _goes_on(properties) and started is not None:
                    started.rowspan += 1
                    started.lines += lines
                else:
                    above[column] = _Drawn(place, lines, span)
                    begins.append(above[column])
                column += span
            drawn.append(begins)
        return [
            [Cell(one.where, one.lines, one.rowspan, one.colspan) for one in row] for row in drawn
        ]

    def _lines(self, cell: Any) -> Iterator[str]:
        for block in self.blocks(cell):
            if isinstance(block, Paragraph):
                yield block.text
            else:
                yield from (line for row in block.rows for one in row if one for line in one.lines)


@dataclass(slots=True)
class _Drawn:
    where: str
    lines: tuple[str, ...]
    colspan: int
    rowspan: int = 1


def _children(container: Any, *tags: str) -> Iterator[Any]:
    """Yield paragraphs and tables, or `tags`, looking through content controls."""
    wanted = tags or (qn("w:p"), qn("w:tbl"))
    for child in container.iterchildren():
        if child.tag in wanted:
            yield child
        elif child.tag in _WRAPPERS:
            yield from _children(child, *wanted)


def _rows(table: Any) -> Iterator[Any]:
    """Yield the rows that are not tracked as deleted."""
    for row in _children(table, qn("w:tr")):
        properties = row.find(qn("w:trPr"))
        if properties is None or properties.find(qn("w:del")) is None:
            yield row


def _skipped(row: Any) -> int:
    return int(value(row.find(qn("w:trPr")), "w:gridBefore") or 0)


def _goes_on(properties: Any) -> bool:
    """Return whether the cell continues the one above it: w:vMerge without "restart"."""
    return is_on(properties, "w:vMerge") is not None and value(properties, "w:vMerge") != "restart"
