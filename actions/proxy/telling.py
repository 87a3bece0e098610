"""Where somebody writes down another's words, and what whoever they are about is told of it."""

from collections.abc import Sequence

from actions.here import Here, Recorded
from actions.show import show
from domain.chat import Unit
from domain.message import Priority
from domain.proxy.names import WrittenDown
from views.proxy import told as views


async def in_place(here: Here, under: int | None) -> Here:
    """Return the place for what is pressed or said under one of our messages.

    What is said under a message to somebody who writes down another's words is for the same other.
    """
    shown = await here.on_screen(under)
    return here.standing_in(shown.proxy) if shown and shown.proxy else here


async def tell_whoever(here: Here) -> None:
    """Tell each unit what was written down for it in this update, and how to object."""
    by_unit: dict[Unit, list[Recorded]] = {}
    for done in here.recorded:
        if done.proxy and done.proxy.unit and done.assignment_id is not None:
            by_unit.setdefault(done.proxy.unit, []).append(done)
    for unit, deeds in by_unit.items():
        await _tell_unit(here, unit, deeds)


async def _tell_unit(here: Here, unit: Unit, done: Sequence[Recorded]) -> None:
    chat = await here.tx.chats.of_unit(unit.id)
    if chat is None or not chat.reachable:
        await here.say(views.not_told(unit, here.office.texts))
    if chat is None:
        return
    ids = dict.fromkeys(one.assignment_id for one in done if one.assignment_id is not None)
    subject = WrittenDown(tuple(one.id for one in done))
    message, shows = await show(here.tx, here.office, subject, now=here.now, shown=list(ids))
    await here.tell(chat, message, Priority.ANSWER, subject=subject, shows=shows, lasting=True)
