"""Who is to do work that no unit is named for, as the office types it: "TT, VP", "bỏ", "tất cả"."""

import re
from collections.abc import Sequence
from enum import Enum, auto

from domain.chat import Unit
from domain.plan.draft import UnitDraft
from domain.plan.recognising import recognised
from domain.refusal import Refusal
from domain.spoken.amendment import NotAnAmendment, read_codes
from domain.unit.called import units_called
from domain.words import spoken

_TO = spoken(r"(?:đề nghị |xin )?(?:giao(?: việc này)?(?: cho)?|của|thuộc|là)\s*:?\s+")
_LEFT_OUT = spoken(
    r"(?:bỏ(?: qua)?|không (?:giao|nhập|lấy)|để lại)(?: (?:ra|việc|nhiệm vụ|cái))*(?: (?:này|đó))?$"
)
_EVERYBODY = spoken(
    r"(?:tất cả|toàn sở|mọi)?\s*(?:các )?(?:(?:phòng|đơn vị)(?:\s*(?:,| và)? (?:phòng|đơn vị))*)?$"
)
_FOLLOWED = spoken(
    r"(?:(?:để |giao )?(?:văn phòng|vp)(?: sở)? (?:theo dõi|đôn đốc|giữ)"
    r"|(?:theo dõi|đôn đốc))(?:,? (?:và )?(?:theo dõi|đôn đốc))*$"
)
_AND = re.compile(r"\s*[,;+\n]\s*(?:và\s+)?|\s+và\s+(?=[A-ZĐ])")


class NoDoersNamed(Refusal):
    """Words that name no unit, or one of several, and nothing else that can be done."""


class Otherwise(Enum):
    """What is done with it where no unit is named; the office FOLLOWED what others do."""

    LEAVE_OUT = auto()
    EVERYBODY = auto()
    FOLLOWED = auto()


def read_doers(words: str, units: Sequence[Unit]) -> tuple[Unit, ...] | Otherwise:
    """Return the units that words name by code or by name; raises NoDoersNamed."""
    said = words.strip(" .;,!\n")
    if _LEFT_OUT.match(said):
        return Otherwise.LEAVE_OUT
    if _FOLLOWED.match(said):
        return Otherwise.FOLLOWED
    said = said[found.end() :] if (found := _TO.match(said)) else said
    if said and _EVERYBODY.match(said):
        return Otherwise.EVERYBODY
    by_code = {unit.code: unit for unit in units}
    try:
        return tuple(by_code[code] for code in read_codes(said, by_code))
    except NotAnAmendment:
        return _named(said, units)


def _named(said: str, units: Sequence[Unit]) -> tuple[Unit, ...]:
    found: list[Unit] = []
    for part in filter(None, _AND.split(said)):
        named = recognised([UnitDraft("", part)], units)
        meant = list(named.values()) or units_called(part, units)
        # A name that several bear names none of them.
        if len(meant) != 1:
            raise NoDoersNamed
        found += meant
    if not found:
        raise NoDoersNamed
    return tuple(dict.fromkeys(found))
