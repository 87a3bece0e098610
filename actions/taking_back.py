"""Say what stands again once an act is taken back, and tell it to whoever knew of it."""

from actions.here import Here
from domain.chat import Chat, Seat
from domain.closed import Reopened
from domain.extension.names import ExtensionCard
from domain.message import Message, Priority
from domain.obstacle.names import ObstacleCard
from domain.plan.assignment import Assignment
from domain.reception.reception import speaks_for_receiver
from domain.report.approval_names import ConfirmationCard
from domain.subject import Subject
from storage.store import Transaction
from views import reopened as views
from views.markup import Markup, lines


async def with_matters(here: Here, said: Markup, again: Reopened) -> Markup:
    """Return what is said of an act taken back, with what stands again and what does not."""
    calendar = await here.tx.holidays.calendar()
    told = views.again(
        again, here.office.texts, today=here.office.today(here.now), calendar=calendar
    )
    return lines(said, *told)


async def tell_holders(
    here: Here, before: Assignment, again: Reopened, said: Markup, *, but: Chat | None = None
) -> None:
    """Tell, once each, the chats that knew of what was taken back; this one and `but` have heard.

    `before` is the work as it stood until then: a report had its card and its receiver, whatever
    stands `again` has its cards.
    """
    for chat, card in await holders(here.tx, before, again):
        if chat.id not in {here.chat.id, but.id if but else 0}:
            message = Message(await with_matters(here, said, again))
            await here.tell(chat, message, Priority.ANSWER, shows=[before.id], answers=card)


async def holders(
    tx: Transaction, before: Assignment, again: Reopened
) -> list[tuple[Chat, int | None]]:
    """Return the chats that know of what stands again, each with the newest card of it there.

    A report that stood `before` was known to who held its card, and to its receiver.
    """
    found: dict[int, tuple[Chat, int | None]] = {}
    for chat in await _concerned(tx, before):
        card = await _card_in(tx, chat, before, again)
        received = before.received_on is not None and speaks_for_receiver(chat, before.task)
        if card is not None or received:
            found.setdefault(chat.id, (chat, card))
    return list(found.values())


async def _concerned(tx: Transaction, before: Assignment) -> list[Chat]:
    chats = [*await tx.chats.holding(Seat.OFFICE), *await tx.chats.holding(Seat.LEADERS)]
    receiver = before.task.receiver
    theirs = await tx.chats.of_unit(receiver.id) if receiver else None
    return [*chats, theirs] if theirs else chats


async def _card_in(tx: Transaction, chat: Chat, before: Assignment, again: Reopened) -> int | None:
    """Return the newest card of what was taken back that stands in a chat."""
    obstacles = {one.id for one in again.obstacles}
    requests = {one.id for one in again.extensions}

    def is_concerned(subject: Subject | None) -> bool:
        match subject:
            case ObstacleCard():
                return subject.obstacle in obstacles
            case ExtensionCard():
                return subject.extension in requests
            case ConfirmationCard():
                return before.is_reported
            case _:
                return False

    shown = await tx.outbox.lasting(before.id, chat.id)
    return max((each.outbox_id for each in shown if is_concerned(each.subject)), default=None)
