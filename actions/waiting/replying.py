"""Take words in reply to a card, or to what came under it, as the answer of whoever it is for."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from actions.extension import card_replied
from actions.here import Here
from actions.obstacle import advise, decide
from actions.waiting.gathering import before
from domain.chat import Seat
from domain.extension.names import ExtensionCard
from domain.obstacle.names import Conveyed, ObstacleCard
from domain.obstacle.opinion import WhichOneMeant
from domain.plan.code import typed_codes
from domain.spoken.reply import read_reply
from domain.subject import pieces_of
from domain.waiting.names import QueueCard, WaitingMorning
from domain.waiting.waiting import Matter, waits
from domain.written import Written
from storage.boxes.outgoing import Shown


async def reply(here: Here, shown: Shown, written: Written) -> bool:
    """Take the words; return False for a message that asks nobody for an answer.

    Raises WhichOneMeant for a message about several things, and what the answer itself does.
    """
    subject = shown.subject or await here.tx.outbox.answered_subject(shown.outbox_id)
    pieces = pieces_of(subject, shown.assignment_ids)
    asking = next((piece for piece in pieces if type(piece.subject) in _REPLIED), None)
    if asking is None:
        return False
    beside = any(piece.shows for piece in pieces if piece is not asking)
    if beside and await _is_of_work(here, written.words):
        return False
    if beside:
        raise WhichOneMeant
    await _REPLIED[type(asking.subject)](here, asking.subject, written)
    return True


async def _is_of_work(here: Here, text: str) -> bool:
    """Whether words are on a chat's own work, which stands in the same message."""
    plan, calendar = await here.whole_plan(), await here.tx.holidays.calendar()
    if typed_codes(text, plan.named_in_codes).codes:
        return True
    units = plan.named_in_codes
    return read_reply(text, units, today=here.today, calendar=calendar) is not None


async def _obstacle(here: Here, obstacle_id: int, seat: Seat, written: Written) -> None:
    if seat is Seat.LEADERS:
        await decide(here, obstacle_id, written)
    else:
        await advise(here, obstacle_id, written)


async def _obstacle_card(here: Here, card: ObstacleCard, written: Written) -> None:
    await _obstacle(here, card.obstacle, card.seat, written)


async def _extension_card(here: Here, card: ExtensionCard, written: Written) -> None:
    await card_replied(here, card.extension, card.seat, written)


async def _queue(here: Here, card: QueueCard, written: Written) -> None:
    await _OF_MATTER[card.matter](here, card.of, card.seat, written)


async def _conveyed(here: Here, told: Conveyed, written: Written) -> None:
    opinion = await here.tx.opinions.get(told.opinion)
    await _obstacle(here, opinion.obstacle_id, opinion.seat, written)


async def _waiting(here: Here, _: WaitingMorning, written: Written) -> None:
    found = waits((await here.whole_plan()).assignments, here.office.texts.zone)
    ours = [one for _, those in before(here.chat, found) for one in those]
    if len(ours) != 1:
        raise WhichOneMeant
    await _OF_MATTER[ours[0].matter](here, ours[0].id, ours[0].seat, written)


_OF_MATTER: Mapping[Matter, Callable[[Here, int, Seat, Written], Awaitable[None]]] = {
    Matter.OBSTACLE: _obstacle,
    Matter.EXTENSION: card_replied,
}
# What words in reply do, by what the message shows.
_REPLIED: Mapping[type, Callable[[Here, Any, Written], Awaitable[None]]] = {
    ObstacleCard: _obstacle_card,
    ExtensionCard: _extension_card,
    QueueCard: _queue,
    Conveyed: _conveyed,
    WaitingMorning: _waiting,
}
