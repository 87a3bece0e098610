"""Who co-operates in a duty, by its own words, and whom "Các phòng, đơn vị" stands for."""

import re
from collections.abc import Sequence
from functools import lru_cache

from documents.reading.units.beginnings import FIELD
from documents.reading.units.names import is_every_unit, key_of
from documents.reading.vocabulary import AGENCY_HEADS, UNIT_HEADS, VERBS
from domain.text import fold

_EVERY_UNIT = re.compile(
    r"(?:lãnh đạo\s+)?các\s+(?:phòng|ban|đơn vị)(?:\s*,\s*|\s+và\s+|\s+)(?:phòng|đơn vị)"
    r"|(?:trưởng|thủ trưởng)\s+các\s+(?:phòng|đơn vị)",
    re.IGNORECASE,
)
_BARE = re.compile(r"các đơn vị\W*$", re.IGNORECASE)
_OWN = re.compile(rf"(?:cac )?(?:{fold(UNIT_HEADS)}|khoa)\b")
# A province has an office and inspectors of its own, a department's centre is called "tỉnh" too.
_OTHERS = re.compile(
    r"(?:van phong|thanh tra|ban|hoi)\b.*\b(?:ubnd|hdnd|tinh|tinh uy|huyen|thanh pho|chinh phu)$"
)
_DEPARTMENT = re.compile(r"(?:so|chi cuc|cuc|trung tam|phong)\b")
_TOGETHER = re.compile(r"phối hợp(?:\s+(?:chặt chẽ|cùng))?(?:\s+(?:với|cùng))?\s+", re.IGNORECASE)
_ENDS = re.compile(rf"\s+(?:để\s+)?(?<!\w)(?:{VERBS})(?!\w)|\s*[;:.()]|\s+trong\s|$")
_STARTS_WORK = re.compile(rf"(?:{VERBS})(?!\w)")
_NEXT = re.compile(
    rf",?\s+và\s+(?={AGENCY_HEADS}|các\s|đơn vị|cơ quan)"
    rf"|,\s+(?:với\s+)?(?={UNIT_HEADS}|{AGENCY_HEADS}|các\s|đơn vị|cơ quan)"
)


def answerable(text: str, named: Sequence[str], units: Sequence[str]) -> tuple[str, ...]:
    """Return the units that answer for a duty, where `named` may stand for all of the office's.

    "Lãnh đạo các phòng, đơn vị gửi Văn phòng" fans out to all but the unit that receives.
    """
    found: list[str] = []
    rooms = [one for one in units if _is_one_of_its_own(one)]
    for name in named:
        own = rooms if names_everyone([name], units) else []
        if len(own) < 2:
            found.append(name)
            continue
        sent_to = text.partition(" gửi ")[2]
        found += [unit for unit in own if not is_named_first(sent_to, unit)] or own
    return tuple(dict.fromkeys(found))


def names_everyone(named: Sequence[str], units: Sequence[str]) -> bool:
    """Whether one of the names stands for all units of the office, `units` being the paper's.

    Beside others than rooms "các đơn vị" are those below: hospitals, schools.
    """
    mostly_rooms = sum(map(_is_one_of_its_own, units)) * 2 > len(units)
    return any(is_every_unit(one) and (mostly_rooms or not _BARE.match(one)) for one in named)


@lru_cache(maxsize=256)
def _is_one_of_its_own(unit: str) -> bool:
    # "Các trường" are many themselves, and stand for no room of an office.
    return is_own(unit) and not key_of(unit).startswith("cac ")


def is_own(unit: str) -> bool:
    """Return whether a unit can be part of a department, by its name."""
    key = key_of(unit)
    return _OWN.match(key) is not None and _OTHERS.match(key) is None


def is_inside(unit: str, issuer: str) -> bool:
    """Return whether a unit can be told to do something by the issuer of the plan.

    A department has only its own units; whoever issues for a province or a ministry has all.
    """
    above, key = key_of(issuer), key_of(unit)
    return _DEPARTMENT.match(above) is None or is_own(unit) or is_every_unit(unit) or key in above


def coordinating(text: str, own: Sequence[str], units: Sequence[str]) -> tuple[str, ...]:
    """Return who co-operates: names of the plan's units, and other agencies as written."""
    span = partner_span(text)
    if span is None:
        return ()
    named = text[span[0] : span[1]]
    if every_unit(named):
        return tuple(name for name in units if name not in own)
    known = {fold(name): name for name in units}
    names = [field[0] if (field := FIELD.match(one)) else one for one in _NEXT.split(named)]
    return tuple(known.get(fold(name), name) for name in names)


def every_unit(text: str) -> re.Match[str] | None:
    """Match `text` that begins with all of the department's units ("Các phòng, đơn vị")."""
    return _EVERY_UNIT.match(text)


def partner_span(text: str) -> tuple[int, int] | None:
    """Return where the co-operating agencies stand in `text`, None when none is named."""
    opening = _TOGETHER.search(text)
    if opening is None or _STARTS_WORK.match(text, opening.end()):
        return None
    closing = _ENDS.search(text, opening.end())
    end = closing.start() if closing else len(text)
    return (opening.end(), end) if end > opening.end() else None


def is_unnamed(partner: str) -> bool:
    """Return whether a partner is a class ("phòng chuyên môn") rather than a name."""
    return partner[:1].islower()


def is_named_first(text: str, unit: str) -> bool:
    """Return whether `text` starts with the unit's name; "Văn phòng" stands for "Văn phòng Sở"."""
    name = re.sub(r"\s+so$", "", fold(unit))
    return re.match(rf"{re.escape(name)}(?!\w)", fold(text)) is not None
