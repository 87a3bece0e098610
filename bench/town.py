"""A department larger than any: fifty units with a group chat each, on the simulator."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from starlette.applications import Starlette

from bot.clock import HandClock
from domain.plan.deadline import Deadline
from domain.plan.draft import PlanDraft, TaskDraft, UnitDraft
from domain.plan.state import Kind
from simulator.model import Chat
from simulator.people import Person
from simulator.server import build_app
from simulator.world import World

TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"  # noqa: S105  # of the simulator
ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
# On this morning every unit hears of all its tasks.
MORNING = datetime(2021, 2, 8, 7, 30, tzinfo=ZONE)
UNITS = 50
# The button that reports a task done.
REPORT = "Hoàn thành"
TASKS = 12


@dataclass(frozen=True, slots=True)
class Town:
    """The chats by unit's code, the person who presses in each, and the administrator."""

    world: World
    app: Starlette
    administrator: Person
    chats: dict[str, Chat]
    officers: dict[str, Person]


def build_town() -> Town:
    """Return the town, its bot not yet running; every process that builds it gets the same."""
    world = World(HandClock(MORNING))
    administrator = world.add_person("Quản trị")
    codes = [f"U{number:02}" for number in range(UNITS)]
    officers = {code: world.add_person(f"Cán bộ {code}") for code in codes}
    chats = {
        code: world.add_group(f"Phòng {code}", [officers[code], administrator]) for code in codes
    }
    app = build_app(world, token=TOKEN)
    return Town(world, app, administrator, chats, officers)


def plan(codes: list[str], tasks: int = TASKS) -> PlanDraft:
    """Return a plan with so many tasks for every unit."""
    deadline = Deadline("trước 10/02/2021", date(2021, 2, 9))
    return PlanDraft(
        year=2021,
        number="1/KH",
        title="Kế hoạch",
        issued_on=date(2021, 2, 4),
        units=tuple(UnitDraft(code, f"Phòng {code}") for code in codes),
        tasks=tuple(
            TaskDraft(
                code=task_code(code, number),
                outline=f"{part}.{number}",
                title=title(code, number),
                short=title(code, number),
                kind=Kind.DATED,
                section=code,
                units=(code,),
                where="",
                deadline=deadline,
            )
            for part, code in enumerate(codes, start=1)
            for number in range(1, tasks + 1)
        ),
    )


def task_code(unit: str, number: int) -> str:
    """Return the code of a unit's task."""
    return f"{unit}-{number:02}"


def title(unit: str, number: int) -> str:
    """Return what a unit's task is about, as long as a task of a plan is."""
    return f"Chủ trì rà soát quy trình số {number} của {unit}, lấy ý kiến và báo cáo Giám đốc Sở"
