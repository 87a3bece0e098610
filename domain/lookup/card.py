"""What a task's card tells beside its lists: what the paper says of it, and who answers for it."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.chat import Chat, Seat
from domain.plan.task import Assignment, LegalBasis, Target, Task


@dataclass(frozen=True, slots=True)
class About:
    """What a paper says of a task: the documents it cites, who co-operates, what it promises."""

    bases: Sequence[LegalBasis] = ()
    coordinating: Sequence[str] = ()
    targets: Sequence[Target] = ()


@dataclass(frozen=True, slots=True)
class TaskShown:
    """A task with the parts of all its units and its `steps`, as a chat is shown it."""

    task: Task
    parts: Sequence[Assignment]
    steps: Sequence[Task]
    about: About
    chat: Chat

    @property
    def own(self) -> tuple[Assignment, ...]:
        """Return the parts of the chat's units."""
        return tuple(one for one in self.parts if one.unit in self.chat.units)

    def is_told_all(self, one: Assignment) -> bool:
        """Whether the chat reads what the unit has said of its part: its own, or anybody's."""
        return one in self.own or bool(self.chat.seats & {Seat.OFFICE, Seat.LEADERS})
