"""A question with what its answers do."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from actions.here import Here
from domain.authority import Act
from domain.prompt import Prompt


@dataclass(frozen=True, slots=True)
class Asked:
    """Who may answer a question, what words do, and what Bỏ qua does where it is offered.

    Both close the question first (`actions.ask.close`) and do nothing where somebody else has.
    """

    act: Act
    answered: Callable[[Here, Prompt, str], Awaitable[None]]
    skipped: Callable[[Here, Prompt], Awaitable[None]] | None = None
