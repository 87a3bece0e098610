"""Days off and days worked instead: rows that people may correct, first filled from `holidays`."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from importlib.metadata import version
from itertools import product
from typing import Any

from sqlalchemy import Select, Text, cast, func, literal, select, union_all

from domain.calendar import Calendar
from domain.holiday.days import Closure, Day, DayKind
from storage import tables
from storage.connection import Connection
from storage.department.scope import everywhere
from storage.department.tables import closures, department_days

# Swapped days that the package does not know.
_SWAPPED = (
    Day(date(2026, 1, 2), DayKind.OFF, None, "12729/VPCP-KGVX, 25/12/2025", confirmed=True),
    Day(date(2026, 1, 10), DayKind.WORKED, None, "12729/VPCP-KGVX, 25/12/2025", confirmed=True),
)


_COUNTRY, _OWN = tables.holidays.c, department_days.c
# What is off for a unit alone is of a kind with its id.
_CLOSED = "closed "

_NOT_OWN = _COUNTRY.day.not_in(select(_OWN.day))


def _by_kind(*days: Select[Any]) -> Select[Any]:
    """Return the days of each kind: asked for so often, in two rows instead of a hundred."""
    listed = union_all(*days).subquery("listed")
    all_days = func.aggregate_strings(cast(listed.c.day, Text), " ").label("days")
    return select(listed.c.kind, all_days).group_by(listed.c.kind)


_OF_DEPARTMENT = _by_kind(
    select(_COUNTRY.kind, _COUNTRY.day).where(_NOT_OWN),
    select(_OWN.kind, _OWN.day),
    select(literal(_CLOSED) + cast(closures.c.unit_id, Text), closures.c.day),
)
# What leaves for anybody may leave on a day that any department works.
_ANYWHERE = everywhere(department_days).c
_OF_ALL = _by_kind(
    select(_COUNTRY.kind, _COUNTRY.day),
    select(_ANYWHERE.kind, _ANYWHERE.day).where(_ANYWHERE.kind == DayKind.WORKED),
)


class Holidays:
    """Questions about working days: the country's, and in which a department differs."""

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
        """Return how many days that differ from their weekday the department has not confirmed."""
        count: int = await self._connection.value(
            select(func.count())
            .select_from(tables.holidays)
            .where(_COUNTRY.day.between(since, until), _COUNTRY.confirmed.is_(False), _NOT_OWN)
        )
        return count

    async def days(self, since: date, until: date) -> list[Day]:
        """Return the days that differ from their weekday for the department, in their order."""
        day, own = tables.holidays.c.day, department_days.c
        country = await self._connection.rows(
            select(tables.holidays).where(day.between(since, until))
        )
        found = {
            row.day: Day(row.day, DayKind(row.kind), row.name, row.source, row.confirmed)
            for row in country
        }
        for row in await self._connection.rows(
            select(department_days).where(own.day.between(since, until))
        ):
            of_country = found.get(row.day)
            is_as_there = of_country is not None and of_country.source == row.basis
            name = of_country.name if of_country is not None and is_as_there else None
            found[row.day] = Day(row.day, DayKind(row.kind), name, row.basis, confirmed=True)
        return [found[one] for one in sorted(found)]

    async def set(self, days: Iterable[date], kind: DayKind, source: str) -> None:
        """Make days off or worked for the department, as a paper says, whatever was known."""
        self._calendar = None
        for day in days:
            values = {"kind": kind, "basis": source}
            insert = self._connection.insert(department_days).values(day=day, **values)
            await self._connection.change(
                insert.on_conflict_do_update(index_elements=["department_id", "day"], set_=values)
            )

    async def closures(self, since: date, until: date) -> list[Closure]:
        """Return the days off of some units alone, by day."""
        query = select(closures).where(closures.c.day.between(since, until))
        rows = await self._connection.rows(query.order_by(closures.c.day, closures.c.unit_id))
        return [Closure(row.unit_id, row.day, row.basis) for row in rows]

    async def close(self, units: Iterable[int], days: Sequence[date], basis: str) -> None:
        """Make days off for some units alone, as a paper says."""
        self._calendar = None
        for unit, day in product(units, days):
            insert = self._connection.insert(closures).values(unit_id=unit, day=day, basis=basis)
            keys = ["department_id", "unit_id", "day"]
            await self._connection.change(
                insert.on_conflict_do_update(index_elements=keys, set_={"basis": basis})
            )

    async def reopen(self, units: Collection[int], days: Collection[date]) -> None:
        """Let units work on days on which they alone were off."""
        self._calendar = None
        these = closures.c.unit_id.in_(units) & closures.c.day.in_(days)
        await self._connection.change(closures.delete().where(these))

    async def confirm(self, since: date, until: date) -> int:
        """Note that the days of a time are as they should be; return for how many it is new."""
        rows = await self._connection.rows(
            select(tables.holidays).where(
                _COUNTRY.day.between(since, until), _COUNTRY.confirmed.is_(False), _NOT_OWN
            )
        )
        for row in rows:
            await self.set([row.day], DayKind(row.kind), row.source)
        return len(rows)

    async def follow_the_country(self, day: date) -> None:
        """Let a day be for the department as it is for the country."""
        self._calendar = None
        await self._connection.change(department_days.delete().where(_OWN.day == day))

    async def calendar(self) -> Calendar:
        """Return the working days of the department; of none, on which any of them works."""
        if self._calendar is None:
            of_all = self._connection.department is None
            rows = await self._connection.rows(_OF_ALL if of_all else _OF_DEPARTMENT)
            self._calendar = _calendar_of(tuple((row.kind, row.days) for row in rows))
        return self._calendar


@lru_cache(maxsize=32)
def _calendar_of(rows: tuple[tuple[str, str], ...]) -> Calendar:
    """Return the calendar of what was read, the same object for as long as it reads the same."""
    days = {kind: frozenset(map(date.fromisoformat, listed.split())) for kind, listed in rows}
    closed = (
        (int(kind.removeprefix(_CLOSED)), day)
        for kind, found in days.items()
        if kind.startswith(_CLOSED)
        for day in found
    )
    return Calendar(
        off=days.get(DayKind.OFF, frozenset()),
        worked=days.get(DayKind.WORKED, frozenset()),
        closed=frozenset(closed),
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
