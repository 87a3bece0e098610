"""Marks of lists, and quarters, put right where a letter was taken for one that looks like it.

"a) b) e) d)" is a list whose third mark is "c)": what goes on counting tells which letter stood
there. A mark that looks like no other of the place where it stands is left as it was seen.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from documents.reading.blocks import Block, Cell, Paragraph, Table

_LETTERS = "abcdđeghiklmnopqrstuvxy"
# What a letter is taken for.
_LOOKS = {
    "a": "aàáâăạảãđ",
    "b": "bh6ð",
    "c": "ceœ©€óòo",
    "d": "dđð",
    "đ": "đdðả",
    "e": "ecéèêẹ",
    "g": "g98qpø",
    "h": "hbnk",
    "i": "iïíìịjl1!",
    "k": "khx",
    "l": "lI1i|!",
    "m": "mn",
    "n": "nmh",
}
_LETTER = re.compile(r"(\S)([.)])(?=\s)")
_ROMAN = re.compile(r"([IVXLl1|TH]{1,5})\.(?=\s+[A-ZĐÀ-Ỹ])")
_ROMANS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_ALONE = re.compile(r"[IVXLl1|]{1,5}")
# "T.1" is "1.1": only numbers have so many parts.
_PARTED = re.compile(r"([TIl|])(?=\.\d)|(?<=\d\.)([TIl|])(?=[.\s])")

# "quý lII", "quý TV": no other letters stand there.
_QUARTER = re.compile(r"(?<!\w)([Qq]u[ýí]|QU[ÝÍ])(\s+)([IVl|TH1]{1,4})(?!\w)")


def remarked(blocks: Iterable[Block]) -> list[Block]:
    """Return the blocks with the marks of their lists in order, and their quarters in figures."""
    marks = _Marks()
    return [
        replace(one, text=_with_quarters(marks.right(one.text)))
        if isinstance(one, Paragraph)
        else _in_table(one)
        for one in blocks
    ]


def _with_quarters(text: str) -> str:
    return _QUARTER.sub(_quarter, text)


def _quarter(seen: re.Match[str]) -> str:
    read = _as_strokes(seen[3])
    known = read in _ROMANS[1:5] and not seen[3].isdecimal()
    return f"{seen[1]}{seen[2]}{read}" if known else seen[0]


def _as_strokes(seen: str) -> str:
    return re.sub(r"[Ll1|T]", "I", seen).replace("H", "II")


def _in_table(table: Table) -> Table:
    """Return a table with the Roman numbers of its first column in order."""
    marks = _Marks()
    rows = ((_numbered(row[0], marks), *map(_quartered, row[1:])) for row in table.rows)
    return replace(table, rows=tuple(rows))


def _quartered(cell: Cell | None) -> Cell | None:
    return cell and replace(cell, lines=tuple(map(_with_quarters, cell.lines)))


def _numbered(cell: Cell | None, marks: "_Marks") -> Cell | None:
    if cell is None or not _ALONE.fullmatch(cell.text):
        return cell
    return replace(cell, lines=(marks.roman(cell.text),))


@dataclass(slots=True)
class _Marks:
    """How far the lists that are open have counted."""

    _letter: int = -1
    _roman: int = 0

    def right(self, text: str) -> str:
        """Return a paragraph with its mark put right."""
        text = _PARTED.sub("1", text[:12]) + text[12:]
        if found := _ROMAN.match(text):
            return self.roman(found[1]) + text[found.end(1) :]
        if found := _LETTER.match(text):
            return self._lettered(found[1]) + text[found.end(1) :]
        return text

    def _lettered(self, seen: str) -> str:
        due = _LETTERS[self._letter + 1] if self._letter + 1 < len(_LETTERS) else ""
        if seen != "a" and due and seen in _LOOKS.get(due, due):
            seen = due
        if seen in _LETTERS:
            self._letter = _LETTERS.index(seen)
        return seen

    def roman(self, seen: str) -> str:
        """Return a Roman number, the next one where strokes of it were lost."""
        read = _as_strokes(seen)
        due = _ROMANS[self._roman + 1] if self._roman + 1 < len(_ROMANS) else ""
        if read in (due, _ROMANS[self._roman]) or read == due.replace("III", "II"):
            read = due
        if read in _ROMANS[1:]:
            self._roman = _ROMANS.index(read)
            return read
        return seen
