"""`/huy`, Hủy and Bỏ qua: the ways out of an open question."""

from actions.cancel import cancel_pressed, cancel_typed, skip_pressed
from actions.here import Here
from domain.press import Press, Verb
from handlers.conversation import Command, Pressed, wordless


async def on_skip(here: Here, _: Press) -> None:
    """Leave the question open."""
    await skip_pressed(here)


async def on_cancel(here: Here, _: Press) -> None:
    """Drop the question."""
    await cancel_pressed(here)


COMMANDS: dict[str, Command] = {"huy": wordless(cancel_typed)}
PRESSES: dict[Verb, Pressed] = {Verb.SKIP: on_skip, Verb.CANCEL: on_cancel}
