"""Days off and days worked instead: rows that people may correct, first filled from `holidays`."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from importlib.metadata import version

from sqlalchemy import Text, cast, func, select, update

from domain.calendar import Calendar
from domain.holiday.days import Day, DayKind
from storage import tables
from storage.connection import Connection

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

    async def days(self, since: date, until: date) -> list[Day]:
        """Return the days that differ from their weekday, in their order."""
        holidays = tables.holidays
        rows = await self._connection.rows(
            select(holidays).where(holidays.c.day.between(since, until)).order_by(holidays.c.day)
        )
        return [
            Day(row.day, DayKind(row.kind), row.name, row.source, row.confirmed) for row in rows
        ]

    async def set(self, days: Iterable[date], kind: DayKind, source: str) -> None:
        """Make days off or worked, as a paper says; whatever was known of them is written over."""
        self._calendar = None
        for day in days:
            values = {"kind": kind, "source": source, "confirmed": True}
            insert = self._connection.insert(tables.holidays).values(day=day, name=None, **values)
            await self._connection.change(
                insert.on_conflict_do_update(index_elements=[tables.holidays.c.day], set_=values)
            )

    async def confirm(self, since: date, until: date) -> int:
        """Note that the days of a time are as they should be; return for how many it is new."""
        days = tables.holidays
        return await self._connection.change(
            update(days)
            .where(days.c.day.between(since, until), days.c.confirmed.is_(False))
            .values(confirmed=True)
        )

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

    vietnam = holidays.country_holidays("VN", years=sorted(years), language="vi")
    source = _source()
    for day, name in vietnam.items():
        yield Day(day, DayKind.OFF, name, source, confirmed=False)
    # The package lists the worked weekends of every year, asked for or not.
    for day in vietnam.weekend_workdays:
        if day.year in years:
            yield Day(day, DayKind.WORKED, None, source, confirmed=False)
    yield from (one for one in _SWAPPED if one.day.year in years)
