"""What a paragraph of the tree is, by its shape and by what stands under it."""

import re
from collections.abc import Sequence

from documents.reading.body.labels import Labelled, is_label, labelled
from documents.reading.body.marks import Style
from documents.reading.body.nodes import Node
from documents.reading.body.orders import sentences
from documents.reading.body.shape import (
    announces_a_list,
    is_capitals,
    is_labelled_as_work,
    is_short_title,
    only_introduces,
    starts_work,
)
from documents.reading.times.headings import time_heading
from documents.reading.times.stated import states_a_time
from documents.reading.units.assigned import assigned_in
from documents.reading.units.clauses import done_by
from documents.reading.units.ordered import parties_in_brackets, parties_ordered_within
from documents.reading.units.subjects import (
    begins_with_a_time,
    is_heading_of_agencies,
    subject_of,
)
from documents.reading.units.unlisted import names_a_section

_LONGEST_VALUE = 18
# "Kết thúc đợt cao điểm các đơn vị báo cáo kết quả trước ngày 18/12" asks for it by a day.
_ASKED_BY_A_DAY = re.compile(
    r"(?!Thực hiện|Căn cứ|Theo|Tại|Thời gian)(?!.*\s(?:đã|nhận được|chưa|được)\s)"
    r".*\s(?:báo cáo|gửi|nộp)\s.*\s(?:trước|chậm nhất|đến hết)\s(?:là\s)?(?:ngày\s)?\d"
)
_ENDS = (".", ";", ",", "…", "/")


def facts_of(node: Node) -> Labelled | None:
    """Return the labelled facts of a paragraph that holds nothing else."""
    if node.table:
        return None
    if node.children and is_label(node.text) and not is_capitals(node.text):
        return _facts_below(node)
    if any(child.table for child in node.children):
        # The time of a programme stands over its table.
        return None
    facts = labelled(node.text)
    if facts.says_anything and not facts.text:
        return facts
    if node.marked.style is Style.NONE and not node.children and states_a_time(node.text):
        return Labelled("", time=node.text.strip(" .;/()"))
    return None


def _facts_below(node: Node) -> Labelled | None:
    """Return a label with the values that it heads: "2. Cơ quan chủ trì" above "- Văn phòng"."""
    below = node.children
    if any(one.children or one.table or _is_work(one.text) for one in below):
        return None
    own = [one for one in below if _has_label(one)]
    label = node.text.strip().rstrip(":")
    told = labelled(f"{label}: …")
    of_parties = told.lead or told.partner
    # "- Cơ quan phối hợp: …" among those who lead; a time among times is of something else.
    if own and (
        len(own) == len(below) or not of_parties or any(labelled(one.text).text for one in own)
    ):
        return None
    values = [one.text.rstrip(" .;,") for one in below if one not in own]
    if not of_parties and any(map(_is_of_a_timetable, values)):
        return None
    return labelled(". ".join([f"{label}: {'; '.join(values)}", *(one.text for one in own)]))


def _has_label(node: Node) -> bool:
    return labelled(node.text).says_anything


def _is_of_a_timetable(text: str) -> bool:
    """Whether a line says who acts, or what is done when: "Ngày 15/5: Tổng kết"."""
    subject = subject_of(text)
    return begins_with_a_time(text) or (subject is not None and bool(subject.work))


def _is_work(text: str) -> bool:
    # "Thanh tra Sở" begins as work does; a long sentence is no name.
    if len(text.split()) > _LONGEST_VALUE and (told := subject_of(text)):
        return bool(told.work)
    return starts_work(text) and not is_heading_of_agencies(text)


def labels_of(node: Node) -> list[tuple[Labelled, Node]]:
    """Return the labelled facts of a paragraph, or of all that stand under it; none for another."""
    if facts := facts_of(node):
        return [(facts, node)]
    if node.table or is_capitals(node.text) or not is_label(node.text, over_labels=True):
        return []
    below = [(facts_of(child), child) for child in node.children]
    told = [(facts, child) for facts, child in below if facts]
    return told if len(told) == len(below) else []


def is_heading(node: Node) -> bool:
    """Return whether a paragraph heads what is under it and is no duty itself."""
    told = [facts for child in node.children if (facts := facts_of(child))]
    below = [child for child in node.children if not facts_of(child)]
    if told and any(is_labelled_as_work(child.text) for child in below):
        return True
    if told and not below and any(one.lead for one in told) and not names_a_section(node.text):
        # Who does it stands under it, and nothing else: it is what they do.
        return False
    if is_capitals(node.text) and not node.marked.style.is_bullet:
        return True
    if node.marked.style in {Style.ROMAN, Style.CAPITAL} and not node.text.endswith((".", ";")):
        return True
    if not below:
        return False
    if node.text.endswith(":"):
        return only_introduces(node.text)
    if node.marked.style.is_bullet:
        # "* Tháng 9" over what is done then.
        return bool(time_heading(node.text))
    if node.marked.style is Style.NONE:
        return not node.text.endswith(_ENDS)
    titled = is_short_title(node.text) and names_a_section(node.text)
    return titled or not node.text.endswith(_ENDS)


def is_work_itself(node: Node) -> bool:
    """Return whether a heading says what is to be done, should nothing under it say so."""
    whole = starts_work(node.text) and not is_capitals(node.text)
    return whole and not names_a_section(node.text) and not announces_a_list(node.text)


def is_remark(node: Node, parent: Node, within: bool) -> bool:
    """Return whether a paragraph between duties is none: it has no mark and names no work."""
    if node.marked.style is not Style.NONE or starts_work(node.text):
        return False
    if is_labelled_as_work(node.text) and not _among_labels(node, parent):
        return False
    if any((one := subject_of(said)) and one.work for said in sentences(node.text)[1:]):
        # "Bệnh nhân đông. Khoa Khám bệnh bố trí thêm bàn khám."
        return False
    if _ASKED_BY_A_DAY.match(node.text):
        return False
    if done_by(node.text) or assigned_in(node.text) or _says_who_does_it(node.text):
        return False
    siblings = [child for child in parent.children if child.marked.style is not Style.NONE]
    return bool(siblings) or not within


def _says_who_does_it(text: str) -> bool:
    """Whether a label or brackets behind some words say who does what they name."""
    facts = labelled(text)
    behind = bool(facts.lead and facts.text) and not names_a_section(facts.text)
    return behind or parties_in_brackets(text).ordered


def _among_labels(node: Node, parent: Node) -> bool:
    """Whether the lines beside a line say when and where something takes place."""
    beside = [facts_of(one) for one in parent.children if one is not node]
    if any(one and one.lead for one in beside):
        return False
    return any(one and one.time for one in beside) and any(one and one.fact for one in beside)


def heads_orders(node: Node, known: Sequence[str]) -> bool:
    """Return whether plain paragraphs under a node that names nobody say who does it."""
    sentence = node.text.endswith(".") and starts_work(node.text)
    if sentence or parties_ordered_within(node.text, known).lead:
        return False
    plain = [
        one for one in node.children if one.marked.style is Style.NONE and facts_of(one) is None
    ]
    told = (subject_of(child.text, known) for child in plain if not child.table)
    return any(one and one.work and not one.asked for one in told)
