"""What follows from whatever was done: screens, who belongs where, who is told and asked."""

from collections.abc import Sequence

from actions.here import Here, Recorded
from actions.people.registering import ask_newcomer
from actions.proxy import tell_whoever
from domain.authority import TypeInTheGroup
from domain.chat import Seat
from domain.message import Priority
from storage.boxes.outgoing import OnScreen
from storage.plan.plans import Around
from views.lookup import log as views

# What has a message of its own in the unit's chat.
_TOLD_BY_ITSELF = frozenset({"returned"})


async def follow_up(here: Here, shown: OnScreen | None) -> None:
    """Do what follows from what was recorded, whatever it was, in the same transaction.

    `shown` is the message that was pressed or replied to, which is brought up to date.
    """
    if here.recorded and shown is not None and shown.subject is not None:
        await here.tx.outbox.edit(shown.outbox_id, created_at=here.now)
    reported = [done for done in here.recorded if done.assignment_id is not None]
    if not reported:
        return
    await tell_whoever(here)
    if here.chat.represents is not None:
        return  # who speaks there for another department takes no part in this one
    if here.alone:
        await _tell_units(here, reported)
    else:
        units = [unit.id for unit in here.chat.units]
        await here.tx.memberships.join(here.person.id, units, at=here.said_at)
    await ask_newcomer(here)


async def _tell_units(here: Here, reported: Sequence[Recorded]) -> None:
    """Tell the chat of a unit what was reported for it alone with the bot."""
    ids = [done.assignment_id for done in reported if done.assignment_id is not None]
    plan = await here.tx.plans.current(Around(assignments=ids))
    for done in reported:
        one = plan.assignment(done.assignment_id or 0) if plan else None
        if one is None or one.unit not in here.chat.units or done.kind in _TOLD_BY_ITSELF:
            continue
        if one.unit in here.chat.unsure_units:
            raise TypeInTheGroup(units=(one.unit,), seats=frozenset({Seat.UNIT}))
        chat = await here.tx.chats.of_unit(one.unit.id)
        if chat is not None:
            line = views.told_alone(here.person, one, done.kind, done.details, here.office.texts)
            await here.tell(chat, line, Priority.ANSWER, shows=[one.id])
