"""Connecting a chat: the choice of seats, and what a seat receives."""

from collections.abc import Sequence

from domain.chat import Chat, Seat, Unit
from domain.message import Button, Message, Style
from domain.people.names import PeopleVerb
from domain.press import press
from views.buttons import gather_button
from views.texts import N_, Texts

# Its line in the menus.
MENU = {"ketnoi": N_("Connect this chat with a unit")}


def choose(chat: Chat, units: Sequence[Unit], texts: Texts) -> Message:
    """Return the choice of what a chat is connected with; what it is already carries a tick."""
    rows = [_row(unit.name, Seat.UNIT, unit.id, chosen=unit in chat.units) for unit in units]
    rows.append(_row(seat_name(Seat.OFFICE, texts), Seat.OFFICE, 0, Seat.OFFICE in chat.seats))
    rows.append(_row(seat_name(Seat.LEADERS, texts), Seat.LEADERS, 0, Seat.LEADERS in chat.seats))
    return Message(
        texts.say(
            "What is this chat connected with? Press to connect, press again to undo. "
            "One chat may be several."
        ),
        tuple(rows),
    )


def _row(name: str, seat: Seat, unit_id: int, chosen: bool) -> tuple[Button, ...]:
    text = f"✓ {name}" if chosen else name
    style = Style.SUCCESS if chosen else None
    return (Button(text, press(PeopleVerb.BIND, seat.value, unit_id), style),)


def seat_name(seat: Seat, texts: Texts) -> str:
    """Return the name of a seat that is no unit's."""
    if seat is Seat.OFFICE:
        return texts.label("The office (gathers reports)")
    return texts.label("The leaders")


def bound(seat: Seat, texts: Texts) -> Message:
    """Return what a chat of the office or the leaders receives from now on."""
    if seat is Seat.OFFICE:
        return Message(
            texts.say(
                "This chat is connected with the office: it receives the units' obstacles at once "
                "and the weekly digest. /kehoach lists the whole plan. To let units register "
                "deadlines for work that has none, press the button."
            ),
            ((gather_button(texts),),),
        )
    return Message(
        texts.say(
            "This chat is connected with the leaders: it receives what needs their opinion and "
            "the weekly digest. /canykien goes through what waits, /kehoach lists the whole plan."
        )
    )


def bound_already(seat: Seat, unit: Unit | None, texts: Texts) -> Message:
    """Return that nothing had to be done."""
    name = unit.name if unit else seat_name(seat, texts)
    return Message(texts.say("This chat is connected with {name} already.", name=name))


def comes_here(texts: Texts) -> Message:
    """Return that what the system writes comes into the topic in which this is said."""
    return Message(texts.say("From now on the system's messages come into this topic."))


def names_of(chat: Chat, texts: Texts) -> str:
    """Return whom a chat speaks for."""
    seats = [seat_name(seat, texts) for seat in (Seat.OFFICE, Seat.LEADERS) if seat in chat.seats]
    return "; ".join([*(unit.name for unit in chat.units), *seats])


def back(chat: Chat, texts: Texts) -> Message:
    """Return to a chat that the bot is there again, and what to do about the time between."""
    return Message(
        texts.say(
            "The system is in this chat again, which is still connected with {names}. Messages "
            "written here meanwhile were not received: please report anew what is missing. /viec "
            "shows the work as it stands now.",
            names=names_of(chat, texts),
        )
    )


def found(chat: Chat, texts: Texts) -> Message:
    """Return to the office that a chat can be written to again."""
    return Message(
        texts.say(
            "Can be reached again: {names} (chat “{title}”).",
            names=names_of(chat, texts),
            title=chat.title,
        )
    )


def migrated(chat: Chat, texts: Texts) -> Message:
    """Return to a group that became a supergroup what goes on and what does not."""
    return Message(
        texts.say(
            "Telegram has made this group a supergroup. It is still connected with {names}, and "
            "reminders go on here. Buttons under messages from before do nothing any more: /viec "
            "shows the work with new ones.",
            names=names_of(chat, texts),
        )
    )


def lost(chat: Chat, texts: Texts) -> Message:
    """Return that a chat cannot be written to, whom that concerns, and what to do."""
    return Message(
        texts.say(
            "Cannot be reached: {names} (chat “{title}”). Its messages do not arrive. Please add "
            "this system to the chat again and let it write there, or let an administrator type "
            "/ketnoi in another chat.",
            names=names_of(chat, texts),
            title=chat.title,
        )
    )
