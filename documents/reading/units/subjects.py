"""Who a paragraph is about: a unit's name as a heading, in front of a colon, or as the subject."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from documents.reading.body.shape import only_introduces, starts_work
from documents.reading.units.agencies import Named, agencies_at_start
from documents.reading.units.capitals import from_capitals
from documents.reading.units.limits import behind_limit, takes_part
from documents.reading.units.persons.listed import listed_at_start
from documents.reading.units.persons.people import PERSONS
from documents.reading.units.persons.somebody import somebody_at_start
from documents.reading.units.persons.titled import (
    behind_title,
    is_called_by_name,
    is_of_the_staff,
    person_at,
)
from documents.reading.units.verbs import before_its_verb
from documents.reading.units.whole import open_doer, whole_name
from documents.reading.units.words import UPPER
from documents.reading.vocabulary import OPENINGS, OPENINGS_IN_NAMES

_ORDERED = (
    r"giao(?!\s+(?:dịch|thông|lưu)\s)(?:\s+(?:nhiệm vụ|trách nhiệm))?(?:\s+cho)?"
    r"|phân công(?:\s+cho)?"
    r"|thống nhất giao|ủy quyền(?:\s+cho)?"
)
_ASKED = r"đề nghị|yêu cầu|kính đề nghị|khuyến khích"
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
    r"|sẽ|phải|cần|tự|trực tiếp)(?!\w)"
)
_ACTS_BEHIND_KNOWN = re.compile(rf"{_ACTS.pattern}|\s+(?:{OPENINGS_IN_NAMES})(?!\w)")
# What may be a verb that no list has: "Chánh Thanh tra trưng tập cán bộ".
_SAYS_MORE = re.compile(
    r"\s+(?!(?:và|hoặc|hay|về|của|tại|ở|theo|để|với|trong|ngoài|do|bởi|trên|dưới|đã|được|bị|đang"
    r"|từ|đến|cho|cùng|khi|nếu|mà|vì|nên|như|sau|trước|là|cấp|các|những)(?!\w))"
    r"[^\W\d_A-ZĐ]\w*(?:\s+[^\s,;:.]+){3,}"
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
_NOTHING_LEFT = re.compile(r"[\s.:;,]*$")


@dataclass(frozen=True, slots=True)
class Subject:
    """Agencies with what the paragraph says of them.

    `work` is what stands behind a colon, or the whole paragraph where they are its subject; it is
    empty where the paragraph only heads what follows. `asked` marks "Đề nghị …", "Yêu cầu …":
    in a unit's own part that is the unit's work, not the addressee's. `guessed` marks a phrase
    that no list knows.
    """

    names: tuple[str, ...]
    work: str
    asked: bool = False
    ordered: bool = False
    guessed: bool = False


def guessed_subject(text: str, *, own: bool = False) -> Subject | None:
    """Return who a sentence says acts by a phrase that no list knows, None where it is a thing.

    In a unit's `own` part what it asks of others is its work, and it acts where nobody else must.
    """
    order = _LEAD_IN.match(text)
    if order and not (order["ordered"] or (order["asked"] and not own)):
        return None
    at = order.end() if order else 0
    named = open_doer(text, at, ordered=order is not None, for_sure=own)
    if named is None:
        return None
    asked, ordered = bool(order and order["asked"]), bool(order and order["ordered"])
    return Subject(named.names, text, asked, ordered, guessed=True)


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
    likely: Subject | None = None
    for comma in [*([often] if often else []), *_COMMA.finditer(text[:_LONGEST_FRONTED])]:
        rest = text[comma.end() :]
        order = _LEAD_IN.match(rest)
        if comma[0].startswith(",") and _GOES_ON.match(rest) and not order:
            # What is done begins: whoever is named behind it is whom it is done to.
            return None
        if order and not (order["ordered"] or order["asked"]):
            continue
        at = order.end() if order else 0
        named = somebody_at_start(rest[at:], known)
        shorter = named and before_its_verb(rest[at : at + 1].upper() + rest[at + 1 :], named)
        cut = bool(named and shorter and shorter.end < named.end)
        named = shorter if cut else named
        # Of names that the paper uses elsewhere it is known where they end.
        acts = _ACTS_BEHIND_KNOWN if named and named.names[-1] in known else _ACTS
        if named and (cut or acts.match(rest, at + named.end)):
            asked = bool(order and order["asked"])
            return Subject(named.names, text, asked, bool(order and order["ordered"]))
        if named and likely is None and not order and _SAYS_MORE.match(rest, named.end):
            likely = Subject(named.names, text)
    return likely


def _subject(text: str, known: Sequence[str]) -> Subject | None:
    lead_in = _LEAD_IN.match(text)
    at = lead_in.end() if lead_in else 0
    listed = listed_at_start(text[at:], known)
    begins, at = at, at if listed else behind_title(text, at)
    # Of a person who is named the post alone is no unit.
    by_name = not listed and is_called_by_name(text, begins)
    named = listed or (None if by_name else agencies_at_start(text[at:], known))
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
    named = named if listed else whole_name(text[at:], before_its_verb(text[at:], named))
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


def _is_no_issuer(named: Named) -> bool:
    """Whether agencies are a group or one of a sort, which issue no paper: "Cơ sở giáo dục"."""
    return all(_ONE_OF_MANY.match(one) and one[1:].islower() for one in named.names)


def is_heading_of_agencies(text: str) -> bool:
    """Return whether the whole paragraph names agencies and nothing else."""
    if len(text) > 300:
        return False
    found = subject_of(text)
    return found is not None and not found.work
