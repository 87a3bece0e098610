"""Invite somebody by a link, and let in whoever opens it."""

import secrets
from dataclasses import replace
from datetime import timedelta

from actions.here import Here
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
        await here.say(views.choose(plan.units, here.office.texts))
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
    unit = await _unit(here, unit_id)
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

    Raises UnknownInvitation, InvitationTaken, InvitationExpired.
    """
    invitation = check_invitation(await here.tx.invitations.find(token), now=here.now)
    if not await here.tx.invitations.take(invitation.id, here.person.id):
        check_invitation(await here.tx.invitations.find(token), now=here.now)
    unit = await _unit(here, invitation.unit_id)
    await _seat(here, invitation)
    await here.record(
        "enrolled", seat=invitation.seat.value, unit=invitation.unit_id, name=unit and unit.name
    )
    await here.tx.outbox.renew_menu(here.chat.id, created_at=here.now)
    here = replace(here, chat=await here.tx.chats.get(here.chat.id))
    texts = here.office.texts
    await here.say(views.welcome(invitation.seat, unit, texts))
    inviter = await here.tx.people.get(invitation.inviter_id)
    chat = await here.tx.chats.find(inviter.address)
    if chat is not None and inviter.id != here.person.id:
        taken = views.taken(here.person, invitation.seat, unit, texts)
        await here.tell(chat, taken, Priority.CARD)
    if here.person.full_name is None and await here.tx.people.ask(here.person.id):
        await ask_entry(here, here.person)


async def _seat(here: Here, invitation: Invitation) -> None:
    if invitation.unit_id is None:
        await here.tx.chats.bind(here.chat.id, invitation.seat, None, at=here.now)
        return
    await here.tx.memberships.join(here.person.id, [invitation.unit_id], at=here.now)
    await here.tx.memberships.set_ended(here.person.id, invitation.unit_id, False)


async def _unit(here: Here, unit_id: int | None) -> Unit | None:
    units = await here.tx.units.all()
    return next((unit for unit in units if unit.id == unit_id), None)
