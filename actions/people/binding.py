"""Bind a chat to a unit, to the Văn phòng's office or to the Ban Giám đốc."""

from actions.here import Here
from actions.people.publishing import tell_public
from actions.show import show
from domain.authority import BindInTheGroup, UnknownUnit, check_administrator
from domain.chat import Seat, Unit
from domain.message import Priority
from domain.morning.names import UnitOpening
from domain.people.names import BindingChoice
from domain.plan.plan import NOTHING, NoPlan, Plan
from domain.text import fold
from domain.written import Written
from storage.plan.plans import Around
from views.people import binding as views


async def bind_typed(here: Here, written: Written) -> None:
    """Bind to what `/ketnoi TT` names, or ask by buttons; raises NotAnAdministrator,
    BindInTheGroup.

    Typed in another topic of a bound forum, it brings the messages there.
    """
    check_administrator(here.person, here.office.administrators)
    if here.alone:
        raise BindInTheGroup
    words = written.words.replace(",", " ").split()
    # With the work that is told to each: all units come along, and are loaded once.
    around = Around(units=await here.tx.units.coded(set(map(fold, words))))
    plan = await here.tx.plans.current(around) or NOTHING
    is_bound = bool(here.chat.seats)
    moved = is_bound and await here.tx.chats.set_topic(here.chat.id, here.topic)
    for word in words:
        seat, unit = _named(word, plan.units)
        await _bind(here, seat, unit, plan, says_known=not moved)
    if moved:
        await here.say(views.comes_here(here.office.texts))
    if not words:
        subject = BindingChoice(here.chat.id)
        message, _ = await show(here.tx, here.office, subject, now=here.now)
        await here.say(message, subject=subject)


async def bind_pressed(here: Here, seat: Seat, unit_id: int | None, *, under: int | None) -> bool:
    """Bind to a pressed choice, or undo it where it was bound; return whether it is bound now."""
    check_administrator(here.person, here.office.administrators)
    if here.alone:
        raise BindInTheGroup
    around = Around(units=() if unit_id is None else (unit_id,))
    plan = await here.tx.plans.current(around) or NOTHING
    unit = next((one for one in plan.units if one.id == unit_id), None)
    bound = seat in here.chat.seats and (unit is None or unit in here.chat.units)
    if bound:
        await here.tx.chats.unbind(here.chat.id, seat, unit_id)
        await here.record("unbound", seat=seat.value, unit=unit_id, name=unit and unit.name)
        await here.tx.outbox.renew_menu(here.chat.id, created_at=here.now)
    else:
        await _bind(here, seat, unit, plan)
    shown = await here.on_screen(under)
    if shown is not None:
        await here.tx.outbox.edit(shown.outbox_id, created_at=here.now)
    return not bound


async def _bind(
    here: Here, seat: Seat, unit: Unit | None, plan: Plan, *, says_known: bool = True
) -> None:
    unit_id = unit.id if unit else None
    before = await here.tx.chats.of_unit(unit_id) if unit_id else None
    if not await here.tx.chats.bind(here.chat.id, seat, unit_id, at=here.now):
        if says_known:
            await here.say(views.bound_already(seat, unit, here.office.texts))
        return
    await here.tx.chats.set_topic(here.chat.id, here.topic)
    await here.record("bound", seat=seat.value, unit=unit_id, name=unit and unit.name)
    for chat in (before, here.chat):
        if chat is not None:
            await here.tx.outbox.renew_menu(chat.id, created_at=here.now)
    bound = await here.tx.chats.get(here.chat.id)
    await tell_public(here.tx, here.office, bound, now=here.now)
    if unit is None:
        await here.say(views.bound(seat, here.office.texts))
        return
    subject = UnitOpening(unit.id)
    message, ids = await show(here.tx, here.office, subject, now=here.now, plan=plan)
    await here.tell(here.chat, message, Priority.ANSWER, subject=subject, shows=ids)


def _named(word: str, units: tuple[Unit, ...]) -> tuple[Seat, Unit | None]:
    key = fold(word)
    if key == "vanphong":
        return Seat.OFFICE, None
    if key in {"bgd", "bangiamdoc", "lanhdao"}:
        return Seat.LEADERS, None
    for unit in units:
        if key == fold(unit.code):
            return Seat.UNIT, unit
    if not units:
        # The office can be connected before there is a plan, to take one in; a unit cannot.
        raise NoPlan
    raise UnknownUnit(typed=word, codes=", ".join(unit.code for unit in units))
