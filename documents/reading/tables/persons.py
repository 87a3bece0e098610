"""A column of persons, whatever heads it: who goes to each meeting of a calendar."""

import re
from collections.abc import Sequence

from documents.reading.blocks import Cell
from documents.reading.tables.headers import Column
from documents.reading.units.agencies import agencies_at_start
from documents.reading.units.words import UPPER

_TITLED = re.compile(
    rf"(?i:các\s+)?(?:(?i:đồng chí|đ/c|ông|bà|thầy|cô)\.?\s+(?=[{UPPER}])"
    r"|(?i:các\s+)?(?:Phó\s+)?(?:Chủ tịch|Bí thư|(?:Tổng )?Giám đốc|Hiệu trưởng|Viện trưởng"
    r"|Cục trưởng|Chi cục trưởng|Chánh (?:Văn phòng|Thanh tra|án)|Trưởng (?:[Bb]an|[Pp]hòng))"
    r"(?!\w))"
)
# A post in letters before a name, as calendars shorten it: "PCT Nguyễn Văn Bình".
_LETTERED = re.compile(rf"[{UPPER}]{{2,6}}\.?(?:\s+[{UPPER}](?!\w*[{UPPER}])\w+){{2,4}}\W*")
_ENOUGH = 0.6
_FEWEST = 2


def with_persons(
    columns: tuple[Column, ...], rows: Sequence[Sequence[Cell | None]]
) -> tuple[Column, ...]:
    """Return the columns, where none says who does it with one that holds persons as such."""
    if {Column.LEAD, Column.PARTIES, Column.PARTNER} & set(columns):
        return columns
    for at, column in enumerate(columns):
        said = [cell.text for row in rows if (cell := row[at]) and cell.text]
        persons = sum(map(is_person, said))
        if column is Column.OTHER and persons >= _FEWEST and persons >= len(said) * _ENOUGH:
            return (*columns[:at], Column.LEAD, *columns[at + 1 :])
    return columns


def is_person(text: str) -> bool:
    """Return whether a cell names persons, by title, post or the letters of a post."""
    if _TITLED.match(text):
        return True
    return _LETTERED.fullmatch(text) is not None and agencies_at_start(text) is None
