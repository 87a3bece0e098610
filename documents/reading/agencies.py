"""Agencies by name, role or as a group: "Sở Tài chính", "Giám đốc các Sở", "các phòng, đơn vị"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from documents.reading.agency_words import (
    FIELDS,
    GROUPS,
    HEADS,
    PREDICATES,
    QUALIFIERS,
    ROLES,
    UPPER,
    WHOLE,
)

_PROPER = rf"(?:[{UPPER}][\w&./]*)"
_ANY_GROUP = (
    r"(?:(?:[Cc]ác|[Nn]hững|[Tt]ất cả các|[Tt]oàn thể|[Mm]ột số|[Tt]ừng|[Mm]ỗi)\s+"
    rf"(?i:{GROUPS})(?!\w)|(?:Sở|Bộ|Phòng|Cơ quan|Đơn vị),\s+(?i:{GROUPS})(?!\w)"
    r"|(?:Cơ quan|Đơn vị|Địa phương)(?=\s|$))"
)
_ONE = rf"(?:{WHOLE}|(?:{HEADS})\s+(?:{_PROPER}|{QUALIFIERS}(?!\w)|(?={FIELDS}))|{_ANY_GROUP})"
_BEGINS = re.compile(
    rf"(?:(?:{ROLES})(?:,\s+(?:{ROLES}))*\s+)?(?:đơn vị\s+)?(?={_ONE})|(?:{ROLES})(?=\s*$|\s*[,:;])"
)
_ONE_BEGINS = re.compile(_ONE)
_FIELD = re.compile(rf"(?P<head>Sở|Bộ)\s+(?:{FIELDS})(?!\w)")
_STOP = re.compile(rf"\s+(?:{PREDICATES})(?!\w)|\s*[.;:()“”]|,|\s+và\s+|\s*$")
_ALONE = re.compile(
    rf"(?:Văn phòng|Trung tâm|Chi cục|Thanh tra|Ban|Phòng)(?=\s+(?:{PREDICATES})(?!\w)|\s*:)"
)
_AND = re.compile(r"\s*(?:[;,]\s*(?:và\s+)?|\s+và\s+|\s+cùng\s+)(?:với\s+)?")
_SHARED_HEAD = re.compile(
    r"[Cc]ác (?P<head>[Ss]ở|[Bb]ộ|[Pp]hòng|[Hh]uyện|[Tt]rung tâm|[Bb]an)\s*:\s*"
)
_GROUP = re.compile(
    r"các|những|tất cả|toàn thể|một số|từng|mỗi|UBND|(?:sở|bộ|phòng|cơ quan|đơn vị),|[ủu][yỷ] ban",
    re.IGNORECASE,
)
_GROUP_GOES_ON = re.compile(rf"(?i:{GROUPS})(?!\w)(?!\s+[{UPPER}])")
_LONGEST_NAME = 90
# Work that names of units are made of: "Phòng Kinh tế xây dựng tham mưu …".
_IN_NAMES = re.compile(
    r"\s+(?:xây dựng|tổng hợp|quản lý|phát triển|đào tạo|nghiên cứu|thẩm định|kiểm tra|giám sát"
    r"|hợp tác|tuyên truyền|đầu tư)(?=\s+(?:chủ trì|tham mưu|phối hợp|có trách nhiệm|tiếp tục"
    r"|chịu trách nhiệm|khẩn trương|chủ động|căn cứ)(?!\w)|\s*:)"
)
_CAPITALS_HEAD = re.compile(
    rf"(?<!\w)(?:{HEADS})\s+(?!(?:chống|ngừa|cháy|hành|chức|cáo|nghị|thảo|máy|đất|thi|diễn|hợp|ngũ"
    r"|họp|lương|chí|trương|,)(?!\w))\w",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Named:
    """Agencies at the beginning of a text: their names as written, and where they end."""

    names: tuple[str, ...]
    end: int


def from_capitals(text: str) -> str:
    """Return "SỞ NỘI VỤ" as "Sở Nội vụ"; a text that is not all capitals as it is."""
    if text.upper() != text or not any(letter.isalpha() for letter in text):
        return text
    spelled = _CAPITALS_HEAD.sub(
        lambda one: one[0][0].upper() + one[0][1:-1] + one[0][-1].upper(), text.lower()
    )
    return re.sub(r"\bubnd\b|\bhđnd\b", lambda one: one[0].upper(), spelled)


def agencies_at_start(text: str, known: Sequence[str] = ()) -> Named | None:
    """Return the agencies that `text` begins with, None when it begins with none.

    `known` are names that the paper uses elsewhere; they end where they end.
    """
    names: list[str] = []
    at = end = 0
    if shared := _SHARED_HEAD.match(text):
        return _with_shared_head(text, shared)
    while one := _one(text, at, known):
        names.append(one[0][0].upper() + one[0][1:])
        end = one[1]
        joint = _AND.match(text, end)
        if joint is None:
            break
        at = joint.end()
    return Named(tuple(dict.fromkeys(names)), end) if names else None


def _one(text: str, at: int, known: Sequence[str]) -> tuple[str, int] | None:
    opening = _BEGINS.match(text, at)
    if opening is None:
        alone = _ALONE.match(text, at)
        return (alone[0], alone.end()) if alone else None
    start = opening.end()
    if start == at + len(text[at:start].rstrip()) and start > at:
        return text[at:start], start
    for name in known:
        if text[start : start + len(name)].casefold() == name.casefold():
            after = text[start + len(name) : start + len(name) + 1]
            if not after.isalnum():
                return name, start + len(name)
    if field := _FIELD.match(text, start):
        return field[0], field.end()
    head = _ONE_BEGINS.match(text, start)
    if head is None:
        return None
    end = _name_end(text, head.end(), group=_is_group(text[start : head.end()]))
    return (text[start:end].strip(), end) if end - start <= _LONGEST_NAME else None


def _name_end(text: str, at: int, *, group: bool) -> int:
    """Return where the name ends whose beginning ends at `at`."""
    while stop := _STOP.search(text, at):
        mark = stop[0].strip()
        following = text[stop.end() :].lstrip()
        if not group and (inside := _IN_NAMES.match(text, stop.start())):
            at = inside.end()
        elif _joins(mark, following, group=group):
            at = stop.end()
        else:
            return stop.start()
    return len(text)


def _joins(mark: str, following: str, *, group: bool) -> bool:
    """Return whether a name continues behind "và" or a comma: "Khoa học và Công nghệ"."""
    if mark == ",":
        return group and _GROUP_GOES_ON.match(following) is not None
    if mark != "và" or _BEGINS.match(following):
        return False
    return following[:1].isupper() or (group and _GROUP_GOES_ON.match(following) is not None)


def _is_group(text: str) -> bool:
    return _GROUP.match(text) is not None


def _with_shared_head(text: str, shared: re.Match[str]) -> Named | None:
    """Read "các Sở: Tài chính, Xây dựng; Công ty A" as three."""
    head = shared["head"][0].upper() + shared["head"][1:]
    field = re.compile(rf"(?:{FIELDS})(?!\w)|[A-ZĐ][^,;:.()]*?(?=\s*(?:[,;:.()]|\s+và\s|$))")
    names = []
    at = end = shared.end()
    while at < len(text):
        if other := _one(text, at, ()):
            names.append(other[0])
            end = other[1]
        elif one := field.match(text, at):
            names.append(f"{head} {one[0].strip()}")
            end = one.end()
        else:
            break
        joint = _AND.match(text, end)
        if joint is None:
            break
        at = joint.end()
    return Named(tuple(names), end) if names else None
