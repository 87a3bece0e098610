"""`/giaoviec`: the office gives work beside the plan."""

from actions.give_work import choose_unit, give_typed
from actions.here import Here
from domain.press import Press, Verb
from handlers.conversation import Command, Pressed


async def on_unit(here: Here, press: Press) -> None:
    """Choose a unit, or leave it out again."""
    await choose_unit(here, press.id())


COMMANDS: dict[str, Command] = {"giaoviec": give_typed}
PRESSES: dict[Verb, Pressed] = {Verb.NEW_WORK_UNIT: on_unit}
