"""Say at once that hỏa tốc work has been read, before anything of it is done."""

from actions.here import Here
from actions.reshow import reshow
from domain.chat import Seat
from domain.message import Message, Priority
from domain.work.giving import SeenBefore
from views.people.person import called
from views.work import giving as views


async def see(here: Here, assignment_id: int) -> None:
    """Note that a unit has read the work of a pressed button, and tell the office.

    Raises SeenBefore.
    """
    one = here.own(await here.plan_to_change(), assignment_id)
    before = (await here.tx.events.last_of([one.id], ["work-seen"])).get(one.id)
    if before is not None and before.person is not None:
        raise SeenBefore(before.person, before.at)
    await here.record("work-seen", assignment_id=one.id)
    said = Message(
        views.seen(one, here.office.texts, by=called(here.person), at=here.said_at, of_unit=True)
    )
    for chat in await here.tx.chats.holding(Seat.OFFICE):
        if chat.id != here.chat.id:
            await here.tell(chat, said, Priority.ANSWER, shows=[one.id])
    await reshow(here, [one])
