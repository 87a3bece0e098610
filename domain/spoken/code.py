"""Task codes as people type them: `TT-04`, `tt4`, `4`, `mục 4`, `vp 9.2`, `1, 4 và 5`."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from domain.chat import Unit
from domain.plan.numbering import as_said
from domain.text import fold

# Digits in a date, a fraction, a percentage, a range or a word ("12/5", "50%", "1-3", "18.02.2021")
# are no code.
_NUMBERS = r"(\d{1,3}+(?:\.\d{1,3}+)*+)(?![\w/%]|[-–]\d)"
_AROUND = " ,;:.-–\n"
# Series of codes that are no unit's: carried over from the year before, given beside the plan.
SERIES = ("CT", "DX")
_OF_PAPER = "mục"
_BETWEEN = re.compile(r"[\s,;.&+]*(?:\b(?:va|voi)\b[\s,]*)?")


@dataclass(frozen=True, slots=True)
class Code:
    """A code as it was typed: its unit's letters or "", and numbers such as "9.2".

    One `of_paper` is the number that the paper gives a task: "mục 3".
    """

    letters: str
    numbers: str
    of_paper: bool = False

    def __str__(self) -> str:
        """Return it as it may be typed again: "TT 4", "4", "mục 4"."""
        before = _OF_PAPER if self.of_paper else self.letters
        return f"{before} {as_said(self.numbers)}".strip()


@dataclass(frozen=True, slots=True)
class Typed:
    """Codes found at the start of what somebody typed, and the words after them."""

    codes: tuple[Code, ...]
    rest: str


def typed_codes(text: str, units: Iterable[Unit]) -> Typed:
    """Return the codes that `text` starts with, and the words after.

    "4 chưa có kinh phí" is the code 4 and four words; "1, 4 và 5" are three codes. Only codes of
    `units` count as letters, or "thiếu 2 cán bộ" would be a code; and a bare number set apart by
    nothing but a space counts only where no words follow, or "4 3 hồ sơ" would be two.
    """
    letters = {fold(code): code for code in (*(unit.code for unit in units), *SERIES)}
    longest_first = sorted(map(re.escape, letters), key=len, reverse=True)
    unit = rf"({'|'.join(longest_first)})[\s.\-–]*"
    code = re.compile(rf"(?:{unit}|({fold(_OF_PAPER)})\s+(?:so\s+)?)?{_NUMBERS}")
    folded = fold(text)
    codes: list[Code] = []
    ends: list[int] = []
    doubtful: int | None = None
    between = _BETWEEN.match(folded)
    while between and (match := code.match(folded, between.end())):
        if doubtful is None and codes and not (match[1] or match[2]) and between[0].isspace():
            doubtful = len(codes)
        codes.append(Code(letters.get(match[1], ""), match[3], of_paper=bool(match[2])))
        ends.append(match.end())
        between = _BETWEEN.match(folded, match.end())
    if doubtful and folded[ends[-1] :].strip(_AROUND):
        codes, ends = codes[:doubtful], ends[:doubtful]
    return Typed(tuple(codes), text[ends[-1] if ends else 0 :].strip(_AROUND))


def typed_lines(text: str, units: Iterable[Unit]) -> list[Typed]:
    """Return what each line of `text` says of the codes it starts with.

    A line without a code goes on with the one before it; words before any code have none.
    """
    known = tuple(units)
    found: list[Typed] = []
    for line in filter(str.strip, text.splitlines()):
        typed = typed_codes(line, known)
        if typed.codes or not found:
            found.append(typed)
        else:
            last = found.pop()
            found.append(Typed(last.codes, f"{last.rest} {typed.rest}".strip()))
    return found
