"""The plan as a paper: number, title, year, issuer, date of issue, notes."""

import re
from collections.abc import Sequence
from datetime import date

from documents.plan import PlanHeader
from documents.reading.blocks import Cell, Paragraph, Table, passages
from documents.reading.papers.frame import SORTS, Paper
from documents.reading.papers.issuer import GROUNDS, issuer_of
from domain.dates.spans import day_or_none
from domain.text import fold

_NUMBER = re.compile(
    r"Số\s*(?::\s*(?=\S)|(?=\d{1,5}\s?[/-]))(?P<number>(?:\d+\s?(?=[/-]))?(?:/\s(?=\w))?[^\s|]+)",
    re.IGNORECASE,
)
_ISSUED = re.compile(
    r"(?P<place>[^\d,;:]{2,40}?),\s*ngày\s*(?P<day>\d{1,2})\s*tháng\s*(?P<month>\d{1,2})"
    r"\s*năm\s*(?P<year>\d{4})\b",
    re.IGNORECASE,
)
_ISSUED_IN = re.compile(
    r"(?P<place>[^\d,;:]{2,40}),\s*ngày\W+tháng\W*\d{0,2}\W+năm\s+(?P<year>\d{4})\b", re.IGNORECASE
)
_SORT = re.compile(rf"(?:{SORTS})\b")
_PLAN_SORT = re.compile(r"(?:KẾ HOẠCH|CHƯƠNG TRÌNH)\b")
_OWN_SORT = re.compile(r"(?:KẾ HOẠCH|CHƯƠNG TRÌNH|PHƯƠNG ÁN|Kế hoạch|Chương trình|Phương án)\b")
# "đến năm 2030" is a horizon, and no year whose days these are.
_YEAR = re.compile(r"(?<!đến )(?<!nhìn )(?<!hướng )(?<!tới )năm\s+(\d{4})(?!\d)", re.IGNORECASE)
_YEAR_ANYHOW = re.compile(
    r"(?:năm(?:\s+học)?\s+|tháng\s+\d{1,2}\s*/\s*|\d{1,2}/\d{1,2}/)(20\d\d)(?!\d)", re.IGNORECASE
)
_TITLE_ENDS = re.compile(
    r"(?:căn cứ|thực hiện\s|để\s|nhằm\s|ngày\s\d|\(|kính gửi|theo\s|chủ tịch|giám đốc)",
    re.IGNORECASE,
)
_CARRIES_OUT = re.compile(r"thực hiện\s", re.IGNORECASE)
_LONGEST_TITLE = 5
_WIDE = 2


def header_of(papers: Sequence[Paper]) -> PlanHeader:
    """Return what the lines above the first duty say of the paper itself."""
    lines = [line for paper in papers for line in paper.head]
    issued, place = _issued(lines)
    title = _title(papers)
    year = _YEAR.search(title)
    year_left_open = next((m for line in lines if (m := _ISSUED_IN.search(line.text))), None)
    if year_left_open and not place:
        place = year_left_open["place"].strip(" |")
    return PlanHeader(
        number=next(
            (
                re.sub(r"\s+(?=-)", "", m["number"])
                for line in lines
                if (m := _NUMBER.match(line.text))
            ),
            None,
        ),
        title=title,
        year=(
            int(year[1])
            if year
            else issued.year
            if issued
            else int(year_left_open["year"])
            if year_left_open
            else _year_of(papers)
        ),
        issuer=issuer_of(lines, place),
        issued_on=issued,
        notes=tuple(re.sub(r"^[-+]\s+", "", note.text) for paper in papers for note in paper.notes),
    )


def _year_of(papers: Sequence[Paper]) -> int | None:
    """Return the year of a paper that names no day of its own: "Tháng 11/2026" under its title."""
    lines = [line for paper in papers for line in paper.head]
    lines += [one for paper in papers for one in paper.body if isinstance(one, Paragraph)]
    own = [line.text for line in lines if not GROUNDS.match(line.text)]
    # "II. KHẢO SÁT (15 - 30/9/2026)" over the rows of a table.
    tables = [one for paper in papers for one in paper.body if isinstance(one, Table)]
    own += [
        cell.text for cell in passages(tables) if isinstance(cell, Cell) and cell.colspan > _WIDE
    ]
    return next((int(year[1]) for text in own if (year := _YEAR_ANYHOW.search(text))), None)


def makes_a_plan(plan: PlanHeader) -> bool:
    """Return whether a paper is what its issuer means to do, and no order or letter to others."""
    return _OWN_SORT.match(plan.title) is not None


def names_the_paper(line: Paragraph, plan: PlanHeader) -> bool:
    """Return whether a line is what the plan's number, day, title or issuer were read from."""
    in_title = line.text in plan.title and len(line.text) > 3
    in_letterhead = bool(plan.issuer) and fold(line.text.strip(" -_*|")) in fold(plan.issuer or "")
    dated = _ISSUED.search(line.text) or _ISSUED_IN.search(line.text)
    return in_title or in_letterhead or bool(dated or _NUMBER.match(line.text))


def _issued(lines: list[Paragraph]) -> tuple[date | None, str]:
    for line in lines:
        if match := _ISSUED.search(line.text):
            day = day_or_none(int(match["year"]), int(match["month"]), int(match["day"]))
            return day, match["place"].strip(" |")
    return None, ""


def _title(papers: Sequence[Paper]) -> str:
    """Return the sort of paper with what it is about, a plan before the decision that issues it."""
    for sort in (_PLAN_SORT, _SORT):
        for paper in papers:
            for at, line in enumerate(paper.head):
                if sort.match(line.text):
                    return _joined_title(paper.head[at : at + _LONGEST_TITLE])
    return ""


def _joined_title(lines: Sequence[Paragraph]) -> str:
    parts = [lines[0].text]
    for line in lines[1:]:
        capitals_end = parts[-1].isupper() and len(parts) > 1 and not line.text.isupper()
        if _ISSUED_IN.search(line.text) or _ISSUED.search(line.text):
            break
        # Under the sort alone "Thực hiện nhiệm vụ năm học …" is what the paper is about.
        names_it = len(parts) == 1 and _SORT.fullmatch(parts[0]) and _CARRIES_OUT.match(line.text)
        ends = not names_it and _TITLE_ENDS.match(line.text)
        drawn = not any(map(str.isalnum, line.text))
        if drawn or capitals_end or ends or line.text.endswith((".", ";", ":")):
            break
        parts.append(line.text)
    return " ".join(parts).partition(" (Kèm theo")[0].partition(" (Ban hành kèm")[0]
