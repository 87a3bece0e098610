"""Marks of state secrets, in papers and in what people type: one rule for both.

The degrees are those of the Law on protection of state secrets: Mật, Tối mật, Tuyệt mật. A degree
marks a paper where it stands alone on a line or in brackets, beside a paper's number, in capitals
among other words, or beside a paper that somebody hands on. It marks none where work about such
papers is spoken of ("quản lý văn bản mật"), where the degrees are listed, in other words ("mật độ",
"bí mật", "mật ong"), and as a name.
"""

import re

from domain.secrecy.spelling import drawn_together
from domain.secrecy.words import (
    COMPANIONS,
    DEGREE,
    DEGREE_NAMED,
    FOUND,
    HANDED_ON,
    NUMBER_BEFORE,
    NUMBER_BEHIND,
    OF_A_PAPER,
    PAPER,
    PERSONS,
    SUBJECT,
    THIS_ONE,
    UNIT,
    URGENT,
)

# What may stand on a line with a stamp: how it may be copied, which copy it is, how urgent it is.
_BESIDE = (
    r"(?:\s*[–—:,.-]+\s*(?:không|cấm|chỉ|lưu hành|hạn chế|thu hồi)\b.{0,80}"
    r"|[\s–—:,.-]*(?:bản số|số bản)\b.{0,40})?"
)
_NAMED = (
    r"(?:(?:dấu chỉ\s+)?(?:độ|mức độ|mức|dấu)\s+mật\s*:?\s*|dấu\s+"
    rf"|{URGENT}[\s–—:,./-]+|{PAPER}\s+)?"
)
# A list of the degrees ("- Mật;") names them; a stamp carries no list's mark.
_IN_A_LIST = re.compile(rf"\s*[-–+•*]\s+{DEGREE}\W*", re.IGNORECASE)
_ALONE = re.compile(
    rf"(?![-–+•*]\s+\w[^-–]*$)\W*{_NAMED}(?P<mark>{DEGREE})\W*?(?:\s*[–—:,./-]*\s*{URGENT})?"
    rf"{_BESIDE}\W*(?:\.\w{{2,4}})?$",
    re.IGNORECASE,
)
# Typed without accents; within a sentence "mat" is as often "mất", "mặt" or "mắt".
_ALONE_PLAIN = re.compile(
    r"\W*(?P<mark>TUYET\s*MAT|TOI\s*MAT|(?i:(?:do mat\s*:|(?:tai lieu|van ban|cong van)\s)\s*"
    r"(?:tuyet |toi )?mat))\W*(?:\.\w{2,4})?$"
)
_ANYWHERE = (
    re.compile(
        rf"[(\[]\s*(?:(?:dấu|độ|độ mật\s*:|tài liệu|văn bản)\s*)?(?P<mark>{DEGREE})\s*[)\]]",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:độ|mức độ|mức|dấu)\s+mật\s*[:=]\s*(?P<mark>{DEGREE})(?!\s*độ)\b", re.IGNORECASE
    ),
    re.compile(r"\d\s*[/-]\s*[A-ZĐ][\w/-]*\s*[(\[]\s*(?P<mark>(?i:(?:tuyet |toi )?mat))\s*[)\]]"),
    re.compile(r"[(\[]\s*(?P<mark>TUYET\s*MAT|TOI\s*MAT)\s*[)\]]"),
    re.compile(rf"^\s*(?P<mark>{DEGREE})\s*[.!]\s+(?=\w)", re.IGNORECASE),
    re.compile(rf"[–—-]\s*(?P<mark>{DEGREE})\s*\.\w{{2,4}}$", re.IGNORECASE),
    re.compile(r"(?P<mark>chỉ\s+người\s+có\s+tên\s+mới\s+được\s+bóc\s+bì)", re.IGNORECASE),
)
_SENTENCE_ENDS = re.compile(r"[;!?]|\.(?=\s)")
_FIRST_WORD = re.compile(r"\s*([^\W\d_]+)")
_SEPARATED = re.compile(r"\s*[:–—|/-]")

# So far from a degree are words looked for that say what it is; nobody's sentence is longer.
_FAR_BEFORE = 240
_FAR_BEHIND = 60


def find_mark(text: str) -> str | None:
    """Return the degree that marks a text as written, or what else does; None for no mark.

    `text` is a line of a paper, or all that a person typed, in any form of Unicode.
    """
    return next(
        (mark for line in text.splitlines() if (mark := _in_line(drawn_together(line)))), None
    )


def _in_line(line: str) -> str | None:
    found = _ALONE.match(line) or _ALONE_PLAIN.match(line)
    for pattern in _ANYWHERE:
        found = found or pattern.search(line)
    if found:
        return found["mark"]
    return next((one for part in _SENTENCE_ENDS.split(line) if (one := _in_sentence(part))), None)


def _in_sentence(sentence: str) -> str | None:
    if _IN_A_LIST.fullmatch(sentence):
        return None
    found = list(FOUND.finditer(sentence))
    listed = len({re.sub(r"\s+", "", one[0]).casefold() for one in found}) > 1
    return next((one[0] for one in found if _marks(one, listed=listed)), None)


def _marks(degree: re.Match[str], *, listed: bool) -> bool:
    before = degree.string[max(0, degree.start() - _FAR_BEFORE) : degree.start()]
    behind = degree.string[degree.end() : degree.end() + _FAR_BEHIND]
    if _word_before(before).casefold() in COMPANIONS:
        return False
    of_a_paper = OF_A_PAPER.search(before) is not None
    if NUMBER_BEFORE.search(before) or (of_a_paper and NUMBER_BEHIND.match(behind)):
        return True
    if listed or SUBJECT.search(UNIT.sub("", before)):
        return False
    is_high = degree[0].casefold() != "mật"
    if is_high or (of_a_paper and (degree[0].isupper() or THIS_ONE.match(behind))):
        return True
    if degree[0].isupper():
        return _stands_out(before, behind)
    if degree[0][0].isupper() and DEGREE_NAMED.search(before):
        return True
    return of_a_paper and HANDED_ON.search(before) is not None


def _stands_out(before: str, behind: str) -> bool:
    """Return whether a degree in capitals stands among words in small letters, and is no name."""
    above = _word_before(before)
    below = _FIRST_WORD.match(behind)
    if above.casefold() in PERSONS or above.isupper():
        return False
    if not above and _SEPARATED.match(behind):
        return True
    return below is None or not below[1].isupper()


def _word_before(text: str) -> str:
    words = text.split()
    return words[-1].strip("\"“”'‘’([,:–—-") if words else ""
