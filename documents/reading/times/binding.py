"""From points in time to deadlines: which of them bind, from when, and until which day."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from documents.reading.times.relations import (
    EVENT,
    LABEL,
    Relation,
    Tie,
    ties_of,
    without_durations,
)
from documents.reading.times.traps import binds_nobody, is_history, is_known_date
from domain.dates.points import Point
from domain.dates.spans import day_before
from domain.paper.doubt import Doubt
from domain.plan.deadline import BeforeMeans, Deadline

_TO = re.compile(
    r"\s*(?:\)?\s*[,;]?\s*(?:và\s+)?kết\s+thúc(?:\s+(?:vào|trong))?|(?:cho\s+)?đến(?:\s+hết)?|-|–)"
    rf"(?P<before>\s+trước)?\s*(?:{EVENT})?",
    re.IGNORECASE,
)
_LABEL = re.compile(rf"{LABEL}\s*:\s*", re.IGNORECASE)
_GOES_ON = re.compile(
    r"\s*,?\s*(?:(?:và|cùng)\s+(?:(?:các|những)\s+năm\s+(?:tiếp|sau|kế)|(?:năm\s+)?tiếp\s+theo"
    r"|sau\s+đó|về\s+sau)|trở\s+đi|về\s+sau)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A date in a text that binds, or a doubt about one; `deadline` is None only with a doubt."""

    start: int
    end: int
    deadline: Deadline | None
    doubt: Doubt | None = None


@dataclass(frozen=True, slots=True)
class Binder:
    """Binds the points of one text; `in_cell` means that a time was asked for, so that all bind."""

    text: str
    year: int | None
    before_means: BeforeMeans
    issued_on: date | None = None
    in_cell: bool = False

    def bind(self, found: Sequence[Point]) -> Iterator[Mention]:
        """Yield what binds among the points, and a doubt for each that is not understood."""
        if not self.in_cell:
            found = without_durations(self.text, found)
        ties, at = ties_of(self.text, found), 0
        while at < len(found):
            point, tie = found[at], ties[at]
            if point.by_the_hour and tie.relation is Relation.FROM:
                # "Từ 06h30 ngày 20/11": it begins at an hour of that day.
                tie = Tie(Relation.PLACED, tie.start)
            following = found[at + 1] if at + 1 < len(found) else None
            if following and (joint := self._joint(point, tie, following)):
                at += 1
                last = self._last_day(following, before=bool(joint["before"]))
                mention = self._range(tie.start, point, following, last)
            elif point.spans and tie.relation is Relation.FROM:
                mention = self._range(tie.start, point, point, self._last_day(point))
            else:
                mention = self._single(point, tie)
            if mention:
                yield mention
            at += 1

    def _joint(self, point: Point, tie: Tie, following: Point) -> re.Match[str] | None:
        opens = tie.relation in {Relation.FROM, Relation.PLACED, Relation.LABELLED}
        if not opens and not self.in_cell:
            return None
        return _TO.fullmatch(self.text, point.end, following.start)

    def _range(self, start: int, first: Point, end: Point, last: date | None) -> Mention | None:
        as_period = Tie(Relation.UNTIL, start)
        turned = not first.year_stated and not end.year_stated and _turns(first, last)
        if turned and end.last:
            # "từ tháng 10 đến tháng 02": it ends in the year after.
            last = end.in_year(end.last.year + 1).last
            end = replace(end, last=last, guessed=True)
        if not self.in_cell and binds_nobody(self.text, end, as_period):
            return None
        if not self.in_cell and is_history(end, self.year):
            return Mention(start, self._end(start, end), None, Doubt.DATE_NOT_UNDERSTOOD)
        begins = first.first
        if not first.year_stated and end.year_stated and last:
            # "từ 01/12 đến 30/4/2022": the year stands once, at the end.
            begins = first.in_year(last.year).first
            if begins and begins > last:
                begins = first.in_year(last.year - 1).first
        if _GOES_ON.match(self.text, end.end):
            return Mention(
                start, self._end(start, end), Deadline(self._wording(start, end), None, begins)
            )
        doubt = _doubt(end)
        if begins is None:
            doubt = Doubt.NO_SUCH_DAY
        elif last and begins > last:
            doubt = Doubt.PERIOD_REVERSED
        return Mention(
            start, self._end(start, end), Deadline(self._wording(start, end), last, begins), doubt
        )

    def _single(self, point: Point, tie: Tie) -> Mention | None:
        wording = self._wording(tie.start, point)
        goes_on = _GOES_ON.match(self.text, point.end)
        if self.in_cell:
            if tie.relation is Relation.AFTER:
                return None
            if tie.relation is Relation.FROM or goes_on:
                return Mention(
                    tie.start, self._end(tie.start, point), Deadline(wording, None, point.first)
                )
        elif goes_on or binds_nobody(self.text, point, tie):
            return None
        elif tie.relation is Relation.LOOSE or is_history(point, self.year):
            return None if is_known_date(self.text, point) else self._loose(point, wording)
        last = self._last_day(point, before=tie.relation is Relation.BEFORE)
        return Mention(
            tie.start, self._end(tie.start, point), Deadline(wording, last), _doubt(point)
        )

    def _loose(self, point: Point, wording: str) -> Mention:
        """Take a day to come for the duty's own, which a person should look at."""
        if self.issued_on and point.last and point.first and point.first >= self.issued_on:
            deadline = Deadline(wording, point.last)
            return Mention(point.start, point.end, deadline, Doubt.MAYBE_DEADLINE)
        return Mention(point.start, point.end, None, Doubt.DATE_NOT_UNDERSTOOD)

    def _wording(self, start: int, point: Point) -> str:
        """Return the words up to `point`, without the label "Thời hạn:" that a heading repeats."""
        label = _LABEL.match(self.text, start, point.start)
        return self.text[label.end() if label else start : self._end(start, point)]

    def _end(self, start: int, point: Point) -> int:
        """Return where the words of a point end: "ngày Đại hội (20/5)" with its bracket."""
        opened = "(" in self.text[start : point.start]
        return point.end + (opened and self.text[point.end : point.end + 1] == ")")

    def _last_day(self, point: Point, *, before: bool = False) -> date | None:
        """Return the last day in time; before an hour of a day that day itself is in time."""
        if not point.year_known or point.first is None or point.last is None:
            return None
        if not before or point.by_the_hour or point.at_the_end:
            return point.last
        is_one_day = point.first == point.last
        if is_one_day and self.before_means is BeforeMeans.SAME_DAY:
            return point.first
        return day_before(point.first)


def _turns(first: Point, last: date | None) -> bool:
    return bool(first.year_known and first.first and last and first.first > last)


def _doubt(point: Point) -> Doubt | None:
    if point.first is None or point.last is None:
        return Doubt.NO_SUCH_DAY
    if not point.year_known:
        return Doubt.YEAR_UNKNOWN
    if point.first > point.last:
        return Doubt.PERIOD_REVERSED
    return Doubt.DAY_GUESSED if point.guessed else None
