"""A year in which the bot often cannot hear equals a ledger kept from when people wrote."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date, datetime, time
from html import unescape
from itertools import pairwise
from random import Random
from typing import Any

import pytest
from rich.console import Console
from sqlalchemy import create_engine, select

from actions.plan.importing import import_plan
from documents.plan import PlanReading, TaskReading
from domain.department.department import FIRST as FIRST_DEPARTMENT
from domain.digest.figures import Figures
from domain.plan.deadline import Deadline
from domain.plan.state import Kind
from storage import tables
from storage.department.scope import everywhere
from tests.ledger.ledger import DAY, TAKEN_BACK, ZONE, Key, Ledger, Work, is_overdue
from tests.ledger.outages import FIRST, LAST, Outage, outages
from tests.ledger.year import Year
from tests.scenarios.beginnings import chats_are_bound
from tests.scenarios.story import Story
from tests.scenarios.towns import Towns

SECTION = re.compile(r"(\d)\. |(Đính chính) ")
LINE = re.compile(r"^– ([A-ZĐ]+-\d+(?:\.\d+)?)\. ")
BELATED = re.compile(
    r"bản trước chưa tính tin gửi lúc .*, hệ thống nhận lúc [^:]*:\d\d [^:]*: (.*)"
)
WORDS = {
    "báo cáo hoàn thành": "done",
    "báo cáo đã trình": "submitted",
    "cập nhật kết quả": "updated",
    "chuyển thời hạn": "moved",
    "báo cáo khó khăn": "obstacle",
}
# In what the events are called; an entry of the ledger has its own name.
EVENTS = {"which-day": "redated", "product": "redated"}


async def test_a_year_of_outages_equals_a_ledger_of_what_people_wrote(
    towns: Towns, real_plan: PlanReading, pytestconfig: pytest.Config
) -> None:
    number = int(pytestconfig.getoption("--outages"))
    until = outages_until(number)
    years, lived = int(pytestconfig.getoption("--years")), set[str]()
    for seed in range(1, years + 1):
        random = Random(seed)
        unheard = outages(number, until, random)
        plan = dated(real_plan, unheard, until, random)

        async def plan_is_taken_in(story: Story, plan: PlanReading = plan) -> None:
            async with story.installation.database.of(FIRST_DEPARTMENT).write() as tx:
                await import_plan(tx, plan, now=story.clock())
                for one in story.town.people:
                    person = await tx.people.seen(one.id, one.name)
                    await tx.people.ask(person.id)

        async with towns.after(plan_is_taken_in, chats_are_bound) as story:
            year = Year(story, Ledger(works_of(plan)), await ids_of(story), random)
            await year.passes(unheard, until)
            url = story.installation.settings.database_url.get_secret_value()
            kept = Kept.of(url, plan)
        Console().print(len(unheard), "outages:", year.counted)
        equals_to_the_end(kept, year.ledger)
        digests_equal(kept, year)
        mornings_equal(year)
        lived.update(name for name, times in year.counted.items() if times)
        if any(year.ledger.belated(*each) for each in pairwise(year.told)):
            lived.add("a digest that could not know")
    assert {"asked which day", "done once repeated"} <= lived
    assert years == 1 or "a digest that could not know" in lived


def outages_until(number: int) -> date:
    """Return the day until which so many outages are spread; sixty fill the year."""
    return min(LAST, FIRST + DAY * (number * (LAST - FIRST).days // 60 + 14))


def dated(plan: PlanReading, unheard: list[Outage], until: date, random: Random) -> PlanReading:
    """Return the plan with a last day for whatever has none, most of them in an outage."""
    parents = {task.parent for task in plan.tasks}

    def with_day(task: TaskReading) -> TaskReading:
        if task.kind is not Kind.UNDATED or task.parent or task.outline in parents:
            return task
        day = random.choice(unheard).begins.date()
        if random.random() < 0.3:
            day = FIRST + DAY * random.randrange(7, (until - FIRST).days)
        deadline = Deadline(f"đến {day:%d/%m/%Y}", day)
        return task.model_copy(update={"kind": Kind.DATED, "deadline": deadline})

    return plan.model_copy(update={"tasks": tuple(with_day(task) for task in plan.tasks)})


def works_of(plan: PlanReading) -> dict[Key, Work]:
    """Return what the units answer for, read off the paper."""
    codes = {unit.name: unit.code for unit in plan.units}
    works = {}
    for task in plan.tasks:
        steps = [one for one in plan.tasks if one.parent == task.outline]
        last_day = task.deadline.last_day if task.deadline else None
        for unit in task.units:
            key = task.code, codes[unit]
            works[key] = Work(
                key,
                task.kind.value,
                last_day,
                tuple(
                    (step.code, codes[name])
                    for step in steps
                    if step.deadline and step.deadline.last_day
                    for name in step.units
                ),
            )
    return works


async def ids_of(story: Story) -> dict[Key, int]:
    async with story.installation.database.of(FIRST_DEPARTMENT).read() as tx:
        plan = await tx.plans.current()
    assert plan is not None
    return {(one.task.code, one.unit.code): one.id for one in plan.assignments}


@dataclass(frozen=True, slots=True)
class Told:
    """A digest as it was sent: its moment, its numbers, and the lines of each point."""

    at: datetime
    figures: Figures
    points: dict[str, list[str]]


_DIGESTS = everywhere(tables.digests)
_WEEKS_TOLD = (
    select(_DIGESTS)
    .where(_DIGESTS.c.kind == "W", _DIGESTS.c.issued_at.is_not(None))
    .order_by(_DIGESTS.c.at)
)


@dataclass(frozen=True, slots=True)
class Kept:
    """What the database holds at the year's end."""

    plan: PlanReading
    rows: dict[Key, Any]
    events: list[tuple[str, Key, datetime, datetime, Any]]
    digests: list[Told]

    @classmethod
    def of(cls, url: str, plan: PlanReading) -> "Kept":
        """Read it from outside."""
        assignments, tasks, units = (
            everywhere(tables.assignments),
            everywhere(tables.tasks),
            everywhere(tables.units),
        )
        engine = create_engine(url.replace("+aiosqlite", ""))
        with engine.connect() as connection:
            joined = assignments.join(tasks, tasks.c.id == assignments.c.task_id).join(
                units, units.c.id == assignments.c.unit_id
            )
            query = select(
                assignments, tasks.c.code, tasks.c.last_day, units.c.code.label("unit")
            ).select_from(joined)
            rows = {(row.code, row.unit): row for row in connection.execute(query)}
            keys = {row.id: key for key, row in rows.items()}
            events = [
                (row.kind, keys[row.assignment_id], row.at, row.recorded_at, row.details)
                for row in connection.execute(select(everywhere(tables.events)))
                if row.assignment_id
            ]
            digests = [
                Told(row.at.astimezone(ZONE), row.figures, dict(points(row.text)))
                for row in connection.execute(_WEEKS_TOLD)
            ]
        engine.dispose()
        return cls(plan, rows, events, digests)

    def keys(self, lines: list[str]) -> Counter[Key]:
        """Return whose work the lines of a digest are about."""
        return Counter(key for line in lines for key in self._key(line))

    def _key(self, line: str) -> Iterator[Key]:
        found = LINE.match(line)
        if found is None:
            return
        held = [key for key in self.rows if key[0] == found[1]]
        names = {unit.code: unit.name for unit in self.plan.units}
        yield next(key for key in held if f"({names[key[1]]})" in line)


def points(text: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the points of a digest by their number, đính chính by its name, with their lines."""
    point, lines = "", []
    for line in unescape(re.sub(r"</?\w+>", "", text)).split("\n"):
        if heading := SECTION.match(line):
            yield point, lines
            point, lines = heading[1] or heading[2], []
        elif line.startswith("– "):
            lines.append(line)
    yield point, lines


def equals_to_the_end(kept: Kept, ledger: Ledger) -> None:
    """States, days and moments are those of the ledger, and so is the log."""
    end = datetime.combine(date(2022, 1, 1), time(), ZONE)
    true = ledger.true(end)
    assert true == ledger.known(end)
    for key, row in kept.rows.items():
        if ledger.works[key].steps:
            continue
        one, moved = true[key], row.moved
        last_day = moved.last_day if moved else row.last_day
        assert (key, row.progress, row.completed_on, last_day) == (
            key,
            one.progress,
            one.completed_on,
            one.last_day,
        )
        assert row.reported_at == one.said_at, key
    noted = Counter((one.what, one.key, one.at, one.known_at) for one in ledger.entries)
    whats = {one.what for one in ledger.entries}
    logged = Counter(
        (EVENTS.get(kind, kind), key, at, recorded_at)
        for kind, key, at, recorded_at, _ in kept.events
        if EVENTS.get(kind, kind) in whats
    )
    assert logged == noted


def digests_equal(kept: Kept, year: Year) -> None:
    """Each says what could be known, and the next corrects whatever else had been said."""
    ledger = year.ledger
    assert [told.at for told in kept.digests] == year.told
    before: datetime | None = None
    for told in kept.digests:
        known = ledger.known(told.at)
        figures = {name: n for name, n in asdict(told.figures).items() if n}
        assert figures == ledger.figures(known, told.at), told.at
        today = told.at.date()
        overdue = {
            key
            for key, one in known.items()
            if one.progress != "submitted" and is_overdue(one, today)
        }
        submitted = {key for key, one in known.items() if one.progress == "submitted"}
        monday = datetime.combine(today - DAY * today.weekday(), time(), ZONE)
        done = ledger.done_between(before or monday, told.at)
        assert kept.keys(told.points["2"]) == Counter(overdue), told.at
        assert kept.keys(told.points["3"]) == Counter(submitted), told.at
        assert kept.keys(told.points["5"]) == Counter(done), told.at
        if before is not None:
            corrects(kept, ledger, before, told)
        before = told.at


def corrects(kept: Kept, ledger: Ledger, before: datetime, told: Told) -> None:
    """What a digest and its đính chính say together is what people had said by its moment."""
    lines = told.points.get("Đính chính", [])
    late = Counter(
        (what, key)
        for line in lines
        if (words := BELATED.search(line))
        for key in kept.keys([line])
        for what in [next(what for said, what in WORDS.items() if words[1].startswith(said))]
    )
    assert late == ledger.belated(before, told.at), told.at
    changed = kept.keys([line for line in lines if "bản trước ghi" in line])
    assert changed == Counter(ledger.changed(before, told.at)), told.at
    known, true = ledger.known(before), ledger.true(before)
    unlike = {key for key in known if known[key] != true[key]}
    # A report that was taken back meanwhile corrects nothing, and a parent stands as its steps do.
    accounted = {key for _, key in late}
    accounted |= {each.key for each in ledger.entries if each.what in TAKEN_BACK}
    accounted |= {key for key, work in ledger.works.items() if accounted & set(work.steps)}
    assert unlike <= accounted, before


def mornings_equal(year: Year) -> None:
    """Nobody was told «quá hạn» of what had been reported in time and could be heard."""
    assert year.mornings
    for at, unit, text in year.mornings:
        known = year.ledger.known(at)
        overdue = re.search(r"^Quá hạn\n(.*?)(?:\n\n|\Z)", text, re.DOTALL | re.MULTILINE)
        for line in (overdue[1] if overdue else "").split("\n"):
            if found := re.match(r"[A-Z]+-\d+(?:\.\d+)?(?=\. )", line):
                assert is_overdue(known[found[0], unit], at.date()), (at, unit, line)
