"""Who a paragraph of a body is about, by its own words and by what stands above it."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from documents.reading.body.above import Above
from documents.reading.body.marks import Style
from documents.reading.body.nodes import Node
from documents.reading.body.orders import sentences
from documents.reading.body.shape import starts_work
from documents.reading.body.zones import Zone, zone_of
from documents.reading.times.deadlines import names_a_day
from documents.reading.units.agencies import agencies_at_start
from documents.reading.units.asked import asked_by_the_issuer, asked_in, ordered_by_a_leader
from documents.reading.units.needed import needed_in
from documents.reading.units.subjects import (
    Subject,
    begins_with_a_time,
    guessed_subject,
    says_what_when,
    subject_of,
)
from documents.reading.units.unlisted import ordered_in
from domain.text import fold

# "2. Đề nghị Ủy ban nhân dân xã phối hợp" heads what is asked of it.
_ASKED_TO_HELP = re.compile(
    r"(?:đề nghị|yêu cầu|giao|phân công)\s+.{3,90}?\s+(?:(?:chủ trì|chủ động|phối hợp|thực hiện"
    r"|triển khai|tổ chức|có trách nhiệm|chịu trách nhiệm|tham mưu)[\s,]*)+:?",
    re.IGNORECASE,
)
# What stands under "Thời gian nộp báo cáo" is what is done when, whoever does it.
_TIMES = re.compile(
    r"(?:thoi (?:gian|han)|tien do|lich)\b.*\b(?:nop|nhan|gui|bao cao|to chuc|cong bo|thuc)"
)
_PARTY = re.compile(r"đảng|chi bộ|cấp ủy|thường vụ|(?:tỉnh|huyện|thành|quận|thị) ủy", re.IGNORECASE)
_LEADS = re.compile(r"(?:Lãnh đạo|Chỉ đạo)\s")
_DIRECTS = re.compile(r"\W*(?:chỉ đạo|lãnh đạo)\s", re.IGNORECASE)
_EACH = re.compile(r"(?:Mỗi|Từng)\s(?P<of>\w+)")
_TAKES_THE_LEAD = re.compile(r"\s(?:chủ trì|(?:có|chịu) trách nhiệm|tham mưu)(?!\w)")
_MOST_WORDS_OF_A_SECTION = 6
_ORDER = re.compile(r"(?:Yêu cầu|Đề nghị|Giao)\s")
# Parts whose paragraphs hand out no work by themselves.
SAYS_ONLY = {Zone.TALK, Zone.FORM, Zone.OPINION, Zone.TERMS}


def subject_here(
    node: Node, above: Above, known: Sequence[str], *, behind: bool = False
) -> Subject | None:
    """Return who a paragraph is about; what a unit asks of others is its own work.

    One that stands `behind` the list of a unit's duties is said by whoever issues the paper.
    """
    own = above.units and not above.only_asked and not behind
    by_a_leader = () if own else ordered_by_a_leader(node.text, known)
    asked = by_a_leader or (() if own else asked_by_the_issuer(node.text, known))
    # In a letter whoever writes asks, and hands out no work of its own.
    plain = node.marked.style is Style.NONE
    if asked and (by_a_leader or plain or above.only_asked or names_a_day(node.text)):
        return Subject(asked, node.text, asked=True)
    subject = subject_of(node.text, known)
    if subject is None and node.children and (directing := _directing(node, known)):
        return Subject(directing, node.text)
    if subject is None and (ordered := ordered_in(node.text)):
        subject = Subject(ordered, node.text, asked=not node.text.startswith("Giao"), ordered=True)
    if subject is None and above.zone not in SAYS_ONLY:
        subject = guessed_subject(node.text, own=bool(own))
    if subject and node.children and _ASKED_TO_HELP.fullmatch(node.text):
        return Subject(subject.names, "", subject.asked, subject.ordered)
    of_the_party = _PARTY.search("; ".join(above.units))
    if subject and own and of_the_party and subject.work and _LEADS.match(node.text):
        # "Lãnh đạo Hội đồng nhân dân xã tăng cường giám sát" is what a Party committee does.
        return None
    if subject and own and all(_is_each_of(one, above.units) for one in subject.names):
        return None
    return None if subject and subject.asked and own and not node.children else subject


def _is_each_of(name: str, units: Sequence[str]) -> bool:
    """Whether a name is that of each of those above: "Mỗi khoa" under "Trưởng các khoa, phòng"."""
    each = _EACH.match(name)
    return each is not None and any(
        each["of"] in re.findall(r"\w+", unit.casefold()) for unit in units
    )


def heads_nothing(node: Node) -> bool:
    """Return whether a line only names a section, with nothing under it: "2. Yêu cầu"."""
    counted = node.marked.style is not Style.NONE and not node.marked.style.is_bullet
    words = node.text.split()
    if not counted or node.children or node.table or len(words) > _MOST_WORDS_OF_A_SECTION:
        return False
    if not node.text[-1:].isalpha() or (starts_work(node.text) and fold(node.text) != "yeu cau"):
        return False
    return zone_of(node.text, Zone.WORK) in SAYS_ONLY


def stands_behind(node: Node, parent: Node) -> bool:
    """Return whether a plain paragraph stands behind the marked ones of a list."""
    if node.marked.style is not Style.NONE or node.children:
        return False
    before = list(takewhile(lambda one: one is not node, parent.children))
    return len(before) > 1 and all(one.marked.style is not Style.NONE for one in before)


def zone_under(node: Node, above: Above) -> Zone:
    """Return what sort of part a heading opens.

    A sentence among purposes opens none, and a heading of work among terms is one of work.
    """
    if above.zone is Zone.TALK and node.marked.style is Style.NONE and node.text.endswith(":"):
        return above.zone
    zone = zone_of(node.text, above.zone)
    return Zone.WORK if zone is above.zone is Zone.TERMS and starts_work(node.text) else zone


def is_a_date_of(node: Node, above: Above) -> bool:
    """Return whether a line under "Thời gian nộp hồ sơ" says until when something is done."""
    placed = above.zone in {Zone.TERMS, Zone.WORK} and _is_about_times(above)
    return placed and names_a_day(node.text)


def _is_about_times(above: Above) -> bool:
    return _TIMES.match(fold(above.heading or "")) is not None


def only_says(node: Node, subject: Subject | None, above: Above) -> bool:
    """Return whether a part says what holds, and does not say who does something until when.

    That may stand among terms: "Thời gian gửi hồ sơ: Các phòng gửi trước ngày 15/12".
    """
    if above.zone is Zone.TERMS:
        dated = names_a_day(node.text) or begins_with_a_time(node.text)
        if _is_about_times(above):
            return not (dated or (subject and subject.work) or _ORDER.match(node.text))
        told = subject is not None and bool(subject.work)
        leads = (told or dated) and _TAKES_THE_LEAD.search(node.text) is not None
        return not ((dated and told) or leads or says_what_when(node.text))
    return above.zone in SAYS_ONLY


def asked_above_a_list(node: Node, above: Above, known: Sequence[str]) -> tuple[str, ...]:
    """Return whom a sentence over a list asks, where nobody is named above it."""
    if not node.children or (above.units and not above.only_asked):
        return ()
    if _directing(node, known):
        return ()
    if asked := asked_in(node.text, known):
        return asked
    return needed_in(node.text, known) if above.zone is Zone.WORK else ()


def _directing(node: Node, known: Sequence[str]) -> tuple[str, ...]:
    """Return who an item of a list says directs others, and so answers for what they do.

    "(3) Giám đốc Sở A chỉ đạo các phòng thực hiện. Cụ thể:" is what Sở A does.
    """
    listed = node.marked.style is not Style.NONE
    named = agencies_at_start(node.text, known) if listed else None
    return named.names if named and _DIRECTS.match(node.text, named.end) else ()


def ordered_before_a_list(node: Node, known: Sequence[str]) -> Iterator[tuple[str, Subject]]:
    """Yield what a paragraph orders before the sentence that hands over to its list."""
    for sentence in sentences(node.text)[:-1]:
        subject = subject_of(sentence, known)
        # "Để đẩy nhanh tiến độ, … yêu cầu …" is said of all that the list holds.
        if subject and subject.work and not sentence.startswith(("Để ", "Nhằm ")):
            yield sentence, subject
