"""Choose how a unit reports: everybody, or its head and deputies approve."""

from actions.here import Here
from actions.paging import show_new, show_page
from actions.report.approving import check_heads
from domain.authority import NotOfThisChat
from domain.chat import Unit
from domain.message import Message, Priority
from domain.report.approval import is_unapproved
from domain.report.approval_names import UnitWays
from views.people.person import called
from views.report import approval as views


async def show_ways(here: Here, unit_id: int) -> None:
    """Answer with how a unit reports; raises NotItsHead for all but its head and deputies."""
    unit = _own(here, unit_id)
    await check_heads(here, unit)
    await show_new(here, UnitWays(unit.id))


async def choose_way(here: Here, unit_id: int, approves: int, *, under: int | None) -> None:
    """Let a unit report as the pressed button says, and tell its group; raises NotItsHead."""
    unit = _own(here, unit_id)
    await check_heads(here, unit)
    if await here.tx.units.set_approves(unit.id, bool(approves)):
        await here.record("way-chosen", unit=unit.name, approves=bool(approves))
        await _tell(here, unit, approves=bool(approves))
    await show_page(here, UnitWays(unit.id), under=under)


async def _tell(here: Here, unit: Unit, *, approves: bool) -> None:
    waiting = sum(is_unapproved(one) for one in (await here.plan()).of_unit(unit))
    said = views.way_chosen(
        unit, here.office.texts, by=called(here.person), approves=approves, waiting=waiting
    )
    chat = await here.tx.chats.of_unit(unit.id)
    await here.say(Message(said))
    if chat is not None and chat.id != here.chat.id:
        await here.tell(chat, Message(said), Priority.ANSWER)


def _own(here: Here, unit_id: int) -> Unit:
    unit = next((one for one in here.chat.units if one.id == unit_id), None)
    if unit is None:
        raise NotOfThisChat
    return unit
