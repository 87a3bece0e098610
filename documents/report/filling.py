"""Filling a Word template: what stands in {{ … }} becomes words, and never anything else."""

import re
import zipfile
from collections.abc import Mapping, Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

from docx.document import Document
from docxtpl import DocxTemplate
from jinja2.sandbox import SandboxedEnvironment

from documents.report.templates import chosen
from documents.report.widths import fit_columns

_BODY = "word/document.xml"
# More rows than this are written behind the back of the library, which keeps each as a tree:
# 10,000 of them take half a gigabyte.
_MANY = 100
# What no text holds: Unicode keeps these for private use.
_CELL = "\ue000{name}:{place}\ue001"
_ROW = re.compile(r"<w:tr[ >](?:(?!<w:tr[ >]).)*?\ue000(\w+):0\ue001.*?</w:tr>", re.DOTALL)
# What XML cannot hold.
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")

# What Office keeps of a title; python-docx refuses more.
_MOST_TITLE = 255

Words = Mapping[str, object]


def fill(template: str, words: Words, folder: Path | None = None) -> bytes:
    """Return the paper; `template` names one of ours, "bao-cao".

    An office's own of that name in `folder` is taken instead, unless something is wrong with it.
    """
    path, _ = chosen(template, folder)
    paper = DocxTemplate(str(path))
    clean = {name: _clean(value) for name, value in words.items()}
    fit_columns(paper.get_docx(), clean)
    many = {name: value for name, value in clean.items() if _is_many(value)}
    stood_in = {name: [_prototype(name, value)] for name, value in many.items()}
    # What people wrote is words, "<w:p>" and "{{ … }}" as well.
    paper.render(clean | stood_in, SandboxedEnvironment(autoescape=True))
    _sign(paper.docx, clean)
    file = BytesIO()
    paper.save(file)
    return _with_rows(file, many) if many else file.getvalue()


def _sign(document: Document, words: Words) -> None:
    """Say in the file's properties whose paper it is and what it is about."""
    properties = document.core_properties
    author = str(words.get("author", ""))[:_MOST_TITLE]
    properties.author = properties.last_modified_by = author
    properties.title = str(words.get("about", ""))[:_MOST_TITLE]
    if made := words.get("made"):
        properties.created = properties.modified = datetime.fromisoformat(str(made))


def _clean(value: object) -> object:
    if isinstance(value, str):
        return _ILLEGAL.sub("", value)
    if isinstance(value, Mapping):
        return {name: _clean(each) for name, each in value.items()}
    if isinstance(value, Sequence):
        return [_clean(each) for each in value]
    return value


def _is_many(value: object) -> bool:
    return isinstance(value, list) and len(value) > _MANY and isinstance(value[0], list)


def _prototype(name: str, value: object) -> list[str]:
    width = len(value[0]) if isinstance(value, list) else 0
    return [_CELL.format(name=name, place=place) for place in range(width)]


def _with_rows(file: BytesIO, many: Mapping[str, object]) -> bytes:
    """Return the paper with each row that stands for many written for all of them."""
    made = BytesIO()
    with zipfile.ZipFile(file) as before, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as after:
        for item in before.infolist():
            part = before.read(item)
            if item.filename == _BODY:
                part = _ROW.sub(lambda found: _rows(found, many), part.decode()).encode()
            after.writestr(item, part)
    return made.getvalue()


def _rows(found: re.Match[str], many: Mapping[str, object]) -> str:
    name = found[1]
    held = many[name]
    pieces = re.split(rf"\ue000{name}:(\d+)\ue001", found[0])
    places = [int(place) for place in pieces[1::2]]
    frame = pieces[0::2]
    rests = list(zip(places, frame[1:], strict=True))
    return "".join(
        frame[0] + "".join(f"{escape(str(row[place]))}{rest}" for place, rest in rests)
        for row in (held if isinstance(held, list) else ())
    )
