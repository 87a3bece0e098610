"""The conclusions that somebody wrote at the end of the Monday meeting's paper."""

import re
from datetime import date
from pathlib import Path

import docx
from docx.document import Document

from documents.plan import PlanReading
from documents.reading import read_pasted
from documents.reading.files.lines import clean
from documents.reading.files.margins import margins
from documents.reading.files.packages import check_package
from documents.reading.files.secrecy import find_stamp
from documents.templates.marks import CONCLUSIONS, MEETING
from domain.paper.unreadable import SecretDocument
from domain.plan.deadline import BeforeMeans

_MONTH = re.compile(r"tháng\s+(\d{1,2})\s+năm\s+(\d{4})")
_NUMBERED = re.compile(r"^(?:\d+[.)]|[-–+•])\s*")


def is_meeting(path: Path) -> bool:
    """Whether the file is the paper of a meeting that went out from here."""
    try:
        with path.open("rb") as file:
            if file.read(2) != b"PK":
                return False
        check_package(path)
        keywords: str = docx.Document(str(path)).core_properties.keywords
    except Exception:  # a damaged file is none; whoever reads it as a paper says why
        return False
    return keywords == MEETING


def read_conclusions(path: Path, *, before_means: BeforeMeans) -> PlanReading:
    """Return the work in the lines below the conclusions; raises a ReadingRefusal.

    What stands above them went out from here, and is nobody's new work.
    """
    if stamped := find_stamp(margins(path)):
        raise SecretDocument(file=path.name, stamp=stamped[0], where=stamped[1])
    document = docx.Document(str(path))
    lines = [clean(paragraph.text) for paragraph in document.paragraphs]
    told = [line for line in lines[_beginning(lines) :] if line and not line.startswith("(")]
    numbered = [f"{at}. {_NUMBERED.sub('', line, count=1)}" for at, line in enumerate(told, 1)]
    text = "\n".join(("THÔNG BÁO", "Kết luận họp giao ban", *numbered))
    return read_pasted(text, today=_made(document), before_means=before_means)


def _beginning(lines: list[str]) -> int:
    return max((at + 1 for at, line in enumerate(lines) if line == CONCLUSIONS), default=len(lines))


def _made(document: Document) -> date:
    """Return a day of the month in which the paper was made; its year is that of days in it."""
    words = " ".join(
        paragraph.text
        for table in document.tables
        for cell in table._cells
        for paragraph in cell.paragraphs
    )
    found = _MONTH.search(words)
    return date(int(found[2]), int(found[1]), 1) if found else date(2000, 1, 1)
