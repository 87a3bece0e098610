"""What the office of another department answers where work is offered to it."""

from dataclasses import replace

from actions.department.giving import note_there
from actions.here import Here
from actions.show import show
from actions.unused import tell_of_file
from domain.chat import Seat, Unit
from domain.department.giving import OfferOver
from domain.department.names import Fate, WorkOffered
from domain.message import Message, Priority
from domain.morning.names import UnitOpening
from domain.reaction import Reaction
from domain.spoken.courtesy import is_courtesy, takes_note
from domain.written import Written
from views.department import giving as views
from views.people.person import called


async def accept(here: Here, unit_id: int, *, under: int | None) -> None:
    """Let the group hear of the work that it was offered; raises OfferOver."""
    unit = await _answered(here, unit_id, Fate.ACCEPTED, under)
    await here.tx.units.set_approves(unit.id, False)
    await here.tx.chats.bind(here.chat.id, Seat.UNIT, unit.id, at=here.now)
    await here.record("work-accepted", unit=unit.name, unit_id=unit.id)
    await _note_at_home(here, "given-accepted", unit)
    opening = UnitOpening(unit.id)
    message, ids = await show(here.tx, here.office, opening, now=here.now)
    await here.say(message, subject=opening, shows=ids)
    await _tell_giver(here, views.accepted(unit, called(here.person), here.office.texts))


async def decline(here: Here, unit_id: int, *, under: int | None) -> None:
    """Leave the work that the group was offered, whose giver hears of it; raises OfferOver."""
    unit = await _answered(here, unit_id, Fate.DECLINED, under)
    await here.tx.given.end(unit.id)
    await here.record("work-declined", unit=unit.name, unit_id=unit.id)
    await _note_at_home(here, "given-declined", unit)
    await _tell_giver(here, views.declined(unit, called(here.person), here.office.texts))


async def says_of_offer(here: Here, written: Written) -> bool:
    """Bring what is written under an offer to its giver's office; False where it is accepted.

    Words neither accept nor decline it: of an open one it is said which buttons do.
    """
    words = written.words
    offered = await here.subject(written.under, WorkOffered)
    unit = next(
        (one for one in await here.tx.units.all() if offered and one.id == offered.unit), None
    )
    if offered is None or unit is None:
        return False
    if is_courtesy(words) or takes_note(words):
        await here.react(Reaction.READ)
        return True
    if offered.fate is Fate.ACCEPTED:
        return False
    is_open = offered.fate is Fate.OPEN
    if not words:
        await here.say(views.offer_waits(here.office.texts, is_open=is_open))
        await tell_of_file(here, written.file)
        return True
    await here.record("work-offer-said", unit=unit.name, unit_id=unit.id, words=words)
    said = views.said_of_offer(unit, called(here.person), words, here.office.texts)
    await _tell_giver(here, said)
    await here.say(views.offer_said(offered.giver, here.office.texts, is_open=is_open))
    return True


async def _note_at_home(here: Here, kind: str, unit: Unit) -> None:
    """Write what was answered in the log of the department that answers, too."""
    if here.chat.represents is None:
        raise LookupError(f"chat {here.chat.id} is no other department's")
    await note_there(
        here.tx,
        here.office,
        here.chat.represents,
        kind,
        unit,
        now=here.now,
        said_at=here.said_at,
        by=here.person,
        group=here.chat,
    )


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
