"""What waits for the seats that a chat holds."""

from collections.abc import Sequence

from domain.chat import Chat, Seat
from domain.waiting.waiting import Waiting, at_seat


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
