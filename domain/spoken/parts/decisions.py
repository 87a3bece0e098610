"""One yes or no for several items at once: "đồng ý cả 3", "1-3 đồng ý", "hết trừ mục 2"."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from domain.spoken.items import items_at_start
from domain.text import nfc
from domain.words import spoken

_LONGEST = 120
_VERDICT = r"(?:đồng ý|nhất trí|duyệt|chấp thuận|thông qua|ok|oke|được)"
_AS_ASKED = r"(?:theo|như) (?:đề xuất|đề nghị|ý kiến)(?: của (?:các )?(?:đơn vị|phòng))?"
_WHAT = r"(?:nội dung|việc|mục|nhiệm vụ|đề nghị|đề xuất|ý|điểm)"
_COUNTS = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7}

_LISTED = re.compile(r"(?<![\d.,/])(\d{1,2}),(?=\d{1,2}(?![\d.,/%]))")
_PARTS = spoken(
    rf"\s*(?:[;.]\s+|,\s*(?=(?:{_WHAT}|số|nd|còn|các|những)(?!\w))|,\s+(?=\d{{1,2}} [^\W\d])"
    r"|(?<!\w)(?:nhưng|riêng|còn(?!\s+lại))\s+)\s*"
)


class _Kind(Enum):
    NO = auto()
    YES = auto()
    REST = auto()
    ALL = auto()
    FIRST = auto()
    RANGE = auto()
    NUMBER = auto()
    EXCEPT = auto()
    END = auto()
    FILL = auto()


# Of two that fit at a place the first is meant.
_FORMS = {
    _Kind.NO: spoken(rf"(?:không|chưa|ko)(?: {_VERDICT})?(?!\w)"),
    _Kind.YES: spoken(rf"(?:{_VERDICT}(?: {_AS_ASKED})?|{_AS_ASKED})(?!\w)"),
    _Kind.FIRST: spoken(
        rf"(?P<count>\d{{1,2}}|{'|'.join(_COUNTS)}) {_WHAT} (?:đầu(?: tiên)?|trên)(?!\w)"
    ),
    _Kind.REST: spoken(rf"(?:(?:các|những) )?(?:{_WHAT} )?(?:còn lại|khác)(?!\w)"),
    _Kind.ALL: spoken(
        rf"(?:cả (?P<count>\d{{1,2}}|{'|'.join(_COUNTS)})|(?:tất cả|toàn bộ|hết|cả)"
        rf"(?: (?:các|những))?)(?: {_WHAT})?(?![\w/])"
    ),
    _Kind.RANGE: spoken(
        r"(?:từ )?(?P<first>\d{1,2})\s*(?:[-–]|đến|tới)\s*(?P<last>\d{1,2})(?![\w%/]|[.-]\d)"
    ),
    _Kind.NUMBER: re.compile(r"(?P<first>\d{1,2})(?![\w%/]|[.,]\d)"),
    _Kind.EXCEPT: spoken(r"(?:ngoại trừ|trừ(?: ra)?|riêng)(?!\w)"),
    _Kind.END: re.compile(r"[;.]"),
    _Kind.FILL: spoken(
        rf"(?:{_WHAT}|nd|số|câu|và|với|còn|thì|là|đều|các|những|cho|tôi|anh|chị|mình|em|nhé|nha|ạ"
        r"|dạ|luôn|nốt)(?!\w)|[,:)]|\s+"
    ),
}


@dataclass(slots=True)
class Decided:
    """What words decide: the words of each item by its number, and which of them are agreed to.

    `left` are the numbers that are excepted, and those of which something else is said.
    """

    words: dict[int, str] = field(default_factory=dict)
    agreed: set[int] = field(default_factory=set)
    left: set[int] = field(default_factory=set)


def decided(text: str, most: int, codes: Sequence[str] = ()) -> Decided | None:
    """Return what words decide of several of `most` items, None where they say anything else.

    `codes` are those of the items, in the order of their numbers, and stand for them. A part that
    decides nothing and begins with an item's number leaves that item: "1 ok; 2 để tôi nghĩ".
    """
    text = nfc(text).strip()
    if most < 2 or len(text) > _LONGEST or "\n" in text or "?" in text:
        return None
    text = _LISTED.sub(r"\1, ", _with_numbers(text, codes))
    return _read(most, [text], set()) or _read_in_parts(most, text)


# As many as a message numbers.
_NUMBERED = 12


def is_on_several(text: str) -> bool:
    """Return whether words decide of items by their numbers, however many there are."""
    return any(decided(text, most) is not None for most in range(2, _NUMBERED))


def _read(most: int, parts: Sequence[str], left: set[int]) -> Decided | None:
    reading = _Reading(most, Decided(left=left))
    for kind, found in _tokens(", ".join(parts)):
        if kind is None or not reading.takes(kind, found):
            return None
    return reading.ended()


def _read_in_parts(most: int, text: str) -> Decided | None:
    """Read the parts that decide something; each other one must say of which items it is."""
    clear, left = list[str](), set[int]()
    for part in _PARTS.split(text):
        if all(kind is not None for kind, _ in _tokens(part)):
            clear.append(part)
            continue
        numbers = items_at_start(part)
        if not numbers or not all(1 <= one <= most for one in numbers):
            return None
        left.update(numbers)
    if not left or not clear:
        return None
    return _read(most, clear, left)


def _with_numbers(text: str, codes: Sequence[str]) -> str:
    for number, code in enumerate(codes, start=1):
        letters, _, digits = code.rpartition("-")
        if letters and codes.count(code) == 1:
            place = re.escape(digits.lstrip("0"))
            form = rf"(?<!\w){re.escape(letters)}[-. ]?0*{place}(?!\w|\.\d)"
            text = re.sub(form, str(number), text, flags=re.IGNORECASE)
    return text


def _tokens(text: str) -> Iterator[tuple[_Kind | None, Mapping[str, str | None]]]:
    """Yield the words of a text by their kinds; None for the first of no kind."""
    at = 0
    while at < len(text):
        found = next(
            ((kind, one) for kind, form in _FORMS.items() if (one := form.match(text, at))), None
        )
        if found is None:
            yield None, {}
            return
        kind, one = found
        yield kind, {**one.groupdict(), "words": one[0]}
        at = one.end()


@dataclass(slots=True)
class _Reading:
    """What was read so far: numbers without a verdict yet, and a verdict without numbers."""

    most: int
    said: Decided = field(default_factory=Decided)
    named: list[int] = field(default_factory=list)
    verdict: tuple[bool, str] | None = None
    excepts: bool = False

    def takes(self, kind: _Kind, found: Mapping[str, str | None]) -> bool:
        """Take a word; return False where it fits to nothing before it."""
        match kind:
            case _Kind.YES | _Kind.NO:
                return self._judge((kind is _Kind.YES, found["words"] or ""))
            case _Kind.EXCEPT:
                self.named = self.named or (self._all() if self.verdict else [])
                self.excepts = True
                return self._settle()
            case _Kind.END:
                return self._settle()
            case _Kind.FILL:
                return True
            case _:
                return self._name(kind, found)

    def ended(self) -> Decided | None:
        """Return what was decided of several, None where something was left hanging."""
        if self.excepts and self.named and self.verdict is None:
            self.said.left.update(self.named)
        elif not self._settle():
            return None
        for number in self.said.left:
            self.said.words.pop(number, None)
        self.said.agreed &= set(self.said.words)
        return self.said if len(self.said.words) + len(self.said.left) > 1 else None

    def _all(self) -> list[int]:
        return list(range(1, self.most + 1))

    def _name(self, kind: _Kind, found: Mapping[str, str | None]) -> bool:
        if kind is _Kind.ALL:
            if self.said.words and self.verdict is None and not self.named:
                return True  # "1, 2 đồng ý hết"
            counted = found["count"]
            if counted and int(_COUNTS.get(counted.casefold(), counted)) != self.most:
                return False
            numbers: Iterable[int] = self._all()
        elif kind is _Kind.REST:
            numbers = [
                one
                for one in self._all()
                if one not in self.said.words and one not in self.said.left
            ]
        elif kind is _Kind.FIRST:
            counted = found["count"] or ""
            numbers = range(1, int(_COUNTS.get(counted.casefold(), counted)) + 1)
        else:
            first = int(found["first"] or 0)
            numbers = range(first, int(found.get("last") or first) + 1)
        fits = bool(numbers) and all(1 <= one <= self.most for one in numbers)
        if not fits or len(self.named) == self.most:
            return False  # "đồng ý hết mục 2" may be that one alone
        self.named.extend(numbers)
        return True

    def _judge(self, verdict: tuple[bool, str]) -> bool:
        """Take a verdict on the numbers before it, or for those that come."""
        if self.named and self.verdict is None:
            self.verdict = verdict
            return self._settle()
        settled = self._settle()
        self.verdict = verdict
        return settled

    def _settle(self) -> bool:
        """Let a verdict be on the numbers beside it; False where one is without the other."""
        if self.verdict is None or not self.named:
            return self.verdict is None and not self.named
        agrees, words = self.verdict
        for number in self.named:
            if number in self.said.words and not self.excepts:
                return False
            self.said.words[number] = words
            (self.said.agreed.add if agrees else self.said.agreed.discard)(number)
        self.named, self.verdict = [], None
        return True
