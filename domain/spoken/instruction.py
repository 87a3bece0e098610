"""A leader's order in plain words: "Giao Trung tâm báo cáo tình hình kho lạnh trước 10/3"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from domain.chat import Unit
from domain.text import fold, nfc
from domain.words import spoken

_ORDERS = spoken(
    r"(?:(?:tôi|đ/c|đồng chí)\s+)?(?:giao(?: cho)?|yêu cầu|đề nghị|chỉ đạo|phân công|đôn đốc"
    r"|bên|phía)(?!\w)"
    r"[\s:,]*"
)
_COURTESY = spoken(r"(?:đ/c |đồng chí |lãnh đạo |trưởng phòng |các đồng chí )+")
_BETWEEN = re.compile(r"\s*(?:,|;|\bva\b|\bcung\b|\bphoi hop voi\b)?\s*(?:\bben\s+|\bphia\s+)?")
_BY_NAME = spoken(r"^(?:bên|phía)(?!\w)")
_ONLY_DAY = spoken(r"(?<!\w)(?:thời hạn|hạn|ngày|là|phải|thành|sang|xong|hoàn thành)(?!\w)")
_INVITES = spoken(r"(?<!\w)mời (?:(?:cả|thêm|các|bên|họp|dự|lãnh đạo|đại diện)(?!\w)\s*)*")
_NOT_THOSE = spoken(
    r"^(?:chứ|mà)?[\s,]*(?:không|ko|đâu) phải .{1,80}$|^chứ$|^(?:mới|là) (?:đúng|phải|chuẩn)$"
)
_KINDS = "van phong", "thanh tra", "chi cuc", "trung tam"
_ROOM = "phong "
_FEWEST_LETTERS = 4
_AROUND = " ,;:.-–\n"


@dataclass(frozen=True, slots=True)
class Instruction:
    """What a leader orders: the units that are named first, and the words after them."""

    units: tuple[Unit, ...]
    words: str


def beside_day(words: str) -> str:
    """Return what words around a day say, "" where they only say that it is one: "hạn là"."""
    return _ONLY_DAY.sub("", nfc(words)).strip(_AROUND)


def beside_units(words: str) -> str:
    """Return what words behind units say, "" for "chứ không phải TT"."""
    return _NOT_THOSE.sub("", nfc(words)).strip(_AROUND)


def begins_order(text: str) -> bool:
    """Return whether words begin as an order does, to whomever: "bên trung tâm …", "giao …"."""
    return _ORDERS.match(nfc(text).strip(_AROUND)) is not None


def read_instruction(
    text: str, units: Sequence[Unit], *, is_order: bool = False
) -> Instruction | None:
    """Return the order that `text` begins with, None where it begins with no word of ordering.

    What is known for an order needs no such word. Units are named in full, by code, or by their
    kind where only one is of it.
    """
    text = nfc(text).strip(_AROUND)
    ordering = _ORDERS.match(text)
    if ordering is None and not is_order:
        return None
    at = ordering.end() if ordering else 0
    if courtesy := _COURTESY.match(text, at):
        at = courtesy.end()
    folded, named = fold(text), list[Unit]()
    if len(folded) != len(text):
        return Instruction((), text[at:].strip(_AROUND))
    names = unit_names(units)
    while True:
        between = _BETWEEN.match(folded, at)
        start = between.end() if between else at
        found = next((one for one in names if _stands(folded, start, one[0])), None)
        if found is None:
            break
        named.append(found[1])
        at = start + len(found[0])
    if not named and not is_order and _BY_NAME.match(text):
        return None  # "bên ngoài trời mưa" orders nobody
    return Instruction(tuple(dict.fromkeys(named)), text[at:].strip(_AROUND))


def ordered(text: str, units: Sequence[Unit]) -> tuple[Unit, ...]:
    """Return whom words give something to do: the units of an order, and who is invited besides."""
    text = nfc(text)
    said = read_instruction(text, units)
    named = list(said.units) if said else []
    for invited in _INVITES.finditer(text):
        also = read_instruction(text[invited.end() :], units, is_order=True)
        named += also.units if also else ()
    return tuple(dict.fromkeys(named))


def unit_names(units: Sequence[Unit]) -> list[tuple[str, Unit]]:
    """Return the folded names by which units go, the longest first.

    They are codes, full names, with "phòng" and without, the letters that papers of a unit bear
    ("TTKHCN"), and the kind where only one unit is of it: "Trung tâm".
    """
    names = [(fold(name), unit) for unit in units for name in (unit.name, unit.code)]
    names += [(name[len(_ROOM) :], unit) for name, unit in names if name.startswith(_ROOM)]
    names += [
        (f"{_ROOM}{fold(unit.code)}", unit) for unit in units if fold(unit.name).startswith(_ROOM)
    ]
    names += _letters(units, {name for name, _ in names})
    for kind in _KINDS:
        of_kind = [unit for unit in units if fold(unit.name).startswith(kind)]
        if len(of_kind) == 1:
            names += [(kind, of_kind[0]), (f"{kind} so", of_kind[0])]
    return sorted(names, key=lambda one: -len(one[0]))


def _letters(units: Sequence[Unit], taken: set[str]) -> list[tuple[str, Unit]]:
    """Return the initials of each unit's name that are long enough and mean no other unit."""
    found: dict[str, list[Unit]] = {}
    for unit in units:
        words = fold(unit.name).split()
        for of in (words, [word for word in words if word != "va"]):
            found.setdefault("".join(word[0] for word in of), []).append(unit)
    return [
        (letters, those[0])
        for letters, those in found.items()
        if len(letters) >= _FEWEST_LETTERS and letters not in taken and len(set(those)) == 1
    ]


def _stands(folded: str, at: int, name: str) -> bool:
    after = folded[at + len(name) : at + len(name) + 1]
    return folded.startswith(name, at) and not after.isalnum()
