"""What each affair brings to the core: put together in `bot/`, and passed down with the office."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

from actions.asked import Answers, Command, Lines, Pressed
from actions.due import Teller, Tellers
from actions.show.stage import Papers, Wordings
from domain.declared import check_bound, joined
from domain.press import Press, UnknownPress
from domain.question import Question, UnreadableQuestion
from domain.subject import Subject, Unreadable


def _nothing(_: Press) -> Pressed:
    raise UnknownPress


@dataclass(frozen=True, slots=True)
class Rooms:
    """How messages and questions are worded, what answers do, what is told unasked.

    `mornings` say what chats must hear in the morning, `afternoons` at the hour of the digest, in
    the order in which one message tells it. `commands` are what typing does, by the command's name,
    by "" for words in a reply, `pressed` what a press asks for. `papers` go out with the
    messages of their subjects.
    """

    wordings: Wordings
    questions: Answers
    lines: Lines
    mornings: Tellers
    afternoons: Tellers
    papers: Papers = field(default_factory=dict)
    commands: Mapping[str, Command] = field(default_factory=dict)
    pressed: Callable[[Press], Pressed] = _nothing


def furnished(files: Iterable[ModuleType]) -> Rooms:
    """Return what files bring as WORDINGS, QUESTIONS, LINES, MORNINGS, AFTERNOONS and PAPERS.

    Raises TypeError where something is bound twice, or a subject or a question not at all.
    """
    files = tuple(files)

    def brought(name: str) -> list[Any]:
        return [getattr(file, name) for file in files if hasattr(file, name)]

    def in_turn(name: str) -> tuple[Teller, ...]:
        return tuple(teller for tellers in brought(name) for teller in tellers)

    whole = Rooms(
        wordings=joined("wordings", brought("WORDINGS")),
        questions=joined("questions", brought("QUESTIONS")),
        lines=joined("lines", brought("LINES")),
        mornings=in_turn("MORNINGS"),
        afternoons=in_turn("AFTERNOONS"),
        papers=joined("papers", brought("PAPERS")),
    )
    check_bound(
        "WORDINGS in actions/<affair>", whole.wordings, set(Subject.KINDS.values()) - {Unreadable}
    )
    asked = set(Question.KINDS.values()) - {UnreadableQuestion}
    check_bound("QUESTIONS in actions/<affair>", whole.questions, asked)
    return whole
