"""A reading as a table that a person can check in two minutes."""

from collections.abc import Iterator

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from documents.plan import PlanReading, TaskReading
from views.reading import doubt, kind, place
from views.texts import Texts, long_date


def show_reading(reading: PlanReading, texts: Texts) -> None:
    """Print units, tasks and warnings to standard output."""
    console = Console()
    console.print(escape(reading.plan.title))
    console.print(
        texts.label(
            "{units} units, {tasks} tasks, {assignments} assignments, {dated} with a last day.",
            units=len(reading.units),
            tasks=len(reading.tasks),
            assignments=sum(len(task.units) for task in reading.tasks),
            dated=sum(1 for task in reading.tasks if task.deadline and task.deadline.last_day),
        )
    )
    console.print(_table(reading, texts))
    for warning in reading.warnings:
        reason = doubt(warning.why, texts)
        console.print(f"⚠ {escape(place(warning.where, texts))}: {reason} – {escape(warning.text)}")


def _table(reading: PlanReading, texts: Texts) -> Table:
    table = Table(box=box.HORIZONTALS, show_lines=True, pad_edge=False)
    table.add_column(texts.label("Code"), no_wrap=True)
    table.add_column(texts.label("Task"))
    table.add_column(texts.label("Place"), no_wrap=True)
    for task in reading.tasks:
        about = "\n".join(map(escape, _about(task, texts)))
        table.add_row(task.code, about, escape(place(task.where, texts)))
    return table


def _about(task: TaskReading, texts: Texts) -> Iterator[str]:
    """Yield what there is to check of a task, a line each."""
    yield task.short
    if task.deadline is None:
        yield kind(task.kind, texts)
    elif task.deadline.last_day is None:
        yield task.deadline.wording
    else:
        last_day = long_date(task.deadline.last_day)
        yield texts.label("{wording}: until {day}", wording=task.deadline.wording, day=last_day)
    if len(task.units) > 1:
        yield texts.label("for: {units}", units="; ".join(task.units))
    for why in task.unsure:
        yield f"⚠ {doubt(why, texts)}"
