"""A department as large as one likes, by rows: units with their chats, work, and an office."""

from datetime import date, timedelta

from bench.town import MORNING
from domain.chat import Seat
from domain.department.department import FIRST
from domain.plan.state import Kind, Progress
from storage import tables
from storage.migrate import upgrade
from storage.store import Database

OFFICE = -1


async def seed(url: str, *, units: int, tasks: int) -> None:
    """Make a database with so many units and so many tasks for each, of which one in ten is due."""
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
        rows = [_task(unit, number, at) for at, (unit, number) in enumerate(work, start=1)]
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
    await store.database.close()


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


def _task(unit: int, number: int, position: int) -> dict[str, object]:
    title = f"Chủ trì rà soát quy trình số {number} của phòng {unit}, báo cáo Giám đốc Sở"
    due = date(2021, 2, 9) if number % 10 == 1 else date(2021, 9, 30)
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
