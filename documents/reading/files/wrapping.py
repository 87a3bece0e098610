"""Mends lines that were broken to fit a page into the paragraphs they were.

Whether a line goes on is told by its own beginning (a mark, a capital), by how the line above
ends, and by the page: how full that line is, and whether this one is indented.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from documents.reading.blocks import Paragraph
from documents.reading.files.lines import BULLET

_BEGINS = re.compile(
    rf"(?:[-–—+*]|{BULLET})\s*\S|#{{1,6}}\s"
    r"|\(?\d{1,3}(?:[.)/]|\)\.)\s|\d{1,2}(?:\.\d{1,2})?[.)](?=[A-ZĐÂÊÔƠƯÁÀỦỨ][a-zà-ỹ])|\d{1,2}(?:\.\d{1,2})+\.?\s|\(?[a-zđ]{1,2}[.)]\s|[a-zđ]\s?[-–]\s|\(?(?:[IVXLC]+|[A-ZĐ])[.)/]\s"
    r"|(?:Điều|Bước|Phần|Chương|Mục|Phụ lục|PHỤ LỤC|Biểu|Mẫu)\s+(?:số\s+)?[\dIVX]"
    r"|(?:Số|Nơi nhận|Kính gửi|Tên tệp)\s*:|(?:Căn cứ|Theo đề nghị|Xét đề nghị)\s"
)
_ONLY_MARK = re.compile(r"\(?(?:\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2})+\.?|[a-zđ]\)|[IVX]+\.|[-–+•])")
_SIGNED = re.compile(r"[^\d,;:]{2,40}, ngày\s.{0,6}tháng\s.{0,6}năm\s")
_LOWER = re.compile(r"[^\W\d_]")
_ENDS = (".", ";", ":", "!", "?", "…")
_OPEN = (",", "-", "–", "(", "/", "và", "của", "các", "ngày", "tháng", "năm", "số")
_SHORTEST_HEADING = 6
_LONGEST_BRACKET = 160
_HYPHENATED = re.compile(r"\w-$")


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line as it stands on the page.

    `apart`: blank space stands above it. `full`: the first word below would not have fitted.
    `indented`: it starts further right than lines that go on; None where nobody knows.
    `reaches`: the column in which a line of text ends.
    """

    where: str
    text: str
    apart: bool = False
    full: bool = False
    indented: bool | None = None
    bold: bool = False
    centred: bool = False
    reaches: int = 0


def mended(lines: Sequence[PageLine], *, spaced: bool = False) -> list[Paragraph]:
    """Return the paragraphs; `spaced` where blank lines stand between all of them."""
    paragraphs: list[Paragraph] = []
    above: PageLine | None = None
    for line in lines:
        joins = above and (
            goes_on(above, line, spaced=spaced) or _in_brackets(paragraphs[-1], line)
        )
        if joins:
            begun = paragraphs[-1]
            text = joined(begun.text, line.text)
            paragraphs[-1] = replace(begun, text=text, bold=begun.bold and line.bold)
        else:
            paragraphs.append(Paragraph(line.where, line.text, line.bold, line.centred))
        above = line
    return paragraphs


def goes_on(above: PageLine, below: PageLine, *, spaced: bool = False) -> bool:
    """Return whether the sentence of the line above goes on below."""
    if _ONLY_MARK.fullmatch(above.text):
        return not begins(below.text)
    if above.centred != below.centred or begins(below.text):
        return False
    if (
        _is_capitals(above.text)
        or _is_capitals(below.text)
        or _is_letterhead(above.text, below.text)
    ):
        return False
    capital, ended = _starts_capital(below.text), above.text.endswith(_ENDS)
    if below.apart or below.indented:
        return not capital and not ended
    if above.text.endswith((";", ":")):
        return (above.full or spaced) and not capital
    if ended:
        return above.full or (spaced and not above.centred)
    return not capital or above.full or spaced or above.text.endswith(_OPEN)


def _in_brackets(begun: Paragraph, below: PageLine) -> bool:
    """Whether a line stands inside a bracket that was opened above and is closed in it."""
    inside = begun.text[-_LONGEST_BRACKET:].rpartition("(")[2]
    opened = "(" in begun.text[-_LONGEST_BRACKET:] and ")" not in inside
    closes = below.text.partition(")")
    return opened and bool(closes[1]) and "(" not in closes[0] and not begins(below.text)


def joined(above: str, below: str) -> str:
    """Return two lines as one; a hyphen inside a word ("QĐ-" "UBND") takes no space."""
    return above + ("" if _HYPHENATED.search(above) else " ") + below


def begins(text: str) -> bool:
    """Return whether a line carries the mark or the word that begins a paragraph."""
    return _BEGINS.match(text) is not None or _ONLY_MARK.fullmatch(text) is not None


def _starts_capital(text: str) -> bool:
    letter = _LOWER.match(text.lstrip("“\"'(["))
    return letter is not None and letter[0].isupper()


def _is_capitals(text: str) -> bool:
    """Return whether a line is a heading in capitals; an abbreviation is too short for one."""
    letters = [one for one in text if one.isalpha()]
    return len(letters) >= _SHORTEST_HEADING and all(one.isupper() for one in letters)


def _is_letterhead(above: str, below: str) -> bool:
    return _SIGNED.match(below) is not None or above.startswith("Số:")
