"""Cycles as people type them: "hằng tháng ngày 15", "quý, 6 tháng, năm", "thứ Hai hằng tuần"."""

from domain.dates.numbers import WEEKDAY, weekday
from domain.refusal import Refusal
from domain.text import nfc
from domain.words import spoken
from domain.work.cycle import Cycle, Frequency, Within

_WEEKDAY = spoken(rf"(?:vào )?\b(?P<day>{WEEKDAY})\b")
_BEFORE = r"(?P<before>trước )?"
_DAY = spoken(
    rf"\b{_BEFORE}(?:ngày |mùng |mồng )+(?P<day>\d{{1,2}})\b(?:/(?P<month>\d{{1,2}})\b"
    r"|(?: của)? tháng (?P<named>\d{1,2})\b"
    r"|(?: của)? tháng (?P<last>cuối)(?: của)? quý"
    r"|(?: của)? tháng (?P<first>đầu)(?: của)? quý (?:sau|tiếp theo)"
    r"|(?: của)? tháng (?P<next>sau|kế tiếp|tiếp theo))?"
)
_FIGURES = spoken(rf"\b{_BEFORE}(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}})\b")
_END = spoken(r"\b(?:ngày )?cuối (?:tháng|quý|kỳ|năm)\b")
_STOP = spoken(r"(?:thôi|dừng|bỏ|hết)(?: định kỳ)?$")
_ENDS = spoken(r"^(?:xin |đề nghị |cho )*(?:thôi|dừng|bỏ|hết|không)(?: còn)? định kỳ(?:\W|$)")
_OFTEN = spoken(r"(?<!\w)(?:hằng|hàng|mỗi|định kỳ|chu kỳ)(?!\w)")
_AROUND = " ,;:.–-\n"
# The longer ones first: "6 tháng" holds "tháng".
_FREQUENCIES = (
    (Frequency.NINE_MONTHS, spoken(r"\b(?:9|chín) tháng\b")),
    (Frequency.HALF, spoken(r"\b(?:0?6|sáu) tháng\b|\bnửa năm\b|\bbán niên\b")),
    (Frequency.QUARTER, spoken(r"\b(?:quý|quí)\b")),
    (Frequency.WEEK, spoken(r"\btuần\b")),
    (Frequency.YEAR, spoken(r"\bnăm\b")),
    (Frequency.MONTH, spoken(r"\btháng\b")),
)


class CycleNotUnderstood(Refusal):
    """There is no cycle in what was `typed`."""

    typed: str


class DayIsNoCycle(CycleNotUnderstood):
    """One day before which something is due, and not how often it comes: "trước 30/6"."""


class NoSuchCycleDay(Refusal):
    """A day that no month of the cycle has, or that does not fit how often it comes."""

    typed: str


def about_cycle(text: str) -> str | None:
    """Return what `/dinhky` would take of words about work: its new cycle, or that it has none.

    None for words that are not plainly about how often it comes. Raises NoSuchCycleDay.
    """
    words = nfc(text).strip(_AROUND)
    if _ENDS.match(words):
        return "thôi"
    if not _OFTEN.search(words):
        return None
    try:
        read_cycle(words)
    except CycleNotUnderstood:
        return None
    return words


def says_stop(text: str) -> bool:
    """Whether `text` ends a cycle: "thôi", "dừng định kỳ"."""
    return _STOP.match(nfc(text).strip()) is not None


def read_cycle(text: str) -> Cycle:
    """Return the cycle that `text` names; raises the refusals of this file."""
    words = nfc(text)
    if found := _WEEKDAY.search(words):
        rest = words[: found.start()] + words[found.end() :]
        if _frequencies(rest) <= {Frequency.WEEK}:
            return Cycle(frozenset({Frequency.WEEK}), day=weekday(found["day"]))
    for form in (_DAY, _FIGURES):
        if found := form.search(words):
            rest = f"{words[: found.start()]} {words[found.end() :]}"
            return _with_day(found.groupdict(), rest, typed=words)
    if found := _END.search(words):
        rest = f"{words[: found.start()]} {words[found.end() :]}"
        frequencies = _frequencies(rest) or _frequencies(found[0])
        return Cycle(_checked(frequencies, typed=words), day=31)
    return Cycle(_checked(_frequencies(words), typed=words))


def _with_day(said: dict[str, str | None], rest: str, *, typed: str) -> Cycle:
    frequencies = _frequencies(rest)
    if said.get("last") or said.get("first"):
        frequencies |= {Frequency.QUARTER}
    month = said.get("month") or said.get("named")
    if month is not None and not frequencies and said.get("before") and not _OFTEN.search(rest):
        raise DayIsNoCycle(typed=typed.strip())
    if month is not None and not frequencies:
        frequencies = {Frequency.YEAR}
    _checked(frequencies, typed=typed)
    day = int(said["day"] or 0)
    fits = 1 <= day <= 31 and (month is None or 1 <= int(month) <= 12)
    if not fits or Frequency.WEEK in frequencies:
        raise NoSuchCycleDay(typed=typed)
    after = said.get("first") or said.get("next")
    return Cycle(
        frozenset(frequencies),
        day=day,
        before=said.get("before") is not None,
        within=Within.MONTH_AFTER if after else Within.LAST_MONTH,
        month=int(month) if month else None,
    )


def _frequencies(words: str) -> set[Frequency]:
    found: set[Frequency] = set()
    for frequency, form in _FREQUENCIES:
        words, count = form.subn(" ", words)
        if count:
            found.add(frequency)
    return found


def _checked(frequencies: set[Frequency], *, typed: str) -> frozenset[Frequency]:
    """Return the frequencies if there are any, and a week stands alone; raises otherwise."""
    if not frequencies or (Frequency.WEEK in frequencies and len(frequencies) > 1):
        raise CycleNotUnderstood(typed=typed.strip())
    return frozenset(frequencies)
