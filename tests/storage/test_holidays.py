"""Working days: filled in from the package, corrected by people, never overwritten."""

from datetime import date

from sqlalchemy import update

from storage import tables
from storage.engines import writer
from storage.store import Store


async def test_2021_closes_on_the_days_the_state_named(store: Store) -> None:
    async with store.write() as tx:
        await tx.holidays.seed([2021])
        calendar = await tx.holidays.calendar()
    closed = [date(2021, 2, day) for day in range(10, 17)]
    closed += [date(2021, 4, 21), date(2021, 4, 30), date(2021, 5, 3)]
    closed += [date(2021, 9, 2), date(2021, 9, 3), date(2021, 1, 1)]
    assert not any(calendar.is_working(day) for day in closed)
    assert calendar.is_working(date(2021, 2, 9))
    assert calendar.is_working(date(2021, 2, 17))
    assert calendar.worked == frozenset()


async def test_2026_swaps_what_the_package_does_not_know(store: Store) -> None:
    async with store.write() as tx:
        await tx.holidays.seed([2026])
        calendar = await tx.holidays.calendar()
    assert not calendar.is_working(date(2026, 1, 2))
    assert calendar.worked == {date(2026, 1, 10), date(2026, 8, 22)}


async def test_a_corrected_day_stays_corrected(store: Store, database_url: str) -> None:
    async with store.write() as tx:
        await tx.holidays.seed([2021])
    engine = writer(database_url)
    async with engine.begin() as connection:
        tet = tables.holidays.c.day == date(2021, 2, 10)
        await connection.execute(update(tables.holidays).where(tet).values(kind="worked"))
    await engine.dispose()
    async with store.write() as tx:
        await tx.holidays.seed([2021, 2022])
        calendar = await tx.holidays.calendar()
    assert calendar.is_working(date(2021, 2, 10))
    assert not calendar.is_working(date(2022, 2, 1))
