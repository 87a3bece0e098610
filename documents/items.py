"""The numbers that a paper prints in front of its items: "ý 2" of a conclusion."""

import re

from documents.plan import PlanReading, TaskReading

_NUMBERED = re.compile(r"\s*(\d{1,2}(?:\.\d{1,2})*)\s*[.)/:]\s*(?=\D)")


def printed_item(reading: PlanReading, task: TaskReading) -> str | None:
    """Return the number of the item in which a task stands, None where none is printed.

    What is behind letters and dashes stands in the item above it.
    """
    number: str | None = None
    for one in reading.paragraphs:
        found = _NUMBERED.match(one.text)
        number = found[1] if found else number
        if one.where == task.where:
            return number
    return None
