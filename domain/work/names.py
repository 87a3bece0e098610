"""What is kept under the names of giao việc and định kỳ: their questions, and what is shown."""

from dataclasses import dataclass
from datetime import datetime

from domain.attachment import Attachment
from domain.authority import Act
from domain.kept import Stored
from domain.plan.deadline import flat_deadline
from domain.press import Verb
from domain.question import Question
from domain.subject import Loads, OwnWork, Subject
from domain.waiting.clarification import WhereAsked
from domain.waiting.waiting import Matter
from domain.work.cycle import Cycle
from domain.work.giving import NewWork


class WorkVerb(Verb):
    """What pressing asks for."""

    UNIT = "new-work-unit", Act.ASSIGN
    TAKE_ORDER = "take-order", Act.ASSIGN
    DROP_ORDER = "drop-order", Act.ASSIGN
    SEEN = "work-seen", Act.REPORT


@dataclass(frozen=True, slots=True)
class OfNewWork(Question):
    """A question to the office; `work` is what it has said so far."""

    version = 2

    work: NewWork

    @classmethod
    def brought_up(cls, stored: Stored, version: int) -> Stored:  # noqa: ARG003
        """Read 0.2.0, where the work's parts, its deadline's too, lay side by side."""
        return {"work": {**stored, "deadline": flat_deadline(stored, day="day")}}


@dataclass(frozen=True, slots=True)
class CyclesListed(Subject):
    """All recurring work with its cycles; lines in reply to it change them."""

    kind = "cycles"

    def loads(self) -> Loads:
        """Return what must be loaded to word it."""
        return Loads(whole=True)


@dataclass(frozen=True, slots=True)
class NewWorkUnits(OfNewWork):
    """Which units are to do it?"""

    kind = "new-work-units"


@dataclass(frozen=True, slots=True)
class NewWorkTitle(OfNewWork):
    """What is to be done?"""

    kind = "new-work-title"


@dataclass(frozen=True, slots=True)
class NewWorkDay(OfNewWork):
    """Until when?"""

    kind = "new-work-day"


@dataclass(frozen=True, slots=True)
class NewWorkMeant(OfNewWork):
    """Is this the work to be given?"""

    kind = "new-work-confirm"


def next_question(work: NewWork) -> OfNewWork:
    """Return what is to be asked next about new work, once all is said whether it is meant."""
    if not work.units:
        return NewWorkUnits(work)
    if not work.title:
        return NewWorkTitle(work)
    return NewWorkMeant(work) if work.deadline or work.asked else NewWorkDay(work)


@dataclass(frozen=True, slots=True)
class WhatIsOrdered(Question):
    """What does the leader order, of which unit, until when?"""

    kind = "what-is-ordered"


@dataclass(frozen=True, slots=True)
class DirectiveMeant(Question):
    """Do a leader's words go to these `units` as a directive, about these `parts` of their work?

    What was asked under a card is about that `matter` `of` an id. They stand in the `message` of
    the messenger's id.
    """

    kind = "directive-meant"

    words: str
    units: tuple[int, ...]
    parts: tuple[int, ...] = ()
    file: Attachment | None = None
    matter: Matter | None = None
    of: int = 0
    message: int | None = None

    def shows(self) -> tuple[int, ...]:
        """Return the work that the words name."""
        return self.parts


@dataclass(frozen=True, slots=True)
class LeaderAsked(OwnWork):
    """What a leader asks or orders, as these `units` of a chat read it; replies answer it.

    It was asked in our `chat`, in words of the messenger's id `message`, `by` whom, `at` a moment,
    UTC; about a `matter` `of` an id, where it is kept as the `question` of an id.
    """

    kind = "leader-asked"

    words: str
    by: str
    at: datetime
    units: tuple[int, ...]
    chat: int
    matter: Matter | None = None
    of: int = 0
    message: int | None = None
    question: int | None = None

    @property
    def where(self) -> WhereAsked:
        """Return where it was asked."""
        return WhereAsked(self.chat, self.message, self.question)

    def loads(self) -> Loads:
        """Return what must be loaded to word it where it is about no work."""
        return Loads(units=self.units)


@dataclass(frozen=True, slots=True)
class LeadersOrder(Subject):
    """A leader's order as the office sees it, by its id."""

    kind = "leaders-order"

    instruction: int


@dataclass(frozen=True, slots=True)
class OpenOrders(Subject):
    """The orders of leaders that the office has neither given out nor dropped."""

    kind = "open-orders"


@dataclass(frozen=True, slots=True)
class _OfTask(Question):
    """A question about a task that recurs; `assignments` are the ids of those who do it."""

    version = 2

    task: int
    assignments: tuple[int, ...]

    def shows(self) -> tuple[int, ...]:
        """Return the ids of the assignments it is about."""
        return self.assignments

    @classmethod
    def brought_up(cls, stored: Stored, version: int) -> Stored:  # noqa: ARG003
        """Read 0.2.0, which kept the ids for the screen alone."""
        return {"task": stored["task"], "assignments": stored["shows"]}


@dataclass(frozen=True, slots=True)
class HowOften(_OfTask):
    """How often does the task come?"""

    kind = "cycle"


@dataclass(frozen=True, slots=True)
class CycleMeant(_OfTask):
    """Is this the task's cycle?"""

    kind = "cycle-confirm"

    cycle: Cycle

    @classmethod
    def brought_up(cls, stored: Stored, version: int) -> Stored:
        """Read 0.2.0, where the cycle's parts lay beside the task."""
        return {**_OfTask.brought_up(stored, version), "cycle": stored}


@dataclass(frozen=True, slots=True)
class WorkGiven(OwnWork):
    """What a unit is told of its new work, ordered by a leader's `instruction`; 0 for none."""

    kind = "given"

    instruction: int = 0
