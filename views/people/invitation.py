"""Inviting people to take part alone with the bot: the choice, the link, the welcome."""

from collections.abc import Sequence
from datetime import datetime

from domain.chat import Person, Seat, Unit
from domain.message import Button, Message
from domain.people.names import PeopleVerb
from domain.press import press
from views.buttons import Row, abreast
from views.markup import escape, lines
from views.people.binding import seat_name
from views.people.person import called
from views.texts import N_, Texts, count

# Its line in the menus.
MENU = {"moithamgia": N_("Who takes part; invite people")}


def choose(units: Sequence[Unit], texts: Texts, *, is_open: int) -> Message:
    """Return the choice for whom somebody is invited; units stand three in a row.

    `is_open` is how many invitations were made of which something can become yet.
    """
    buttons = [
        Button(unit.code, press(PeopleVerb.INVITE, Seat.UNIT.value, unit.id)) for unit in units
    ]
    rows: list[Row] = [*abreast(buttons)]
    rows += [
        (Button(seat_name(seat, texts), press(PeopleVerb.INVITE, seat.value, 0)),)
        for seat in (Seat.OFFICE, Seat.LEADERS)
    ]
    rows += open_row(is_open, texts)
    return Message(
        texts.say(
            "For whom will the person invited take part? Press to get a link; each lets one "
            "person in, once, within three days."
        ),
        tuple(rows),
    )


def link(
    seat: Seat, unit: Unit | None, address: str, texts: Texts, *, expires_at: datetime
) -> Message:
    """Return the link to pass on."""
    return Message(
        lines(
            texts.say(
                "Invitation to take part for {name}. Please send this link to that person only:",
                name=_name(seat, unit, texts),
            ),
            escape(address),
            texts.say("It lets one person in, until {at}.", at=texts.moment(expires_at)),
            None
            if seat is Seat.UNIT
            else texts.say(
                "It counts once the office has entered full name and position of whoever opens "
                "it, and confirmed them."
            ),
        )
    )


def open_row(is_open: int, texts: Texts) -> tuple[Row, ...]:
    """Return the row that leads to the open invitations, none where there is none."""
    if not is_open:
        return ()
    text = texts.label("Open invitations: {count}", count=count(is_open))
    return ((Button(text, press(PeopleVerb.INVITATIONS, 0)),),)


def awaiting_office(texts: Texts) -> Message:
    """Return to whoever opened a link to the office or the leaders what comes next."""
    return Message(texts.say("Welcome. The office is completing the connection."))


def welcome(seat: Seat, unit: Unit | None, texts: Texts) -> Message:
    """Return to whoever opened a link what they may do from now on."""
    return Message(
        texts.say(
            "You now take part for {name} in this private chat. Type /trogiup to see what can be "
            "done here.",
            name=_name(seat, unit, texts),
        )
    )


def taken(guest: Person, seat: Seat, unit: Unit | None, texts: Texts) -> Message:
    """Return to who made a link that it was used."""
    return Message(
        texts.say(
            "The invitation for {name} was used by {guest}. If that is not the right person, "
            "please ask the office to end it with /moithamgia.",
            name=_name(seat, unit, texts),
            guest=called(guest),
        )
    )


def revoked(seat: Seat, unit: Unit | None, texts: Texts) -> Message:
    """Return to whoever opened a link that nothing becomes of it."""
    return Message(
        texts.say(
            "The invitation for {name} was taken back. If that is a mistake, please contact the "
            "office.",
            name=_name(seat, unit, texts),
        )
    )


def _name(seat: Seat, unit: Unit | None, texts: Texts) -> str:
    return unit.name if unit else seat_name(seat, texts)
