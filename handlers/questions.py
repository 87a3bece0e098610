"""`/huy`, and the buttons under an open question."""

from actions.cancel import cancel_pressed, cancel_typed, choose_pressed, skip_pressed
from actions.here import Here
from domain.press import Press, UnknownPress, Verb
from handlers.conversation import Command, Pressed, wordless


async def on_skip(here: Here, _: Press) -> None:
    """Leave the question open."""
    await skip_pressed(here)


async def on_cancel(here: Here, _: Press) -> None:
    """Drop the question."""
    await cancel_pressed(here)


async def on_choice(here: Here, press: Press) -> None:
    """Answer the question with what the button says."""
    if not press.args:
        raise UnknownPress
    await choose_pressed(here, press.args[0])


COMMANDS: dict[str, Command] = {"huy": wordless(cancel_typed)}
PRESSES: dict[Verb, Pressed] = {
    Verb.SKIP: on_skip,
    Verb.CANCEL: on_cancel,
    Verb.CHOOSE: on_choice,
}
