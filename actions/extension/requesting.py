"""Record a request for a later deadline, and put its card before whoever answers it."""

from actions.here import Here
from actions.remit import leaders_chats
from actions.reshow import reshow
from actions.show import show
from domain.chat import Chat, Seat
from domain.extension.asking import (
    AskedBefore,
    check_asking,
    check_later,
    first_state,
)
from domain.extension.extension import Extension, NotItsTurn, State, check_unanswered
from domain.extension.names import ExtensionCard, ExtensionForwarded
from domain.message import Priority
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from domain.waiting.waiting import Matter
from views.extension import asking as views


async def request_extension(
    here: Here, one: Assignment, deadline: Deadline, reason: str, *, amends: int = 0
) -> None:
    """Record the request, in place of the open one that it `amends`.

    Raises what `check_asking` and `check_later` do.
    """
    before = check_asking(one, await pending_beside(here, one, amends))
    check_later(one, deadline)
    if amends:
        await end_withdrawn(here, one, await here.tx.extensions.get(amends))
    extension = await here.tx.extensions.ask(
        one.id,
        asked=deadline,
        before=before,
        reason=reason,
        person_id=here.person.id,
        chat_id=here.chat.id,
        message=here.answers_to,
        state=first_state(one, here.chat.seats),
        at=here.said_at,
        proxy=here.proxy,
    )
    if extension is None:
        pending = await here.tx.extensions.pending(one.id)
        raise AskedBefore(pending) if pending else LookupError(f"no request for {one.id}")
    await here.record(
        "extension-asked",
        assignment_id=one.id,
        extension=extension.id,
        wording=deadline.wording,
        last_day=deadline.last_day and deadline.last_day.isoformat(),
        reason=reason,
    )
    receivers = await receivers_of(here, one, extension)
    sent = ExtensionForwarded(extension.id, extension.state, bool(receivers))
    message = views.forwarded(one, extension, sent, here.office.texts)
    await here.say(message, subject=sent, shows=[one.id], lasting=True)
    for chat in receivers:
        await send_card(here, chat, one, extension)
    await reshow(here, [one])


async def pending_beside(here: Here, one: Assignment, amends: int) -> Extension | None:
    """Return the open request about work, but for the one of the id `amends`.

    Raises NotItsTurn where that is settled by now.
    """
    if amends:
        check_unanswered(await here.tx.extensions.get(amends))
    pending = await here.tx.extensions.pending(one.id)
    return None if pending is not None and pending.id == amends else pending


async def end_withdrawn(here: Here, one: Assignment, extension: Extension) -> None:
    """End a request that its unit takes back; raises NotItsTurn where somebody was first."""
    check_unanswered(extension)
    if not await here.tx.extensions.close(extension, at=here.said_at, withdrawn=True):
        raise NotItsTurn(await here.tx.extensions.get(extension.id))
    await here.record(
        "extension-withdrawn",
        assignment_id=one.id,
        extension=extension.id,
        wording=extension.asked.wording,
    )


async def receivers_of(here: Here, one: Assignment, extension: Extension) -> list[Chat]:
    """Return the chats of whose turn it is: the office's, or of the leader in charge."""
    if extension.state is State.LEADERS:
        return await leaders_chats(here, one, Matter.EXTENSION, extension.id)
    return await here.tx.chats.holding(Seat.OFFICE)


async def send_card(here: Here, chat: Chat, one: Assignment, extension: Extension) -> None:
    """Put the card of a request before the office or the leaders."""
    subject = ExtensionCard(extension.id, SEATS[extension.state])
    message, shows = await show(here.tx, here.office, subject, now=here.now, shown=[one.id])
    await here.tell(chat, message, Priority.CARD, subject=subject, shows=shows, lasting=True)


SEATS = {State.OFFICE: Seat.OFFICE, State.LEADERS: Seat.LEADERS}
