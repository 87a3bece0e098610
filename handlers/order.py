"""`/dieuchinhhan`, `/tamdung`, `/thoithuchien`: orders of the office, and their preview."""

from actions.here import Here
from actions.order.carrying_out import turn_preview
from actions.order.ordering import order_typed, resume_pressed
from domain.order.rearrangement import Rearrangement
from domain.press import Press, Verb
from handlers.conversation import Command, Pressed


async def on_turned(here: Here, press: Press) -> None:
    """Show another page of the preview."""
    await turn_preview(here, press.id())


async def on_resumed(here: Here, _: Press) -> None:
    """Begin to resume what was paused."""
    await resume_pressed(here)


def _ordering(change: Rearrangement) -> Command:
    async def on_command(here: Here, words: str) -> None:
        await order_typed(here, change, words)

    return on_command


COMMANDS: dict[str, Command] = {
    "dieuchinhhan": _ordering(Rearrangement.MOVE),
    "tamdung": _ordering(Rearrangement.PAUSE),
    "thoithuchien": _ordering(Rearrangement.DROP),
}
PRESSES: dict[Verb, Pressed] = {
    Verb.ORDER_PAGE: on_turned,
    Verb.ORDER_RESUME: on_resumed,
}
