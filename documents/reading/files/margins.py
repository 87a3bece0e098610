"""What Word and Excel print beside the text: headers, footers, notes, comments, hidden sheets.

No duty stands there, but a secrecy stamp may.
"""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from docx.oxml import parse_xml

from documents.reading.blocks import Paragraph
from documents.reading.files.lines import clean

_WORD_PARTS = re.compile(r"word/(?:header|footer|footnotes|endnotes|comments)\d*\.xml$")
_NOTES = re.compile(r"word/(?:footnotes|endnotes)\d*\.xml$")
_SHEET_PARTS = re.compile(r"xl/(?:worksheets/[^/]+|sharedStrings|comments\d*|comments/[^/]+)\.xml$")
# What Excel writes before a piece of a print header: place, font, size, colour, page number.
_CODES = re.compile(r'&(?:"[^"]*"|K[0-9A-Fa-f]{6}|\d+|[A-Za-z])')
_PARAGRAPHS = {"p", "si", "comment", "t", "is"}
_PRINTED = re.compile(r"(?:odd|even|first)(?:Header|Footer)$")


def margins(path: Path) -> Iterator[Paragraph]:
    """Yield the lines of a package that stand outside of its text, sheets' own texts included."""
    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            if _WORD_PARTS.match(name) or _SHEET_PARTS.match(name):
                where = "header" if "header" in name or "footer" in name else "note"
                for line in _lines(parse_xml(package.read(name))):
                    yield Paragraph(where, line)


def footnotes(path: Path) -> Iterator[str]:
    """Yield the footnotes and endnotes of a Word document."""
    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            if _NOTES.match(name):
                root = parse_xml(package.read(name))
                paragraphs = (
                    "".join(one.text or "" for one in paragraph.iter("{*}t"))
                    for paragraph in root.iter("{*}p")
                )
                yield from filter(None, map(clean, paragraphs))


def _lines(root: Any) -> Iterator[str]:
    for element in root.iter("{*}*"):
        tag = element.tag.rpartition("}")[2]
        if tag in _PARAGRAPHS:
            text = "".join(one.text or "" for one in element.iter("{*}t"))
        elif _PRINTED.match(tag):
            text = _CODES.sub("\n", element.text or "")
        else:
            continue
        yield from filter(None, map(clean, text.splitlines()))
