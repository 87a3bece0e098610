"""`/datrinh` and Đã trình, chờ ký."""

from actions.here import Here
from actions.submit import submit_pressed, submit_typed
from domain.press import Press, Verb
from handlers.conversation import Command, Pressed


async def on_submit(here: Here, press: Press) -> None:
    """Report the task of the button as submitted; one that names none asks which."""
    if press.args:
        await submit_pressed(here, press.id())
    else:
        await submit_typed(here, "")


COMMANDS: dict[str, Command] = {"datrinh": submit_typed}
PRESSES: dict[Verb, Pressed] = {Verb.SUBMIT: on_submit}
