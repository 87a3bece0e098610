"""The plan as a paper: number, title, year, issuer, date of issue, notes."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import zip_longest

from documents.plan import PlanHeader
from documents.reading.blocks import Paragraph
from documents.reading.papers.frame import SORTS, Paper
from documents.reading.units.capitals import from_capitals
from documents.reading.units.words import UPPER
from domain.dates.spans import day_or_none
from domain.text import fold

_NUMBER = re.compile(
    r"Số\s*(?::\s*(?=\S)|(?=\d{1,5}\s?/))(?P<number>(?:\d+\s?(?=/))?(?:/\s(?=\w))?[^\s|]+)",
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
_YEAR = re.compile(r"năm\s+(\d{4})(?!\d)", re.IGNORECASE)
_YEAR_ANYHOW = re.compile(
    r"(?:năm(?:\s+học)?\s+|tháng\s+\d{1,2}\s*/\s*|\d{1,2}/\d{1,2}/)(20\d\d)(?!\d)", re.IGNORECASE
)
_AGENCY = (
    rf"(?:(?:Sở|Bộ|Chi cục|Cục|Trung tâm|Ban|Trường)\s+(?=[{UPPER}])|(?:UBND|Ủy ban nhân dân)\s+)"
    r"[^,;.:\d]{3,60}?"
)
_ACTS = r"(?:chỉ đạo|yêu cầu|giao|ban hành|xây dựng|phân công|đề nghị|kết luận)"
_ISSUER = re.compile(
    rf"(?:^|[;.,]\s+|(?:Giám đốc|Chủ tịch|[Tt]rưởng)\s+)({_AGENCY})\s+{_ACTS}(?!\w)"
)
_GROUNDS = re.compile(r"\W*(?:căn cứ|theo|xét)\b", re.IGNORECASE)
_ACTED = re.compile(r"\s(?:nhận được|được|có|đã|về việc|tổ chức|tại|thông báo)(?!\w)")
_CAPITALS = re.compile(
    r"(?:SỞ|UBND|[ỦU][YỶỲ] BAN NHÂN DÂN|BỘ|CHI CỤC|CỤC|PHÒNG(?! CH)|TRƯỜNG(?! HỢP)|TRUNG TÂM"
    r"|BỆNH VIỆN|BẢO HIỂM|THANH TRA|VĂN PHÒNG|VIỆN|HỌC VIỆN|(?:ĐẢNG|HUYỆN|TỈNH|THÀNH) [ỦU][YỶỲ]"
    r"|BAN (?!THƯỜNG|HÀNH)"
    r"|[ỦU][YỶỲ] BAN (?=MẶT TRẬN|MTTQ))\s*[^a-z\d]{2,60}$"
)
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_ENDS = re.compile(rf"Số\s*:|(?:{SORTS})\b")
_ABOVE = re.compile(r"UBND|[ỦU][YỶỲ] BAN|(?:HUYỆN|TỈNH|THÀNH) [ỦU]")
_PLACE = re.compile(r"(?:TỈNH|HUYỆN|XÃ|PHƯỜNG|THÀNH PHỐ|THỊ XÃ|THỊ TRẤN|QUẬN|ĐẶC KHU)\s")
_STATE = re.compile(r"\s*CỘNG H.{2,6} XÃ HỘI.*")
_TITLE_ENDS = re.compile(
    r"(?:căn cứ|thực hiện\s|để\s|nhằm\s|ngày\s\d|\(|kính gửi|theo\s|chủ tịch|giám đốc)",
    re.IGNORECASE,
)
_CARRIES_OUT = re.compile(r"thực hiện\s", re.IGNORECASE)
_LONGEST_TITLE = 5


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
        number=next((m["number"] for line in lines if (m := _NUMBER.match(line.text))), None),
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
        issuer=_issuer(lines, place),
        issued_on=issued,
        notes=tuple(re.sub(r"^[-+]\s+", "", note.text) for paper in papers for note in paper.notes),
    )


def _year_of(papers: Sequence[Paper]) -> int | None:
    """Return the year of a paper that names no day of its own: "Tháng 11/2026" under its title."""
    lines = [line for paper in papers for line in paper.head]
    lines += [one for paper in papers for one in paper.body if isinstance(one, Paragraph)]
    own = (line.text for line in lines if not _GROUNDS.match(line.text))
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
        if capitals_end or ends or line.text.endswith((".", ";", ":")):
            break
        parts.append(line.text)
    return " ".join(parts).partition(" (Kèm theo")[0].partition(" (Ban hành kèm")[0]


def _issuer(lines: list[Paragraph], place: str) -> str | None:
    """Return the issuing agency, with its province where the text names that too.

    The sentence that hands out the work spells it best, a letterhead in capitals next.
    """
    letterhead = list(_letterhead(lines))
    capitals = [text for text in letterhead if _CAPITALS.match(text)]
    ends = next((at for at, text in enumerate(letterhead) if _ENDS.match(text)), len(lines))
    # Who issues stands below whom they belong to.
    own = [one for one in letterhead[:ends] if one in capitals and not _ABOVE.match(one)][-1:]
    said = (text for text in letterhead if text.endswith(":") or not _GROUNDS.match(text))
    named = [m[1] for text in said if (m := _ISSUER.search(text)) and not _ACTED.search(m[1])]
    named = [one for one in named if not own or fold(own[0]) in fold(one)]
    capitals.sort(key=lambda text: _ABOVE.match(text) is not None)
    named += [from_capitals(text) for text in [*own, *capitals]]
    if not named:
        return None
    issuer = _BRACKETS.sub("", named[0])
    issuer = re.sub(re.escape(place), place, issuer, flags=re.IGNORECASE) if place else issuer
    text = fold(" ".join(line.text for line in lines))
    for level in ("tỉnh", "thành phố"):
        seat = f"{level} {place}"
        if place and fold(issuer).endswith(f" {fold(level)}"):
            return f"{issuer} {place}"
        if place and fold(seat) in text and fold(place) not in fold(issuer):
            return f"{issuer} {seat}"
    return issuer


def _letterhead(lines: Sequence[Paragraph]) -> Iterator[str]:
    """Yield the lines without the state's name, a place with whose it is: "UBND" above "XÃ A"."""
    texts = [_STATE.sub("", line.text).strip(" -_*|") for line in lines]
    for text, below in zip_longest(texts, texts[1:], fillvalue=""):
        yield f"{text} {below}" if _ABOVE.match(text) and _PLACE.match(below) else text
