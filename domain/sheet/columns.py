"""The columns of the assignment sheet: what the office may write there, and what it only reads."""

from enum import IntEnum


class Column(IntEnum):
    """What a column says of one part of the work; the places are those of a fresh sheet.

    KEY is the assignment's own id, hidden: a row may be moved, and its unit written otherwise.
    """

    CODE = 0
    UNIT = 1
    TITLE = 2
    SHORT = 3
    KIND = 4
    DEADLINE = 5
    LAST_DAY = 6
    CYCLE = 7
    TARGETS = 8
    PARTNERS = 9
    STATE = 10
    RESULT = 11
    STUCK = 12
    PLAN = 13
    KEY = 14


WRITTEN = frozenset(
    {
        Column.UNIT,
        Column.TITLE,
        Column.SHORT,
        Column.KIND,
        Column.DEADLINE,
        Column.LAST_DAY,
        Column.CYCLE,
        Column.TARGETS,
    }
)
# What is the task's own, whichever unit's row says it.
OF_TASK = frozenset({Column.TITLE, Column.SHORT, Column.CYCLE, Column.TARGETS})
