"""Look through what waits for an opinion, a card at a time."""

from dataclasses import replace

from actions.here import Here
from actions.remit import leaders_now
from actions.show import show
from actions.silence import list_silent
from actions.unused import tell_of_words
from actions.waiting.gathering import queue
from actions.work import list_orders
from domain.chat import Seat
from domain.plan.origin import origin_first
from domain.press import UnknownPress
from domain.waiting.names import QueueCard
from domain.waiting.waiting import Matter, Waiting, of_one_plan, waits
from domain.written import Written
from views.waiting.waiting import nothing_of_plan_waits, nothing_waits


async def look_typed(here: Here, written: Written) -> None:
    """Answer `/canykien`, of one plan alone where words name it: `/canykien CCHC`."""
    origin, rest = origin_first(written.words, await here.whole_plan())
    if origin is None or origin.plan is None or rest:
        await look_through(here)
        await tell_of_words(here, written.words)
        return
    found = await _queue(here, origin.plan.id)
    if not found:
        await here.say(nothing_of_plan_waits(origin.plan, here.office.texts))
        return
    await _show(here, replace(_subject(here, found[0]), plan=origin.plan.id))


async def look_through(here: Here) -> None:
    """Show the first of what waits, with its buttons.

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
    await _show(here, _subject(here, found[0]))


async def _show(here: Here, subject: QueueCard) -> None:
    message, shows = await show(here.tx, here.office, subject, now=here.now)
    await here.say(message, subject=subject, shows=shows)


async def look_at(here: Here, matter: Matter, waiting_id: int, *, under: int | None) -> None:
    """Show another card in the message whose button was pressed, or the first that still waits."""
    shown = await here.on_screen(under)
    if shown is None:
        raise UnknownPress
    plan = shown.subject.plan if isinstance(shown.subject, QueueCard) else 0
    found = await _queue(here, plan) or await _queue(here)
    those = [one for one in found if (one.matter, one.id) == (matter, waiting_id)]
    if not found:
        await here.say(nothing_waits(here.office.texts))
        return
    subject = replace(_subject(here, those[0] if those else found[0]), plan=plan)
    _, shows = await show(here.tx, here.office, subject, now=here.now)
    await here.tx.outbox.resubject(shown.outbox_id, subject, shows=shows)
    await here.tx.outbox.edit(shown.outbox_id, created_at=here.now, awaited=True)


async def _queue(here: Here, of_plan: int = 0) -> list[Waiting]:
    plan = await here.whole_plan()
    leaders = await leaders_now(here.tx, here.office.today(here.now), here.now)
    found = queue(here.chat, waits(plan.assignments, here.office.texts.zone), leaders)
    return of_one_plan(found, of_plan)


def _subject(here: Here, waiting: Waiting) -> QueueCard:
    seat = Seat.LEADERS if Seat.LEADERS in here.chat.sees else Seat.OFFICE
    if here.chat.seats >= {Seat.LEADERS, Seat.OFFICE}:
        seat = waiting.seat
    return QueueCard(here.chat.id, waiting.matter, waiting.id, seat)
