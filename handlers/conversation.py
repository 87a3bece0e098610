"""What a conversation brings: its commands and its buttons, each with the action it asks for."""

from collections.abc import Awaitable, Callable

from actions.here import Here
from domain.press import Press

# A command with the words typed after it; a press, answered with a short word or with none.
Command = Callable[[Here, str], Awaitable[None]]
Pressed = Callable[[Here, Press], Awaitable[str | None]]


def wordless(act: Callable[[Here], Awaitable[None]]) -> Command:
    """Return a command that pays no heed to the words after it."""

    async def on_command(here: Here, _: str) -> None:
        await act(here)

    return on_command
