"""Where in a message tasks are named: "TT-04", "việc 3", "mục 2", "(1)", "mấy việc kia"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from domain.chat import Unit
from domain.plan.signed import SignedPlan
from domain.spoken.code import SERIES, Code, codes_of_plans
from domain.text import fold, nfc

_NUMBER = r"(\d{1,3}(?:\.\d{1,3})*)(?![\w/%]|[-–]\d|\.\d|,\d)"
_TASK = r"(?:dau viec|nhiem vu|viec|nvu|nv|vc|muc|ma)"
_COUNTED = (
    *("mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi"),
    *("muoi mot", "muoi hai"),
)
_IN_WORDS = {word: str(at) for at, word in enumerate(_COUNTED, start=1)} | {"tu": "4"}
_SPELT = "|".join(sorted(_IN_WORDS, key=len, reverse=True))
_EXCEPT = r"\b(?:tru|ngoai tru|chua ke|khong ke)\s+(?:ra\s+)?"
_EXCEPTED = re.compile(rf"{_EXCEPT}(?:{_TASK}\s*(?:so\s+)?)?{_NUMBER}")
_BEFORE_EXCEPTED = re.compile(rf"{_EXCEPT}$")
# A bare number names a task where a list begins with it, or where a verdict follows.
_LISTED = re.compile(rf"(?:^|(?<=[\n;]))\s*(?:[-–+*]\s*)?\(?{_NUMBER}\s*[).:]")
_VERDICT = (
    r"da|xong|xog|roi|chua|dang|vuong|xin|gap|hoan|ht|duoc|dc|gan|sap|bi|can|con|moi|vua|thi|cung"
    r"|trinh|gui|nop|ok|done|het|ket|khong|ko|k"
)
_BARE = re.compile(rf"(?:^|(?<=[\n;,.]))\s*(?:[-–+*]\s*)?{_NUMBER}(?=\s+(?:{_VERDICT})\b)")
_ENDING = re.compile(
    rf"\b(?:xong|roi|done|ht)\s+(?:viec\s+)?"
    rf"({_NUMBER}(?:(?:\s*[,;&+]\s*|\s+(?:va|voi)\s+){_NUMBER})*)\s*[.!]*$"
)
_EACH = re.compile(_NUMBER)
# A number that goes on after a task's counts nothing: a verdict follows, a list, or the end.
_AND = re.compile(
    rf"\s*(?:,|;|&|\+|\bva\b|\bvoi\b)\s*{_NUMBER}(?=\s*(?:$|[,;.&+)\n]|(?:va|voi|deu|{_VERDICT})\b))"
)
_UNTIL = re.compile(rf"\s*(?:-|–|den|toi)\s*(?:{_TASK}\s*)?{_NUMBER}(?=\s*(?:$|[^\d/%]))")
_OTHERS = re.compile(rf"\b(?:cac|may|nhung|so)\s+{_TASK}\s+(?:kia|khac|con lai)\b")

# Letters before a number are a unit's, whatever the department calls it, but for these: kinds of
# papers, months, quarters, counts.
_LETTERS = re.compile(
    r"(?<![\w/-])"
    r"([A-ZĐ]{2,6}|[^\W\d_]{2,6}(?=-?\d)|[b-df-hj-np-tv-xz]{2,5}(?= \d))"
    r"[\s.\-–]*\d{1,2}(?![\d/])"
)
_NO_UNIT = frozenset(
    re.findall(r"\w+", "kh cv bc tb ttr qd bb kl nq hd ct so ngay thang nam quy lan tuan t nv vc")
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A task named at a place; `code` is None for "the others". One may be excepted."""

    start: int
    end: int
    code: Code | None
    is_excepted: bool = False


def units_in(said: str) -> tuple[Unit, ...]:
    """Return units for the letters that stand before numbers, where no department is at hand."""
    found = dict.fromkeys(match[1].upper() for match in _LETTERS.finditer(nfc(said)))
    named = (letters for letters in found if fold(letters) not in _NO_UNIT)
    return tuple(Unit(at, letters, letters, at) for at, letters in enumerate(named, start=1))


def mentions(said: str, named: Iterable[Unit | SignedPlan]) -> Iterator[Mention]:
    """Yield where tasks are named in NFC text, in order; no two overlap."""
    folded = fold(said)
    if len(folded) != len(said):
        folded = _aligned(said)
    named = tuple(named)
    letters = {fold(one.code): one.code for one in named if isinstance(one, Unit)}
    letters |= {fold(series): series for series in SERIES}
    one_of = "|".join(sorted(map(re.escape, letters), key=len, reverse=True))
    whole = re.compile(rf"(?<![\w/-])(?:(?:{_TASK}|so)\s+)*({one_of})[\s.\-–]*{_NUMBER}")
    worded = re.compile(rf"(?<!\w){_TASK}\s*(?:so\s+)?(?:{_NUMBER}|({_SPELT})(?!\w))")
    listed = [*_more(folded, worded)]
    found = [
        _mention(match, folded, Code(letters[match[1]], match[2]))
        for match in whole.finditer(folded)
    ]
    for match in worded.finditer(folded):
        is_place = match[0].startswith("muc")
        numbers = match[1] or _IN_WORDS[match[2]]
        found.append(_mention(match, folded, Code("", numbers, of_paper=is_place)))
    found += listed
    # With the plan they are longer than what they would be without, and come before it.
    found += [Mention(one.start, one.end, one.code) for one in codes_of_plans(folded, named)]
    for match in _ENDING.finditer(folded):
        found += [
            _mention(one, folded, Code("", one[1]))
            for one in _EACH.finditer(folded, *match.span(1))
        ]
    for form in (_LISTED, _BARE):
        found += [_mention(match, folded, Code("", match[1])) for match in form.finditer(folded)]
    found += [Mention(*match.span(), None) for match in _OTHERS.finditer(folded)]
    found += [
        Mention(*match.span(), Code("", match[1]), is_excepted=True)
        for match in _EXCEPTED.finditer(folded)
    ]
    end = 0
    told: set[Mention] = set()
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        # A range is several tasks at one place.
        if one not in told and (one.start >= end or one in listed):
            yield one
            told.add(one)
            end = max(end, one.end)


def _more(folded: str, worded: re.Pattern[str]) -> Iterator[Mention]:
    """Yield the numbers that go on after a task: "việc 5, 6 và 7", "từ việc 1 đến 4"."""
    for match in worded.finditer(folded):
        end = match.end()
        first = int(match[1]) if (match[1] or "").isdigit() else None
        if first is not None and (to := _UNTIL.match(folded, end)) and first < int(to[1]) < 40:
            numbers = range(first + 1, int(to[1]) + 1)
            # All of them stand where the range is written.
            yield from (Mention(end, to.end(1), Code("", str(number))) for number in numbers)
            continue
        while more := _AND.match(folded, end):
            yield Mention(more.start(1), more.end(1), Code("", more[1]))
            end = more.end(1)


def _mention(match: re.Match[str], folded: str, code: Code) -> Mention:
    excepted = _BEFORE_EXCEPTED.search(folded, max(0, match.start() - 30), match.start())
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    if excepted:
        return Mention(excepted.start(), match.end(), code, is_excepted=True)
    return Mention(start, match.end(), code)


def _aligned(said: str) -> str:
    """Return text folded letter by letter, so that places stay the same."""
    return "".join((fold(letter) or " ")[:1] for letter in said)
