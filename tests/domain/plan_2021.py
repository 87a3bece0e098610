"""The real plan of 2021 in short: six units, its nine dated tasks, and the 42 without a date."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count

from domain.calendar import Calendar
from domain.cause.cause import Cause
from domain.cause.cause import State as Given
from domain.chat import Person, Unit
from domain.extension.extension import Extension, State
from domain.obstacle.obstacle import Obstacle, Turn
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from domain.plan.plan import Plan, governed_by_steps
from domain.plan.signed import SignedPlan
from domain.plan.state import Kind, Progress
from domain.plan.task import Task

VP = Unit(1, "VP", "Văn phòng Sở", 1)
QLKH = Unit(2, "QLKH", "Phòng Quản lý Khoa học", 2)
QLCN = Unit(3, "QLCN", "Phòng Quản lý chuyên ngành", 3)
TTRA = Unit(4, "TTRA", "Thanh tra Sở", 4)
TDC = Unit(5, "TDC", "Chi cục Tiêu chuẩn Đo lường Chất lượng", 5)
TT = Unit(6, "TT", "Trung tâm Khoa học và Công nghệ", 6)
UNITS = (VP, QLKH, QLCN, TTRA, TDC, TT)
SIGNED = SignedPlan(1, "Kế hoạch năm 2021", "/KH-KHCN", 2021, date(2021, 2, 4))

TET = frozenset(date(2021, 2, day) for day in range(10, 17))
OTHER_HOLIDAYS = frozenset(
    {
        date(2021, 1, 1),
        date(2021, 4, 21),
        date(2021, 4, 30),
        date(2021, 5, 3),
        date(2021, 9, 2),
        date(2021, 9, 3),
    }
)
CALENDAR_2021 = Calendar(off=TET | OTHER_HOLIDAYS)

DATED = {
    "VP-09": ("trước 30/5/2021", date(2021, 5, 29)),
    "VP-09.1": ("trước 25/5/2021", date(2021, 5, 24)),
    "VP-09.2": ("trước 20/5/2021", date(2021, 5, 19)),
    "VP-09.3": ("trước 30/5/2021", date(2021, 5, 29)),
    "VP-09.4": ("trước 10/6/2021", date(2021, 6, 9)),
    "VP-09.5": ("trước 30/6/2021", date(2021, 6, 29)),
    "TT-02": ("trước ngày 27/02/2021", date(2021, 2, 26)),
    "TT-04": ("trước ngày 20/02/2021", date(2021, 2, 19)),
    "TT-05": ("trước tháng 4/2021", date(2021, 3, 31)),
}
UNDATED = {
    "VP": ["01", "02", "03", "04", "07", "08", "10"],
    "QLKH": ["01", "02", "03", "04"],
    "QLCN": ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
    "TTRA": ["01", "02", "04"],
    "TDC": ["01", "02", "04", "05"],
    "TT": ["01", "03", "04.1", "04.2"],
}
OTHER_KINDS = {
    "VP-05": Kind.RECURRING,
    "VP-06": Kind.RECURRING,
    "QLKH-05": Kind.ONGOING,
    "QLCN-13": Kind.ONGOING,
    "TTRA-03": Kind.CONDITIONAL,
    "TTRA-05": Kind.RECURRING,
    "TDC-03": Kind.RECURRING,
    "TDC-06": Kind.ONGOING,
}


def plan_2021() -> Plan:
    """Return the plan as it was signed, nothing done."""
    kinds = dict.fromkeys(DATED, Kind.DATED) | OTHER_KINDS
    kinds |= {f"{unit}-{n}": Kind.UNDATED for unit, numbers in UNDATED.items() for n in numbers}
    units = {unit.code: unit for unit in UNITS}
    tasks: dict[str, Task] = {}
    for code in sorted(kinds, key=lambda code: (units[code.split("-")[0]].position, code)):
        parent = tasks.get(code.partition(".")[0])
        tasks[code] = _task(len(tasks) + 1, code, kinds[code], units[code.split("-")[0]], parent)
    ids = count(1)
    return make_plan(
        Assignment(next(ids), task, unit) for task in tasks.values() for unit in _answering(task)
    )


def make_plan(assignments: Iterable[Assignment]) -> Plan:
    """Return a plan of `assignments`, the rules of sub-tasks applied."""
    governed = governed_by_steps(assignments)
    return Plan((SIGNED,), UNITS, governed)


def of(plan: Plan, code: str, unit: Unit | None = None) -> Assignment:
    """Return the assignment of the task `code`, to `unit` where it has several."""
    found = [one for one in plan.assignments if one.task.code == code]
    return next(one for one in found if unit in {None, one.unit})


def reported(
    plan: Plan,
    code: str,
    progress: Progress,
    *,
    unit: Unit | None = None,
    on: date | None = None,
    at: datetime | None = None,
) -> Plan:
    """Return the plan after a report on the task `code`; done `on` a day, told at its noon."""
    told = at or (datetime(on.year, on.month, on.day, 5, tzinfo=UTC) if on else None)
    chosen = of(plan, code, unit)
    after = replace(chosen, progress=progress, completed_on=on, reported_at=told)
    return exchanged(plan, after)


def stuck(
    plan: Plan,
    code: str,
    at: datetime,
    *,
    resolved_at: datetime | None = None,
    turn: Turn = Turn.OFFICE,
) -> Plan:
    """Return the plan after an obstacle was reported at a moment, whose `turn` it is since."""
    chosen = of(plan, code)
    reporter = Person(1, 4711, "Cán bộ Trung tâm")
    obstacle = Obstacle(
        id=chosen.id,
        assignment_id=chosen.id,
        stuck="Chưa có kinh phí",
        proposal=None,
        reported_at=at,
        reporter=reporter,
        resolved_at=resolved_at,
        turn=turn,
    )
    return exchanged(plan, replace(chosen, obstacle=obstacle))


def exchanged(plan: Plan, after: Assignment) -> Plan:
    """Return the plan with one assignment in its new state."""
    return make_plan(after if one.id == after.id else one for one in plan.assignments)


def days(text: str) -> list[date]:
    """Return the days of 2021 written as "08/02 17/02"."""
    return [date(2021, int(word[3:]), int(word[:2])) for word in text.split()]


def day(text: str) -> date:
    """Return the day of 2021 written as "08/02"."""
    return days(text)[0]


def every_day(first: date, last: date) -> Iterable[date]:
    """Return every calendar day from `first` to `last`."""
    return (first + timedelta(days=n) for n in range((last - first).days + 1))


def _answering(task: Task) -> tuple[Unit, ...]:
    return tuple(unit for unit in UNITS if unit != VP) if task.receiver else (task.unit,)


def _task(task_id: int, code: str, kind: Kind, unit: Unit, parent: Task | None) -> Task:
    wording, last_day = DATED.get(code, ("", None))
    return Task(
        id=task_id,
        code=code,
        outline=f"{unit.position}.{code.partition('-')[2].lstrip('0')}",
        title=f"Nhiệm vụ {code}",
        short=f"Nhiệm vụ {code}",
        kind=kind,
        unit=unit,
        position=task_id,
        deadline=Deadline(wording, last_day) if last_day else None,
        last_day=last_day,
        receiver=VP if code == "VP-09.2" else None,
        parent_id=parent.id if parent else None,
        plan=SIGNED,
    )


def given_cause(state: Given) -> Cause:
    """Return what the Trung tâm gave on 22/02 for the cause of TT-04's delay."""
    at = datetime(2021, 2, 22, 1, 0, tzinfo=UTC)
    told = Cause(
        id=1,
        assignment_id=of(plan_2021(), "TT-04").id,
        basis="chờ Bộ, công văn số 812/BKHCN-TCCB",
        person=Person(1, 1001, "Cán bộ Trung tâm"),
        chat_id=1,
        message=1,
        asked_at=at,
        state=state,
    )
    if state is Given.ASKED:
        return told
    leader = Person(2, 1002, "gd", "Trần Văn Bình", "Phó Giám đốc")
    answer = "đã nhắc trước" if state is Given.REFUSED else None
    return replace(told, decider=leader, decided_at=at, answer=answer)


def asked_extension(state: State) -> Extension:
    """Return the Trung tâm's request of 08/02 for TT-04, until 05/3."""
    at = datetime(2021, 2, 8, 1, 0, tzinfo=UTC)
    return Extension(
        id=1,
        assignment_id=of(plan_2021(), "TT-04").id,
        asked=Deadline("đến 05/3/2021", date(2021, 3, 5)),
        before=Deadline("trước ngày 20/02/2021", date(2021, 2, 19)),
        reason="chờ kinh phí",
        person=Person(1, 1001, "Cán bộ Trung tâm"),
        chat_id=1,
        message=1,
        asked_at=at,
        state=state,
        turned_at=at,
    )
