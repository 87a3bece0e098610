"""Units by their place: a heading beside headings of units names a unit, whatever its words.

Names of schools, wards, wards' posts and boards are beyond any list; where they stand is not.
"""

import re
from collections.abc import Iterator, Sequence

from documents.reading.body.beside import named_beside
from documents.reading.body.hours import keepers_of_hours
from documents.reading.body.marks import Style
from documents.reading.body.members import named_one_by_one
from documents.reading.body.nodes import Node
from documents.reading.body.roles import facts_of
from documents.reading.body.shape import starts_work
from documents.reading.units.persons.people import PERSONS
from documents.reading.units.subjects import Subject, subject_of
from documents.reading.units.unlisted import may_be_a_name, without_deed, without_lead_in
from documents.reading.units.words import GROUPS, PREDICATES
from domain.text import fold

# What hands out work to whoever is named under it.
_HANDS_OUT = re.compile(
    r"(?:to chuc thuc hien|phan cong|trach nhiem|giao nhiem vu|nhiem vu cua|to chuc trien khai)"
)
# "Cán bộ phụ trách giám sát" is who, and not what they do.
_IN_CHARGE = re.compile(rf"(?:{PERSONS})\s+(?:phụ trách|làm công tác|chuyên trách)(?!\w)")
_DOES_SOMETHING = re.compile(rf"[\s,]+(?!có liên quan)(?:{PREDICATES})(?!\w)|\s*:")
# "Nhiệm vụ của cấp ủy" says whose duties follow, "Nhiệm vụ của năm 2026" of what time they are.
_DUTIES_OF = re.compile(
    r"(?:Trách nhiệm|Nhiệm vụ|TRÁCH NHIỆM|NHIỆM VỤ) (?:của|CỦA) (?P<name>"
    r"(?!(?:năm|tháng|quý|tuần|kỳ|giai đoạn|nhiệm kỳ|đề án|kế hoạch|chương trình|dự án|công tác"
    r"|hội nghị|đợt|từng|mỗi|mình|việc)(?!\w))[^\W\d][^:;.\d]{2,80}?)\W*"
)
_HAS_DUTIES = re.compile(
    r"(?P<name>(?=[A-ZĐỦÁÂẤÔ])[^:;.,]{3,80}?)\s+(?:có|chịu|thực hiện)(?:\s+(?:các|những))?"
    r"\s+(?:nhiệm vụ|trách nhiệm)(?:(?:,| và) quyền hạn)?(?:\s+(?:sau|như sau|sau đây))?\s*:"
)
# "Đối với các đơn vị đã được công nhận" heads the duties of these, whatever else it says of them.
_WHOM = re.compile(
    r"(?:đối với|về phía|trách nhiệm của|nhiệm vụ của)\s+(?P<name>(?:(?:các|những|mọi)\s+)?"
    rf"(?:{GROUPS}|cha mẹ|học sinh|người|giáo viên|cán bộ|đảng viên|hộ)(?!\w)[^:;]{{0,150}}?)[.:]?",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s*\([^()]*\)(?=\W*$)")
_CASE = re.compile(r",?\s+thì(?!\w)|,\s+(?:đề nghị|yêu cầu|cần|phải)(?!\w)")


def units_by_place(parent: Node, known: Sequence[str]) -> dict[int, Subject]:
    """Return who is named by headings under `parent` that no words of theirs give away.

    The keys are places among its children. Of headings with the same mark and duties under them,
    one that is a unit's by its words, or a parent that hands out work, makes units of all that have
    no verb, head no section, and whose paragraphs name nobody of their own.
    """
    by_mark: dict[Style, list[int]] = {}
    for place, child in enumerate(parent.children):
        if child.table is None and child.children:
            by_mark.setdefault(child.marked.style, []).append(place)
    found: dict[int, Subject] = {}
    found.update(_whom_it_heads(parent, known))
    found.update(named_one_by_one(parent, known))
    found.update(named_beside(parent, known, handed_out=_hands_out(parent)))
    found.update(keepers_of_hours(parent))
    for place, child in enumerate(parent.children):
        if child.table is None and child.children and (of := _who_has_duties(child.text)):
            name = of["name"][0].upper() + of["name"][1:]
            if not starts_work(name):
                found[place] = Subject((name,), "")
    for places in by_mark.values():
        headings = [parent.children[place] for place in places]
        units = sum(_names_unit(one, known) for one in headings)
        handed_out = _hands_out(parent)
        if handed_out or units:
            most = units * 2 >= len(headings) and units >= (1 if handed_out else 2)
            for place, heading in zip(places, headings, strict=True):
                if _may_name(heading, known, among_units=most, beside_units=units > 0):
                    bare = _BRACKETS.sub("", heading.text) if most else heading.text
                    name = without_deed(without_lead_in(bare.strip(" .:;")))
                    found[place] = Subject((name[0].upper() + name[1:],), "")
    return found


def _whom_it_heads(parent: Node, known: Sequence[str]) -> Iterator[tuple[int, Subject]]:
    """Yield whose duties stand under "Đối với …", where nobody else is named by them."""
    for place, child in enumerate(parent.children):
        whom = _WHOM.fullmatch(child.text) if child.table is None and child.children else None
        if whom and not _CASE.search(whom["name"]) and _heads_duties(child, known, most=True):
            name = _BRACKETS.sub("", whom["name"])
            yield place, Subject((name[0].upper() + name[1:],), "")


def _who_has_duties(text: str) -> re.Match[str] | None:
    return _DUTIES_OF.fullmatch(text) or _HAS_DUTIES.fullmatch(text)


def _hands_out(parent: Node) -> bool:
    return _HANDS_OUT.search(fold(parent.text)) is not None


def _names_unit(node: Node, known: Sequence[str]) -> bool:
    subject = subject_of(node.text, known)
    return subject is not None and not subject.work


def _is_only_longer(text: str, subject: Subject) -> bool:
    """Whether a name goes on where the known words of names end: "UBND các xã, đặc khu"."""
    if _IN_CHARGE.match(text):
        return True
    if not subject.work or subject.names[0].casefold() not in text.casefold():
        return False
    last = max(text.casefold().rfind(name.casefold()) + len(name) for name in subject.names)
    return bool(text[last:].strip()) and _DOES_SOMETHING.search(text, last) is None


def _may_name(node: Node, known: Sequence[str], *, among_units: bool, beside_units: bool) -> bool:
    """Whether a heading may name a unit; `among_units` says that most beside it do.

    "Các cơ quan tham mưu quản lý ngành" there is a name, whatever else its words could say.
    """
    text = _BRACKETS.sub("", node.text) if among_units else node.text
    if text.endswith((".", ";", ",")) or not may_be_a_name(without_lead_in(text)):
        return False
    subject = subject_of(text, known)
    if subject and not (among_units and subject.work) and not _is_only_longer(text, subject):
        return False
    return _heads_duties(node, known, most=among_units, listed=beside_units)


def _heads_duties(
    node: Node, known: Sequence[str], *, most: bool = False, listed: bool = False
) -> bool:
    """Whether work stands under a heading, and nobody of its own does it, or `most` of it.

    `listed` says that any list will do.
    """
    below = [child for child in node.children if child.table is None and not facts_of(child)]
    told = [subject_of(child.text, known) for child in below]
    apart = sum(1 for one in told if one and not one.asked)
    works = any(starts_work(child.text) for child in below)
    works = works or (listed and bool(below) and all(one.marked.style.is_bullet for one in below))
    return works and (apart * 2 < len(below) if most else not apart)
