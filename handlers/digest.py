"""`/baocao`, what opens in a digest, and what the office does before it goes."""

from collections.abc import Awaitable, Callable

from actions.asked import Pressed
from actions.digest.looking_through import ask_head, ask_hour, ask_notes, see, send_now
from actions.digest.reporting import open_list, report, see_point, send_full
from actions.here import Here
from actions.reception.urging import urge_typed
from domain.digest.names import DigestVerb
from domain.press import Press, UnknownPress
from domain.waiting.waiting import Matter
from handlers.routing.conversation import Conversation


def _key(press: Press) -> str:
    """Return the period that a button names; raises UnknownPress."""
    if not press.args:
        raise UnknownPress
    return press.args[0]


def _of_period(act: Callable[[Here, str], Awaitable[None]]) -> Pressed:
    async def on_press(here: Here, press: Press) -> None:
        await act(here, _key(press))

    return on_press


async def on_opened(here: Here, press: Press) -> None:
    """Open a list of the digest that is pressed, or close it."""
    key = _key(press)
    what = press.args[1] if len(press.args) > 1 else ""
    await open_list(here, key, what, press.id(2), under=press.under)


async def on_point(here: Here, press: Press) -> None:
    """Show the card of what needs a word."""
    try:
        matter = Matter(_key(press))
    except ValueError:
        raise UnknownPress from None
    await see_point(here, matter, press.id(1))


async def on_urge(here: Here, press: Press) -> None:
    """Ask whether the units are to be urged, of a pressed preview."""
    await urge_typed(here, digest=press.args[0] if press.args else "")


async def on_full(here: Here, press: Press) -> None:
    """Send the whole text."""
    await send_full(here, _key(press), under=press.under)


CONVERSATION = Conversation(
    commands={"baocao": report},
    presses={
        DigestVerb.OPEN: on_opened,
        DigestVerb.FULL: on_full,
        DigestVerb.POINT: on_point,
        DigestVerb.SEEN: _of_period(see),
        DigestVerb.HEAD: _of_period(ask_head),
        DigestVerb.NOTE: _of_period(ask_notes),
        DigestVerb.URGE: on_urge,
        DigestVerb.SEND: _of_period(send_now),
        DigestVerb.LATER: _of_period(ask_hour),
    },
)
