"""A question with what its answers do."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from actions.here import Here
from domain.authority import Act
from domain.question import Question
from domain.written import Written


@dataclass(frozen=True, slots=True)
class Asked:
    """Who may answer a question, what words do, and what Bỏ qua does where it is offered.

    `choices` are what the question's own buttons do, by the word that their press carries. All of
    them close the question first (`actions.ask.close`) and do nothing where somebody else has.
    """

    act: Act
    answered: Callable[[Here, Any, Written], Awaitable[None]]
    skipped: Callable[[Here, Any], Awaitable[None]] | None = None
    choices: Mapping[str, Callable[[Here, Any], Awaitable[None]]] = field(default_factory=dict)


Answers = Mapping[type[Question], Asked]
