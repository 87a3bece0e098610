"""`/giahan`, Xin gia hạn and the buttons of its card."""

from actions.extension.advising import advise_pressed, remark_pressed
from actions.extension.asking import extend_pressed, extend_typed
from actions.extension.settling import deny_pressed, grant_pressed, nearer_pressed
from actions.here import Here
from domain.extension.extension import View
from domain.press import Press, Verb
from handlers.conversation import Command, Pressed


async def on_extend(here: Here, press: Press) -> None:
    """Begin to ask for a later deadline; a button for several tasks asks which."""
    if press.args:
        await extend_pressed(here, press.id())
    else:
        await extend_typed(here, "")


async def on_endorsed(here: Here, press: Press) -> None:
    """Pass the request on, the office agreeing."""
    await advise_pressed(here, press.id(), View.AGREES)


async def on_objected(here: Here, press: Press) -> None:
    """Pass the request on, the office not agreeing."""
    await advise_pressed(here, press.id(), View.OBJECTS)


async def on_remarked(here: Here, press: Press) -> None:
    """Ask the office for its view in words."""
    await remark_pressed(here, press.id())


async def on_granted(here: Here, press: Press) -> None:
    """Grant what was asked for."""
    await grant_pressed(here, press.id())


async def on_nearer(here: Here, press: Press) -> None:
    """Ask for the nearer day."""
    await nearer_pressed(here, press.id())


async def on_denied(here: Here, press: Press) -> None:
    """Ask why it is refused."""
    await deny_pressed(here, press.id())


COMMANDS: dict[str, Command] = {"giahan": extend_typed}
PRESSES: dict[Verb, Pressed] = {
    Verb.EXTEND: on_extend,
    Verb.ENDORSE: on_endorsed,
    Verb.OBJECT: on_objected,
    Verb.REMARK: on_remarked,
    Verb.GRANT: on_granted,
    Verb.GRANT_NEARER: on_nearer,
    Verb.DENY: on_denied,
}
