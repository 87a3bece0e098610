"""Invitations as the office sees them: which are open, who opened one, what is missing."""

from dataclasses import dataclass

from domain.chat import Person, Unit
from domain.lookup.listing import Page
from domain.message import Button, Message, Style
from domain.people.invitation import Invitation
from domain.people.names import PeopleVerb
from domain.press import press
from views.buttons import Row, page_row
from views.markup import Markup, bold, lines
from views.paging import paged
from views.people.binding import seat_name
from views.people.person import called
from views.texts import Texts, count, long_date


@dataclass(frozen=True, slots=True)
class Guest:
    """An invitation with the people and the unit it names; `guest` is None while nobody came."""

    invitation: Invitation
    unit: Unit | None
    inviter: Person
    guest: Person | None


def invitations(current: Page[Guest], texts: Texts) -> Message:
    """Return a page of the open invitations, with a button for each."""
    heading = paged(
        texts.say(
            "Open invitations: {total}",
            total=count(current.total),
        ),
        current,
        texts,
    )
    rows = [
        (Button(_short(one, texts), press(PeopleVerb.INVITATION, one.invitation.id)),)
        for one in current.items
    ]
    hint = texts.say("Press one to confirm who opened it, or to take it back.")
    turn = page_row(PeopleVerb.INVITATIONS, current, texts)
    return Message(lines(bold(heading), hint if current.items else None), (*rows, *turn))


def _short(one: Guest, texts: Texts) -> str:
    name = _name(one, texts)
    if one.guest is None:
        until = long_date(texts.local(one.invitation.expires_at).date())
        return texts.label("{name}: not opened, until {day}", name=name, day=until)
    return texts.label("{name}: {guest}", name=name, guest=called(one.guest))


def card(one: Guest, texts: Texts, *, for_office: bool, has_office: bool) -> Message:
    """Return an invitation with what can be done about it, by the office or an administrator."""
    return Message(
        lines(
            bold(texts.say("Invitation to take part for {name}", name=_name(one, texts))),
            texts.say("Made by: {inviter}", inviter=called(one.inviter)),
            _opened(one, texts),
            _stands(one, texts, for_office=for_office, has_office=has_office),
        ),
        _buttons(one, texts, for_office=for_office, has_office=has_office),
    )


def _opened(one: Guest, texts: Texts) -> Markup:
    if one.guest is None:
        return texts.say(
            "Not opened yet; it can be until {at}.", at=texts.moment(one.invitation.expires_at)
        )
    return lines(
        texts.say("Opened by: {guest}", guest=called(one.guest)),
        texts.say("Name in Telegram: {name}", name=one.guest.name),
    )


def _stands(one: Guest, texts: Texts, *, for_office: bool, has_office: bool) -> Markup | None:
    if one.invitation.revoked_at is not None:
        return texts.say("Taken back.")
    if one.invitation.confirmed_at is not None:
        return texts.say("Confirmed: it counts.")
    if one.guest is None or not (
        one.invitation.needs_confirming and (for_office or not has_office)
    ):
        return None
    return texts.say(
        "It does not count yet. Please make sure who this is, enter full name and position, then "
        "confirm."
    )


def _buttons(one: Guest, texts: Texts, *, for_office: bool, has_office: bool) -> tuple[Row, ...]:
    if one.invitation.is_over:
        return ()
    number = one.invitation.id
    rows: list[Row] = []
    if one.guest is not None and for_office:
        name = texts.label("Enter full name and position")
        rows.append((Button(name, press(PeopleVerb.NAME_GUEST, number)),))
    if one.guest is not None and (for_office or not has_office):
        right = texts.label("Confirm: the right person")
        rows.append((Button(right, press(PeopleVerb.ADMIT, number), Style.SUCCESS),))
    back = texts.label("Take the invitation back")
    rows.append((Button(back, press(PeopleVerb.REVOKE, number), Style.DANGER),))
    return tuple(rows)


def _name(one: Guest, texts: Texts) -> str:
    return one.unit.name if one.unit else seat_name(one.invitation.seat, texts)
