"""What a task's card tells beside its lists: what the paper says of it, and who answers for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from domain.chat import Chat, Seat
from domain.event import Event
from domain.plan.assignment import Assignment
from domain.plan.cited import Cited
from domain.plan.task import Task
from domain.waiting.clarification import Clarification

# The events in which somebody's word on a part is told.
_WORDS = frozenset({"opinion", "extension-decided"})
# Those in which what its unit has handed in comes back, and those that are about the same.
_BACK = frozenset({"returned", "sent-back"})
_HANDED = _BACK | {"submitted", "done", "not-sent-back", "withdrawn", "received"}
_PROPOSED = "deadline-proposed"
_TERMS = frozenset({_PROPOSED, "deadline-proposal-withdrawn"})


@dataclass(frozen=True, slots=True)
class Decided:
    """What was decided about one part: each move of its deadline, and the leaders' last word.

    `back` is how what was handed in came back last, while its unit has not handed it in again;
    `proposed` the deadline that its unit wants and has not taken back.
    """

    moves: Sequence[Event] = ()
    word: Event | None = None
    back: Event | None = None
    proposed: Event | None = None


def decided_in(events: Sequence[Event]) -> Decided:
    """Return what was decided, of what happened to a part, oldest first."""
    words = [one for one in events if one.kind in _WORDS and _is_of_leaders(one)]
    handed = [one for one in events if one.kind in _HANDED]
    terms = [one for one in events if one.kind in _TERMS]
    return Decided(
        moves=[one for one in events if one.kind == "moved"],
        word=words[-1] if words else None,
        proposed=terms[-1] if terms and terms[-1].kind == _PROPOSED else None,
        back=handed[-1] if handed and handed[-1].kind in _BACK else None,
    )


def _is_of_leaders(event: Event) -> bool:
    return str(event.details.get("seat", Seat.LEADERS)) == Seat.LEADERS


@dataclass(frozen=True, slots=True)
class TaskShown:
    """A task with the parts of all its units and its `steps`, as a chat is shown it.

    `decided` is by the ids of the parts, and so is what was `asked` of what is stuck in them.
    """

    task: Task
    parts: Sequence[Assignment]
    steps: Sequence[Task]
    cited: Cited
    chat: Chat
    decided: Mapping[int, Decided] = field(default_factory=dict)
    asked: Mapping[int, Sequence[Clarification]] = field(default_factory=dict)

    @property
    def own(self) -> tuple[Assignment, ...]:
        """Return the parts of the chat's units."""
        return tuple(one for one in self.parts if one.unit in self.chat.units)

    def is_told_all(self, one: Assignment) -> bool:
        """Whether the chat reads what the unit has said of its part: its own, or anybody's."""
        return one in self.own or bool(self.chat.seats & {Seat.OFFICE, Seat.LEADERS})
