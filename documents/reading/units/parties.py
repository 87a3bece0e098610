"""Who leads and who helps, from a cell, a label, brackets, or an order inside a sentence."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from documents.reading.body.labels import labelled
from documents.reading.body.marks import split_mark
from documents.reading.units.agencies import agencies_at_start
from documents.reading.units.words import UPPER

_PARTS = re.compile(r"\s*[;\n]\s*")
_COMMAS = re.compile(r",\s+")
_HELPS = re.compile(
    r"\W*(?:và\s+)?(?:cùng\s+)?phối hợp(?:\s+(?:chặt chẽ|thực hiện|cùng|với))*\s*:?\s*"
)
_LEADS = re.compile(
    r"\W*(?:là\s+(?:cơ quan|đơn vị)\s+)?(?:chủ trì|tham mưu|thực hiện|đầu mối|chịu trách nhiệm)\b"
)
_WITH = re.compile(r",?\s*phối hợp(?:\s+(?:với|cùng))*\s+")
_ROLE_IN_BRACKETS = re.compile(r"\s*\((?P<role>[^()]*)\)")
_ACRONYM = re.compile(r"[A-ZĐ][A-ZĐ&.\-]+$")
_BRACKETS = re.compile(r"\((?P<inside>[^()]{4,200})\)\s*(?P<after>[.;,]?\s*$)?")
# "(Tổ Mây chủ trì)" names somebody whatever the name.
_SAYS_WHO_LEADS = re.compile(
    rf"(?:đ/c |đồng chí )?(?P<name>[{UPPER}][^,;:.()]{{2,60}}?)"
    r"\s+(?:chủ trì|làm đầu mối|phụ trách)(?!\w)"
)
# Behind names at the end of a sentence stands what they do, or when: "(Phòng A; Quý III)".
_ENDS_THERE = re.compile(rf"(?![{UPPER}])|(?:Quý|Tháng|Ngày|Trước|Năm|Xong|Hoàn thành)\s")
_PERSON_LEADS = re.compile(
    rf"(?P<name>(?i:đồng chí|đ/c|ông|bà|thầy|cô)(?:\s+[{UPPER}]\w*){{1,5}})"
    r"[^.;:()]{0,60}?\s(?:phụ trách|chủ trì|chịu trách nhiệm|theo dõi|chỉ đạo|thực hiện)(?!\w)"
)
_ORDER = re.compile(r"(?:giao(?:\s+cho)?|phân công|do)\s+(?:đồng chí\s+)?", re.IGNORECASE)
_ORDERED_WITHIN = re.compile(
    r"(?:(?<=[.;,:(] )|(?<=[.;,:(]))(?:giao(?:\s+cho)?|phân công|do)\s+(?=\S)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Parties:
    """Names of those who lead and those who help, as written; `ordered` says so in words."""

    lead: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    ordered: bool = False


def first_leads(parties: Parties) -> Parties:
    """Return the same parties, of whom the first leads and the others help."""
    return Parties(parties.lead[:1], (*parties.lead[1:], *parties.partners), parties.ordered)


def parties_in(lines: Iterable[str], known: Sequence[str] = ()) -> Parties:
    """Return who stands in a cell or behind a label, which says that agencies stand there."""
    text = "\n".join(split_mark(line).text for line in lines)
    told = labelled(text.replace("\n", "; "))
    if told.lead:
        return Parties(_names(told.lead, known).lead, _names(told.partner, known).lead)
    return _names(_rejoined(text), known)


def _rejoined(text: str) -> str:
    """Join lines that only wrap a name: the next one begins no agency, or the last ends open."""
    first, *rest = text.split("\n")
    for line in rest:
        wrapped = first.endswith((",", " và")) or agencies_at_start(line) is None
        first += f"{' ' if wrapped else '; '}{line}"
    return first


def _names(text: str, known: Sequence[str]) -> Parties:
    lead: list[str] = []
    partners: list[str] = []
    for part in filter(None, _PARTS.split(text.strip(" .;"))):
        if opening := _HELPS.match(part):
            partners += _names(part[opening.end() :], known).lead
            continue
        found = _part(part, known)
        helps = found.partners == ("",)
        partners += found.lead if helps else found.partners
        lead += () if helps else found.lead
    return Parties(tuple(dict.fromkeys(lead)), tuple(dict.fromkeys(partners)))


def _part(part: str, known: Sequence[str]) -> Parties:
    """Return one part of a list; a lone empty partner marks agencies that only help."""
    named = agencies_at_start(part, known)
    names: tuple[str, ...] = ()
    rest = part
    while named:
        names += named.names
        rest = rest[named.end :]
        # Two names without anything between them: "Bộ Tài chính Bộ Nội vụ".
        named = agencies_at_start(rest.lstrip(), known) if rest[:1] == " " else None
        rest = rest.lstrip() if named else rest
    if role := _ROLE_IN_BRACKETS.match(rest):
        rest = rest[role.end() :]
        if _HELPS.match(role["role"]):
            return Parties(names, ("",))
    if names and _HELPS.fullmatch(rest):
        return Parties(names, ("",))
    rest = rest.strip(" .,")
    if names and not rest:
        return Parties(names)
    helps = _WITH.search(rest)
    if names and (_LEADS.match(rest) or (helps and helps.start() == 0)):
        return Parties(names, _names(rest[helps.end() :], known).lead if helps else ())
    pieces = _COMMAS.split(part)
    if len(pieces) > 1 and all(_ACRONYM.match(one) or agencies_at_start(one) for one in pieces):
        return Parties(tuple(pieces))
    return Parties((part.strip(" ."),))


def parties_in_brackets(text: str, known: Sequence[str] = ()) -> Parties:
    """Return whom brackets name: "(Giao Phòng A chủ trì)", or "(Phòng A)" at the end."""
    for match in _BRACKETS.finditer(text):
        inside = match["inside"].strip()
        order = _ORDER.match(inside)
        words = inside[order.end() :] if order else inside
        named = agencies_at_start(words, known)
        if named is None:
            if leads := _SAYS_WHO_LEADS.match(words):
                return Parties((leads["name"],), ordered=True)
            continue
        rest = words[named.end :].lstrip(" ,;")
        at_end = match["after"] is not None
        if order or _LEADS.match(rest) or (at_end and _ENDS_THERE.match(rest)):
            helps = _WITH.search(rest)
            partners = _names(rest[helps.end() :], known).lead if helps else ()
            return Parties(named.names, partners, ordered=bool(order or _LEADS.match(rest)))
    return Parties()


def parties_ordered_within(text: str, known: Sequence[str] = ()) -> Parties:
    """Return whom an order in the middle of a sentence names: "…, giao Sở A chuẩn bị …"."""
    for order in _ORDERED_WITHIN.finditer(text):
        named = agencies_at_start(text[order.end() :], known)
        if named is None:
            if person := _PERSON_LEADS.match(text, order.end()):
                return Parties((person["name"][0].upper() + person["name"][1:],))
            continue
        rest = text[order.end() + named.end :].lstrip(" ,")
        if order[0].lower().startswith("do") and not _LEADS.match(rest):
            continue
        return Parties(named.names)
    return Parties()
