"""What kinds of task there are, and the two axes of their state: progress and time."""

from enum import StrEnum


class Kind(StrEnum):
    """What a task is; only a dated one can be late."""

    DATED = "dated"
    UNDATED = "undated"
    RECURRING = "recurring"
    ONGOING = "ongoing"
    CONDITIONAL = "conditional"


class Progress(StrEnum):
    """The first axis, as reported by people; CARRIED goes on in the next year's plan."""

    TODO = "todo"
    DOING = "doing"
    SUBMITTED = "submitted"
    AWAITING = "awaiting"
    DONE = "done"
    PAUSED = "paused"
    DROPPED = "dropped"
    CARRIED = "carried"


class SetBy(StrEnum):
    """Who set a deadline, and so whose it is to move."""

    DEPARTMENT = "department"
    PROVINCE = "province"
    MINISTRY = "ministry"


class Timing(StrEnum):
    """The second axis, computed from the last day; only a frozen edition keeps what it was."""

    NONE = "none"
    IN_TIME = "in-time"
    SOON = "soon"
    OVERDUE = "overdue"


SOON_WORKING_DAYS = 3

REPORTED = frozenset({Progress.DONE, Progress.AWAITING})
HANDED_IN = REPORTED | {Progress.SUBMITTED}
ENDED = frozenset({Progress.DONE, Progress.DROPPED, Progress.CARRIED})
# A submitted paper waits on somebody else's desk, a paused task on nobody's: neither is chased.
CHASED = frozenset({Progress.TODO, Progress.DOING})
