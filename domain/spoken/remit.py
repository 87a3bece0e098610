"""What `/phancong` and `/vangmat` are told: who has which units, who is away and who stands in."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.calendar import Calendar
from domain.chat import Unit
from domain.people.post import Post
from domain.refusal import Refusal
from domain.spoken.instruction import unit_names
from domain.spoken.leader import leader_named
from domain.spoken.times.term import read_term
from domain.text import fold, nfc
from domain.words import spoken

_HAS = spoken(
    r"\s*[,:]?\s*(?<!\w)phụ trách(?: (?:các )?(?:phòng, )?đơn vị| lĩnh vực)?(?!\w)\s*:?\s*"
)
# A paper may be named without any word in front of it: "…, QĐ số 12/QĐ-SKHCN ngày 05/02/2021".
_BASIS = spoken(
    r"[\s,;.]*(?<!\w)(?:(?:theo|căn cứ)(?!\w)\s*:?\s*"
    r"|(?=(?:qđ|quyết định|thông báo|công văn|văn bản)(?: số)?\s*\d))"
)
# Several leaders may also stand in one line: "B phụ trách TT; đ/c C phụ trách TDC".
_NEXT = spoken(r"\s*[;\n]\s*(?=[^;\n]*(?<!\w)phụ trách(?!\w))")
_NO_LONGER = spoken(r"(?<!\w)(?:thôi|không còn|hết|nghỉ)\s*$")
_AND = spoken(r"\s*(?:[,;+&]|(?<!\w)và(?!\w))\s*")
_EMPOWERS = spoken(
    r"[\s,;.]*(?:và )?(?<!\w)(?:(?:ủy|uỷ) quyền|giao)(?: lại)?(?: cho)?(?!\w)\s*:?\s*"
)
# "anh Bình thay", "PGĐ Bình điều hành"
_STANDS_IN = spoken(
    r"(?:^|[\s,;]+)(?P<who>(?:anh|chị|ông|bà|đ/c|đồng chí|p?gđ|(?:phó )?giám đốc)\s[^,;]{1,40}?)"
    r"\s+(?:(?:xử lý|làm|trực|điều hành|giải quyết)(?: công việc)? thay(?: tôi)?|thay(?: tôi)?"
    r"|điều hành(?: chung)?)\W*$"
)
_BACK = spoken(
    r"^(?:(?:tôi|em|mình|anh|chị|đã|xin|đ/c|giám đốc|p?gđ|[^\W\d]+)\s+){0,4}?"
    r"(?:về (?:rồi|lại|cơ quan|sớm|làm việc)|thu hồi|hết vắng|không (?:đi|vắng|nghỉ) nữa)(?!\w)"
)
_MYSELF = spoken(r"^(?:tôi|em|mình)(?!\w)\s*")
_AWAY = spoken(r"^(?:(?:xin )?vắng(?: mặt)?|đi vắng)(?!\w)[\s,:]*(?:(?:vì|do)(?!\w)\s*)?")
_WHY = spoken(r"^(?:vì|do|đi|nghỉ|họp|học|công tác|khám|chữa|ốm)(?!\w)")
_AROUND = " ,;:.-–\n"


class RemitNotUnderstood(Refusal):
    """Words do not say who is in charge of what."""


class NoSuchField(Refusal):
    """No unit is called as `typed`; `codes` are those there are."""

    typed: str
    codes: str


@dataclass(frozen=True, slots=True)
class SaidRemit:
    """A leader has units; `post` is None where it is not clear whom `said` means."""

    said: str
    post: Post | None
    units: tuple[Unit, ...]


@dataclass(frozen=True, slots=True)
class SaidRemits:
    """Who has which units, from when to when, by which paper; None and "" for what is not said."""

    remits: tuple[SaidRemit, ...]
    since: date | None
    until: date | None
    basis: str


def read_remits(
    text: str, leaders: Sequence[Post], units: Sequence[Unit], today: date, calendar: Calendar
) -> SaidRemits:
    """Return what "B phụ trách TDC, QLCN từ 01/3/2021 theo Quyết định 12/QĐ-SKHCN" says.

    Several leaders have a line each, or stand behind a semicolon. Raises RemitNotUnderstood, also
    where a leader is to have units no longer or the last day lies before the first, NoSuchField and
    NoSuchDay.
    """
    words, basis = _cut(nfc(text), _BASIS)
    # The paper may stand behind the first leader, and further ones behind it.
    basis, *further = _NEXT.split(basis)
    words = "; ".join((words, *further))
    term = read_term(words, today, calendar)
    if term.since and term.until and term.until < term.since:
        raise RemitNotUnderstood
    lines = [line for part in (term.before, term.behind) for line in _NEXT.split(part)]
    remits = []
    for line in lines:
        if not line.strip(_AROUND):
            continue
        who, has = _cut(line, _HAS)
        if not who or not has or _NO_LONGER.search(who):
            raise RemitNotUnderstood
        named = leader_named(who, leaders)
        post = None if named.rest else named.post
        remits.append(SaidRemit(who.strip(_AROUND), post, read_units(has, units)))
    if not remits:
        raise RemitNotUnderstood
    return SaidRemits(tuple(remits), term.since, term.until, basis)


def read_field(
    text: str, post: Post, units: Sequence[Unit], today: date, calendar: Calendar
) -> SaidRemits:
    """Return the same for a leader who is known: "TDC, QLCN từ 01/3/2021 theo …"."""
    words, basis = _cut(nfc(text), _BASIS)
    term = read_term(words, today, calendar)
    _, has = _cut(f"{post.called} phụ trách {_and(term.before, term.behind)}", _HAS)
    remit = SaidRemit(post.called, post, read_units(has, units))
    return SaidRemits((remit,), term.since, term.until, basis)


def read_units(text: str, units: Sequence[Unit]) -> tuple[Unit, ...]:
    """Return the units that words name, as orders do; raises NoSuchField for any other word."""
    by_name = dict(unit_names(units))
    found = []
    for part in _AND.split(text.strip(_AROUND)):
        unit = by_name.get(" ".join(fold(part).strip(_AROUND).split()))
        if unit is None:
            raise NoSuchField(typed=part, codes=", ".join(one.code for one in units))
        found.append(unit)
    return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class SaidAbsence:
    """Who is away, from when to when, why, and who is empowered.

    `post` is None where it is not clear whom `said` means, "" for whoever says it; likewise the
    `deputy`, whom `deputy_said` means, "" where nobody is named.
    """

    said: str
    post: Post | None
    since: date | None
    until: date | None
    reason: str
    deputy_said: str
    deputy: Post | None


def read_absence(
    text: str, leaders: Sequence[Post], today: date, calendar: Calendar
) -> SaidAbsence:
    """Return what "B đi công tác từ 01/3 đến 05/3, ủy quyền đ/c C" says; raises NoSuchDay."""
    words = nfc(text).strip(_AROUND)
    term = read_term(words, today, calendar)
    whole = _and(term.before, term.behind)
    stands_in = _STANDS_IN.search(whole)
    if stands_in and not _EMPOWERS.search(whole):
        who, deputy = whole[: stands_in.start()].strip(_AROUND), stands_in["who"]
    else:
        who, deputy = _cut(whole, _EMPOWERS)
    deputy_named = leader_named(deputy, leaders)
    post, said, reason = _who(who, leaders)
    beside = deputy_named.rest if deputy_named.post else ""
    return SaidAbsence(
        said=said,
        post=post,
        since=term.since,
        until=term.until,
        reason=_and(reason, beside),
        deputy_said=deputy,
        deputy=deputy_named.post,
    )


def is_back(text: str) -> bool:
    """Return whether words take an absence back, or end it: "tôi về rồi", "thu hồi"."""
    return _BACK.match(nfc(text)) is not None


def _who(words: str, leaders: Sequence[Post]) -> tuple[Post | None, str, str]:
    """Return who is away, by which words, and why."""
    own = _MYSELF.match(words)
    rest = words[own.end() :] if own else words
    if own or not rest or _AWAY.match(rest) or _WHY.match(rest):
        return None, "", _AWAY.sub("", rest).strip(_AROUND)
    named = leader_named(rest, leaders)
    if named.post is None:
        return None, rest, ""
    return named.post, named.post.called, _AWAY.sub("", named.rest).strip(_AROUND)


def _cut(text: str, at: re.Pattern[str]) -> tuple[str, str]:
    """Return what stands before and behind a pattern, all before where it is not there."""
    found = at.search(text)
    if found is None:
        return text.strip(_AROUND), ""
    return text[: found.start()].strip(_AROUND), text[found.end() :].strip(_AROUND)


def _and(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
