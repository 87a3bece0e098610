"""Persons in front of what they do: by name, by post, or for the unit that they head."""

import re

from documents.reading.units.persons.people import PERSONS
from documents.reading.units.sorts import POSTS
from documents.reading.units.words import PREDICATES, ROLES, UPPER
from documents.reading.vocabulary import EVERYDAY, OPENINGS_IN_NAMES

_TITLE = r"(?i:đồng chí|đ/c|ông|bà)(?:\s*\((?:bà|ông)\)|(?:,|/|\s+và)\s*bà)?\s+"
_BY_NAME = (
    r"(?P<name>(?i:đồng chí|đ/c|ông|bà|thầy|cô|anh|chị)\.?"
    rf"(?:\s+[{UPPER}][\w.]*){{1,5}})(?:\s*\([^()]*\))?"
)
_THEN = rf"(?=,?\s+(?:{PREDICATES}|{OPENINGS_IN_NAMES}|{EVERYDAY})(?!\w)|\s*:)"
# A person stands for the unit that is named next: "đồng chí …, Trưởng phòng …".
_OF_A_UNIT = re.compile(
    rf"{_TITLE}(?:(?:(?:[UỦ][ỷy]|Thành) viên\s[^,;:.()]{{2,60}},\s+)?(?={ROLES}|{PERSONS})"
    rf"|(?:[{UPPER}][\w.]*\s*){{1,5}}(?:[,–-]|là)?\s*(?=[{UPPER}]))"
)
# Where no unit is named behind, they stand for themselves, whatever their post.
_NAMED = re.compile(
    rf"{_BY_NAME}(?:\s*[,–-]\s+{ROLES}(?:[^,;:.()]{{0,60}}?)"
    rf"(?=\s+(?:{PREDICATES})(?!\w)|\s*[,:]))?(?:{_THEN}|(?=[\s.]*$))"
)
# Behind a name of two words a small letter begins what they do, in whatever words.
_NAMED_IN_FULL = re.compile(
    rf"(?P<name>(?i:đồng chí|đ/c|ông|bà|thầy|cô|anh|chị)\.?(?:\s+[{UPPER}][\w.]*){{2,5}})"
    r"(?<!Hiệu)(?<!Giám)(?<!Chủ)(?<!Phó)(?<!Bí)(?<!Tổng)(?<!Viện)(?<!Bộ)(?<!Cục)(?<!Vụ)(?<!Tổ)"
    r"(?<!Đội)(?<!Thủ)(?<!Chánh)(?<!Trưởng)(?:\s*[,–-]\s+(?:Phó\s+)?"
    rf"{ROLES})?"
    r"(?=\s+(?!(?:và|hoặc|của|với|cùng|về|nguyên|kiêm|tại|ở|cho|này|đó)(?!\w))"
    rf"[^\W\d_{UPPER}]\w*\s+\w)"
)
# So do those who head no unit: "đồng chí …, Phó Chủ tịch UBND tỉnh, Trưởng ban".
_POST = r"(?:Phó|Chủ tịch|Bí thư|[UỦ][ỷy] viên|Thành viên|Tổng Giám đốc|Trưởng (?:ban|tiểu ban))"
_OF_THEIR_OWN = re.compile(
    rf"{_BY_NAME}(?:\s*[,–-]\s*{_POST}(?!\w)[^,;:.()–]{{0,90}}?)+(?:{_THEN}|(?=[\s.]*$))"
)
# What somebody is beside the post that counts: "Giám đốc Sở Y tế, Phó Trưởng ban thường trực".
ALSO = (
    r",\s+(?:(?:Phó\s+)?Trưởng\s+(?:ban|đoàn|tiểu ban)|(?:Phó\s+)?Trưởng Ban(?=[\s:;,.]*$|\s*[:,])"
    r"|[UỦ][ỷy] viên|Thành viên|Tổ phó|Tổ viên)(?:\s+(?:[Tt]hường trực|[Tt]hư ký|Ban Chỉ đạo))?"
    r"(?=\s*[:;,.]|\s*$)"
)
# "Phân công giáo viên trực" is the work of the unit in whose part it stands.
_STAFF = re.compile(rf"(?=[^\W{UPPER}])(?:{PERSONS})")
_POSTED = re.compile(POSTS)
_BY_POST = re.compile(rf"{_TITLE}{ROLES}")


def behind_title(text: str, at: int) -> int:
    """Return where the post or the unit begins that a person at a place stands for."""
    person = _OF_A_UNIT.match(text, at)
    return person.end() if person else at


def is_called_by_name(text: str, at: int) -> bool:
    """Return whether a person at a place is named and has no unit: the post alone is none."""
    behind = behind_title(text, at)
    if behind == at:
        return False
    posted = _POSTED.match(text, behind) is not None and not _BY_POST.match(text, at)
    return posted or _OF_THEIR_OWN.match(text, at) is not None


def person_at(text: str, at: int) -> tuple[str, int] | None:
    """Return the name of a person at a place, and where what is said of them ends."""
    forms = (_OF_THEIR_OWN, _NAMED, _NAMED_IN_FULL)
    found = next(filter(None, (form.match(text, at) for form in forms)), None)
    if found is None:
        return None
    name = found["name"]
    return name[0].upper() + name[1:], found.end()


def is_of_the_staff(text: str, at: int) -> bool:
    """Return whether somebody at a place is of one's own: by name, post or sort alone."""
    if _OF_THEIR_OWN.match(text, at):
        return False
    behind = behind_title(text, at)
    return any(one.match(text, behind) for one in (_STAFF, _POSTED)) or bool(_NAMED.match(text, at))
