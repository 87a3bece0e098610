"""The people who take part: the list, and a card with what each may do alone with the bot."""

from collections.abc import Sequence

from domain.chat import Chat, Person, Seat
from domain.lookup.listing import Page
from domain.message import Button, Message, Style
from domain.people.names import PeopleVerb
from domain.people.register import Membership
from domain.press import press
from views.buttons import Row, page_row
from views.markup import Markup, bold, lines
from views.paging import paged
from views.people.binding import seat_name
from views.people.invitation import open_row
from views.people.person import called
from views.texts import Texts, count


def participants(current: Page[Person], texts: Texts, *, is_open: int) -> Message:
    """Return a page of the people who have acted, with a button for each.

    `is_open` is how many invitations were made of which something can become yet.
    """
    heading = paged(
        texts.say(
            "People who take part: {total}",
            total=count(current.total),
        ),
        current,
        texts,
    )
    rows = [(Button(called(one), press(PeopleVerb.PERSON, one.id)),) for one in current.items]
    turn = page_row(PeopleVerb.PEOPLE, current, texts)
    posts = Button(texts.label("Leaders and other positions"), press(PeopleVerb.POSTS, 0))
    return Message(
        lines(
            bold(heading),
            texts.say("Press a name to correct it, or to end private use."),
            texts.say(
                "To invite somebody, an administrator writes /moithamgia to this system in a "
                "private chat."
            ),
        ),
        (*rows, *turn, (posts,), *open_row(is_open, texts)),
    )


def card(
    person: Person, memberships: Sequence[Membership], private: Chat | None, texts: Texts
) -> Message:
    """Return a person's card; `private` is their chat with the bot, if there is one."""
    seats = [seat for seat in (Seat.OFFICE, Seat.LEADERS) if private and seat in private.seats]
    return Message(
        lines(
            bold(called(person)),
            texts.say("Name in Telegram: {name}", name=person.name),
            None if person.full_name else texts.say("Not in the register yet."),
            *(_may(one, texts) for one in memberships),
            *(texts.say("Takes part alone: {name}", name=seat_name(s, texts)) for s in seats),
        ),
        (
            (Button(texts.label("Correct the name"), press(PeopleVerb.RENAME, person.id)),),
            *(_toggle(person, one, texts) for one in memberships),
            *(_unseat(person, seat, texts) for seat in seats),
        ),
    )


def _may(one: Membership, texts: Texts) -> Markup:
    if one.ended:
        return texts.say("No longer reports alone: {unit}", unit=one.unit.name)
    return texts.say("May report alone: {unit}", unit=one.unit.name)


def _toggle(person: Person, one: Membership, texts: Texts) -> Row:
    if one.ended:
        text = texts.label("Allow again: {unit}", unit=one.unit.name)
        return (Button(text, press(PeopleVerb.MEMBER, person.id, one.unit.id, 0), Style.SUCCESS),)
    text = texts.label("End: {unit}", unit=one.unit.name)
    return (Button(text, press(PeopleVerb.MEMBER, person.id, one.unit.id, 1), Style.DANGER),)


def _unseat(person: Person, seat: Seat, texts: Texts) -> Row:
    text = texts.label("End: {unit}", unit=seat_name(seat, texts))
    return (Button(text, press(PeopleVerb.UNSEAT, person.id, seat.value), Style.DANGER),)
