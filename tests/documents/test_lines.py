"""Lines as papers write them, and what is read of each: every word that decides, once.

A file of `lines/` has a line, and indented what became of it: who does it where that is not the
unit above, its short title, its kind, its time, its cycle, what else it holds, and what is doubtful
behind a "!". A person has looked through them. Whoever teaches the reader something sees here what
else it changes.
"""

from collections.abc import Iterator, Sequence
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


def placed(lines: Sequence[str]) -> tuple[str, dict[str, str]]:
    """Return a paper with these lines, and them by their places; rows of a table stand together."""
    paper, places = HEAD.rstrip("\n").split("\n"), {}
    for above, line in zip(["", *lines], lines, strict=False):
        paper += [line] if above.startswith("|") and line.startswith("|") else ["", line]
        places[f"line {len(paper)}"] = line
    return "\n".join(paper) + "\n", places


def reading_of(reading: PlanReading, places: dict[str, str]) -> Iterator[str]:
    """Yield each line, and under it what became of it."""
    for where, line in places.items():
        yield line
        here = [one for one in reading.paragraphs if one.where == where]
        tasks = [told(task) for task in reading.tasks if task.where == where]
        others = {one.became.value for one in here if one.became is not Became.TASK}
        of_others = {f"of {one.task}" for one in here if one.task}
        yield from (f"    {one}" for one in sorted(others) + (tasks or sorted(of_others)))
        yield from (f"    ! {one.why.value}" for one in reading.warnings if one.where == where)


@pytest.mark.parametrize("path", sorted(LINES.glob("*.txt")), ids=lambda path: path.stem)
def test_each_line_is_read_as_it_stands_here(path: Path, tmp_path: Path) -> None:
    expected = path.read_text("utf-8").splitlines()
    paper, places = placed([one for one in expected if not one.startswith("    ")])
    assert list(reading_of(read_plan(written(tmp_path, paper)), places)) == expected
