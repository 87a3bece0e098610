"""Lines of a Word document: paragraphs and tables in order, automatic numbers resolved."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
from docx.oxml.ns import qn

from documents.reading.lines import Line, clean
from documents.reading.numbering import Numbering

_TEXT = {qn("w:t"): None, qn("w:tab"): " ", qn("w:br"): "\n", qn("w:cr"): "\n"}
_MOVED_AWAY = qn("w:moveFrom")


def word_lines(path: Path) -> list[Line]:
    """Return the lines of the .docx; a damaged one raises whatever its parser raises."""
    document = docx.Document(str(path))
    numbering = Numbering(document)
    lines: list[Line] = []
    for count, paragraph in enumerate(_paragraphs(document.element.body), start=1):
        text = numbering.mark(paragraph) + _text(paragraph)
        lines += [
            Line(f"paragraph {count}", one) for raw in text.splitlines() if (one := clean(raw))
        ]
    return lines


def _paragraphs(block: Any) -> Iterator[Any]:
    """Yield paragraphs in reading order, through tables and content controls.

    A merged cell is one element in the file, so its text comes once.
    """
    for child in block.iterchildren():
        if child.tag == qn("w:p"):
            yield child
        elif child.tag in {qn("w:tbl"), qn("w:tr"), qn("w:tc"), qn("w:sdt"), qn("w:sdtContent")}:
            yield from _paragraphs(child)


def _text(paragraph: Any) -> str:
    """Return the text as it stands when tracked changes are accepted: w:del holds no w:t."""
    parts = []
    for node in paragraph.iter(*_TEXT):
        if any(above.tag == _MOVED_AWAY for above in node.iterancestors()):
            continue
        parts.append(_TEXT[node.tag] or node.text or "")
    return "".join(parts)
