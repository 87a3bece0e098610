"""Days that hang on a paper's signing, once somebody says when that was."""

from datetime import date

from documents.plan import PlanHeader, PlanReading, TaskReading
from documents.reading.times.time_cells import CellTime, cell_deadline
from domain.paper.review import MovedDay
from domain.plan.deadline import BeforeMeans


def seen_from_its_signing(
    reading: PlanReading, header: PlanHeader, *, before_means: BeforeMeans
) -> tuple[PlanReading, tuple[MovedDay, ...]]:
    """Return a reading with the days that follow from its signing, and those that moved.

    `header` is the paper's as it was before that day was said. A day that somebody set stays.
    """
    tasks: list[TaskReading] = []
    moved: list[MovedDay] = []
    for task in reading.tasks:
        was = _told(task, header, before_means)
        now = _told(task, reading.plan, before_means)
        if was is None or now is None or was == now or not _is_of_the_paper(task, was):
            tasks.append(task)
            continue
        tasks.append(_with(task, was, now))
        before, after = _last_day(task), _last_day(tasks[-1])
        if before != after and task.deadline:
            moved.append(MovedDay(task.short, task.deadline.wording, before, after))
    return reading.model_copy(update={"tasks": tuple(tasks)}), tuple(moved)


def _told(task: TaskReading, header: PlanHeader, before_means: BeforeMeans) -> CellTime | None:
    if task.deadline is None:
        return None
    return cell_deadline(
        task.deadline.wording,
        year=header.year,
        before_means=before_means,
        issued_on=header.issued_on,
    )


def _is_of_the_paper(task: TaskReading, told: CellTime) -> bool:
    """Whether a task's day is what the paper's words told, and nobody has set another."""
    return _last_day(task) == (told.deadline.last_day if told.deadline else None)


def _with(task: TaskReading, was: CellTime, now: CellTime) -> TaskReading:
    doubts = tuple(one for one in task.unsure if one not in was.doubts)
    told = {"unsure": tuple(dict.fromkeys((*doubts, *now.doubts)))}
    return task.model_copy(update={**told, "deadline": now.deadline, "kind": now.kind or task.kind})


def _last_day(task: TaskReading) -> date | None:
    return task.deadline.last_day if task.deadline else None
