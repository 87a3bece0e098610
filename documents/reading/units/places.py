"""Provinces, towns and communes before what they do: "Các tỉnh A, B và thành phố C rà soát"."""

import re
from collections.abc import Iterator

from documents.reading.units.words import UPPER
from documents.reading.vocabulary import OPENINGS, OPENINGS_IN_NAMES

_SORT = r"tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu"
_PROPER = (
    rf"(?!(?:Tỉnh|Thành|Huyện|Xã|Sở|Bộ|Ban|Ủy|Hội|Ngành)\s)[{UPPER}][^\W\d_]*(?:\s[{UPPER}][^\W\d_]*){{0,4}}"
    rf"(?:\s[-–]\s[{UPPER}][^\W\d_]*(?:\s[{UPPER}][^\W\d_]*){{0,3}})?"
)
_LISTED = re.compile(_PROPER)
# One sort of place with all its names: "các tỉnh Nghệ An, Quảng Ngãi và Cao Bằng".
_OF_A_SORT = re.compile(
    rf"(?P<many>[Cc]ác\s+)?(?P<sort>(?i:{_SORT}))(?:,\s+(?:{_SORT}))?:?\s+"
    rf"(?P<names>{_PROPER}(?:(?:,\s+|\s+và\s+)(?!(?i:{_SORT})\s){_PROPER})*)"
)
_JOINT = re.compile(r"(?:,\s+|;\s+|\s+và\s+)(?=(?:các\s+)?(?i:tỉnh|thành phố|huyện|xã|phường)\s)")
# What they do follows at once: in "Thành phố Hồ Chí Minh - Mộc Bài" it does not.
_ACT = re.compile(
    rf",?\s+(?:{OPENINGS}|{OPENINGS_IN_NAMES}|phải|cần|sẽ|có trách nhiệm|chịu trách nhiệm)(?!\w)"
)


def places_at_start(text: str) -> tuple[tuple[str, ...], int] | None:
    """Return the places that a sentence says do something, each by its sort, and their end."""
    names: list[str] = []
    at = 0
    while one := _OF_A_SORT.match(text, at):
        if not one["many"] and len(list(_LISTED.finditer(one["names"]))) > 1:
            return None
        names += _each(one)
        joint = _JOINT.match(text, one.end())
        if joint is None:
            return (tuple(names), one.end()) if _ACT.match(text, one.end()) else None
        at = joint.end()
    return None


def _each(one: re.Match[str]) -> Iterator[str]:
    sort = one["sort"]
    for name in _LISTED.finditer(one["names"]):
        yield f"{sort[0].upper()}{sort[1:].lower()} {name[0]}"
