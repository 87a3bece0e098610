"""Plans of every layout, as Word file, PDF, text and workbook: who does what until when."""

from pathlib import Path

import pytest

from documents.plan import PlanReading, TaskReading
from documents.reading import read_plan
from tests.documents.making.layouts import LAYOUTS, Layout
from tests.documents.making.made import made


def told(task: TaskReading) -> tuple[str, str, str]:
    due = task.deadline.last_day if task.deadline else None
    return "; ".join(task.units), task.title, due.isoformat() if due else task.kind.value


def assert_says(reading: PlanReading, layout: Layout) -> None:
    found = [told(task) for task in reading.tasks]
    assert sorted((units, due) for units, _, due in found) == sorted(
        (units, due) for units, _, due in layout.tasks
    )
    for units, begins, due in layout.tasks:
        assert any(
            (one[0], one[2]) == (units, due) and one[1].startswith(begins) for one in found
        ), begins


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS.keys())
@pytest.mark.parametrize("kind", ["docx", "pdf", "txt", "xlsx"])
def test_every_layout_is_read_in_every_kind_of_file(
    tmp_path: Path, layout: Layout, kind: str
) -> None:
    assert_says(read_plan(made(layout.items, tmp_path / f"a.{kind}")), layout)
