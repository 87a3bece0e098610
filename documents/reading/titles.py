"""Short titles, as a person would write them on a list: at most 80 characters, whole in sense."""

import re
from collections.abc import Sequence

from documents.reading.doers import without_doers
from documents.reading.fitting import LONGEST_SHORT, closed, core, fit
from documents.reading.times.duties import Duty
from documents.reading.times.legal import CITATION
from documents.reading.times.trimming import trim, without_leads
from documents.reading.units.assigned import given_to
from documents.reading.units.partners import every_unit
from documents.reading.vocabulary import AGENCY_HEADS, PAPERS, UNIT_HEADS, VERBS

_SENTENCE = re.compile(r";\s*|(?<=[^\s.A-ZĐ])\.\s+(?=[A-ZĐ])")
# What introduced a date and means nothing without it.
_LEFT_HANGING = re.compile(
    r"(?:(?:^|[\s,;(])(?:phải\s+)?(?:hoàn thành|xong|thời hạn)(?:\s+là)?|,\s*(?:trình|gửi|nộp))?"
    r"[\s,:(]*$",
    re.IGNORECASE,
)
_HANGS_IN_BRACKETS = re.compile(r"\s*[;,]\s*\)")
_HEADS = rf"(?:{AGENCY_HEADS}|{UNIT_HEADS}|Lãnh đạo|Giám đốc|Ban Giám đốc)"
_SENDS = re.compile(
    r"(?P<verb>(?:(?:tổng hợp|hoàn thiện)(?:,)?\s+)?(?:gửi|trình|nộp))\s+"
    rf"(?P<to>{_HEADS}\b[^;.:]*?)"
    r"(?:\s+(?:để\s+)?(?P<purpose>(?:lấy|cho|xin) ý kiến|góp ý|phê duyệt|xem xét|thẩm định|ký"
    r"|ban hành))?",
    re.IGNORECASE,
)
_PAPER = re.compile(rf"(?<!\w)(?:{PAPERS})(?!\w)", re.IGNORECASE)


def short_title(duty: Duty, doers: Sequence[str] = ()) -> str:
    """Return the short title of a duty that stands alone; `doers` are those who do it."""
    text = without_leads(without_doers(_without_deadlines(duty), doers))
    said = _SENTENCE.split(text)
    # "…; Phòng A chịu trách nhiệm" says who does it, and nothing of the work.
    parts = [without_doers(one, doers) for one in said if not given_to(one.strip(" ."), doers)]
    clauses = [trimmed for one in parts or said if (trimmed := trim(one))]
    if grouped := _grouped_citations(_SENTENCE.split(text)):
        return grouped
    if not clauses:
        return _capital(fit(duty.text))
    return _capital(_compose(clauses))


def short_step(duty: Duty, *, under: str, unit: str) -> str:
    """Return the short title of a step; one that only sends something is sending `under`."""
    text = trim(_without_deadlines(duty))
    fans_out = every_unit(text)
    text = text[fans_out.end() :].strip() if fans_out else _without_subject(text, unit)
    sends = _SENDS.fullmatch(text)
    if sends is None or _PAPER.search(sends["to"]):
        return short_title(duty)
    joint = " nội dung xây dựng" if fans_out else ""
    if sends["purpose"] and sends["purpose"].endswith("ý kiến"):
        joint = " về"
    completed = f"{text}{joint} {under.partition(';')[0]}"
    return _capital(completed if len(completed) <= LONGEST_SHORT else fit(text))


def _compose(clauses: list[str]) -> str:
    """Join what fits: all clauses, all clauses at their core, else the first ones."""
    for shape in (str, core):
        joined = "; ".join([shape(clauses[0]), *(_continued(shape(one)) for one in clauses[1:])])
        if len(joined) <= LONGEST_SHORT:
            return closed(joined)
    short = fit(clauses[0])
    if short != clauses[0]:
        return short
    for one in clauses[1:]:
        longer = f"{short}; {_continued(one)}"
        if len(longer) > LONGEST_SHORT:
            break
        short = longer
    return short


def _continued(clause: str) -> str:
    lowered = clause[:1].lower() + clause[1:]
    return lowered if re.match(rf"(?:{VERBS})(?!\w)", lowered) else clause


def _without_deadlines(duty: Duty) -> str:
    """Return the duty's words without its dates; what follows a date in a sentence goes with it."""
    text = duty.text
    for mention in reversed(duty.mentions):
        if mention.deadline is None:
            continue
        before = _LEFT_HANGING.sub("", text[: mention.start])
        after = text[mention.end :]
        if _SENTENCE.split(before)[-1].strip(" .;"):
            after = "".join(re.findall(r"(?:;|\.\s).*", after)[:1])
        text = before + after
    return _HANGS_IN_BRACKETS.sub(")", text)


def _without_subject(text: str, unit: str) -> str:
    """Drop the unit's own name in front of what it does: "Văn phòng chủ trì tổng hợp …"."""
    for name in (unit, unit.removesuffix(" Sở")):
        if text.casefold().startswith(f"{name} ".casefold()):
            return without_leads(text[len(name) :].lstrip())
    return text


def _grouped_citations(clauses: list[str]) -> str:
    """Name several documents of one kind by their numbers; empty when it is something else."""
    cited = [CITATION.match(one.strip()) for one in clauses]
    found = [one for one in cited if one]
    kinds = {one["kind"] for one in found}
    if len(found) < 2 or len(found) < len(clauses) or len(kinds) > 1:
        return ""
    whole = f"Triển khai các {found[0]['kind']} số " + ", ".join(one["number"] for one in found)
    return whole if len(whole) <= LONGEST_SHORT else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
