"""Departments as large as one likes, by rows: units with their chats, work, and an office."""

from datetime import date, timedelta

from sqlalchemy import ColumnElement, Insert, Integer, Table, bindparam, select

from bench.town import MORNING
from domain.chat import Seat
from domain.department.department import FIRST
from domain.plan.state import Kind, Progress
from storage import tables
from storage.department.scope import WHOSE, everywhere
from storage.department.tables import departments as all_departments
from storage.migrate import upgrade
from storage.store import Database

OFFICE = -1
# One in so many tasks of a unit is due, the first ones.
DUE = 9
# In the order in which they refer to each other.
_COPIED = (
    tables.plans,
    tables.units,
    tables.plan_units,
    tables.tasks,
    tables.assignments,
    tables.chats,
    tables.seats,
)
# No department has as many rows in a table, or chats: so far apart are those of the next.
APART = 100_000
_NUMBER = bindparam("number", type_=Integer)


async def seed(url: str, *, units: int, tasks: int, departments: int = 1) -> None:
    """Make a database of departments, each with so many units and so many tasks for each unit."""
    await upgrade(url)
    store = Database(url).of(FIRST)
    every = range(1, units + 1)
    work = [(unit, number) for unit in every for number in range(1, tasks + 1)]
    async with store.write() as tx:
        await tx.holidays.seed([MORNING.year, MORNING.year + 1])
        insert = tx._connection.change  # rows that no action makes so many of
        await insert(tables.plans.insert(), [_plan()])
        await insert(tables.units.insert(), [_unit(unit) for unit in every])
        of_plan = [{"plan_id": 1, "unit_id": unit} for unit in every]
        await insert(tables.plan_units.insert(), of_plan)
        rows = [_task(unit, number, at, tasks) for at, (unit, number) in enumerate(work, start=1)]
        await insert(tables.tasks.insert(), rows)
        assigned = [
            {"task_id": at, "unit_id": unit, "progress": Progress.TODO}
            for at, (unit, _) in enumerate(work, start=1)
        ]
        await insert(tables.assignments.insert(), assigned)
        chats = [{"address": -1000 - unit, "title": f"Phòng {unit}"} for unit in every]
        await insert(tables.chats.insert(), [*chats, {"address": OFFICE, "title": "Văn phòng"}])
        bound = MORNING - timedelta(days=7)
        seats = [
            {"chat_id": unit, "seat": Seat.UNIT, "unit_id": unit, "bound_at": bound}
            for unit in every
        ]
        office = {"chat_id": units + 1, "seat": Seat.OFFICE, "unit_id": None, "bound_at": bound}
        await insert(tables.seats.insert(), [*seats, office])
    await _copy(store.database, departments)
    await store.database.close()


async def _copy(database: Database, departments: int) -> None:
    """Make others of the first department, whose rows have the same ids but for a multiple."""
    copies = [_copying(table) for table in _COPIED]
    async with database.write() as tx:
        change = tx._connection.change
        for number in range(1, departments):
            named = {"id": number + FIRST, "name": f"Sở số {number}", "short_name": f"S{number}"}
            await change(everywhere(all_departments).insert(), named)
            for copy in copies:
                await change(copy, {"number": number})


def _copying(table: Table) -> Insert:
    whole = everywhere(table)
    # Found by its key: a department's rows have no index in every table.
    first, *_ = whole.primary_key.columns
    names = [*whole.c.keys()]
    rows = select(*(_copied(table, name) for name in names)).where(first < APART)
    return whole.insert().from_select(names, rows)


def _copied(table: Table, name: str) -> ColumnElement[int]:
    column = everywhere(table).c[name]
    if name == WHOSE:
        return column + _NUMBER
    if name == "address":
        return column - _NUMBER * APART
    return column + _NUMBER * APART if name == "id" or table.c[name].foreign_keys else column


def _plan() -> dict[str, object]:
    return {
        "year": 2021,
        "number": "1/KH",
        "title": "Kế hoạch công tác năm 2021",
        "issued_on": date(2021, 2, 4),
        "notes": (),
    }


def _unit(unit: int) -> dict[str, object]:
    return {"code": f"U{unit:04}", "name": f"Phòng {unit}", "position": unit}


def _task(unit: int, number: int, position: int, tasks: int) -> dict[str, object]:
    title = f"Chủ trì rà soát quy trình số {number} của phòng {unit}, báo cáo Giám đốc Sở"
    due = date(2021, 2, 9) if number <= max(1, tasks // DUE) else date(2021, 9, 30)
    return {
        "plan_id": 1,
        "code": f"U{unit:04}-{number:02}",
        "paper_code": f"U{unit:04}-{number:02}",
        "outline": f"{unit}.{number}",
        "position": position,
        "unit_id": unit,
        "title": title,
        "short": title,
        "kind": Kind.DATED,
        "wording": f"trước {due + timedelta(days=1):%d/%m/%Y}",
        "last_day": due,
        "coordinating": (),
        "legal_bases": (),
        "targets": (),
        "where": "",
    }
