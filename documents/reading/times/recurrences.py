"""Cycles: "hằng quý, trước ngày 25 của tháng cuối quý" as an RFC 5545 rule."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from documents.plan import Recurrence
from documents.reading.times.cycle_days import CycleDay, days_of, rule_of
from documents.reading.times.rates import Rate, rates
from domain.plan.deadline import BeforeMeans

# A semicolon within "6 tháng (trước ngày 15/6); năm (trước ngày 15/12)" only lists.
_SENTENCE = re.compile(
    r"(?:[^;.]|\.(?!\s)|;(?=\s*(?:và\s+)?(?:(?:hằng|hàng|báo\s+cáo)\s+)*"
    r"(?:qu[ýí]|0?[69]\s+tháng|năm)\s*\())+",
    re.IGNORECASE,
)
_EACH_YEAR = re.compile(
    r"\d{1,2}\s*/\s*\d{1,2}\s+(?:hằng|hàng|mỗi)\s+năm(?=.*(?:/|năm\s+)20\d\d)", re.IGNORECASE
)
_QUOTED = re.compile(r"“[^”]{0,800}”|\"[^\"]{0,800}\"")
_CLAUSE = re.compile(r";\s+")
_DATED = re.compile(r"\d{1,2}\s*[/.-]\s*\d{4}|năm\s+\d{4}")
_JOINS = re.compile(r"[\s,()]*(?:(?:và|hoặc|của)[\s,(]*)?", re.IGNORECASE)
_YEARLY_AT_MOST = 4
# "Kết quả báo cáo hằng tuần là căn cứ đánh giá" says what something is, and orders nothing.
_STATES = re.compile(
    r"(?<!\w)là\s+(?:một\s+trong\s+)?(?:các\s+|những\s+)?(?:tiêu\s+chí|căn\s+cứ|cơ\s+sở|thước\s+đo"
    r"|điều\s+kiện)(?!\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Cycle:
    """A recurrence with the places of its words; the dates in them are no deadlines."""

    recurrence: Recurrence
    spans: tuple[tuple[int, int], ...]


def cycles(text: str, *, before_means: BeforeMeans) -> Iterator[Cycle]:
    """Yield one cycle for each sentence that states one; of several the most frequent."""
    # A slogan is no cycle: "“Mỗi ngày đến trường là một ngày vui”".
    plain = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), text)
    for sentence in _SENTENCE.finditer(plain):
        found = rates(sentence[0])
        if found and not _STATES.search(sentence[0]):
            yield _cycle(sentence, found, before_means)


def recurrence_of(
    text: str, *, before_means: BeforeMeans = BeforeMeans.DAY_BEFORE
) -> Recurrence | None:
    """Return the cycle that the words state; "định kỳ" alone states none."""
    found = list(cycles(text, before_means=before_means))
    if not found:
        return None
    first = found[0].recurrence
    # "công khai hằng tháng; chậm nhất ngày 05 hằng tháng": the second says on which day.
    exact = [one.recurrence for one in found if _refines(one.recurrence.rrule, first.rrule)]
    return exact[0] if exact else first


def states_several(text: str) -> bool:
    """Return whether a clause states cycles that differ: "hằng ngày …, 01 lần/tháng …"."""
    return any(
        len({(one.frequency, one.interval) for one in rates(sentence[0])}) > 1
        for sentence in _SENTENCE.finditer(_QUOTED.sub("", text))
    )


def _refines(rule: str | None, other: str | None) -> bool:
    """Return whether a rule only adds the day to another."""
    return bool(rule and other and rule.startswith(f"{other};BY"))


def recurrence_apart(text: str) -> bool:
    """Return whether a clause of its own, which names no day with its year, states a cycle.

    So does a day of each year beside one of a single year.
    """
    clauses = _CLAUSE.split(text)
    if _EACH_YEAR.search(text):
        return True
    return len(clauses) > 1 and any(
        recurrence_of(one) and not _DATED.search(one) for one in clauses
    )


def clauses_with_cycles(text: str) -> list[str]:
    """Return `text` cut where its clauses state different cycles, whole where they do not."""
    pieces: list[tuple[str, str]] = []
    for clause in _CLAUSE.split(text):
        found = recurrence_of(clause)
        rule = found.rrule or "" if found else ""
        above = pieces[-1][1] if pieces else ""
        if pieces and (not rule or not above or rule == above or _refines(rule, above)):
            pieces[-1] = (f"{pieces[-1][0]}; {clause}", rule or above)
        else:
            pieces.append((clause, rule))
    return [words for words, _ in pieces] if len(pieces) > 1 else [text]


def _cycle(sentence: re.Match[str], found: Sequence[Rate], before_means: BeforeMeans) -> Cycle:
    words, at = sentence[0], sentence.start()
    rate = max(found, key=lambda one: one.times_a_year)
    days = list(_own_days(words, found, rate, before_means))
    spans = [(one.start, one.end) for one in found]
    spans = sorted(spans + [(one.start, one.end) for one in days])
    return Cycle(
        Recurrence(wording=_wording(words, spans), rrule=rule_of(rate, days)),
        tuple((at + start, at + end) for start, end in spans),
    )


def _own_days(
    words: str, found: Sequence[Rate], rate: Rate, before_means: BeforeMeans
) -> Iterator[CycleDay]:
    """Yield the days that belong to the cycle: right before its words, or anywhere after them."""
    begins = found[0].start
    for day in reversed(days_of(words, before_means=before_means)):
        if day.months and rate.times_a_year > _YEARLY_AT_MOST:
            continue
        joined = day.end <= begins and _JOINS.fullmatch(words, day.end, begins)
        if joined or day.start >= found[0].start or day.end > begins >= day.start:
            begins = min(begins, day.start)
            yield day


def _wording(words: str, spans: list[tuple[int, int]]) -> str:
    """Return the words of all spans, those that touch as one piece."""
    pieces = [spans[0]]
    for start, end in spans[1:]:
        last_start, last_end = pieces[-1]
        if start <= last_end or _JOINS.fullmatch(words, last_end, start):
            pieces[-1] = (last_start, max(end, last_end))
        else:
            pieces.append((start, end))
    return ", ".join(_closed(words[start:end].strip(" ,(")) for start, end in pieces)


def _closed(words: str) -> str:
    return f"{words})" if words.count("(") > words.count(")") else words
