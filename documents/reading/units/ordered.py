"""Who leads and who helps by brackets, or by an order inside a sentence."""

import re
from collections.abc import Sequence

from documents.reading.units.parties import LEADS, WITH, Parties, parties_among
from documents.reading.units.persons.somebody import somebody_at_start
from documents.reading.units.words import UPPER

_BRACKETS = re.compile(r"\((?P<inside>[^()]{4,200})\)\s*(?P<after>[.;,]?\s*$)?")
# "(Tổ Mây chủ trì)" names somebody whatever the name.
_SAYS_WHO_LEADS = re.compile(
    rf"(?:đ/c |đồng chí )?(?P<name>[{UPPER}][^,;:.()]{{2,60}}?)"
    r"\s+(?:chủ trì|làm đầu mối|phụ trách|thực hiện|chịu trách nhiệm|đảm nhiệm)(?!\w)"
)
# Behind names at the end of a sentence stands what they do, or when: "(Phòng A; Quý III)".
_ENDS_THERE = re.compile(rf"(?![{UPPER}])|(?:Quý|Tháng|Ngày|Trước|Năm|Xong|Hoàn thành)\s")
_PERSON_LEADS = re.compile(
    rf"(?P<name>(?i:đồng chí|đ/c|ông|bà|thầy|cô)(?:\s+[{UPPER}]\w*){{1,5}})"
    r"[^.;:()]{0,60}?\s(?:phụ trách|chủ trì|chịu trách nhiệm|theo dõi|chỉ đạo|thực hiện)(?!\w)"
)
# "(đ/c Hường, đ/c Lụa)" names nobody but persons.
_TITLED = re.compile(
    rf"(?i:đồng chí|đ/c|ông|bà|thầy|cô|anh|chị)\.?(?:\s+[{UPPER}]\w*){{1,4}}(?:\s*\([^()]*\))?"
)
_LONGEST_ROLE = 4
_BETWEEN = re.compile(r"\s*[,;+]\s*|\s+và\s+|\s+[-–]\s+")
_ORDER = re.compile(r"(?:giao(?:\s+cho)?|phân công|do)\s+(?:đồng chí\s+)?", re.IGNORECASE)
_ORDERED_WITHIN = re.compile(
    r"(?:(?<=[.;,:(] )|(?<=[.;,:(]))(?:giao(?:\s+cho)?|phân công|do)\s+(?=\S)", re.IGNORECASE
)


def parties_in_brackets(text: str, known: Sequence[str] = ()) -> Parties:
    """Return whom brackets name: "(Giao Phòng A chủ trì)", or "(Phòng A)" at the end."""
    for match in _BRACKETS.finditer(text):
        inside = match["inside"].strip()
        order = _ORDER.match(inside)
        words = inside[order.end() :] if order else inside
        named = somebody_at_start(words, known)
        if named is None:
            if leads := _SAYS_WHO_LEADS.match(words):
                return Parties((leads["name"],), ordered=True)
            if match["after"] is not None and (persons := _persons_only(words)):
                return Parties(persons)
            continue
        rest = words[named.end :].lstrip(" ,;")
        at_end = match["after"] is not None
        if order or _leads_it(rest, at_end=at_end) or (at_end and _ENDS_THERE.match(rest)):
            helps = WITH.search(rest)
            partners = parties_among(rest[helps.end() :], known).lead if helps else ()
            return Parties(named.names, partners, ordered=bool(order or LEADS.match(rest)))
    return Parties()


def _leads_it(rest: str, *, at_end: bool) -> bool:
    """Whether those in brackets lead what stands outside: "A chủ trì dự án B" tells who A is."""
    leads = LEADS.match(rest)
    return leads is not None and (at_end or len(rest[leads.end() :].split()) < _LONGEST_ROLE)


def _persons_only(words: str) -> tuple[str, ...]:
    """Return the persons whom brackets name, where they hold nothing else."""
    pieces = _BETWEEN.split(words.strip(" .;,"))
    if not all(_TITLED.fullmatch(one) for one in pieces):
        return ()
    return tuple(one[0].upper() + one[1:] for one in pieces)


def parties_ordered_within(text: str, known: Sequence[str] = ()) -> Parties:
    """Return whom an order in the middle of a sentence names: "…, giao Sở A chuẩn bị …"."""
    for order in _ORDERED_WITHIN.finditer(text):
        named = somebody_at_start(text[order.end() :], known)
        if named is None:
            if person := _PERSON_LEADS.match(text, order.end()):
                return Parties((person["name"][0].upper() + person["name"][1:],))
            continue
        rest = text[order.end() + named.end :].lstrip(" ,")
        if order[0].lower().startswith("do") and not LEADS.match(rest):
            continue
        return Parties(named.names)
    return Parties()
