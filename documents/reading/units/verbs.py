"""Where a sentence's subject ends: at its verb, though names are made of such verbs as well."""

import re

from documents.reading.units.agencies import Named
from documents.reading.units.persons.people import PERSONS
from documents.reading.units.words import UPPER
from documents.reading.vocabulary import EVERYDAY, OPENINGS, OPENINGS_IN_NAMES

_VERB_IN_NAME = re.compile(
    rf"(?<=\w)(?<!\b[Tt]hường)(?<!\b[Xx]ây)\s+(?:{OPENINGS_IN_NAMES}|{EVERYDAY})(?!\w)"
)
# No comma stands between who acts and what they do, but for this: "Sở A, có trách nhiệm …".
_MORE_IS_DONE = re.compile(rf",\s+(?!(?:có|chịu)\s+trách)(?:{OPENINGS}|{OPENINGS_IN_NAMES})(?!\w)")
_NO_MORE = re.compile(r",\s+(?:không|tuyệt đối không|chưa|kết quả|mỗi|xong)(?!\w)")
_PREDICATE = re.compile(
    rf"(?:{OPENINGS}|{OPENINGS_IN_NAMES}|phải|cần|sẽ|có|là|chưa|không"
    r"|được|đã|đang|cùng|tự)(?!\w)"
)
_PERSON = re.compile(rf"(?:{PERSONS})(?!\w)")
_SAYS_WHICH = re.compile(
    r"\s+(?:phụ trách|trực tiếp|giảng dạy|dạy|coi thi|chấm thi|điều trị|tư vấn|chăm sóc|trực)(?!\w)"
    rf"(?:\s+(?!{OPENINGS})[^\W\d]+){{0,3}}\s+(?:{OPENINGS}|phải|cần|sẽ|có)(?!\w)"
)
# Whatever word stands there, it is done "lại", "xong" or to "từng", "02": "Phòng A soát lại sổ".
_GOVERNS = re.compile(
    rf"(?<=\w)\s+(?!(?:số|cấp|khu|khóa|quý|tháng|năm|ngày|loại|hạng|khối|đợt|các)\s)[^\W\d{UPPER}]+"
    r"(?=\s+(?:lại|xong|thêm|sẵn|từng|toàn bộ|0\d|\d+%)(?!\w))"
)
# "Chi đoàn Trường A đứng lớp, chi đoàn Trường B …": behind a proper name a verb is none of it.
_BEHIND_PROPER = re.compile(
    rf"(?P<name>[^,;:]*\s[{UPPER}]\w*)(?<!Xây)\s+(?:{OPENINGS_IN_NAMES}|{EVERYDAY})(?!\w)(?!\s+[{UPPER}])"
)
_EVERYDAY_DEED = re.compile(rf"(?P<name>\w+(?:\s\w+){{1,7}}?)\s+(?:{EVERYDAY})\s+\w")
_ROOM = re.compile(rf"(?:Phòng|Ban|Tổ|Bộ phận)\s+[{UPPER}]")
_NEXT_VERB = re.compile(rf"(?<=\w)\s+(?:{OPENINGS}|{OPENINGS_IN_NAMES}|phải|cần|sẽ)(?!\w)")
_LONGEST_ROOM = 10
_LONGEST_LONE_NAME = 6


def before_its_verb(text: str, named: Named) -> Named:
    """Return a name cut before the verb of its sentence, which has no other.

    "Hội đồng Sáng kiến chấm điểm trong tháng 9": names are made of such verbs as well, and end
    at another then.
    """
    rest = text[named.end :].lstrip(" ,")
    sentence = text.rstrip().endswith((".", ";")) and len(text.split()) > _LONGEST_LONE_NAME
    lacks = not _PREDICATE.match(rest) if rest.strip(" .;") else sentence
    lacks = lacks or _MORE_IS_DONE.match(text, named.end) is not None
    lacks = lacks or _NO_MORE.match(text, named.end) is not None
    if any(map(_EVERYDAY_DEED.match, named.names)):
        # Names are listed that hold what each does: "Hội A góp công, Hội B nấu cơm".
        names = [deed["name"] if (deed := _EVERYDAY_DEED.match(n)) else n for n in named.names]
        first = _EVERYDAY_DEED.match(text, 0, named.end)
        return Named(tuple(names), first.end("name") if first else named.end)
    if len(named.names) > 1 and (first := _BEHIND_PROPER.match(named.names[0])):
        return Named((first["name"],), first.end("name"))
    if lacks and len(named.names) == 1 and (longer := _behind_comma(text, named.end)):
        return Named((text[:longer],), longer)
    person = _PERSON.match(text)
    begins = person.end() if person else 0
    verb = _VERB_IN_NAME.search(text, begins, named.end)
    verb = verb or _GOVERNS.search(text, begins, named.end)
    if verb and person and not _SAYS_WHICH.match(text, verb.start()):
        # What persons are called by is short: "Cán bộ y tế khám sức khỏe định kỳ".
        lacks = True
    if rest.startswith((":", "-", "–", "(")) or not lacks or verb is None or len(named.names) > 1:
        return named
    return Named((text[: verb.start()],), verb.start())


def _behind_comma(text: str, at: int) -> int:
    """Return where a room's name ends that goes on behind a comma: "Phòng Kiểm tra, kiểm soát".

    No comma parts it from its verb, and no verb in small letters stands before the comma.
    """
    if not _ROOM.match(text) or _VERB_IN_NAME.search(text, 0, at):
        return 0
    more = _MORE_IS_DONE.match(text, at)
    end = _NEXT_VERB.search(text, more.end()) if more else None
    whole = end and not re.search(r"[,;:.]", text[more.end() : end.start()]) if more else False
    return end.start() if end and whole and len(text[: end.start()].split()) <= _LONGEST_ROOM else 0
