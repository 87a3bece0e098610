"""What each unit must hear of its dates this morning."""

from datetime import date

from actions.due import Day, Due, Tellers
from domain.chat import Chat, Unit
from domain.morning.morning import build_morning
from domain.morning.names import UnitMorning
from domain.subject import Piece


async def tell_units(day: Day) -> list[Due]:
    """Return the mornings of the units that have a reason to hear today."""
    return [due for unit in day.units if (due := await _tell_unit(day, unit))]


async def _tell_unit(day: Day, unit: Unit) -> Due | None:
    chat = await day.tx.chats.of_unit(unit.id)
    since = await _since(day, unit, chat) if chat else None
    if chat is None or since is None:
        return None
    morning = build_morning(
        day.plan,
        unit,
        since=since,
        today=day.today,
        calendar=day.calendar.of_unit(unit.id),
        remind_before=day.office.remind_before,
        window=day.office.round_window,
    )
    if morning is None:
        return None
    subject = UnitMorning(unit.id, day.today, weekly=morning.weekly)
    return Due(chat, Piece(subject, morning.shows), until=day.today)


async def _since(day: Day, unit: Unit, chat: Chat) -> date | None:
    """Return the later of the last morning that reached the unit and the day its chat was bound."""
    bound_at = await day.tx.chats.bound_at(unit.id)
    if bound_at is None:
        return None
    bound_on = day.office.today(bound_at)
    return max(bound_on, await day.heard(chat) or bound_on)


MORNINGS: Tellers = (tell_units,)
