"""Who leads and who helps, from a cell or behind a label."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from documents.reading.body.labels import labelled
from documents.reading.body.marks import split_mark
from documents.reading.units.agencies import agencies_at_start
from documents.reading.units.words import HEADS, UPPER
from documents.reading.vocabulary import OPENINGS

_PARTS = re.compile(r"\s*[;\n]\s*")
_BETWEEN = re.compile(r",\s+|\s+và\s+|\s*[+/]\s*")
_DASH = re.compile(r"\s+[-–]\s+|\s*/\s*")
_HELPS = re.compile(
    r"\W*(?:và\s+)?(?:cùng\s+)?phối hợp(?:\s+(?:chặt chẽ|thực hiện|cùng|với))*\s*:?\s*"
)
LEADS = re.compile(
    r"\W*(?:là\s+(?:cơ quan|đơn vị)\s+)?(?:chủ trì|tham mưu|thực hiện|đầu mối|chịu trách nhiệm)\b"
)
SAID_OF = re.compile(
    rf"\W*(?:(?:{OPENINGS})(?:\s+[^\s;]+){{4,}}"
    r"|theo (?:chức năng|thẩm quyền|nhiệm vụ|lĩnh vực|phân công))"
)
WITH = re.compile(r",?\s*phối hợp(?:\s+(?:với|cùng))*\s+")
_ROLE_IN_BRACKETS = re.compile(r"\s*\((?P<role>[^()]*)\)")
# Whom to call, and at which number: nobody's name.
_CONTACT = re.compile(
    r"(?:(?:PGĐ|GĐ|TP|PP|PTP|CV|Phó|Trưởng|Chuyên viên|Lãnh đạo|Liên hệ|Đầu mối)\b[^:;]{0,40}:"
    r"|.*(?:SĐT|[Ss]đt|ĐT|[Đđ]iện thoại|[Ee]mail|\b0\d{8,10}\b))"
)
# "Tổ xây dựng kế hoạch lựa chọn nhà thầu" is called by what it does.
_FEWEST_OF_A_NAME = 3
_HEAD = re.compile(rf"(?=[{UPPER}])(?:{HEADS})\s")
_ACRONYM = re.compile(r"[A-ZĐ][A-ZĐ&.\-]+$")


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
    text = "\n".join(_without_contacts([split_mark(line).text for line in lines]))
    told = labelled(text.replace("\n", "; "))
    if told.lead:
        return Parties(
            parties_among(told.lead, known).lead, parties_among(told.partner, known).lead
        )
    return parties_among(_rejoined(text), known)


def _without_contacts(lines: list[str]) -> list[str]:
    """Return a cell's lines up to the first that says whom to call; all where none is before it."""
    first = next((at for at, line in enumerate(lines) if _CONTACT.match(line)), 0)
    return lines[:first] if first else lines


def _is_whole(piece: str) -> bool:
    """Whether a piece of a list is a name by itself: "VNPT", "Viettel tỉnh", "Ban nữ công"."""
    if is_acronym(piece.removeprefix("các ").split(" ")[0]) or _HEAD.match(piece):
        return True
    named = agencies_at_start(piece)
    return named is not None and named.end == len(piece)


def is_acronym(text: str) -> bool:
    """Return whether a text is the capital letters of a name: "VNPT", "BQL"."""
    return _ACRONYM.fullmatch(text) is not None


def _rejoined(text: str) -> str:
    """Join lines that only wrap a name: the next one begins no agency, or the last ends open."""
    first, *rest = text.split("\n")
    for line in rest:
        wrapped = first.endswith((",", " và")) or agencies_at_start(line) is None
        first += f"{' ' if wrapped else '; '}{line}"
    return first


def parties_among(text: str, known: Sequence[str]) -> Parties:
    """Return who leads and who helps in a list that semicolons part."""
    lead: list[str] = []
    partners: list[str] = []
    for part in filter(None, _PARTS.split(text.strip(" .;"))):
        if opening := _HELPS.match(part):
            partners += parties_among(part[opening.end() :], known).lead
            continue
        found = _part(part, known)
        helps = found.partners == ("",)
        partners += found.lead if helps else found.partners
        lead += () if helps else found.lead
    return Parties(tuple(dict.fromkeys(lead)), tuple(dict.fromkeys(partners)))


def _part(part: str, known: Sequence[str]) -> Parties:
    """Return one part of a list; a lone empty partner marks agencies that only help."""
    # "Phòng Kế hoạch - Tài chính" is one, "Phòng Kế hoạch - Phòng Tài chính" are two.
    if len(pieces := _DASH.split(part)) > 1 and all(map(_HEAD.match, pieces)):
        return Parties(tuple(pieces))
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
    helps = WITH.search(rest)
    if names and (LEADS.match(rest) or (helps and helps.start() == 0)):
        return Parties(names, parties_among(rest[helps.end() :], known).lead if helps else ())
    whole = names and len(names[-1].split()) >= _FEWEST_OF_A_NAME
    if whole and SAID_OF.match(rest):
        # Behind a label a sentence says what they do, or within what.
        return Parties(names)
    pieces = _BETWEEN.split(part)
    # Behind letters a name is over: "VNPT, Viettel tỉnh".
    lettered = is_acronym(pieces[0]) and all(one[:1].isupper() for one in pieces)
    if len(pieces) > 1 and (lettered or all(map(_is_whole, pieces))):
        return Parties(tuple(one[0].upper() + one[1:] for one in pieces))
    return Parties((part.strip(" ."),))
