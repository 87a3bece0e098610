"""Invite somebody by a link, and let in whoever opens it."""

import secrets
from dataclasses import replace
from datetime import timedelta

from actions.here import Here
from actions.people.admitting import ask_to_admit, unit_of
from actions.people.attending import set_footings
from actions.people.registering import ask_entry
from actions.people.taking_part import list_participants
from domain.authority import Act, check, check_inviting
from domain.chat import Seat, Unit
from domain.message import Priority
from domain.people.invitation import Invitation, InviteAlone, check_invitation
from views.people import invitation as views

INVITATION_LIFE = timedelta(days=3)
# With the link's other words far below the 64 signs that Telegram lets a link carry.
_TOKEN_BYTES = 24


async def take_part(here: Here) -> None:
    """Answer `/moithamgia`: an administrator, alone, chooses whom to invite; the office sees all.

    Raises InviteAlone for an administrator where others would read the link.
    """
    invites = here.person.address in here.office.administrators
    if invites and here.alone:
        plan = await here.plan()
        is_open = len(await here.tx.invitations.open(now=here.now))
        await here.say(views.choose(plan.units, here.office.texts, is_open=is_open))
    elif invites and Seat.OFFICE not in here.chat.seats:
        raise InviteAlone
    if Seat.OFFICE in here.chat.seats or not invites:
        check(Act.KEEP_REGISTER, here.chat)
        await list_participants(here)


async def invite_pressed(here: Here, seat: Seat, unit_id: int | None) -> None:
    """Make a link for the pressed seat; it counts once, for three days."""
    check_inviting(here.person, here.office.administrators)
    if not here.alone:
        raise InviteAlone
    unit = await unit_of(here, unit_id)
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    expires_at = here.now + INVITATION_LIFE
    await here.tx.invitations.add(
        token, seat, unit_id, inviter_id=here.person.id, expires_at=expires_at
    )
    await here.record("invited", seat=seat.value, unit=unit_id, name=unit and unit.name)
    link = f"https://t.me/{here.username}?start={token}"
    texts = here.office.texts
    await here.say(views.link(seat, unit, link, texts, expires_at=expires_at))


async def accept(here: Here, token: str) -> None:
    """Let in whoever opens a link alone with the bot, and tell who made it.

    A link to the office or the leaders counts once the office has confirmed who opened it. Raises
    UnknownInvitation, InvitationRevoked, InvitationTaken, InvitationExpired.
    """
    found = await here.tx.invitations.find(token)
    if found is not None and found.guest_id == here.person.id and not found.is_over:
        await here.say(views.awaiting_office(here.office.texts))
        return
    invitation = check_invitation(found, now=here.said_at)
    if not await here.tx.invitations.take(invitation.id, here.person.id, at=here.said_at):
        check_invitation(await here.tx.invitations.find(token), now=here.said_at)
    unit = await unit_of(here, invitation.unit_id)
    await _tell_inviter(here, invitation, unit)
    if invitation.needs_confirming:
        await here.record("invitation-opened", seat=invitation.seat.value, name=None)
        await here.say(views.awaiting_office(here.office.texts))
        await ask_to_admit(here, invitation)
    else:
        await _enrol(here, invitation, unit)


async def _tell_inviter(here: Here, invitation: Invitation, unit: Unit | None) -> None:
    inviter = await here.tx.people.get(invitation.inviter_id)
    chat = await here.tx.chats.find(inviter.address)
    if chat is not None and inviter.id != here.person.id:
        taken = views.taken(here.person, invitation.seat, unit, here.office.texts)
        await here.tell(chat, taken, Priority.CARD)


async def _enrol(here: Here, invitation: Invitation, unit: Unit | None) -> None:
    """Let somebody speak for a unit from now on."""
    await here.tx.invitations.confirm(invitation.id, at=here.said_at)
    if unit is not None:
        await here.tx.memberships.join(here.person.id, [unit.id], at=here.said_at)
        await here.tx.memberships.set_ended(here.person.id, unit.id, False)
        await here.tx.presences.forget_outside(here.person.id, invitation.seat, unit.id)
        await set_footings(here.tx, here.office, here.person, now=here.now)
    await here.record(
        "enrolled", seat=invitation.seat.value, unit=invitation.unit_id, name=unit and unit.name
    )
    await here.tx.outbox.renew_menu(here.chat.id, created_at=here.now)
    here = replace(here, chat=await here.tx.chats.get(here.chat.id))
    await here.say(views.welcome(invitation.seat, unit, here.office.texts))
    if here.person.full_name is None and await here.tx.people.ask(here.person.id):
        await ask_entry(here, here.person)
