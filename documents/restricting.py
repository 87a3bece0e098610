"""A reading whose tasks may be restricted: proposed by their words, and set by a person."""

from documents.plan import PlanReading, TaskReading
from domain.paper.doubt import Doubt
from domain.secrecy.restricted import proposes_restriction


def with_proposals(reading: PlanReading) -> PlanReading:
    """Return the reading with tasks restricted whose words are not for a group, until looked at."""
    tasks = tuple(_proposed(task) for task in reading.tasks)
    return reading.model_copy(update={"tasks": tasks})


def _proposed(task: TaskReading) -> TaskReading:
    if task.restricted or not proposes_restriction(f"{task.title} {task.heading or ''}"):
        return task
    doubts = (*task.unsure, Doubt.RESTRICTED)
    return task.model_copy(update={"restricted": True, "unsure": doubts})


def restricted(reading: PlanReading, place: int, *, is_restricted: bool) -> PlanReading:
    """Return the reading with somebody's word whether a task is restricted."""
    tasks = list(reading.tasks)
    doubts = tuple(one for one in tasks[place].unsure if one is not Doubt.RESTRICTED)
    tasks[place] = tasks[place].model_copy(update={"restricted": is_restricted, "unsure": doubts})
    return reading.model_copy(update={"tasks": tuple(tasks)})
