"""What leaders say of a digest's items by their numbers: "2 cho đến 24/2", "nội dung 2: đồng ý"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from domain.chat import Unit
from domain.plan.signed import SignedPlan
from domain.refusal import Refusal
from domain.spoken.code import Code, typed_codes
from domain.text import nfc
from domain.words import spoken

# What is counted, and so makes of a number no item: "50 triệu thì làm trước", "3 ngày nữa".
_COUNTED = (
    r"(?:triệu|tr|tỷ|tỉ|nghìn|ngàn|đồng(?! ý)|ngày|tuần|tháng|quý|năm|giờ|phút|người|cán bộ"
    r"|công chức|viên chức|đồng chí|đ/c|biên chế|hồ sơ|bộ|bản|phòng|đơn vị|nội dung|việc|nhiệm vụ"
    r"|đề án|lần|phần|bước|phương án|doanh nghiệp|hộ|xã|huyện|ha|km|m2|mẫu|mô hình|dự án|đề tài)"
)
_NUMBER = (
    r"(?:(?:nội dung|nd|việc|mục|điểm|ý|câu)(?: số)? ?|số ?)?"
    rf"(?P<n>\d{{1,2}})(?![\w%/]|[.,–-]\d| ?{_COUNTED}(?!\w))[\s.):,;–-]*"
)
_FIRST = spoken(rf"^[\s(]*{_NUMBER}")
_FURTHER = spoken(r"^(?:và|với)\s+")
# Where something further may be spoken of: behind a sign, or behind a word that decides.
_PARTS = spoken(r"[,;\n]|\. |(?<!\w)(?:còn|và|ok|oke|đồng ý|nhất trí|duyệt|được|không|chưa)(?!\w)")
_ALL = spoken(
    r"(?<!\w)(?:cả \d{1,2}|(?:cả|tất cả|toàn bộ|hết)(?: (?:các|những|\d{1,2}))?"
    r" (?:nội dung|việc|mục|nhiệm vụ|đề nghị|đề xuất|ý)|tất cả|cả (?:hai|ba|bốn|năm))(?!\w)"
)
_AGREES = spoken(r"(?<!\w)(?:đồng ý|nhất trí|duyệt|chấp thuận|ok|oke)(?!\w)")
_DIGITS = re.compile(r"\d{1,2}(?![\w%/]|[.,]\d)")
_LONGEST = 60


class EachInItsLine(Refusal):
    """Words of several items in one line, of which a part could come to the wrong unit."""


@dataclass(frozen=True, slots=True)
class SaidOf:
    """Words, and the number of the item or the codes that they begin with; of neither for none."""

    words: str
    number: int | None = None
    codes: tuple[Code, ...] = ()


def said_of_items(text: str, most: int, named: Iterable[Unit | SignedPlan]) -> list[SaidOf]:
    """Return what each line of words says of which of `most` items; at least one.

    A line that begins with none goes on with the one before it. Raises EachInItsLine where a line
    speaks of several.
    """
    known, found = tuple(named), list[SaidOf]()
    for line in filter(str.strip, nfc(text).splitlines()):
        said = _said(line, known)
        begins = bool(said.codes) or (said.number is not None and said.number <= most)
        if found and not begins:
            found[-1] = SaidOf(f"{found[-1].words}\n{line.strip()}".strip(), *_of(found[-1]))
        else:
            found.append(said)
    if len(found) > 1 and most > 1 and _of(found[0]) == (None, ()):
        raise EachInItsLine
    for one in found:
        if _speaks_of_another(one, most, known):
            raise EachInItsLine
    return found or [SaidOf("")]


def items_at_start(words: str) -> list[int]:
    """Return the numbers of items that words begin with: "2 và 3 họp lại", not "2 phòng"."""
    found, rest = list[int](), nfc(words)
    while first := _FIRST.match(rest):
        found.append(int(first["n"]))
        rest = _FURTHER.sub("", rest[first.end() :])
    return found


def may_be_number(words: str, most: int) -> bool:
    """Return whether words begin with a number that may also be an item's: "2 phòng cùng làm"."""
    found = _DIGITS.match(words.strip())
    return found is not None and 0 < int(found[0]) <= most


def agrees_to_all(words: str) -> bool:
    """Return whether words agree to everything at once: "đồng ý cả 3 nội dung"."""
    words = nfc(words)
    return len(words) <= _LONGEST and bool(_AGREES.search(words) and _ALL.search(words))


def _of(said: SaidOf) -> tuple[int | None, tuple[Code, ...]]:
    return said.number, said.codes


def _said(line: str, named: tuple[Unit | SignedPlan, ...]) -> SaidOf:
    typed = typed_codes(line, named)
    lettered = tuple(code for code in typed.codes if code.letters)
    if lettered:
        return SaidOf(typed.rest, codes=lettered)
    if first := _FIRST.match(line):
        return SaidOf(line[first.end() :].strip(), int(first["n"]))
    return SaidOf(line.strip())


def _speaks_of_another(said: SaidOf, most: int, named: tuple[Unit | SignedPlan, ...]) -> bool:
    """Whether words of one item go on to another: "1 ok, 2 không đồng ý"."""
    if _of(said) == (None, ()):
        return False
    for part in _parts(said.words):
        further = _said(part, named)
        if further.codes and further.codes != said.codes:
            return True
        if further.number and further.number != said.number and further.number <= most:
            return True
    return False


def _parts(words: str) -> Iterable[str]:
    ends = [one.end() for one in _PARTS.finditer(words)]
    # The very first may be another number: "1, 2 đồng ý".
    return (words[end:].strip() for end in (0, *ends))
