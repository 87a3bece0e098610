"""Where in a message tasks are named: "TT-04", "việc 3", "mục 2", "(1)", "mấy việc kia"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from domain.chat import Unit
from domain.plan.signed import SignedPlan
from domain.spoken.code import SERIES, Code, codes_of_plans
from domain.spoken.parts.numbers import excepted, numbers
from domain.spoken.parts.shorthand import SHORT_WORDS
from domain.text import fold, nfc

_NUMBER = r"(\d{1,3}(?:\.\d{1,3})*)(?![\w/%]|[-–]\d|\.\d|,\d)"
# Behind a task's number a comma goes on with the list: "việc 2,3".
_LISTED_NUMBER = r"(\d{1,3}(?:\.\d{1,3})*)(?![\w/%]|[-–]\d|\.\d)"
_TASK = (
    r"(?:dau viec|nhiem vu|viec|nvu|nv|vc|v(?=\d)|muc|ma|cai|cay(?= \d)|dzu(?= \d)"
    # "vụ 2" is a season.
    r"|vu(?= \d+\.\d))"
)
_COUNTED = (
    *("mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi"),
    *("muoi mot", "muoi hai"),
)
_UNITS = {word: at for at, word in enumerate(_COUNTED[:9], start=1)} | {"mot": 1, "lam": 5, "tu": 4}
_IN_WORDS = {word: str(at) for at, word in enumerate(_COUNTED, start=1)} | {"tu": "4"}
_IN_WORDS |= {
    f"{tens} {word}".strip(): str(begin + unit)
    for tens, begin in (("muoi", 10), ("hai muoi", 20), ("ba muoi", 30))
    for word, unit in (_UNITS | {"": 0}).items()
}
_SPELT = "|".join(sorted(_IN_WORDS, key=len, reverse=True))
_WORDS = re.compile(r"[^\W\d_]+")
# What only looks like the word of a task, or a number, while it has no accents.
_OTHER_WORDS = re.compile(
    r"m[àáảạ]|m[ứự]c|c[àảã]i|vũ|s[ởổợ]|th[ưử]|b[àáả]|h[ảạã]i|bày|tạm|t[ừự]", re.IGNORECASE
)
_EXCEPT = r"\b(?:tru|ngoai tru|chua ke|khong ke)\s+(?:ra\s+)?"
# "ngoài việc 3, các việc khác xong" excepts one, "ngoài việc 3, việc 4 cũng xong" none.
_BEYOND = re.compile(r"\bngoai\s+(?:ra\s+)?$")
_ALL_ELSE = re.compile(r"[^;\n]*\b(?:khac|con lai|deu|tat ca)\b")
_EXCEPTED = re.compile(rf"{_EXCEPT}(?:{_TASK}\s*(?:so\s+)?)?{_NUMBER}")
_BEFORE_EXCEPTED = re.compile(rf"{_EXCEPT}$")
_BEFORE_SIGN = r"(\d{1,3}(?:\.\d{1,3})*)(?![\w%]|/\S|[-–]\d|\.\d|,\d)"
# A bare number names a task where a list begins with it, or where a verdict follows.
_LISTED = re.compile(rf"(?:^|(?<=[\n;]))\s*(?:[-–+*]\s*)?\(?{_BEFORE_SIGN}\s*(?:[).:]|/(?=\s))")
_VERDICT = (
    r"da|xong|xog|roi|chua|dang|vuong|xin|gap|hoan|ht|duoc|dc|gan|sap|bi|can|con|moi|vua|thi|cung"
    r"|trinh|gui|nop|ok|done|het|ket|khong|ko|k|hok|xg|xoq|xogn|xonh|r|cx|dag|dg|chx|lam|man|tac|rut"
    r"|deu|thieu|cho"
)
# A sign says it as well: "2 ✅ 3 ❌".
_SAID = rf"(?:(?:{_VERDICT})\b|[✅✔☑❌✖])"
_JOINS = r"(?:\s*[,;&+]\s*|\s+(?:va|voi)\s+)"
_NUMBERS = rf"({_LISTED_NUMBER}(?:{_JOINS}{_LISTED_NUMBER})*)"
# What stands behind the point of "9.1" is part of that number.
_BARE = re.compile(
    rf"(?:^|(?<=[\n;,.])(?:(?<!\d[.,])|(?=\s)))\s*(?:[-–+*]\s*)?{_NUMBERS}(?=\s+{_SAID})"
)
# In a list that begins with a number and its verdict no sign has to stand before the next one.
_LIST_BEGINS = re.compile(rf"\s*(?:[-–+*]\s*)?{_NUMBER}\s+{_SAID}")
_NEXT = re.compile(rf"(?<=[a-z%✅✔☑❌✖]\s){_NUMBER}(?=\s+{_SAID})")
# A deadline that is proposed for a step: "1.1 trước 30/6, 1.2 30/4".
_STEP = re.compile(
    r"(?:^|(?<=[\n;,]))\s*(?:[-–+*]\s*)?(\d{1,2}(?:\.\d{1,2})+)(?![\w/.])"
    r"(?=\s*:?\s*(?:(?:truoc|den|toi|xin|han|chac|la)\s+)*(?:ngay\s+)?\d{1,2}\s*[/.-]\s*\d{1,2})"
)
_ENDING = re.compile(
    rf"\b(?:xong|roi|done|ht)\s+(?:viec\s+)?{_NUMBERS}"
    rf"\s*(?:[.!]*$|(?=[.;\n](?!\d))|(?=,?\s*(?:con|rieng)\s+(?:viec\s+)?\d))"
)
_STILL = (
    re.compile(rf"\b(?:con|rieng)\s+{_NUMBERS}(?=\s+(?:{_VERDICT}|mai|chac|se|de|truoc)\b)"),
    # "còn 2 tuần" counts them.
    re.compile(
        rf"\b(?:con|rieng)\s+({_LISTED_NUMBER}(?:{_JOINS}{_LISTED_NUMBER})+)"
        r"(?=\s+(?:mai|tuan|thang|ngay|chieu|sang|hom|toi|den)\b)"
    ),
)
# A list within a line: "1) xong 2) đang làm", "3: 50%, 4: 70%". A single one may be anything.
_INLINE = (
    re.compile(r"(?:^|(?<=[\s:;,]))\(?(\d{1,2})\)(?=\s*[^\W\d])"),
    re.compile(r"(?:^|(?<=[\n;,.]))\s*(\d{1,2}(?:\.\d{1,2})?)\s*:(?=\s)"),
    re.compile(rf"(?:^|(?<=[\n;,.]))\s*so\s+{_NUMBER}(?=\s+(?:{_VERDICT})\b)"),
)
_EACH = re.compile(_LISTED_NUMBER)
# A number that goes on after a task's counts nothing: a verdict follows, a list, or the end.
_AND = re.compile(
    rf"\s*(?:,|;|&|\+|\bva\b|\bvoi\b)\s*(?:\bso\s+)?{_LISTED_NUMBER}(?=\s*(?:$|[,;.&+)\n]|(?:va|voi|deu|{_VERDICT})\b))"
)
_OTHERS = re.compile(
    rf"\b(?:cac|may|nhung|so)\s+{_TASK}\s+(?:kia|khac|con lai)\b"
    # All, where what is excepted follows: "tất cả đều xong, chỉ vướng mỗi việc 7".
    rf"|\b(?:tat ca(?: cac {_TASK})?|moi {_TASK}|toan bo|(?:cac|may) {_TASK}|ca \w+ {_TASK})"
    r"(?=[^,;\n]*[,;\n]\s*(?:chi|rieng|con|tru|ngoai tru|nhung|moi)\b)"
    rf"|(?<=xong )(?:tat ca|tat|ca|het)\b(?=[^,;\n]*[,;\n]\s*(?:chi|rieng|con|tru|moi)\s+{_TASK})"
)

# Letters before a number are a unit's, whatever the department calls it, but for these: kinds of
# papers, months, quarters, counts.
_LETTERS = re.compile(
    r"(?<![\w/-])"
    r"([A-ZĐ]{2,6}|[^\W\d_]{2,6}(?=-?\d)|[b-df-hj-np-tv-xz]{2,5}(?= \d)"
    # No word of the language begins with two consonants but for these.
    r"|(?!ch|gh|gi|kh|ng|nh|ph|qu|th|tr)[b-df-hj-np-tv-xzđ]{2,4}[a-z]{1,2}(?= \d))"
    r"[\s.\-–]*\d{1,2}(?![\d/])"
)
_NO_UNIT = SHORT_WORDS | frozenset(
    re.findall(r"\w+", "kh cv bc tb ttr qd bb kl nq hd ct so ngay thang nam quy lan tuan t nv vc")
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A task named at a place; `code` is None for "the others". One may be excepted.

    What `is_ranged` is one of a range's: "từ 2 đến 6".
    """

    start: int
    end: int
    code: Code | None
    is_excepted: bool = False
    is_ranged: bool = False


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
    whole = re.compile(rf"(?<![\w/-])(?:(?:{_TASK}|so)\s+)*({one_of})[\s.\-–]*{_LISTED_NUMBER}")
    worded = re.compile(
        rf"(?<!\w){_TASK}\s*(?:so\s+|thu\s+)?(?:{_LISTED_NUMBER}|({_SPELT})(?!\w|\s+(?:muoi|mot|hai|ba|bon|tu|nam|lam|nham|sau|bay|tam|chin)\b))"
    )
    found, listed = list[Mention](), list[Mention]()
    for match in whole.finditer(folded):
        found.append(_mention(match, folded, Code(letters[match[1]], match[2])))
        listed += _more(folded, match, letters[match[1]])
    for match in worded.finditer(folded):
        if not _is_spelt(said[match.start() : match.end()]):
            continue
        listed += _more(folded, match)
        is_place = match[0].startswith("muc")
        place = match[1] or _IN_WORDS[match[2]]
        found.append(_mention(match, folded, Code("", place, of_paper=is_place)))
    found += listed
    # With the plan they are longer than what they would be without, and come before it.
    found += [Mention(one.start, one.end, one.code) for one in codes_of_plans(folded, named)]
    for form in _INLINE:
        if len(inline := list(form.finditer(folded))) > 1:
            found += [Mention(*match.span(), Code("", match[1])) for match in inline]
    is_list = bool(_LIST_BEGINS.match(folded))
    bare = [*_BARE.finditer(folded), *_ENDING.finditer(folded)]
    for form in (_LISTED, _STEP):
        found += [_mention(match, folded, Code("", match[1])) for match in form.finditer(folded)]
    if is_list or bare or any(one.code and not one.code.letters for one in found):
        bare += [match for form in _STILL for match in form.finditer(folded)]
    if is_list:
        bare += _NEXT.finditer(folded)
    found += [
        _mention(one, folded, Code("", one[1]))
        for match in bare
        for one in _EACH.finditer(folded, *match.span(1))
    ]
    found += [Mention(*match.span(), None) for match in _OTHERS.finditer(folded)]
    found += [
        Mention(*match.span(), Code("", match[1]), is_excepted=True)
        for match in _EXCEPTED.finditer(folded)
    ]
    worded_ends = [(one.start, one.end) for one in found if one.code]
    for start, end, number, is_ranged in numbers(folded, _VERDICT):
        if is_ranged and any(first < end and start < last for first, last in worded_ends):
            continue
        one = Mention(start, end, Code("", number), is_ranged=is_ranged)
        found.append(one)
        listed += [one] if is_ranged else []
    found += [
        Mention(start, end, Code("", number), is_excepted=True)
        for start, end, number in excepted(folded)
    ]
    end = 0
    told: set[Mention] = set()
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        # A range is several tasks at one place.
        if one not in told and (one.start >= end or one in listed):
            yield one
            told.add(one)
            end = max(end, one.end)


@cache
def _until(letters: str) -> re.Pattern[str]:
    """Return what ends a range of tasks, whose letters may be said again: "TT-02 đến TT-06"."""
    again = rf"(?:{re.escape(fold(letters))}[\s.\-–]*)?" if letters else ""
    return re.compile(rf"\s*(?:-|–|den|toi)\s*(?:{_TASK}\s*)?{again}{_NUMBER}(?=\s*(?:$|[^\d/%]))")


def _more(folded: str, match: re.Match[str], letters: str = "") -> Iterator[Mention]:
    """Yield the numbers that go on after a task: "việc 5, 6 và 7", "từ việc 1 đến 4"."""
    end = match.end()
    first = match[match.lastindex or 0]
    if (
        first.isdigit()
        and (to := _until(letters).match(folded, end))
        and int(first) < int(to[1]) < 40
    ):
        # All of them stand where the range is written.
        for number in range(int(first) + 1, int(to[1]) + 1):
            yield Mention(end, to.end(1), Code(letters, str(number)), is_ranged=True)
        return
    while more := _AND.match(folded, end):
        yield Mention(more.start(1), more.end(1), Code(letters, more[1]))
        end = more.end(1)


def _mention(match: re.Match[str], folded: str, code: Code) -> Mention:
    excepted = _BEFORE_EXCEPTED.search(folded, max(0, match.start() - 30), match.start())
    if not excepted and _ALL_ELSE.match(folded, match.end()):
        excepted = _BEYOND.search(folded, max(0, match.start() - 30), match.start())
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    if excepted:
        return Mention(excepted.start(), match.end(), code, is_excepted=True)
    return Mention(start, match.end(), code)


def _is_spelt(said: str) -> bool:
    """Whether words that look like a task without their accents are no others with them.

    "mà một" is no "mã một", "mức 3" no "mục 3", and "việc sau" no "việc sáu".
    """
    words = _WORDS.findall(said)
    is_accented = said.casefold() != fold(said)
    return not any(map(_OTHER_WORDS.fullmatch, words)) and not (is_accented and words[-1] == "sau")


def _aligned(said: str) -> str:
    """Return text folded letter by letter, so that places stay the same."""
    return "".join((fold(letter) or " ")[:1] for letter in said)
