"""The plan as a paper: number, title, year, issuer, date of issue, notes."""

import re
from datetime import date

from documents.plan import PlanHeader
from documents.reading.date_spans import day_or_none
from documents.reading.lines import Line
from documents.reading.structure import Outline
from domain.text import fold

_NUMBER = re.compile(r"Số\s*:\s*(?P<number>\S.*?)(?:\s{2,}|$)", re.IGNORECASE)
_ISSUED = re.compile(
    r"(?P<place>[^\d,;:]{2,40}?),\s*ngày\s+(?P<day>\d{1,2})\s+tháng\s+(?P<month>\d{1,2})"
    r"\s+năm\s+(?P<year>\d{4})\b",
    re.IGNORECASE,
)
_SORT = re.compile(r"(?:KẾ HOẠCH|CHƯƠNG TRÌNH)$", re.IGNORECASE)
_YEAR = re.compile(r"năm\s+(\d{4})(?!\d)", re.IGNORECASE)
_AGENCY = r"(?:Sở|UBND|Ủy ban nhân dân|Bộ|Chi cục|Cục|Trung tâm)\s+[^,;.:\d]{3,60}?"
_ACTS = r"(?:chỉ đạo|yêu cầu|giao|ban hành|xây dựng|phân công|đề nghị)"
_ISSUER = re.compile(rf"(?:^|(?:Giám đốc|Chủ tịch|trưởng)\s+)({_AGENCY})\s+{_ACTS}(?!\w)")
_CAPITALS = re.compile(r"(?:SỞ|UBND|ỦY BAN NHÂN DÂN|BỘ)\s+[^a-z\d]{3,60}$")


def header_of(outline: Outline) -> PlanHeader:
    """Return what the lines above the first unit say of the paper itself."""
    lines = outline.header
    issued, place = _issued(lines)
    title, title_year = _title(lines)
    return PlanHeader(
        number=next((m["number"] for line in lines if (m := _NUMBER.match(line.text))), None),
        title=title,
        year=title_year or (issued.year if issued else None),
        issuer=_issuer(lines, place),
        issued_on=issued,
        notes=tuple(re.sub(r"^[-+]\s+", "", note.text) for note in outline.notes),
    )


def _issued(lines: list[Line]) -> tuple[date | None, str]:
    for line in lines:
        if match := _ISSUED.match(line.text):
            day = day_or_none(int(match["year"]), int(match["month"]), int(match["day"]))
            return day, match["place"].strip()
    return None, ""


def _title(lines: list[Line]) -> tuple[str, int | None]:
    """Return the sort of paper with the line below it that says what it is about."""
    for at, line in enumerate(lines):
        if _SORT.match(line.text):
            title = " ".join(one.text for one in lines[at : at + 2])
            year = _YEAR.search(title)
            return title, int(year[1]) if year else None
    return "", None


def _issuer(lines: list[Line], place: str) -> str | None:
    """Return the issuing agency, with its province where the text names that too.

    The sentence that hands out the work spells it best, a letterhead in capitals next.
    """
    named = [m[1] for line in lines if (m := _ISSUER.search(line.text))]
    named += [line.text.capitalize() for line in lines if _CAPITALS.match(line.text)]
    if not named:
        return None
    text = fold(" ".join(line.text for line in lines))
    for level in ("tỉnh", "thành phố"):
        seat = f"{level} {place}"
        if place and fold(seat) in text and fold(place) not in fold(named[0]):
            return f"{named[0]} {seat}"
    return named[0]
