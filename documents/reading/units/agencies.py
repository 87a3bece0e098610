"""Agencies by name, role or as a group: "Sở Tài chính", "Giám đốc các Sở", "các phòng, đơn vị"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from documents.reading.units.beginnings import BEGINS, FIELD, ONE, PEOPLE
from documents.reading.units.endings import is_group, name_end
from documents.reading.units.words import FIELDS, PREDICATES, ROLES, UPPER

# A head without a name: before what is done, by itself as a heading is, or in a list of others.
_ALONE = re.compile(
    r"(?:Văn phòng|Trung tâm|Chi cục|Thanh tra|Ban|Phòng)"
    rf"(?=\s+(?:{PREDICATES})(?!\w)|\s*:|\s+[–-]\s)"
    rf"|(?:Văn phòng|Trung tâm|Chi cục|Thanh tra)"
    rf"(?=[\s.;,]*$|\s*[,;]\s+(?:các\s|[{UPPER}])|\s+và\s+(?:các\s|[{UPPER}]))"
)
_AND = re.compile(r"\s*(?:[;,]\s*(?:và\s+)?|\s+và\s+|\s+cùng\s+)(?:với\s+)?")
# "Các Sở: A, B", "UBND các xã: A, B" share the head of their names; "các hội: Hội A" are whole.
_SHARED_HEAD = re.compile(
    r"(?P<of>(?:(?:Chủ tịch|Lãnh đạo)\s+)?"
    r"(?:UBND|HĐND|[Ủủ][ỷy] ban nhân dân|[Uu]ỷ ban nhân dân|[Đđ]ảng [ủu][ỷy])\s+)?"
    r"[Cc]ác (?P<head>[Ss]ở|[Bb]ộ|[Pp]hòng|[Hh]uyện|[Tt]rung tâm|[Bb]an|[Xx]ã|[Pp]hường"
    r"|[Tt]hành phố|[Cc]ông ty|[Tt]rường|(?P<whole>[Hh]ội|[Đđ]ơn vị|[Cc]ơ quan))\s*:\s*"
)
# Where a group is or belongs says nothing of its name: "các cơ quan trên địa bàn tỉnh".
_PLACED = re.compile(
    r"(?:\s+(?:đóng|hoạt động|có trụ sở))?\s+(?:trên địa bàn|đóng chân)"
    rf"(?:\s+(?:toàn\s+)?(?:tỉnh|huyện|xã|phường|thành phố|quận|khu vực)(?!\w)"
    rf"(?:\s+[{UPPER}]\w*){{0,4}})?(?!\w)"
    r"|\s+trong\s+(?:toàn\s+)?(?:tỉnh|huyện|xã|ngành|cả nước)(?!\w)"
    r"|\s+(?:có\s+)?liên\s+quan(?!\s+(?:đến|tới|với))(?!\w)"
)
# "Mỗi lớp dựng một gian": one of many is called by no more than what it is.
_EACH = re.compile(r"mỗi\s|từng\s", re.IGNORECASE)
_EACH_OF = re.compile(
    rf"\w+(?:\s+(?!(?:{PREDICATES}|một|hai|các)(?!\w))[^\W\d_]+){{1,3}}(?=\s+(?:{PREDICATES})(?!\w))"
)
_BESIDE = re.compile(
    rf"(?:{ROLES}\s+)?(?:cơ quan|đơn vị|địa phương|chính quyền|doanh nghiệp|đoàn thể)(?!\w)"
)
_LONGEST_NAME = 90


@dataclass(frozen=True, slots=True)
class Named:
    """Agencies at the beginning of a text: their names as written, and where they end."""

    names: tuple[str, ...]
    end: int


def agencies_at_start(text: str, known: Sequence[str] = ()) -> Named | None:
    """Return the agencies that `text` begins with, None when it begins with none.

    `known` are names that the paper uses elsewhere; they end where they end.
    """
    names: list[str] = []
    at = end = 0
    if (shared := _SHARED_HEAD.match(text)) and (found := _with_shared_head(text, shared)):
        return found
    while one := _one(text, at, known):
        names.append(_standing(one[0][0].upper() + one[0][1:]).rstrip(" ,"))
        end = placed.end() if (placed := _PLACED.match(text, one[1])) else one[1]
        joint = _AND.match(text, end)
        if joint is None:
            break
        at = joint.end()
        if following := _BESIDE.match(text, at):
            # Behind others that are named: "Bộ trưởng, Thủ trưởng cơ quan ngang Bộ phải …".
            end = name_end(text, following.end(), group=True)
            names.append(text[at].upper() + text[at + 1 : end].rstrip(" ,"))
            joint = _AND.match(text, end)
            if joint is None:
                break
            at = joint.end()
    return Named(tuple(dict.fromkeys(names)), end) if names else None


def _standing(name: str) -> str:
    """Return a name without the verb that only says where its bearers stand."""
    return name.removesuffix(" đóng")


def _one(text: str, at: int, known: Sequence[str]) -> tuple[str, int] | None:
    opening = BEGINS.match(text, at)
    if opening is None and (name := _known_at(text, at, known)):
        return name, at + len(name)
    if opening is None:
        alone = _ALONE.match(text, at)
        return (alone[0], alone.end()) if alone else None
    start = opening.end()
    if people := PEOPLE.match(text, at):
        return text[at : (end := name_end(text, people.end(), group=True))].strip(), end
    if start == at + len(text[at:start].rstrip()) and start > at:
        return text[at:start], start
    if name := _known_at(text, start, known):
        return name, start + len(name)
    if field := FIELD.match(text, start):
        return field[0], field.end()
    head = ONE.match(text, start)
    if head is None:
        return None
    if _EACH.match(head[0]):
        whole = _EACH_OF.match(text, start)
        return (whole or head)[0], (whole or head).end()
    end = name_end(text, head.end(), group=is_group(text[start : head.end()]))
    return (text[start:end].strip(), end) if end - start <= _LONGEST_NAME else None


def _known_at(text: str, at: int, known: Sequence[str]) -> str:
    """Return which of the names that the paper uses elsewhere stands at a place, or nothing."""
    for name in known:
        end = at + len(name)
        if text[at:end].casefold() == name.casefold() and not text[end : end + 1].isalnum():
            return name
    return ""


def _with_shared_head(text: str, shared: re.Match[str]) -> Named | None:
    """Read "các Sở: Tài chính, Xây dựng; Công ty A" as three."""
    of, head = shared["of"] or "", shared["head"]
    head = f"{of[:1].upper()}{of[1:]}{head.lower()}" if of else head[0].upper() + head[1:]
    field = re.compile(
        rf"(?:{FIELDS})(?!\w)"
        rf"|[{UPPER}][^,;:.()]*?(?=\s*(?:[,;:.()]|\s+và\s|$)|\s+(?:{PREDICATES})(?!\w))"
    )
    names = []
    at = end = shared.end()
    while at < len(text):
        if other := _one(text, at, ()):
            names.append(other[0])
            end = other[1]
        elif not shared["whole"] and (one := field.match(text, at)):
            names.append(f"{head} {one[0].strip()}")
            end = one.end()
        else:
            break
        joint = _AND.match(text, end)
        if joint is None:
            break
        at = joint.end()
    return Named(tuple(names), end) if names else None
