"""Say how the system stands: to administrators, with names only where nobody else reads them."""

from actions.here import Here
from domain.authority import check_looking_after
from domain.people.status import Status, Waiting
from views.people import status as views


async def tell_status(here: Here) -> None:
    """Answer `/tinhtrang`; raises NotLookingAfter.

    In a group, whose members may not know what others' chats hold, it is numbers alone.
    """
    check_looking_after(here.person, here.office.administrators)
    tx = here.tx
    chats = [chat for chat in await tx.chats.all() if chat.seats]
    plan = await tx.plans.current()
    of_units = await tx.chats.of_units()
    names = {chat.title for chat in chats}
    status = Status(
        connected=chats,
        out_of_reach=[chat for chat in chats if not chat.reachable],
        without_chat=[unit for unit in plan.units if unit.id not in of_units] if plan else [],
        waiting=[
            Waiting(queue.chat, queue.count, queue.since)
            for queue in await tx.backlog.queues(in_hours_now=True)
            if queue.chat in names
        ],
        updates=await tx.inbox.waiting(),
        set_aside=len(await tx.inbox.all_set_aside()) + len(await tx.backlog.all_set_aside()),
        last_morning=await tx.runs.last("morning:"),
    )
    await here.say(views.status(status, here.office.texts, named=here.alone))
