"""Send a rung of the ladder: to a unit's head, in the office's name, or to the leaders' digest."""

from collections.abc import Sequence

from actions.heads import alone_with, leading
from actions.here import Here
from actions.show import show
from actions.silence.gathering import silences
from domain.chat import Chat, Person, Unit
from domain.message import Priority
from domain.silence.ladder import (
    HeadOutOfReach,
    NobodySilent,
    Rung,
    Silence,
    offered,
)
from domain.silence.names import SilentUnits, UnitAsked
from views.people.person import called
from views.silence import asked as views


async def list_pressed(here: Here) -> None:
    """Show the office which units do not answer; raises NobodySilent."""
    if not await list_silent(here):
        raise NobodySilent


async def list_silent(here: Here) -> bool:
    """Show which units do not answer; return whether there are any."""
    found = await _offered(here)
    if found:
        subject, shows = SilentUnits(), [one.assignment.id for one in found]
        message, _ = await show(here.tx, here.office, subject, now=here.now, shown=shows)
        await here.say(message, subject=subject, shows=shows)
    return bool(found)


async def ask_head(here: Here, unit_id: int, *, under: int | None) -> None:
    """Ask a unit's head alone, or its deputy; else in the unit's chat, by chức vụ.

    Raises NobodySilent and HeadOutOfReach.
    """
    unit, found = await _climbing(here, unit_id, Rung.HEAD)
    person, chat = await _whom(here, unit)
    chat = chat or await _chat_of(here, unit)
    await _ask(here, unit, Rung.HEAD, found, chat, to=called(person) if person else None)
    await here.say(views.head_asked(unit, found, person, here.office.texts))
    await _renew(here, under)


async def ask_unit(here: Here, unit_id: int, *, under: int | None) -> None:
    """Ask a unit in the office's name; raises NobodySilent and HeadOutOfReach."""
    unit, found = await _climbing(here, unit_id, Rung.OFFICE)
    await _ask(here, unit, Rung.OFFICE, found, await _chat_of(here, unit))
    await here.say(views.unit_asked(unit, found, here.office.texts))
    await _renew(here, under)


async def tell_leaders(here: Here, unit_id: int, *, under: int | None) -> None:
    """Let the leaders' digest name what a unit does not answer; raises NobodySilent."""
    unit, found = await _climbing(here, unit_id, Rung.LEADERS)
    await _record(here, found, Rung.LEADERS, None)
    await here.say(views.leaders_told(unit, found, here.office.texts))
    await _renew(here, under)


async def _offered(here: Here, *, lock: Sequence[int] = ()) -> tuple[Silence, ...]:
    plan, calendar = await here.whole_plan(lock=lock), await here.tx.holidays.calendar()
    found = await silences(here.tx, here.office, plan, today=here.said_on, calendar=calendar)
    return offered(found, here.said_on, calendar)


async def _climbing(here: Here, unit_id: int, rung: Rung) -> tuple[Unit, list[Silence]]:
    """Return what of a unit may be sent this rung now, locked."""
    ids = [one.assignment.id for one in await _offered(here)]
    found = [
        one
        for one in await _offered(here, lock=ids)
        if one.assignment.unit.id == unit_id and one.next is rung
    ]
    if not found:
        raise NobodySilent
    return found[0].assignment.unit, found


async def _whom(here: Here, unit: Unit) -> tuple[Person | None, Chat | None]:
    """Return a unit's head, or deputy, with the chat in which they are alone with the bot."""
    for person in await leading(here.tx, unit, on=here.said_on):
        chat = await alone_with(here.tx, person, unit)
        if chat is not None:
            return person, chat
    return None, None


async def _chat_of(here: Here, unit: Unit) -> Chat:
    chat = await here.tx.chats.of_unit(unit.id)
    if chat is None or not chat.reachable:
        raise HeadOutOfReach(unit)
    return chat


async def _ask(
    here: Here,
    unit: Unit,
    rung: Rung,
    found: Sequence[Silence],
    chat: Chat,
    *,
    to: str | None = None,
) -> None:
    calendar = await here.tx.holidays.calendar()
    day = here.office.hours.next_day(here.office.texts.local(here.now), calendar)
    subject, shows = UnitAsked(unit.id, rung, day, to), [one.assignment.id for one in found]
    message, _ = await show(here.tx, here.office, subject, now=here.now, shown=shows)
    await here.tell(
        chat, message, Priority.CARD, subject=subject, shows=shows, lasting=True, in_hours=True
    )
    await _record(here, found, rung, to)


async def _record(here: Here, found: Sequence[Silence], rung: Rung, to: str | None) -> None:
    for one in found:
        await here.record("climbed", assignment_id=one.assignment.id, rung=rung.value, to=to)


async def _renew(here: Here, under: int | None) -> None:
    """Bring the pressed list up to date, alone or in a morning."""
    shown = await here.on_screen(under)
    if shown is not None:
        await here.tx.outbox.edit(shown.outbox_id, created_at=here.now)
