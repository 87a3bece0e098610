"""Đăng ký thời hạn: the buttons under the board of deadlines and under its parts."""

from actions.here import Here
from actions.registration.approving import approve, send_back_pressed
from actions.registration.gathering import edit_pressed, gather, present, turn
from actions.registration.proposing import propose_own, propose_pressed
from domain.press import Press, Verb
from handlers.conversation import Pressed


async def on_gather(here: Here, _: Press) -> None:
    """Open the board."""
    await gather(here)


async def on_propose_own(here: Here, press: Press) -> None:
    """Show a unit its part."""
    await propose_own(here, press.id())


async def on_propose(here: Here, press: Press) -> None:
    """Ask the unit for a deadline."""
    await propose_pressed(here, press.id())


async def on_edit(here: Here, press: Press) -> None:
    """Ask the office for a deadline."""
    await edit_pressed(here, press.id())


async def on_turn(here: Here, press: Press) -> None:
    """Show another unit or page."""
    await turn(here, press.id() or None, press.id(1))


async def on_present(here: Here, _: Press) -> None:
    """Put the board before the leaders."""
    await present(here)


async def on_approve(here: Here, press: Press) -> None:
    """Let the board count."""
    await approve(here, press.id())


async def on_send_back(here: Here, press: Press) -> None:
    """Ask what is to be changed."""
    await send_back_pressed(here, press.id())


PRESSES: dict[Verb, Pressed] = {
    Verb.GATHER: on_gather,
    Verb.PROPOSE_OWN: on_propose_own,
    Verb.PROPOSE: on_propose,
    Verb.EDIT_PROPOSAL: on_edit,
    Verb.TURN_BOARD: on_turn,
    Verb.PRESENT: on_present,
    Verb.APPROVE: on_approve,
    Verb.SEND_BACK: on_send_back,
}
