"""What the office types to correct a task that was read: "hạn trước 30/6", "đơn vị TT, VP"."""

from collections.abc import Iterable
from dataclasses import dataclass

from domain.plan.state import Kind
from domain.refusal import Refusal
from domain.text import fold, nfc
from domain.words import spoken

_DAY = spoken(r"(?:thời hạn|hạn)(?: là)?\s*:?\s+")
_UNITS = spoken(r"(?:phòng, đơn vị|đơn vị|chủ trì|giao cho|giao)(?: là)?\s*:?\s+")
_KIND = spoken(r"loại(?: là)?\s*:?\s+")
_TITLE = spoken(r"(?:nội dung|tên)(?: là)?\s*:?\s+")
_RESTRICTED = spoken(r"(không |bỏ )?hạn chế$")
_NO_DAY = spoken(r"(?:chưa ấn định|không có|không|bỏ)(?: thời hạn)?$")
_KINDS = (
    (Kind.ONGOING, spoken(r"thường xuyên$")),
    (Kind.RECURRING, spoken(r"định kỳ$")),
    (Kind.CONDITIONAL, spoken(r"(?:chưa phát sinh|nếu có)$")),
    (Kind.UNDATED, spoken(r"(?:chưa ấn định(?: thời hạn)?|không thời hạn)$")),
)


class NotAnAmendment(Refusal):
    """Words that say neither day, unit, kind nor title."""


@dataclass(frozen=True, slots=True)
class Amendment:
    """What is to be otherwise; None is left as it is. `day` is in words, "" for none at all.

    One that `is_restricted` is not for groups to read.
    """

    day: str | None = None
    units: tuple[str, ...] | None = None
    kind: Kind | None = None
    title: str | None = None
    is_restricted: bool | None = None


def read_amendment(line: str, codes: Iterable[str]) -> Amendment:
    """Return what one line corrects, `codes` being those of the units; raises NotAnAmendment."""
    words = nfc(line).strip(" .;\n")
    if found := _RESTRICTED.match(words):
        return Amendment(is_restricted=not found[1])
    if found := _DAY.match(words):
        rest = words[found.end() :]
        return Amendment(day="" if _NO_DAY.match(rest) else rest)
    if found := _UNITS.match(words):
        return Amendment(units=read_codes(words[found.end() :], codes))
    if found := _KIND.match(words):
        return Amendment(kind=_kind(words[found.end() :]))
    if found := _TITLE.match(words):
        return Amendment(title=words[found.end() :])
    raise NotAnAmendment


def read_codes(words: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return the units that words name by their codes; raises NotAnAmendment for any other word."""
    by_fold = {fold(code): code for code in known}
    named = [by_fold.get(fold(word)) for word in words.replace(",", " ").replace("+", " ").split()]
    found = tuple(code for code in named if code is not None)
    if not found or len(found) < len(named):
        raise NotAnAmendment
    return found


def _kind(words: str) -> Kind:
    for kind, form in _KINDS:
        if form.match(words):
            return kind
    raise NotAnAmendment
