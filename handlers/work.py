"""`/giaoviec` and `/dinhky`: the office gives work beside the plan, and makes work recurring."""

from actions.here import Here
from actions.work.giving import choose_unit, give_typed
from actions.work.recurring import recur_typed
from domain.press import Press, Verb
from handlers.conversation import Command, Pressed


async def on_unit(here: Here, press: Press) -> None:
    """Choose a unit, or leave it out again."""
    await choose_unit(here, press.id())


COMMANDS: dict[str, Command] = {"giaoviec": give_typed, "dinhky": recur_typed}
PRESSES: dict[Verb, Pressed] = {Verb.NEW_WORK_UNIT: on_unit}
