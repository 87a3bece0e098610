"""Say how the system stands: to administrators, with names only where nobody else reads them."""

from actions.here import Here
from domain.authority import check_looking_after
from domain.people.status import Elsewhere, Status, Waiting
from storage.boxes.outgoing import Queue
from views.people import status as views


async def tell_status(here: Here) -> None:
    """Answer `/tinhtrang`; raises NotLookingAfter.

    In a group, whose members may not know what others' chats hold, it is numbers alone. Whoever
    administers one department alone hears nothing of the chats of another.
    """
    check_looking_after(here.person, here.office.administrators)
    tx = here.tx
    chats = [chat for chat in await tx.chats.all() if chat.seats]
    plan = await tx.plans.current()
    of_units = await tx.chats.of_units()
    ours = {chat.id for chat in await tx.chats.all()}
    queues = await tx.backlog.queues(in_hours_now=True)
    aside = await tx.backlog.all_set_aside()
    of_all = here.person.address in here.office.administrators_of_all
    status = Status(
        connected=chats,
        out_of_reach=[chat for chat in chats if not chat.reachable],
        without_chat=[unit for unit in plan.units if unit.id not in of_units] if plan else [],
        waiting=[_waiting(queue) for queue in queues if queue.chat_id in ours],
        updates=await tx.inbox.waiting(),
        set_aside=len(await tx.inbox.all_set_aside()) + sum(one.chat_id in ours for one in aside),
        last_morning=await tx.runs.last("morning:"),
        elsewhere=Elsewhere(
            waiting=[_waiting(queue) for queue in queues if queue.chat_id not in ours],
            set_aside=sum(one.chat_id not in ours for one in aside),
        )
        if of_all
        else None,
    )
    await here.say(views.status(status, here.office.texts, named=here.alone))


def _waiting(queue: Queue) -> Waiting:
    return Waiting(queue.chat, queue.count, queue.since)
