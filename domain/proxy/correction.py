"""Đề nghị sửa: a unit says that what the office wrote down for it is not right."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.calendar import Calendar
from domain.chat import Person
from domain.event import Event
from domain.progress.monthly_round import RoundWindow
from domain.refusal import Refusal
from domain.repetition import again


@dataclass(frozen=True, slots=True)
class Correction:
    """What a unit asked for about what was written down for it, of which the event `event_id` says.

    `words` are the unit's, None where it gave none; moments are UTC. It is settled once it is
    `upheld` or not, with the office's `answer`.
    """

    id: int
    event_id: int
    words: str | None
    person: Person
    at: datetime
    upheld: bool | None = None
    answer: str | None = None


class AskedToCorrect(Refusal):
    """The unit has asked for this before, and the office has yet to answer."""


class CorrectionSettled(Refusal):
    """The office has answered the request before."""


class GoneOn(Refusal):
    """Something was reported or done since, so that what was written down cannot be taken back."""


def check_disputing(before: Correction | None) -> None:
    """Raise AskedToCorrect or CorrectionSettled unless a unit may ask for a correction."""
    if before is not None:
        check_unsettled(before)
        raise AskedToCorrect


def check_unsettled(correction: Correction) -> None:
    """Raise CorrectionSettled for what the office has answered."""
    if correction.upheld is not None:
        raise CorrectionSettled


def speaks(
    asked_on: date, *, since: date, today: date, calendar: Calendar, window: RoundWindow
) -> bool:
    """Whether the office hears on the morning of `today` of what nobody has answered.

    It does on the working day after it was asked, a local day, and again as often as anything that
    is not answered. `since` is the day on which it last heard.
    """
    first = calendar.next_working_day(asked_on)
    if first > today:
        return False
    return since < first or bool(
        again(first, since=since, today=today, calendar=calendar, window=window)
    )


def check_last(event: Event, last: Event | None) -> None:
    """Raise GoneOn unless an event is the last that changed how its work stands."""
    if last is None or last.id != event.id:
        raise GoneOn
