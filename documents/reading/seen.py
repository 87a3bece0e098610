"""What was recognised on pictures, marked to be compared with them."""

import base64
from collections.abc import Iterator, Sequence

from documents.plan import HEAD, PictureReading, PlanReading, SourceWarning, TaskReading
from documents.reading.blocks import Block, Box, PictureOf, passages
from domain.paper.became import Became
from domain.paper.doubt import Doubt

# What people look at; the rest of a paper is read along on the paper.
_LOOKED_AT = {Became.TASK, Became.UNCLEAR}
# Letterhead, number and day are among so many first lines.
_TOP = 10


def as_seen(reading: PlanReading, blocks: Sequence[Block], picture_of: PictureOf) -> PlanReading:
    """Return the reading with a doubt about what came from pictures, and those pictures."""
    boxes: dict[str, list[Box]] = {}
    for one in passages(blocks):
        boxes.setdefault(one.where, []).extend(one.boxes)
    looked_at = {one.where for one in reading.paragraphs if one.became in _LOOKED_AT}
    looked_at |= {task.where for task in reading.tasks}
    found = {where: picture_of(own) for where, own in boxes.items() if where in looked_at}
    top = list(boxes)[:_TOP]
    found[HEAD] = picture_of([box for where in top for box in boxes[where] if box.page == 1])
    pictures = {where: png for where, png in found.items() if png}
    return reading.model_copy(
        update={
            "tasks": tuple(
                _doubted(task) if task.where in pictures else task for task in reading.tasks
            ),
            "warnings": (*(_of_head(reading) if HEAD in pictures else ()), *reading.warnings),
            "pictures": tuple(
                PictureReading(where=where, png=base64.b64encode(png))
                for where, png in pictures.items()
            ),
        }
    )


def _doubted(task: TaskReading) -> TaskReading:
    """Return a task with a doubt if it says a unit, a day or a number."""
    says = task.units or task.coordinating or task.deadline or task.recurrence
    if not says and not any(letter.isdigit() for letter in task.title):
        return task
    return task.model_copy(update={"unsure": (*task.unsure, Doubt.FROM_PICTURE)})


def _of_head(reading: PlanReading) -> Iterator[SourceWarning]:
    plan = reading.plan
    day = f"{plan.issued_on:%d/%m/%Y}" if plan.issued_on else None
    if said := "; ".join(one for one in (plan.number, day) if one):
        yield SourceWarning(where=reading.paragraphs[0].where, text=said, why=Doubt.FROM_PICTURE)
