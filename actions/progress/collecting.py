"""Ask for the lines of a month's round, and tell the office on its last day who has answered."""

from datetime import date

from actions.due import Day, Due, Tellers
from domain.chat import Seat, Unit
from domain.progress.monthly_round import asked_in_round, is_asked
from domain.progress.names import Collected, Round
from domain.subject import Piece


async def collect(day: Day) -> list[Due]:
    """Return what each unit is asked, once a month; whoever is connected late is asked late."""
    days = day.office.round_window.working_days(day.today, day.calendar)
    if days is None or not days[0] <= day.today <= days[1]:
        return []
    return [due for unit in day.units if (due := await _ask_unit(day, unit, days))]


async def _ask_unit(day: Day, unit: Unit, days: tuple[date, date]) -> Due | None:
    chat = await day.tx.chats.of_unit(unit.id)
    bound_at = await day.tx.chats.bound_at(unit.id)
    asked = tuple(one.id for one in asked_in_round(day.plan, unit))
    if chat is None or bound_at is None or not asked:
        return None
    heard, bound_on = await day.heard(chat), day.office.today(bound_at)
    if not is_asked(day.today, days, heard=heard, bound_on=bound_on):
        return None
    subject = Round(unit.id, month=day.today.replace(day=1), closes=days[1])
    return Due(chat, Piece(subject, asked), until=day.today, lasting=True)


async def tell_collected(day: Day) -> list[Due]:
    """Return for the office who has answered, on the last day of the round."""
    days = day.office.round_window.working_days(day.today, day.calendar)
    chats = await day.holding(Seat.OFFICE)
    asked = [one.id for unit in day.plan.units for one in asked_in_round(day.plan, unit)]
    if days is None or day.today != days[1] or not chats or not asked:
        return []
    if not await day.tx.runs.first(f"collected:{day.today:%Y-%m}", at=day.now):
        return []
    piece = Piece(Collected(month=day.today.replace(day=1)), tuple(asked))
    return [Due(chat, piece, until=day.today, lasting=True) for chat in chats]


MORNINGS: Tellers = (collect,)
AFTERNOONS: Tellers = (tell_collected,)
