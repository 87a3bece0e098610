"""Sum the week up for the Văn phòng and the leaders, and keep what was said."""

from datetime import date, datetime

from actions.digest.gathering import freeze, gathered
from actions.due import Day, Due, Tellers
from domain.calendar import week_of
from domain.chat import Seat
from domain.digest.names import WeekDigest
from domain.digest.period import week
from domain.digest.remarks import NOT_ASKED
from domain.hours import digest_day
from domain.subject import Piece
from views.digest.full import digest as worded


async def summarize(day: Day) -> list[Due]:
    """Return this week's digest for its readers once, from its hour on.

    A week that nobody ran is not replayed.
    """
    due_on = digest_day(day.office.digest_weekday, day.today, day.calendar)
    if due_on is None or not _has_come(day, due_on):
        return []
    period = week(day.today)
    readers = await day.holding(Seat.OFFICE, Seat.LEADERS)
    if not readers or not await day.tx.runs.first(f"digest:{period.key}", at=day.now):
        return []
    edition = await gathered(day.tx, day.office, day.plan, period, now=day.now)
    await freeze(day.tx, day.office, edition, due_at=day.now)
    text = worded(edition, NOT_ASKED, day.office.texts).text
    await day.tx.digests.issue(period.key, text, at=day.now)
    until = week_of(day.today)[1]
    return [Due(chat, Piece(WeekDigest(period.key)), until=until) for chat in readers]


def _has_come(day: Day, due_on: date) -> bool:
    hour = datetime.combine(due_on, day.office.digest_time, day.office.texts.zone)
    return day.now >= hour


AFTERNOONS: Tellers = (summarize,)
