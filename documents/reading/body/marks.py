"""Numbers and bullets in front of a paragraph: what kind they are, and how high they stand."""

import re
from dataclasses import dataclass
from enum import IntEnum

from documents.reading.files.lines import BULLET


class Style(IntEnum):
    """Kinds of marks; where a paper uses two of them, the lower value stands above."""

    ARTICLE = 0
    CAPITAL = 1
    ROMAN = 2
    ARABIC = 3
    DECIMAL_2 = 4
    DECIMAL_3 = 5
    DECIMAL_4 = 6
    NAMED = 7
    SPOKEN = 8
    ARABIC_ROUND = 9
    LETTER = 10
    IN_BRACKETS = 11
    ROMAN_SMALL = 12
    DASH = 13
    PLUS = 14
    STAR = 15
    DOT = 16
    NONE = 17

    @property
    def is_bullet(self) -> bool:
        """Whether the mark counts nothing."""
        return self in {Style.DASH, Style.PLUS, Style.STAR, Style.DOT}


@dataclass(frozen=True, slots=True)
class Marked:
    """A paragraph split at its mark; `ordinal` is 0 where the mark counts nothing."""

    style: Style
    label: str
    ordinal: int
    text: str


# The Vietnamese alphabet as lists count it: "đ)" follows "d)".
_LETTERS = "abcdđeghiklmnopqrstuvxy"
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_NAMES = "Mục|Việc|Bước|Nhiệm vụ|Nội dung|Nhóm nhiệm vụ|Nhóm giải pháp|Giai đoạn|Công việc|Mục tiêu"
# "Hai là, …", "Thứ ba: …", as conclusions of a meeting count.
_CARDINALS = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười"
_ORDINALS = "nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười"
_FORMS: tuple[tuple[Style, re.Pattern[str]], ...] = (
    (
        Style.ARTICLE,
        re.compile(r"(?P<label>(?:Điều|ĐIỀU)\s+(?P<number>\d+))[.:]?(?:\s+|$)"),
    ),
    (
        Style.ARTICLE,
        re.compile(
            r"(?P<label>(?:Phần|PHẦN|Chương|CHƯƠNG)\s+(?:thứ\s+|THỨ\s+)?(?P<number>[IVXLC]+|\d+))"
            r"\s*(?:[.:–-]\s*|$)"
        ),
    ),
    (
        Style.NAMED,
        re.compile(
            rf"(?P<label>(?:{_NAMES})\s+(?:thứ\s+)?(?P<number>\d+|[IVX]+))\s*(?:[.:)–-]\s*|$)"
        ),
    ),
    (
        Style.SPOKEN,
        re.compile(
            # "Thứ Hai, ngày 5/6" and "Thứ hai: Họp giao ban" are days of the week.
            rf"(?P<label>(?:{_CARDINALS})\s+là|thứ\s+nhất(?:\s+là)?|thứ\s+(?:{_ORDINALS})\s+là)\s*[,:;]\s+"
            rf"|(?P<comma>thứ\s+(?-i:{_ORDINALS})),\s+(?!ngày|sáng|chiều|tối|tuần|\d)",
            re.IGNORECASE,
        ),
    ),
    # "V/v" says what a letter is about.
    (
        Style.ROMAN,
        re.compile(r"(?!V/v)(?P<label>(?P<number>[IVXLC]+))\s*[.)/–-]+(?:\s+|$|(?=[^\W\d_]))"),
    ),
    # "P. TCHC" is a room.
    (Style.CAPITAL, re.compile(r"(?!P\.\s[A-ZĐ])(?P<label>(?P<number>[A-ZĐ]))[.)/]\s+")),
    (Style.ROMAN_SMALL, re.compile(r"(?P<label>(?P<number>i{2,3}|iv|vi{1,3}|ix))[.)]\s*(?=\S)")),
    (
        Style.LETTER,
        re.compile(r"(?P<label>(?P<number>[a-zđ]))(?:[.)/]-?\s*|\s*[–-]\s+)(?=[^\W\d_])"),
    ),
    (
        Style.IN_BRACKETS,
        re.compile(r"\((?P<label>(?P<number>\d{1,2}|[a-zđ]|[ivx]{1,4}))\)\.?\s*(?=\S)"),
    ),
    (Style.DASH, re.compile(r"(?P<label>[-–—−‒])(?P<number>)\s*(?=[^\W\d]|[“\"(\d]\D|\d\d?\s)")),
    (Style.PLUS, re.compile(r"(?P<label>\+)(?P<number>)\s*(?=\S)")),
    (Style.STAR, re.compile(r"(?P<label>\*{1,3})(?P<number>)\s*(?=\S)")),
    (Style.DOT, re.compile(rf"(?P<label>{BULLET})(?P<number>)\s*(?=\S)")),
)
_DECIMAL = re.compile(r"(?P<label>\d{1,2}(?:\.\d{1,2}){1,3})(?:[.):]\s*|\s+)(?=[^\W\d_]|[(“\"])")
_ARABIC = re.compile(
    r"(?P<label>(?P<number>\d{1,3}))(?P<sign>[.)/]-?|\s*[–-])(?:\s+|(?=[^\W\d_]))(?=\S)"
)
# "2.1.a." counts on from 2.1 with letters.
_DECIMAL_LETTER = re.compile(
    r"(?P<label>\d{1,2}(?:\.\d{1,2}){0,2}\.(?P<letter>[a-zđ]))(?:[.):]\s*|\s+)(?=[^\W\d_]|[(“\"])"
)
_DECIMALS = {2: Style.DECIMAL_2, 3: Style.DECIMAL_3, 4: Style.DECIMAL_4}


def split_mark(text: str) -> Marked:
    """Split a paragraph at its number or bullet."""
    if match := _DECIMAL_LETTER.match(text):
        style = _DECIMALS[match["label"].count(".") + 1]
        return Marked(
            style, match["label"], _ordinal(match["letter"], Style.LETTER), text[match.end() :]
        )
    if match := _DECIMAL.match(text):
        numbers = match["label"].split(".")
        return Marked(
            _DECIMALS[len(numbers)], match["label"], int(numbers[-1]), text[match.end() :]
        )
    if match := _ARABIC.match(text):
        style = Style.ARABIC_ROUND if match["sign"].startswith(")") else Style.ARABIC
        return Marked(style, match["label"], int(match["number"]), text[match.end() :])
    for style, form in _FORMS:
        if match := form.match(text):
            if style is Style.SPOKEN:
                label = match["label"] or match["comma"]
                return Marked(style, label, _spoken(label), text[match.end() :])
            ordinal, rest = _ordinal(match["number"], style), text[match.end() :]
            # "– Bước 1: Phòng A …" says no more by its number.
            if style.is_bullet and (named := split_mark(rest)).style is Style.NAMED:
                rest = named.text
            return Marked(style, match["label"], ordinal, rest)
    return Marked(Style.NONE, "", 0, text)


def _spoken(label: str) -> int:
    """Return what "Hai là" or "Thứ hai" counts."""
    words = label.casefold().removeprefix("thứ ").split()
    listed = (_ORDINALS if label.casefold().startswith("thứ") else _CARDINALS).split("|")
    return listed.index(words[0]) + 1


def as_letter(marked: Marked) -> Marked:
    """Read "C." or "I." as a letter of the alphabet instead of a Roman number."""
    ordinal = _LETTERS.find(marked.label.lower()) + 1
    return Marked(Style.CAPITAL, marked.label, ordinal, marked.text)


def _ordinal(number: str, style: Style) -> int:
    if number.isdigit():
        return int(number)
    if style is Style.ROMAN_SMALL or (number.isupper() and style is not Style.CAPITAL):
        return roman(number)
    return _LETTERS.find(number.lower()) + 1 if number else 0


def roman(number: str) -> int:
    """Return the value of a Roman number, however badly formed."""
    values = [_ROMAN.get(letter, 0) for letter in number.upper()]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs)
