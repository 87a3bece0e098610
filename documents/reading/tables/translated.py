"""Tables that say everything twice, in Vietnamese and behind it in another language."""

import re
from dataclasses import replace

from documents.reading.blocks import Cell, Table
from domain.spoken.keys.syllable import is_plain

_HEADED_WITHIN = 4
_FEWEST = 2
_WORD = re.compile(r"[^\W\d_]+")
_BETWEEN = " /-–|"
_MARKS_OF_OTHERS = "’‘“”–—…"


def without_translation(table: Table) -> Table:
    """Return a table whose header says most of its columns twice in Vietnamese; another as it is.

    What repeats a name or a day is no second one.
    """
    for row in table.rows[:_HEADED_WITHIN]:
        told = [cell for cell in row if cell and cell.text]
        twice = sum(_in_vietnamese(cell) != cell for cell in told)
        if twice >= _FEWEST and twice * 2 >= len(told):
            rows = tuple(
                tuple(_in_vietnamese(cell) if cell else None for cell in cells)
                for cells in table.rows
            )
            return replace(table, rows=rows)
    return table


def _in_vietnamese(cell: Cell) -> Cell:
    """Return a cell without what stands behind the Vietnamese and is none."""
    lines: list[str] = []
    for line in cell.lines:
        if lines and _is_foreign(line):
            continue
        lines.append(_without_tail(line))
    return replace(cell, lines=tuple(lines))


def _without_tail(line: str) -> str:
    words = line.split(" ")
    for at in range(1, len(words)):
        tail = " ".join(words[at:])
        if _begins_foreign(words[at]) and _is_foreign(tail):
            return " ".join(words[:at]).rstrip(_BETWEEN)
    return line


def _begins_foreign(word: str) -> bool:
    # Capitals alone are initials, of a name in either language.
    found = _WORD.search(word)
    if found is None or is_plain(found[0].lower()):
        return False
    return found[0][0].isupper() and found[0][1:].islower()


def _is_foreign(text: str) -> bool:
    """Whether words have no Vietnamese letter and mostly are no syllables of it."""
    if not all(letter.isascii() or letter in _MARKS_OF_OTHERS for letter in text):
        return False
    words = [word.lower() for word in _WORD.findall(text) if not word.isupper()]
    foreign = [word for word in words if not is_plain(word)]
    return bool(foreign) and len(foreign) * 2 >= len(words)
