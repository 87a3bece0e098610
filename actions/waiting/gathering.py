"""Everything that waits for the office or the leaders, gathered."""

from collections.abc import Sequence
from datetime import tzinfo

from domain.chat import Chat, Seat
from domain.plan.plan import Plan
from domain.waiting.waiting import Waiting, at_seat, waiting_extensions, waiting_obstacles
from storage.store import Transaction


async def waits(tx: Transaction, plan: Plan, zone: tzinfo) -> tuple[Waiting, ...]:
    """Return all that waits in the whole plan."""
    return (
        *waiting_obstacles(plan.assignments, zone),
        *waiting_extensions(await tx.extensions.open(), plan.assignments, zone),
    )


def before(chat: Chat, found: Sequence[Waiting]) -> list[tuple[Seat, tuple[Waiting, ...]]]:
    """Return what waits for each seat that a chat holds and others wait for, the leaders first."""
    seats = [seat for seat in (Seat.LEADERS, Seat.OFFICE) if seat in chat.seats]
    return [(seat, at_seat(found, seat)) for seat in seats]


def queue(chat: Chat, found: Sequence[Waiting]) -> list[Waiting]:
    """Return what a chat looks through: its own turn first, then what the leaders have before them.

    The office sees the latter too, for it is the office that is asked where things stand.
    """
    held = [one for _, those in before(chat, found) for one in those]
    if Seat.LEADERS in chat.seats:
        return held
    return held + list(at_seat(found, Seat.LEADERS))
