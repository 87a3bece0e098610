"""Take a request for a later deadline back before the leaders have settled it."""

from actions.extension.requesting import end_withdrawn
from actions.here import Here
from actions.reshow import reshow
from actions.taking_back import holders
from domain.closed import Reopened
from domain.message import Priority
from views.extension import asking as views


async def withdraw_extension(here: Here, extension_id: int) -> None:
    """End the request of a pressed button, and tell whoever has its card; raises NotItsTurn."""
    known = await here.tx.extensions.get(extension_id)
    one = here.own(await here.plan_to_change(), known.assignment_id)
    # Read again behind the lock: somebody may just have decided.
    request = await here.tx.extensions.get(extension_id)
    await end_withdrawn(here, one, request)
    message = views.withdrawn(one, request, here.office.texts, by=here.person, at=here.said_at)
    await here.say(message, shows=[one.id])
    for chat, card in await holders(here.tx, one, Reopened(extensions=(request,))):
        if chat.id != here.chat.id:
            await here.tell(chat, message, Priority.ANSWER, shows=[one.id], answers=card)
    await reshow(here, [one])
