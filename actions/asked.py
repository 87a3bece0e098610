"""A question: who may answer it, how it is worded, what its answers do."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from actions.here import Here
from actions.show.stage import Stage
from domain.authority import Act
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.press import CONFIRM, Press
from domain.question import Question
from domain.subject import Subject
from domain.written import Written

# What the button says by which words that were repeated count.
_YES = frozenset({CONFIRM, "yes", "right"})


@dataclass(frozen=True, slots=True)
class Asked:
    """Who may answer a question, how it is worded, what words and Bỏ qua do.

    `act` is None for a question whose answer is something else that is asked for, and checked then.
    `wording` is told whether the question is open, with its buttons, or closed, without. Bỏ qua is
    offered where it is `skipped`. `choices` are what the question's own buttons do, by the word
    that their press carries. Where words say that another task was meant, it is asked `elsewhere`,
    of that one; where it is `dropped_by` words, they are *Hủy*, and so are plain words for it under
    any question without choices. A photo or document alone is no answer unless it `takes_files`,
    and what only asks back is none unless it `asks_back`. Words to a question that was answered
    are for `afterwards`, False where they do nothing. All others close the question first
    (`actions.ask.close`) and do nothing where somebody else has.
    """

    act: Act | None
    wording: Callable[[Stage, Any, bool], Message]
    answered: Callable[[Here, Any, Written], Awaitable[None]]
    skipped: Callable[[Here, Any], Awaitable[None]] | None = None
    choices: Mapping[str, Callable[[Here, Any], Awaitable[None]]] = field(default_factory=dict)
    takes_files: bool = False
    asks_back: bool = False
    elsewhere: Callable[[Here, Assignment], Awaitable[None]] | None = None
    dropped_by: Callable[[str], bool] | None = None
    afterwards: Callable[[Here, Any, Written], Awaitable[bool]] | None = None

    @property
    def repeats(self) -> bool:
        """Whether it repeats what counts only by a yes."""
        return not _YES.isdisjoint(self.choices)


Answers = Mapping[type[Question], Asked]
# A command with what was typed after it, or with "" for its name what a reply in words does.
Command = Callable[[Here, Written], Awaitable[None]]
# A press, answered with a short word or with none.
Pressed = Callable[[Here, Press], Awaitable[str | None]]
# What lines that start with codes do in reply to a message that asks for them.
ByLines = Callable[[Here, Plan, Written], Awaitable[bool]]
Lines = Mapping[type[Subject], ByLines]
