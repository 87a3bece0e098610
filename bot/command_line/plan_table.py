"""A reading as a table that a person can check in two minutes: what is doubtful stands out."""

from itertools import groupby

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from bot.command_line.plan_warnings import show_warnings
from documents.plan import PlanReading, TaskReading
from views.paper.account import account
from views.paper.reading import doubt, kind, place
from views.texts import Texts, long_date

_DOUBTFUL = "yellow"


def show_reading(reading: PlanReading, texts: Texts) -> None:
    """Print a summary, the tasks unit by unit, and what was not read, to standard output."""
    console = Console()
    console.print(escape(reading.plan.title), style="bold")
    console.print(_summary(reading, texts))
    console.print(account((one.became for one in reading.paragraphs), texts))
    console.print(_table(reading, texts))
    show_warnings(reading, console, texts)


def _summary(reading: PlanReading, texts: Texts) -> str:
    tasks = reading.tasks
    return texts.label(
        "{units} units, {tasks} tasks, {assignments} assignments, {dated} with a last day; "
        "{unsure} to be looked at (⚠).",
        units=len(reading.units),
        tasks=len(tasks),
        assignments=sum(len(task.units) for task in tasks),
        dated=sum(1 for task in tasks if task.deadline and task.deadline.last_day),
        unsure=sum(1 for task in tasks if task.unsure),
    )


def _table(reading: PlanReading, texts: Texts) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column(texts.label("Code"), no_wrap=True)
    table.add_column(texts.label("Task"), ratio=3)
    table.add_column(texts.label("Deadline"), ratio=2)
    table.add_column(texts.label("Place"), no_wrap=True)
    names = {unit.code: unit.name for unit in reading.units}
    for code, tasks in groupby(reading.tasks, lambda task: task.code.rsplit("-", 1)[0]):
        name = names.get(code) or texts.label("No unit is named")
        table.add_section()
        table.add_row("", f"[bold]{escape(name)}[/]")
        for task in tasks:
            table.add_row(
                task.code,
                escape(_about(task, name, texts)),
                escape(_when(task, texts)),
                escape(place(task.where, texts)),
                style=_DOUBTFUL if task.unsure else None,
            )
    return table


def _about(task: TaskReading, unit: str, texts: Texts) -> str:
    lines = [task.short]
    if task.units and task.units != (unit,):
        lines.append(texts.label("for: {units}", units="; ".join(task.units)))
    lines += [f"⚠ {doubt(why, texts)}" for why in task.unsure]
    return "\n".join(lines)


def _when(task: TaskReading, texts: Texts) -> str:
    """Return the deadline as written with the day it means, else what kind of task it is."""
    if task.recurrence:
        return f"{kind(task.kind, texts)}: {task.recurrence.wording}"
    if task.deadline is None:
        return kind(task.kind, texts)
    if task.deadline.last_day is None:
        return task.deadline.wording
    day = long_date(task.deadline.last_day)
    return texts.label("{wording}: until {day}", wording=task.deadline.wording, day=day)
