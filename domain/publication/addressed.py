"""To which units a paper goes, as somebody names them: one, several, all that are late."""

import re
from collections.abc import Sequence

from domain.chat import Unit
from domain.publication.papers import Asked, WhichUnitOfPaper
from domain.text import fold
from domain.unit.called import units_called

_LATE = r"(?:(?:dang |bi |co viec )?(?:qua han|tre han|cham))"
_UNITS = r"(?:(?:cac |moi )?(?:phong,? ?(?:va )?don vi|don vi|phong))"
# "tất cả", "các phòng, đơn vị quá hạn", "mọi đơn vị", "quá hạn"; "đơn vị" alone names none.
_ALL = re.compile(rf"(?:tat ca|toan bo|het)(?: {_UNITS})?(?: {_LATE})?|{_UNITS} {_LATE}|{_LATE}")
_BETWEEN, _AND = re.compile(r"[,;+/\n]"), re.compile(r"\s+va\s+")


def addressed(asked: Asked, units: Sequence[Unit]) -> list[Unit] | None:
    """Return the units that words name, None for all; raises WhichUnitOfPaper."""
    if _ALL.fullmatch(fold(asked.rest).strip(" .:")):
        return None
    found: list[Unit] = []
    for words in _parts(asked.rest, units):
        meant = units_called(words, units)
        if len(meant) != 1:
            codes = ", ".join(unit.code for unit in meant or units)
            raise WhichUnitOfPaper(typed=words, codes=codes, kind=asked.kind)
        found += meant
    return list(dict.fromkeys(found))


def _parts(words: str, units: Sequence[Unit]) -> list[str]:
    """Return the names of units in "TT, TDC và VP"; commas and "và" stand within names too."""
    if fold(words).strip() in {fold(unit.name) for unit in units}:
        return [words]
    parts: list[str] = []
    for part in _BETWEEN.split(words):
        is_one = len(units_called(part, units)) == 1
        parts += [part] if is_one else _joined(part)
    return [part for part in parts if part.strip()] or [words]


def _joined(words: str) -> list[str]:
    """Return what "và" joins; folding keeps the number of letters of composed Vietnamese."""
    ends = [0]
    for found in _AND.finditer(fold(words)):
        ends += found.span()
    return [words[a:b] for a, b in zip(ends[::2], [*ends[1::2], len(words)], strict=True)]
