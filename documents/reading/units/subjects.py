"""Who a paragraph is about: a unit's name as a heading, in front of a colon, or as the subject."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from documents.reading.body.shape import only_introduces, starts_work
from documents.reading.units.agencies import Named, agencies_at_start
from documents.reading.units.capitals import from_capitals
from documents.reading.units.limits import behind_limit, takes_part
from documents.reading.units.persons import (
    behind_title,
    is_called_by_name,
    is_of_the_staff,
    person_at,
)
from documents.reading.units.words import PERSONS, UPPER
from documents.reading.vocabulary import EVERYDAY, OPENINGS, OPENINGS_IN_NAMES

_ORDERED = r"giao(?!\s+(?:dịch|thông|lưu)\s)(?:\s+nhiệm vụ)?(?:\s+cho)?|phân công(?:\s+cho)?|thống nhất giao|ủy quyền(?:\s+cho)?"
_ASKED = r"đề nghị|yêu cầu|kính đề nghị"
_ABOUT = (
    r"đối với|về phía|trách nhiệm(?:\s+(?:thực hiện|thi hành))?(?:\s+của)?"
    r"|(?:chức năng, )?nhiệm vụ(?:\s+cụ thể)?\s+của|phần việc của"
)
_LEAD_IN = re.compile(
    rf"(?:(?:trong đó|đồng thời|riêng|ngoài ra|cụ thể),?\s+)?"
    rf"(?:(?P<ordered>{_ORDERED})|(?P<asked>{_ASKED})|(?P<about>{_ABOUT}))\s*:?\s+|riêng\s+",
    re.IGNORECASE,
)
_ONE_OF_MANY = re.compile(rf"(?:Các|Cơ sở|Đơn vị|Địa phương|Doanh nghiệp|{PERSONS})(?!\w)")
_ASIDE = re.compile(r"\s*\([^()]*\)")
# Whoever issues the paper hands out the work below: "Giám đốc Sở … giao các phòng thực hiện:".
_ISSUES = re.compile(
    r",?\s*(?:(?:đã\s+)?(?:thống nhất|kết luận|có ý kiến|thông báo|ban hành|xây dựng kế hoạch)"
    r"|(?:giao|yêu cầu|đề nghị|phân công|chỉ đạo)(?=[\s:])).*:$",
    re.IGNORECASE,
)
# What it is about stands in front: "Chế độ báo cáo: Các đơn vị báo cáo …".
_TOPIC = re.compile(
    r"[^:.;()\d]{3,80}(?<!\snhư)(?<!\sgồm)(?<!\slà)(?<!\svới)(?<!\scho)(?<!\scủa):\s+(?=\S)"
)
# So does when it is done: "Từ ngày 05/5/2026: Ban Tổ chức họp với …".
_WHEN = re.compile(
    r"(?:từ|ngày|trước|đến|trong|vào|lúc|sáng|chiều|tối|tháng|quý|thứ|chậm nhất|hết)\s"
    r"[^:;()]{0,60}\d[^:;()]{0,20}:\s+(?=[^\W\d])",
    re.IGNORECASE,
)
# "Trên cơ sở đề nghị của các huyện, Phòng A chủ trì …", "Hằng tháng, Văn phòng …".
_FRONTED = re.compile(
    r"(?:trên cơ sở|căn cứ|dựa trên|sau (?!đó)|ngay sau|khi\s"
    r"|(?:trong|tại|vào|từ|với)\s|trước (?:ngày|khi)|chậm nhất|hằng|hàng|mỗi"
    r"|định kỳ|để\s|nhằm|đối với|ngoài|bên cạnh|đồng thời|song song|thực hiện\s|theo\s|tùy|tuỳ"
    r"|đến\s|kết thúc|cùng với|tháng \d|quý [ivx\d]|cuối\s|đầu\s|giữa\s"
    r"|quá (?:\d|thời|hạn)|nếu\s|trường hợp|nhân dịp|qua\s)",
    re.IGNORECASE,
)
# Where what is fronted may end: at a comma, or where the order itself begins.
_COMMA = re.compile(
    r",\s+|\s+(?=(?:giao|đề nghị|yêu cầu|phân công)\s)|(?<=\d)\s+(?=(?:các|toàn thể|mọi)\s)"
)
_ACTS = re.compile(
    rf"(?:\s+|,\s+(?=(?:có|chịu)\s+trách))(?:{OPENINGS}|có ý kiến|có văn bản|có mặt|gửi"
    r"|sẽ|phải|cần)(?!\w)"
)
# How and upon what is done what is done, which more of the same kind may follow.
_TIMES = "hằng|hàng|định kỳ|căn cứ|trên cơ sở|thường xuyên|khẩn trương|kịp thời|tiếp"
# "Thực hiện cơ chế đặc thù, áp dụng thù lao, …" goes on with what is done.
_GOES_ON = re.compile(rf"(?!(?:{_TIMES})(?!\w))(?:{OPENINGS})(?!\w)")
# "Mỗi tháng Giám đốc Sở tiếp công dân": no comma parts how often from who.
_HOW_OFTEN = re.compile(
    rf"(?:[Mm]ỗi|[Hh]ằng|[Hh]àng)\s+(?:ngày|tuần|tháng|quý|năm)\s+(?=[{UPPER}])"
)
_LONGEST_FRONTED = 400
_VERB_IN_NAME = re.compile(rf"(?<=\w)(?<!\bthường)\s+(?:{OPENINGS_IN_NAMES}|{EVERYDAY})(?!\w)")
# No comma stands between who acts and what they do, but for this: "Sở A, có trách nhiệm …".
_MORE_IS_DONE = re.compile(rf",\s+(?!(?:có|chịu)\s+trách)(?:{OPENINGS}|{OPENINGS_IN_NAMES})(?!\w)")
_NO_MORE = re.compile(r",\s+(?:không|tuyệt đối không|chưa|kết quả|mỗi|xong)(?!\w)")
_PREDICATE = re.compile(
    rf"(?:{OPENINGS}|{OPENINGS_IN_NAMES}|{EVERYDAY}|phải|cần|sẽ|có|là|chưa|không|được|đã|đang|cùng|tự)(?!\w)"
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
    rf"(?P<name>[^,;:]*\s[{UPPER}]\w*)\s+(?:{OPENINGS_IN_NAMES}|{EVERYDAY})(?!\w)(?!\s+[{UPPER}])"
)
_ROOM = re.compile(rf"(?:Phòng|Ban|Tổ|Bộ phận)\s+[{UPPER}]")
_NEXT_VERB = re.compile(rf"(?<=\w)\s+(?:{OPENINGS}|{OPENINGS_IN_NAMES}|phải|cần|sẽ)(?!\w)")
_LONGEST_ROOM = 10
_LONGEST_LONE_NAME = 6
_NOTHING_LEFT = re.compile(r"[\s.:;,]*$")


@dataclass(frozen=True, slots=True)
class Subject:
    """Agencies with what the paragraph says of them.

    `work` is what stands behind a colon, or the whole paragraph where they are its subject; it is
    empty where the paragraph only heads what follows. `asked` marks "Đề nghị …", "Yêu cầu …":
    in a unit's own part that is the unit's work, not the addressee's.
    """

    names: tuple[str, ...]
    work: str
    asked: bool = False
    ordered: bool = False


def subject_of(text: str, known: Sequence[str] = ()) -> Subject | None:
    """Return who the paragraph is about, None when it does not begin with an agency."""
    text = from_capitals(text)
    if (topic := _TOPIC.match(text) or _WHEN.match(text)) and _LEAD_IN.match(text) is None:
        rest = text[topic.end() :]
        behind = _subject(rest, known) or _behind_fronted(rest, known)
        if behind and behind.work and not agencies_at_start(text, known):
            return Subject(behind.names, text, behind.asked, behind.ordered)
    if limited := _limited(text, known):
        return limited
    return _subject(text, known) or _behind_fronted(text, known)


def _limited(text: str, known: Sequence[str]) -> Subject | None:
    """Return who acts behind a limit that opens a sentence: "Hạn cuối cùng ứng viên nộp …"."""
    rest = behind_limit(text)
    if taking := takes_part(rest):
        return Subject((taking,), text)
    acting = _subject(rest, known) if rest else None
    return Subject(acting.names, text) if acting and acting.work == rest else None


def begins_with_a_time(text: str) -> bool:
    """Return whether when it is done stands in front: "Từ ngày 05/5/2026: Ban Tổ chức họp"."""
    return _WHEN.match(text) is not None


def says_what_when(text: str) -> bool:
    """Return whether a line is one of a timetable: "Ngày 20/3/2026: Giám sát tại thôn A"."""
    when = _WHEN.match(text)
    return when is not None and starts_work(text[when.end() :])


def _behind_fronted(text: str, known: Sequence[str]) -> Subject | None:
    """Return who acts behind a phrase that says on what, when or after what they do."""
    if _FRONTED.match(text) is None:
        return None
    often = _HOW_OFTEN.match(text)
    for comma in [*([often] if often else []), *_COMMA.finditer(text[:_LONGEST_FRONTED])]:
        rest = text[comma.end() :]
        if comma[0].startswith(",") and _GOES_ON.match(rest) and not _LEAD_IN.match(rest):
            # What is done begins: whoever is named behind it is whom it is done to.
            return None
        order = _LEAD_IN.match(rest)
        if order and not (order["ordered"] or order["asked"]):
            continue
        at = order.end() if order else 0
        named = agencies_at_start(rest[at:], known)
        if named and _ACTS.match(rest, at + named.end):
            asked = bool(order and order["asked"])
            return Subject(named.names, text, asked, bool(order and order["ordered"]))
    return None


def _subject(text: str, known: Sequence[str]) -> Subject | None:
    lead_in = _LEAD_IN.match(text)
    at = lead_in.end() if lead_in else 0
    begins, at = at, behind_title(text, at)
    # Of a person who is named the post alone is no unit.
    by_name = is_called_by_name(text, begins)
    named = None if by_name else agencies_at_start(text[at:], known)
    if named is None and lead_in and not by_name:
        # "Yêu cầu hiệu trưởng các trường …" names them in small letters.
        named = agencies_at_start(text[at : at + 1].upper() + text[at + 1 :], known)
    person = person_at(text, begins) if named is None else None
    # Whom a unit appoints from among its own is how it does its work.
    appoints = is_of_the_staff(text, begins)
    if person:
        at, named = 0, Named((person[0],), person[1])
    if named is None:
        return None
    asked = bool(lead_in and (lead_in["asked"] or appoints))
    ordered = bool(lead_in and lead_in["ordered"])
    named = _before_its_verb(text[at:], named)
    rest = text[at + named.end :]
    if aside := _ASIDE.match(rest):
        rest = rest[aside.end() :]
    if _ISSUES.match(rest) and not lead_in and not _is_no_issuer(named):
        return None
    if _NOTHING_LEFT.match(rest) or only_introduces(rest.strip()):
        return Subject(named.names, "", asked, ordered)
    if lead_in and lead_in["about"] and not rest.lstrip().startswith(":"):
        # "Đối với các địa phương chưa có quy hoạch thì …" is a case, not an order.
        return None
    rest = rest.lstrip()
    if rest.startswith((":", "– ", "- ")):
        return Subject(named.names, rest[1:].strip(), asked, ordered)
    if not rest.lstrip(", ")[:1].islower():
        # A heading and the sentence under it, joined by a line that was broken on the page.
        return Subject(named.names, rest, asked, ordered) if starts_work(rest) else None
    return Subject(named.names, text, asked, ordered)


def _before_its_verb(text: str, named: Named) -> Named:
    """Return a name cut before the verb of its sentence, which has no other.

    "Hội đồng Sáng kiến chấm điểm trong tháng 9": names are made of such verbs as well, and end
    at another then.
    """
    rest = text[named.end :].lstrip(" ,")
    sentence = text.rstrip().endswith((".", ";")) and len(text.split()) > _LONGEST_LONE_NAME
    lacks = not _PREDICATE.match(rest) if rest.strip(" .;") else sentence
    lacks = lacks or _MORE_IS_DONE.match(text, named.end) is not None
    lacks = lacks or _NO_MORE.match(text, named.end) is not None
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


def _is_no_issuer(named: Named) -> bool:
    """Whether agencies are a group or one of a sort, which issue no paper: "Cơ sở giáo dục"."""
    return all(_ONE_OF_MANY.match(one) and one[1:].islower() for one in named.names)


def is_heading_of_agencies(text: str) -> bool:
    """Return whether the whole paragraph names agencies and nothing else."""
    if len(text) > 300:
        return False
    found = subject_of(text)
    return found is not None and not found.work
