"""Papers of many kinds and issuers, whose units nobody knows: what each of them hands out.

A file of `papers/` holds several, each behind "=== what it is". A line that hands out work says so
behind an "@": who does it, and its last day, its cycle, or "-". Other lines hand out none.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from documents.plan import PlanReading, TaskReading
from documents.reading import read_plan
from domain.text import fold

PAPERS = Path(__file__).with_name("papers")
_EXPECTED = re.compile(r"\s*@(?P<units>[^|]*)\|(?P<time>[^|]*)$")


class Given(NamedTuple):
    """What a line hands out: to whom, until when."""

    units: str
    time: str


def made() -> Iterator[tuple[str, str, dict[str, Given]]]:
    """Yield each paper's name, its text, and what its lines hand out by their places."""
    for file in sorted(PAPERS.glob("*.txt")):
        for one in file.read_text().split("=== ")[1:]:
            name, _, written = one.partition("\n")
            lines: list[str] = []
            given: dict[str, Given] = {}
            for line in written.splitlines():
                if told := _EXPECTED.search(line):
                    place = f"line {len(lines) + 1}"
                    given[place] = Given(told["units"].strip(), told["time"].strip())
                    line = line[: told.start()]
                lines.append(line)
            yield name, "\n".join(lines) + "\n", given


MADE = {name: (text, given) for name, text, given in made()}


def reading_of(text: str, folder: Path) -> PlanReading:
    paper = folder / "paper.txt"
    paper.write_text(text)
    return read_plan(paper)


def told(task: TaskReading) -> Given:
    """Return who answers for a task and until when, as the papers here say it."""
    rule = task.recurrence and re.search(r"FREQ=(\w+)", task.recurrence.rrule or "")
    day = task.deadline and task.deadline.last_day
    return Given("; ".join(task.units), rule[1] if rule else f"{day}" if day else "-")


@pytest.mark.parametrize("name", MADE)
def test_a_paper_of_any_kind_is_read_as_a_person_reads_it(name: str, tmp_path: Path) -> None:
    text, given = MADE[name]
    reading = reading_of(text, tmp_path)
    read = {task.where.partition(" column")[0]: told(task) for task in reading.tasks}
    assert {place: Given(fold(one.units), one.time) for place, one in read.items()} == {
        place: Given(fold(one.units), one.time) for place, one in given.items()
    }
