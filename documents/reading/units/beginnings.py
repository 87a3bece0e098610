"""How an agency's name begins: by a role, a head with a proper name, or as a group."""

import re

from documents.reading.units.persons.people import PERSONS
from documents.reading.units.sorts import NO_ROLE, ONE_OF_A_SORT, POSTS
from documents.reading.units.words import (
    FIELDS,
    GROUPS,
    HEADS,
    QUALIFIERS,
    ROLES,
    ROOMS,
    UPPER,
    WHOLE,
)
from documents.reading.vocabulary import OPENINGS, OPENINGS_IN_NAMES
from domain.words import later

# "Các Phó Chánh án", "Các ông (bà) Trưởng thôn".
_TITLED = r"(?:(?:đồng chí|ông)(?:\s*\(bà\)|(?:,|/)\s*bà)?\s+)?"
_POSTS = (
    r"Tổng Giám đốc|Giám đốc|Chủ tịch|Hiệu trưởng|Viện trưởng|Chánh án|Chánh [Tt]òa|Bí thư"
    r"|Chi cục trưởng|Cục trưởng|Vụ trưởng|Tổ trưởng|Đội trưởng|Trưởng|Thẩm phán|Chủ nhiệm"
)
_PROPER = rf"(?:[{UPPER}][\w&./]*)"
_ANY_GROUP = (
    rf"(?:[Cc]ác\s+{_TITLED}(?:Phó\s+)?(?:{_POSTS})(?!\w)|"
    r"(?:[Cc]ác|[Nn]hững|[Tt]ất cả các|[Tt]oàn thể|[Mm]ột số|[Tt]ừng|[Mm]ỗi)\s+"
    rf"(?i:{GROUPS})(?!\w)"
    rf"|(?:Sở|Bộ|Phòng|Cơ quan|Đơn vị|Doanh nghiệp|Địa phương),\s+(?i:{GROUPS})(?!\w)"
    rf"|(?:Cơ quan|Đơn vị|Địa phương)(?=\s|$){NO_ROLE})"
)
# "Bí thư tỉnh ủy, thành ủy": behind their head these are written small.
_COMMITTEES = r"(?:tỉnh|thành|huyện|quận|thị|đảng|xã|phường) [uủ][ỷy]"
_COMMITTEE = rf"(?<=[Bb]í thư ){_COMMITTEES}(?:(?:,|\s+và)\s+{_COMMITTEES})*(?!\w)"
_ONE = (
    rf"(?:{_COMMITTEE}|{WHOLE}|{ROOMS}|(?:{HEADS})\s+(?:{_PROPER}|{QUALIFIERS}(?!\w)|(?={FIELDS}))|{_ANY_GROUP}"
    rf"|{ONE_OF_A_SORT})"
)
# The two longest patterns there are.
BEGINS = later(
    lambda: re.compile(
        rf"(?:(?:{ROLES})(?:,\s+(?:{ROLES}))*\s+)?(?:đơn vị\s+)?(?={_ONE})"
        rf"|(?:{ROLES})(?=\s*$|\s*[,:;(]|\s+và\s+(?:{ROLES}|{PERSONS}))"
        rf"(?!,\s+(?:{OPENINGS}|{OPENINGS_IN_NAMES}))"
        r"|(?:Phó\s+)?Chánh\s+(?=Văn phòng|Thanh tra)"
        rf"|{POSTS}"
    )
)
ONE = later(lambda: re.compile(_ONE))
# Heads of many places of one sort are asked themselves: "Hiệu trưởng các trường".
PEOPLE = re.compile(
    r"(?:Hiệu trưởng|Tổ trưởng|Đội trưởng|Trưởng (?:thôn|bản|ấp|khu phố|[Kk]hoa)|Kế toán trưởng"
    r"|Bí thư|Chủ nhiệm)\s+(?:các|những)(?!\w)"
)
# "Sở Y tế Hà Nội", "Sở Nội vụ tỉnh Quảng Ngãi", not "Sở Y tế Trần Văn An" nor "Sở Y tế Tham mưu".
_WORD_OF_A_PLACE = rf"(?!(?:{HEADS}|{ROLES}|UBND)(?!\w))[{UPPER}][^\W\d_{UPPER}]+"
_OF_A_PLACE = (
    rf"(?:\s+(?:tỉnh|thành phố|TP\.?)\s+|\s+(?={_WORD_OF_A_PLACE}\s{_WORD_OF_A_PLACE}))"
    rf"{_WORD_OF_A_PLACE}(?:\s{_WORD_OF_A_PLACE}){{0,3}}(?=\s*[,.;:)]|\s*$|\s+[^\W{UPPER}])"
)
# A sở or bộ whose name is known to its end.
FIELD = re.compile(rf"(?P<head>Sở|Bộ)\s+(?:{FIELDS})(?!\w)(?:{_OF_A_PLACE})?")
