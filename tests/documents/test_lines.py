"""Lines as papers write them, and what is read of each: every word that decides, once.

A file of `lines/` has a line, and indented what became of it: who does it where that is not the
unit above, its short title, its kind, its time, its cycle, and what else it holds. A person has
looked through them. Whoever teaches the reader something sees here what else it changes.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from documents.plan import PlanReading, TaskReading
from documents.reading import read_plan
from domain.paper.became import Became
from tests.documents.making.plans import PLAN, written

LINES = Path(__file__).with_name("lines")
HEAD, _, _ = PLAN.partition("- Xây dựng")
UNIT = ("Văn phòng Sở",)


def told(task: TaskReading) -> str:
    """Return what stands in a row of the plan, without what it lacks."""
    due, cycle = task.deadline, task.recurrence
    many = len(task.units) > 4
    named = f"{len(task.units)} units" if many else "; ".join(task.units) or "nobody"
    units = "" if task.units == UNIT else f"{named}: "
    days = "…".join(f"{one}" for one in (due.first_day, due.last_day) if one) if due else ""
    parts = [
        f"{units}{task.short} | {task.kind.value}",
        f"«{due.wording}» {days}".strip() if due else "",
        f"each «{cycle.wording}» {cycle.rrule or ''}".strip() if cycle else "",
        f"with {'; '.join(task.coordinating)}" if task.coordinating else "",
        ", ".join(f"{one.quantity} {one.of}" for one in task.targets),
        ", ".join(f"{one.kind} {one.number} {one.issued_on or ''}" for one in task.legal_bases),
        f"unsure: {', '.join(one.value for one in task.unsure)}" if task.unsure else "",
        f"under {task.heading}" if task.heading else "",
        f"part of {task.parent}" if task.parent else "",
    ]
    return " | ".join(part.strip() for part in parts if part)


def reading_of(reading: PlanReading) -> Iterator[str]:
    """Yield each paragraph below the first heading, and under it what became of it."""
    tasks: dict[str, list[str]] = {}
    for task in reading.tasks:
        tasks.setdefault(task.where, []).append(told(task))
    begun = False
    for one in reading.paragraphs:
        if begun:
            yield one.text
            if one.became is Became.TASK:
                yield from (f"    {task}" for task in tasks.get(one.where, [f"of {one.task}"]))
            else:
                yield f"    {one.became.value}"
        begun = begun or one.text == "1. Văn phòng Sở:"


@pytest.mark.parametrize("path", sorted(LINES.glob("*.txt")), ids=lambda path: path.stem)
def test_each_line_is_read_as_it_stands_here(path: Path, tmp_path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    paper = HEAD + "\n\n".join(one for one in lines if not one.startswith("    ")) + "\n"
    assert list(reading_of(read_plan(written(tmp_path, paper)))) == lines
