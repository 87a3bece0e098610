"""What is said of who is out of a group, and of groups that anybody can read."""

from collections.abc import Sequence

from domain.chat import Chat, Person, Seat
from domain.message import Message
from views.people.binding import seat_name
from views.people.person import called
from views.texts import Texts


def lost_seat(person: Person, seat: Seat, groups: Sequence[str], texts: Texts) -> Message:
    """Return to the office who no longer acts alone with the bot, and what to do if they should."""
    return Message(
        texts.say(
            "{person} is no longer in the chat “{group}”, so that nothing for {name} goes to them "
            "in private any more. If they still answer for it, please add them to the chat again, "
            "or let an administrator invite them anew with /moithamgia.",
            person=called(person),
            group="; ".join(groups),
            name=seat_name(seat, texts),
        )
    )


def public(chat: Chat, texts: Texts) -> Message:
    """Return to the administrators that anybody can find and read a group, and what to do."""
    seats = [seat_name(seat, texts) for seat in (Seat.OFFICE, Seat.LEADERS) if seat in chat.seats]
    return Message(
        texts.say(
            "The chat “{title}” ({names}) is public now, as @{public_name}: anybody can find it "
            "and read the department's work there. Please let its owner set it to private in "
            "Telegram.",
            title=chat.title,
            names="; ".join([*(unit.name for unit in chat.units), *seats]),
            public_name=chat.public_name or "",
        )
    )
