"""What the office of another department answers where work is offered to it."""

from dataclasses import replace

from actions.here import Here
from actions.show import show
from domain.chat import Seat, Unit
from domain.department.giving import OfferOver
from domain.department.names import Fate, WorkOffered
from domain.message import Message, Priority
from domain.morning.names import UnitOpening
from views.department import giving as views
from views.people.person import called


async def accept(here: Here, unit_id: int, *, under: int | None) -> None:
    """Let the group hear of the work that it was offered; raises OfferOver."""
    unit = await _answered(here, unit_id, Fate.ACCEPTED, under)
    await here.tx.units.set_approves(unit.id, False)
    await here.tx.chats.bind(here.chat.id, Seat.UNIT, unit.id, at=here.now)
    await here.record("work-accepted", unit=unit.name, unit_id=unit.id)
    opening = UnitOpening(unit.id)
    message, ids = await show(here.tx, here.office, opening, now=here.now)
    await here.say(message, subject=opening, shows=ids)
    await _tell_giver(here, views.accepted(unit, called(here.person), here.office.texts))


async def decline(here: Here, unit_id: int, *, under: int | None) -> None:
    """Leave the work that the group was offered, whose giver hears of it; raises OfferOver."""
    unit = await _answered(here, unit_id, Fate.DECLINED, under)
    await here.tx.given.end(unit.id)
    await here.record("work-declined", unit=unit.name, unit_id=unit.id)
    await _tell_giver(here, views.declined(unit, called(here.person), here.office.texts))


async def says_of_offer(here: Here, words: str, *, under: int | None) -> bool:
    """Bring what is written under an offer to its giver's office; False where it is accepted.

    Words neither accept nor decline it: of an open one it is said which buttons do.
    """
    offered = await here.subject(under, WorkOffered)
    unit = next(
        (one for one in await here.tx.units.all() if offered and one.id == offered.unit), None
    )
    if offered is None or offered.fate is Fate.ACCEPTED or unit is None or not words:
        return False
    await here.record("work-offer-said", unit=unit.name, unit_id=unit.id, words=words)
    said = views.said_of_offer(unit, called(here.person), words, here.office.texts)
    await _tell_giver(here, said)
    is_open = offered.fate is Fate.OPEN
    await here.say(views.offer_said(offered.giver, here.office.texts, is_open=is_open))
    return True


async def _answered(here: Here, unit_id: int, fate: Fate, under: int | None) -> Unit:
    """Close the offer of the pressed message, once; raises OfferOver."""
    shown = await here.on_screen(under)
    offered = shown.subject if shown else None
    receiver = await here.tx.given.receiver(unit_id, lock=True)
    unit = next((one for one in await here.tx.units.all() if one.id == unit_id), None)
    if (
        shown is None
        or unit is None
        or not isinstance(offered, WorkOffered)
        or offered.fate is not Fate.OPEN
        or receiver is None
        or receiver != here.chat.represents
        or await here.tx.chats.of_unit(unit_id) is not None
    ):
        raise OfferOver
    ended = replace(offered, fate=fate, by=called(here.person), at=here.said_at)
    await here.tx.outbox.resubject(shown.outbox_id, ended, shows=())
    await here.tx.outbox.edit(shown.outbox_id, created_at=here.now, awaited=True)
    return unit


async def _tell_giver(here: Here, message: Message) -> None:
    for chat in await here.tx.chats.holding(Seat.OFFICE):
        await here.tell(chat, message, Priority.CARD)
