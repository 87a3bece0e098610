"""What each affair brings to the core: put together in `bot/`, and passed down with the office."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from actions.asked import Answers
from actions.due import Teller
from actions.here import Here
from actions.show.stage import Views, Wordings
from domain.declared import check_bound, joined
from domain.plan.plan import Plan
from domain.question import Question, UnreadableQuestion
from domain.subject import Subject, Unreadable
from domain.written import Written

ByLines = Callable[[Here, Plan, Written], Awaitable[bool]]


@dataclass(frozen=True, slots=True)
class Room:
    """An affair's own: how its messages and questions are worded, what answers to them do.

    `lines` are what lines that start with codes do in reply to a message that asks for them;
    `mornings` say what chats must hear in the morning, `afternoons` at the hour of the digest.
    """

    views: Views = field(default_factory=dict)
    wordings: Wordings = field(default_factory=dict)
    questions: tuple[Answers, ...] = ()
    lines: Mapping[type[Subject], ByLines] = field(default_factory=dict)
    mornings: tuple[Teller, ...] = ()
    afternoons: tuple[Teller, ...] = ()


@dataclass(frozen=True, slots=True)
class Rooms:
    """The same of all affairs together, in the order in which one message tells it."""

    views: Views
    wordings: Wordings
    questions: Answers
    lines: Mapping[type[Subject], ByLines]
    mornings: tuple[Teller, ...]
    afternoons: tuple[Teller, ...]


def furnished(*rooms: Room) -> Rooms:
    """Return what all bring; raises TypeError where something is bound twice or not at all."""
    whole = Rooms(
        views=joined("views", [room.views for room in rooms]),
        wordings=joined("wordings", [room.wordings for room in rooms]),
        questions=joined("questions", [each for room in rooms for each in room.questions]),
        lines=joined("lines", [room.lines for room in rooms]),
        mornings=tuple(each for room in rooms for each in room.mornings),
        afternoons=tuple(each for room in rooms for each in room.afternoons),
    )
    asked = set(Question.KINDS.values()) - {UnreadableQuestion}
    check_bound("views", whole.views, set(Subject.KINDS.values()) - {Unreadable})
    check_bound("wordings", whole.wordings, asked)
    check_bound("questions", whole.questions, asked)
    return whole
