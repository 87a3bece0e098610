"""When the bot cannot hear: switched off, or cut off from its messenger."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random

from tests.ledger.ledger import DAY, ZONE, is_working

FIRST, LAST = date(2021, 2, 8), date(2021, 12, 24)
# As long as a week-end's, and short enough that questions of before are still open.
LONGEST = timedelta(hours=40)
APART = timedelta(hours=6)
DEAF = 0.4


@dataclass(frozen=True, slots=True)
class Outage:
    """From one moment to another; a `deaf` bot goes on working, and hears and reaches nobody."""

    begins: datetime
    ends: datetime
    deaf: bool


def outages(number: int, until: date, random: Random) -> list[Outage]:
    """Return so many, in order and apart, over mornings, digests, midnights and anything."""
    found: list[Outage] = []
    while len(found) < number:
        one = _outage(random, until)
        if all(one.ends + APART < each.begins or each.ends + APART < one.begins for each in found):
            found.append(one)
    return sorted(found, key=lambda one: one.begins)


def _outage(random: Random, until: date) -> Outage:
    day = random.choice(list(_working_days(until)))
    match random.randrange(4):
        case 0:  # over a morning
            begins, least = time(7, random.randrange(29)), timedelta(minutes=40)
        case 1:  # over a digest
            day += DAY * (4 - day.weekday())
            begins, least = time(15, random.randrange(29)), timedelta(minutes=35)
        case 2:  # over a midnight
            begins, least = time(random.randrange(14, 24)), timedelta(hours=10)
        case _:
            begins, least = time(random.randrange(24)), timedelta(minutes=5)
    most = LONGEST if random.random() < 0.5 else least + timedelta(minutes=90)
    length = random.randrange(int(least.total_seconds()), int(most.total_seconds()))
    at = datetime.combine(day, begins, ZONE)
    return Outage(at, at + timedelta(seconds=length), deaf=random.random() < DEAF)


def _working_days(until: date) -> Iterator[date]:
    day = FIRST
    while day < until:
        if is_working(day):
            yield day
        day += DAY
