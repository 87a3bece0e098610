"""Look through what waits for an opinion, a card at a time."""

from actions.here import Here
from actions.remit import leaders_now
from actions.show import show
from actions.silence import list_silent
from actions.waiting.gathering import queue
from actions.work import list_orders
from domain.chat import Seat
from domain.press import UnknownPress
from domain.waiting.names import QueueCard
from domain.waiting.waiting import Matter, Waiting, waits
from views.waiting.waiting import nothing_waits


async def look_through(here: Here) -> None:
    """Answer `/canykien`: the first of what waits, with its buttons.

    The office sees first what leaders ordered and it has not given out, and where nothing waits
    which units do not answer.
    """
    found = await _queue(here)
    ordered = await list_orders(here)
    if not found:
        silent = Seat.OFFICE in here.chat.seats and await list_silent(here)
        if not ordered and not silent:
            await here.say(nothing_waits(here.office.texts))
        return
    subject = _subject(here, found[0])
    message, shows = await show(here.tx, here.office, subject, now=here.now)
    await here.say(message, subject=subject, shows=shows)


async def look_at(here: Here, matter: Matter, waiting_id: int, *, under: int | None) -> None:
    """Show another card in the message whose button was pressed, or the first that still waits."""
    found = await _queue(here)
    those = [one for one in found if (one.matter, one.id) == (matter, waiting_id)]
    shown = await here.on_screen(under)
    if shown is None:
        raise UnknownPress
    if not found:
        await here.say(nothing_waits(here.office.texts))
        return
    subject = _subject(here, those[0] if those else found[0])
    _, shows = await show(here.tx, here.office, subject, now=here.now)
    await here.tx.outbox.resubject(shown.outbox_id, subject, shows=shows)
    await here.tx.outbox.edit(shown.outbox_id, created_at=here.now, awaited=True)


async def _queue(here: Here) -> list[Waiting]:
    plan = await here.whole_plan()
    leaders = await leaders_now(here.tx, here.office.today(here.now), here.now)
    return queue(here.chat, waits(plan.assignments, here.office.texts.zone), leaders)


def _subject(here: Here, waiting: Waiting) -> QueueCard:
    seat = Seat.LEADERS if Seat.LEADERS in here.chat.seats else Seat.OFFICE
    if here.chat.seats >= {Seat.LEADERS, Seat.OFFICE}:
        seat = waiting.seat
    return QueueCard(here.chat.id, waiting.matter, waiting.id, seat)
