"""Whatever happens to a plan, each task keeps its code, and no code is ever another's."""

from collections import Counter
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random
from typing import Any

import pytest
from sqlalchemy import select

from actions.plan.importing import compare, import_plan
from actions.work.opening_periods import open_periods
from documents.plan import PlanReading, TaskReading
from domain.department.department import FIRST
from domain.plan.numbering import canonical
from domain.plan.plan import Plan
from domain.plan.state import Kind
from domain.spoken.times.cycle import read_cycle
from domain.work.giving import NewWork
from storage import tables
from storage.store import Transaction
from tests.actions.at_work import AtWork

STEPS = 12
CODES = ("VP", "QLKH", "TDC", "TT")
WORDS = ("đề án", "báo cáo", "hội nghị", "tập huấn", "kiểm tra", "điều tra", "dự toán", "tập san")


@dataclass(slots=True)
class Year:
    """A small plan of the year after, and all that is done to it; `paper` is its newest version."""

    at_work: AtWork
    header: PlanReading
    random: Random
    paper: list[TaskReading] = field(default_factory=list)
    given: dict[int, str] = field(default_factory=dict)
    worded: dict[str, int] = field(default_factory=dict)

    @property
    def reading(self) -> PlanReading:
        """Return the paper with its tasks numbered, unit by unit, as a reader would."""
        count: Counter[str] = Counter()
        tasks = []
        for section in CODES:
            for task in self.paper:
                if task.heading == section:
                    count[section] += 1
                    code = canonical(section, str(count[section]))
                    tasks.append(task.model_copy(update={"code": code, "outline": code}))
        return self.header.model_copy(update={"tasks": tuple(tasks)})

    def named(self, code: str) -> str:
        return next(unit.name for unit in self.header.units if unit.code == code)

    def written(self) -> TaskReading:
        """Return a new duty that is worded as no other."""
        section = self.random.choice(CODES)
        title = " ".join(self.random.choices(WORDS, k=8)) + f" {self.random.random()}"
        return self.header.tasks[0].model_copy(
            update={
                "title": title,
                "short": title[:80],
                "heading": section,
                "units": (self.named(section),),
                "kind": Kind.UNDATED,
                "deadline": None,
                "parent": None,
            }
        )

    async def correct(self, tx: Transaction) -> None:
        """Take a paper in with a few things otherwise, and see that it is at rest then."""
        for _ in range(self.random.randint(1, 4)):
            self._change()
        await import_plan(tx, self.reading, now=self.at_work.now)
        assert not await compare(tx, self.reading)

    def _change(self) -> None:
        place = self.random.randrange(len(self.paper))
        match self.random.choice(["new", "out", "swap", "section", "unit", "word", "day"]):
            case "new":
                self.paper.insert(place, self.written())
            case "out" if len(self.paper) > len(CODES):
                del self.paper[place]
            case "swap":
                self.paper.append(self.paper.pop(place))
            case "section":
                code = self.random.choice(CODES)
                self._put(place, heading=code, units=(self.named(code),))
            case "unit":
                units = self.random.sample(CODES, k=self.random.randint(1, 2))
                self._put(place, units=tuple(self.named(code) for code in units))
            case "word":
                self._put(place, title=f"{self.paper[place].title} (bổ sung)")
            case _:
                self._put(place, short=f"{self.paper[place].short[:60]}…")

    def _put(self, place: int, **changed: object) -> None:
        self.paper[place] = self.paper[place].model_copy(update=changed)

    async def merge(self, tx: Transaction) -> None:
        plan = await self.plan(tx)
        if len(plan.units) > 2:
            one, into = self.random.sample(plan.units, k=2)
            await tx.units.merge(one.id, into.id)

    async def give(self, tx: Transaction) -> None:
        plan = await self.plan(tx)
        unit = self.random.choice(plan.units)
        await tx.plans.give(plan.main.id, NewWork((unit.id,), "Việc đột xuất", "Việc đột xuất"))

    async def recur(self, tx: Transaction) -> None:
        tasks = [task for task in (await self.plan(tx)).tasks if task.occurrence is None]
        cycle = self.random.choice(["hằng tháng ngày 15", "thứ hai hằng tuần"])
        await tx.cycles.set(self.random.choice(tasks).id, read_cycle(cycle))
        self.at_work.now += timedelta(days=self.random.randint(1, 20))
        await open_periods(tx, self.at_work.office, now=self.at_work.now)

    async def plan(self, tx: Transaction) -> Plan:
        signed = await tx.plans.signed()
        plan = await tx.plans.only(next(one for one in signed if one.year == 2022))
        assert plan is not None
        return plan

    async def check(self, tx: Transaction) -> None:
        """See that no task has another code than before, no two the same, and none two parts."""
        plan = await self.plan(tx)
        with self.at_work.outside.connect() as connection:
            tasks = tables.tasks
            rows = connection.execute(
                select(tasks.c.id, tasks.c.code).where(tasks.c.plan_id == plan.main.id),
                {"department": FIRST},
            ).all()
        now = {row.id: row.code for row in rows}
        assert len(set(now.values())) == len(now)
        assert self.given.items() <= now.items()
        self.given = now
        in_paper = {task.paper_code: task for task in plan.tasks if task.paper_code}
        heirs = await tx.units.heirs()
        for task in self.reading.tasks:
            owed = {
                heirs.get(unit.code, unit.code)
                for unit in plan.named_in_codes
                if unit.name in task.units
            }
            held = [one for one in plan.of_task(in_paper[task.code]) if one.is_open]
            assert {one.unit.code for one in held} == owed
            # Wherever the paper has the same words now, they are the same task.
            known = in_paper[task.code].id
            assert self.worded.setdefault(task.title, known) == known


@pytest.mark.parametrize("seed", range(4))
async def test_a_code_is_one_task_s_for_good(
    at_work: AtWork, real_plan: PlanReading, seed: int
) -> None:
    issued_on = real_plan.plan.issued_on
    assert issued_on is not None
    header = real_plan.plan.model_copy(
        update={"year": 2022, "issued_on": issued_on.replace(year=2022)}
    )
    at_work.now = at_work.now.replace(year=2022)
    units = tuple(unit for unit in real_plan.units if unit.code in CODES)
    small = real_plan.model_copy(update={"plan": header, "units": units})
    year = Year(at_work, small, Random(seed))
    year.paper = [year.written() for _ in range(10)]
    await at_work.changes(lambda tx: import_plan(tx, year.reading, now=at_work.now))
    acts: list[Callable[[Transaction], Coroutine[Any, Any, None]]] = [
        *(year.correct, year.correct, year.correct),
        *(year.merge, year.give, year.recur),
    ]
    for _ in range(STEPS):
        await at_work.changes(year.random.choice(acts))
        await at_work.finds(year.check)
