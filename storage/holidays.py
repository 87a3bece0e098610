"""Days off and days worked instead: rows that people may correct, first filled from `holidays`."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from importlib.metadata import version

from sqlalchemy import Text, cast, func, select

from domain.calendar import Calendar
from storage import tables
from storage.connection import Connection


class DayKind(StrEnum):
    """How a day differs from its weekday."""

    OFF = "off"
    WORKED = "worked"


@dataclass(frozen=True, slots=True)
class Day:
    """A day that is off, or worked though its weekday is not; `source` is who says so."""

    day: date
    kind: DayKind
    name: str | None
    source: str
    confirmed: bool


# Swapped days that the package does not know.
_SWAPPED = (
    Day(date(2026, 1, 2), DayKind.OFF, None, "12729/VPCP-KGVX, 25/12/2025", confirmed=True),
    Day(date(2026, 1, 10), DayKind.WORKED, None, "12729/VPCP-KGVX, 25/12/2025", confirmed=True),
)


# Asked for at each answer and each delivery, so in two rows instead of a hundred.
_DAYS_BY_KIND = select(
    tables.holidays.c.kind,
    func.aggregate_strings(cast(tables.holidays.c.day, Text), " ").label("days"),
).group_by(tables.holidays.c.kind)


class Holidays:
    """Questions about working days."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        # What one transaction has read, it does not ask for again.
        self._calendar: Calendar | None = None

    async def seed(self, years: Iterable[int]) -> None:
        """Fill in the days of `years`; a row that is there, and perhaps was corrected, stays.

        Years that this version of the package has filled in are passed over.
        """
        filled = select(tables.holidays.c.day).where(tables.holidays.c.source == _source())
        missing = set(years) - {day.year for day in await self._connection.values(filled)}
        if not missing:
            return
        rows = [
            {
                "day": one.day,
                "kind": one.kind,
                "name": one.name,
                "source": one.source,
                "confirmed": one.confirmed,
            }
            for one in _known(missing)
        ]
        if rows:
            self._calendar = None
            await self._connection.change(self._connection.insert_new(tables.holidays), rows)

    async def unconfirmed(self, since: date, until: date) -> int:
        """Return how many days that differ from their weekday nobody has confirmed yet."""
        day = tables.holidays.c.day
        count: int = await self._connection.value(
            select(func.count()).where(
                day.between(since, until), tables.holidays.c.confirmed.is_(False)
            )
        )
        return count

    async def calendar(self) -> Calendar:
        """Return the working days."""
        if self._calendar is None:
            rows = await self._connection.rows(_DAYS_BY_KIND)
            self._calendar = _calendar_of(tuple((row.kind, row.days) for row in rows))
        return self._calendar


@lru_cache(maxsize=1)
def _calendar_of(rows: tuple[tuple[str, str], ...]) -> Calendar:
    """Return the calendar of what was read, the same object for as long as it reads the same."""
    days = {kind: frozenset(map(date.fromisoformat, listed.split())) for kind, listed in rows}
    return Calendar(
        off=days.get(DayKind.OFF, frozenset()), worked=days.get(DayKind.WORKED, frozenset())
    )


def calendar_of_years(years: Iterable[int]) -> Calendar:
    """Return the calendar of some years as this version of the package has it, for no database."""
    days = list(_known(set(years)))
    return Calendar(
        off=frozenset(one.day for one in days if one.kind is DayKind.OFF),
        worked=frozenset(one.day for one in days if one.kind is DayKind.WORKED),
    )


def _source() -> str:
    return f"holidays {version('holidays')}"


def _known(years: set[int]) -> Iterator[Day]:
    # 14 MB and a tenth of a second, for a table that is filled once a year.
    import holidays

    vietnam = holidays.country_holidays("VN", years=sorted(years))
    source = _source()
    for day, name in vietnam.items():
        yield Day(day, DayKind.OFF, name, source, confirmed=False)
    # The package lists the worked weekends of every year, asked for or not.
    for day in vietnam.weekend_workdays:
        if day.year in years:
            yield Day(day, DayKind.WORKED, None, source, confirmed=False)
    yield from (one for one in _SWAPPED if one.day.year in years)
