"""Whose opinion somebody writes down, from what, and what it says: "Giám đốc, bút phê 03/3: …"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from domain.proxy.proxy import Leader
from domain.refusal import Refusal
from domain.spoken.posts import SHORT
from domain.spoken.source import named_source, read_source
from domain.text import fold, nfc
from domain.words import spoken

_POSITION = (
    r"(?:quyền |q\. ?)?(?:phó )?(?:tổng giám đốc|giám đốc|chủ tịch|cục trưởng|viện trưởng|bí thư"
    r"|trưởng ban)(?: sở)?"
)
_OPINION_OF = spoken(r"^ý kiến (?:chỉ đạo )?(?:của )?")
_COURTESY = spoken(r"^(?:đ/c|đồng chí|ông|bà|anh|chị|chú|cô)\.? ")
_HELD = spoken(rf"^(?P<position>{_POSITION})(?!\w)(?P<rest>.*)$")
_NAMED = spoken(
    rf"^(?P<name>[^,:;()]{{2,60}}?)\s*[,–-]\s*(?P<position>{_POSITION})(?!\w)(?P<rest>.*)$"
)
_CALLED = spoken(r"^(?P<short>pgđ|gđ)(?!\w)(?P<rest>.*)$")
_COLON = re.compile(r":(?!\d)")
_AROUND = " ,;:.-–()\n"


class NotALeader(Refusal):
    """Words do not say which leader's opinion it is."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """What words say of an opinion: whose, from what, what it says; None for what is left out."""

    leader: Leader
    source: str | None = None
    words: str | None = None


def read_quote(text: str, leaders: Sequence[Leader]) -> Quoted:
    """Return whose opinion `text` is, one of the `leaders` known or any by chức vụ, and the rest.

    "Giám đốc (bút phê ngày 03/3): Đồng ý." has all of it. Raises NotALeader.
    """
    head, words = _cut(text)
    sourced = read_source(_OPINION_OF.sub("", head))
    return Quoted(_leader(sourced.rest, leaders), sourced.source, words)


def read_quoted_source(text: str) -> tuple[str, str | None]:
    """Return the source that an answer names, and the opinion after a colon, None without one."""
    head, words = _cut(text)
    return named_source(head), words


def _cut(text: str) -> tuple[str, str | None]:
    """Return what stands before and behind the first colon that is none of an hour."""
    head, *words = _COLON.split(nfc(text).strip(), maxsplit=1)
    return " ".join(head.split()), (words[0].strip() or None) if words else None


def _leader(text: str, leaders: Sequence[Leader]) -> Leader:
    words = _COURTESY.sub("", text.strip(_AROUND))
    folded = fold(words)
    named = [one for one in leaders if one.full_name and _names(folded, one)]
    if len(named) == 1:
        return named[0]
    if found := _NAMED.match(words):
        return Leader(_begun(found["position"]), found["name"].strip(_AROUND))
    if found := _HELD.match(words):
        return _held(_begun(found["position"]), found["rest"].strip(_AROUND), leaders)
    if found := _CALLED.match(words):
        return _held(SHORT[fold(found["short"])], found["rest"].strip(_AROUND), leaders)
    raise NotALeader


def _held(position: str, name: str, leaders: Sequence[Leader]) -> Leader:
    """Return who holds a chức vụ by its words, as the register knows them where only one does."""
    if not name:
        same = [one for one in leaders if fold(one.position) == fold(position)]
        return same[0] if len(same) == 1 else Leader(position)
    if len(name.split()) > 6:
        raise NotALeader
    return Leader(position, name)


def _names(folded: str, leader: Leader) -> bool:
    """Whether folded words name a leader, in full or by the last word of the name."""
    full = fold(leader.full_name)
    given = full.split()[-1]
    words = folded.replace(",", " ").split()
    return full in folded or (len(words) <= 4 and words[-1:] == [given])


def _begun(position: str) -> str:
    words = " ".join(position.split())
    return words[:1].upper() + words[1:]
