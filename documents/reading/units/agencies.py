"""Agencies by name, role or as a group: "Sở Tài chính", "Giám đốc các Sở", "các phòng, đơn vị"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from documents.reading.body.shape import starts_work
from documents.reading.units.beginnings import BEGINS, FIELD, ONE, PEOPLE
from documents.reading.units.endings import is_group, name_end
from documents.reading.units.lettered import board_at
from documents.reading.units.names import is_every_unit
from documents.reading.units.persons.bearers import behind_bearer, deputy_at_start, without_bearer
from documents.reading.units.persons.titled import ALSO
from documents.reading.units.persons.whoever import whoever_at_start
from documents.reading.units.places import places_at_start
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
    rf"(?:\s+(?:toàn\s+)?(?:tỉnh|huyện|xã|phường|[Tt]hành phố|quận|khu vực)(?!\w)"
    rf"(?:\s+[{UPPER}]\w*){{0,4}})?(?!\w)"
    r"|\s+trong\s+(?:toàn\s+)?(?:tỉnh|huyện|xã|ngành|cả nước)(?!\w)"
)
_CONCERNED = re.compile(r"\s+(?:có\s+)?liên\s+quan(?!\s+(?:đến|tới|với))(?!\w)")
# "Mỗi lớp dựng một gian": one of many is called by no more than what it is.
_EACH = re.compile(r"mỗi\s|từng\s", re.IGNORECASE)
_EACH_OF = re.compile(
    rf"\w+(?:\s+(?!(?:{PREDICATES}|một|hai|các)(?!\w))[^\W\d_]+){{1,3}}(?=\s+(?:{PREDICATES})(?!\w))"
)
_BESIDE = re.compile(
    rf"(?:{ROLES}\s+)?(?:cơ quan|đơn vị|địa phương|chính quyền|doanh nghiệp|đoàn thể)(?!\w)"
)
_ALSO = re.compile(ALSO)
_CAPITAL = re.compile(rf"[{UPPER}]\w+")
_SAID_OF = re.compile(rf"\s+(?:{PREDICATES})(?!\w)")
# "BHXH cấp tỉnh" is more than "BHXH", which the paper explains.
_OF_A_RANK = re.compile(r"\s+cấp (?:tỉnh|huyện|xã|cơ sở|thành phố)(?!\w)")
_LONGEST_NAME = 90
_LONGEST_UNLISTED = 6


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
    if placed := places_at_start(text) or whoever_at_start(text):
        return Named(*placed)
    if deputy := deputy_at_start(text):
        return Named((deputy[0],), deputy[1])
    while one := _named(text, at, known, beside=bool(names)):
        named = without_bearer(_standing(one[0][0].upper() + one[0][1:]), text)
        names.append(named.rstrip(" ,"))
        end = where.end() if (where := _PLACED.match(text, one[1])) else one[1]
        end = behind_bearer(text, end)
        if concerned := _CONCERNED.match(text, end):
            end = concerned.end()
            if is_every_unit(names[-1]):
                # Those concerned are not all that there are, and nobody says which.
                names[-1] += concerned[0]
        while also := _ALSO.match(text, end):
            end = also.end()
        joint = _AND.match(text, end)
        if joint is None:
            break
        at = joint.end()
    return Named(tuple(dict.fromkeys(names)), end) if names else None


def _named(text: str, at: int, known: Sequence[str], *, beside: bool) -> tuple[str, int] | None:
    """Return the agency at a place with its end; `beside` others any name may be one."""
    if beside and (group := _BESIDE.match(text, at)):
        # "Bộ trưởng, Thủ trưởng cơ quan ngang Bộ phải …".
        end = name_end(text, group.end(), group=True)
        return text[at:end], end
    return _one(text, at, known) or (_unlisted(text, at) if beside else None)


def _unlisted(text: str, at: int) -> tuple[str, int] | None:
    """Return a name that no list knows, in front of what it does, or of more names."""
    first = _CAPITAL.match(text, at)
    if first is None or starts_work(text[at:]):
        return None
    end = name_end(text, first.end(), group=False)
    words = len(text[at:end].split())
    goes_on = _SAID_OF.match(text, end) or (
        (joint := _AND.match(text, end)) and BEGINS.match(text, joint.end())
    )
    return (text[at:end], end) if 1 < words <= _LONGEST_UNLISTED and goes_on else None


def _standing(name: str) -> str:
    """Return a name without the verb that only says where its bearers stand."""
    return name.removesuffix(" đóng")


def _one(text: str, at: int, known: Sequence[str]) -> tuple[str, int] | None:
    opening = BEGINS.match(text, at)
    if opening is None and (name := _known_at(text, at, known)):
        return name, at + len(name)
    if opening is None and (board := board_at(text, at)) > at:
        return text[at:board], board
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
        alone = _ALONE.match(text, start)
        return (alone[0], alone.end()) if alone else None
    if _EACH.match(head[0]):
        whole = _EACH_OF.match(text, start)
        return (whole or head)[0], (whole or head).end()
    end = name_end(text, head.end(), group=is_group(text[start : head.end()]))
    return (text[start:end].strip(), end) if end - start <= _LONGEST_NAME else None


def _known_at(text: str, at: int, known: Sequence[str]) -> str:
    """Return which of the names that the paper uses elsewhere stands at a place, or nothing."""
    for name in known:
        end = at + len(name)
        whole = not text[end : end + 1].isalnum() and not _OF_A_RANK.match(text, end)
        if text[at:end].casefold() == name.casefold() and whole:
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
