"""What waits for the seats that a chat holds."""

from collections.abc import Sequence

from domain.chat import Chat, Seat
from domain.remit.addressing import Addressing
from domain.waiting.waiting import Waiting, at_seat


def before(
    chat: Chat, found: Sequence[Waiting], leaders: Addressing
) -> list[tuple[Seat, tuple[Waiting, ...]]]:
    """Return what waits for each seat that a chat holds and others wait for, the leaders first.

    Of what waits for the leaders it is what goes to this chat.
    """
    seats = [seat for seat in (Seat.LEADERS, Seat.OFFICE) if seat in chat.sees]
    return [
        (
            seat,
            tuple(
                one
                for one in at_seat(found, seat)
                if seat is not Seat.LEADERS or leaders.concerns(chat, one)
            ),
        )
        for seat in seats
    ]


def queue(chat: Chat, found: Sequence[Waiting], leaders: Addressing) -> list[Waiting]:
    """Return what a chat looks through: its own turn first, then what the leaders have before them.

    The office sees the latter too, for it is the office that is asked where things stand, and each
    leader what goes to another: the Giám đốc may decide on all of it.
    """
    held = [one for _, those in before(chat, found, leaders) for one in those]
    return held + [one for one in at_seat(found, Seat.LEADERS) if one not in held]
