"""To whom the last words of a duty give it: "…; Phòng A chịu trách nhiệm", "…, giao B thực hiện".

What they do stands in front, so that nothing is left to say behind the name but that they do it.
The form says where the name begins and ends, and whatever stands there is one.
"""

import re
from collections.abc import Sequence

from documents.reading.body.shape import starts_work
from documents.reading.units.persons.somebody import somebody_at_start
from documents.reading.units.words import UPPER

# All that may stand between a name and the end.
_BEARS = (
    r"(?:(?:sẽ|phải|trực tiếp)\s+)?"
    r"(?:chịu (?:hoàn toàn )?trách nhiệm|chủ trì|phụ trách|đảm nhiệm|đảm trách|thực hiện"
    r"|(?:là|làm)\s+(?:(?:đơn vị|cơ quan|bộ phận)\s+)?(?:đầu mối|chủ trì|thường trực))"
    r"(?:,?\s+(?:chính|chung|thực hiện|triển khai|tổ chức|tham mưu|tổng hợp|theo dõi|đôn đốc"
    r"|(?:nội dung|nhiệm vụ|công việc|việc|phần việc)\s+(?:này|trên)))*"
)
_ORDER = (
    r"(?:(?:giao|phân công)(?:\s+(?:nhiệm vụ|trách nhiệm))?(?:\s+cho)?|(?:kính\s+)?đề nghị|yêu cầu"
    r"|do)\s+"
)
_PIECE = re.compile(
    rf"(?P<order>{_ORDER})?(?:(?:và|còn|trong đó)\s+)?(?P<name>\S.{{1,120}}?),?\s+{_BEARS}",
    re.IGNORECASE,
)
# "Việc tổng hợp giao Văn phòng thực hiện": what is given stands in front without a stop.
_OF_A_MATTER = re.compile(
    rf"(?:Việc|Công tác|Nội dung|Nhiệm vụ|Phần việc)\s.{{4,}}?\s(?P<piece>(?:giao|do)\s.+?{_BEARS})"
)
_BELONGS = re.compile(
    r"(?:trách nhiệm\s+(?:chính\s+)?(?:thuộc về|là của)"
    r"|(?:thuộc|là)\s+trách nhiệm\s+(?:chính\s+)?của)\s+(?P<name>[^;:()]{2,120})",
    re.IGNORECASE,
)
_STOP = re.compile(r"(?<=[^\s.])[;,.]\s+(?=\S)")
_UNLISTED = re.compile(rf"(?:[{UPPER}]|P\.\s?[{UPPER}])[^,;:()]*")
_LONGEST_UNLISTED = 8
# Asked first, for most sentences end otherwise.
_SIGNS = (
    "trách nhiệm",
    "chủ trì",
    "phụ trách",
    "đảm nhiệm",
    "đảm trách",
    "thực hiện",
    "đầu mối",
    "thường trực",
)
_LONGEST_END = 180


def assigned_in(text: str, known: Sequence[str] = ()) -> tuple[str, ...]:
    """Return to whom the end of a text gives what stands in front of it."""
    text = text.rstrip(" .;,/")
    end = text[-_LONGEST_END:].lower()
    if not any(word in end for word in _SIGNS):
        return ()
    if belongs := _last(_BELONGS, text):
        return _names(belongs["name"], known)
    if matter := _OF_A_MATTER.fullmatch(text):
        return given_to(matter["piece"], known)
    ends = (given_to(text[stop.end() :], known) for stop in _STOP.finditer(text))
    return next(filter(None, ends), ())


def _last(form: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Return a form that reaches to the end of a text."""
    return next((one for one in form.finditer(text) if one.end() == len(text)), None)


def given_to(piece: str, known: Sequence[str] = ()) -> tuple[str, ...]:
    """Return whom a sentence names that says no more than that they do what stands before it."""
    told = _PIECE.fullmatch(piece)
    if told is None or (not told["order"] and starts_work(told["name"])):
        return ()
    return _names(told["name"], known)


def _names(text: str, known: Sequence[str]) -> tuple[str, ...]:
    """Return the names that a text is made of; one that no list knows begins with a capital."""
    text = text.strip(" ,")
    if text.endswith(" mình"):
        # "Địa phương mình thực hiện" is said of whoever acts.
        return ()
    named = somebody_at_start(text, known)
    if named and named.end == len(text):
        return named.names
    short = len(text.split()) <= _LONGEST_UNLISTED and not starts_work(text)
    return (text,) if short and _UNLISTED.fullmatch(text) else ()
