"""Invitations that were made: who opened them is named and confirmed, or they are taken back."""

from actions.here import Here
from actions.paging import show_new, show_page
from actions.people.attending import set_footings
from actions.people.posting import admit_to
from actions.people.registering import ask_entry, reshow_invitation
from actions.show import show
from domain.authority import check_invitations
from domain.chat import Chat, Person, Seat, Unit
from domain.message import Priority
from domain.people.invitation import Invitation, InvitationIsOver, check_confirming
from domain.people.names import InvitationCard, OpenInvitations
from domain.press import UnknownPress
from views.people import invitation as views


async def page_invitations(here: Here, page: int, *, under: int | None) -> None:
    """Show a page of the open invitations in the pressed message, page 0 in one of its own."""
    _check(here)
    if page:
        await show_page(here, OpenInvitations(page), under=under)
    else:
        await show_new(here, OpenInvitations(page=1))


async def show_invitation(here: Here, invitation_id: int) -> None:
    """Answer with one invitation and what can be done about it."""
    _check(here)
    await _invitation(here, invitation_id)
    await show_new(here, InvitationCard(invitation_id, for_office=_is_office(here)))


async def ask_to_admit(here: Here, invitation: Invitation) -> None:
    """Ask the office who has opened a link; where there is no office, ask who made the link."""
    hearers = await here.tx.chats.holding(Seat.OFFICE)
    subject = InvitationCard(invitation.id, for_office=bool(hearers))
    if not hearers:
        inviter = await here.tx.people.get(invitation.inviter_id)
        own = await here.tx.chats.find(inviter.address)
        hearers = [own] if own is not None else []
    for chat in hearers:
        message, _ = await show(here.tx, here.office, subject, now=here.now)
        await here.tell(chat, message, Priority.CARD, subject=subject, lasting=True)


async def name_guest(here: Here, invitation_id: int) -> None:
    """Ask for họ tên and chức vụ of whoever has opened a link; raises InvitationIsOver."""
    invitation, guest = await _opened(here, invitation_id)
    if invitation.is_over:
        raise InvitationIsOver
    await ask_entry(here, guest)


async def admit(here: Here, invitation_id: int) -> None:
    """Let an invitation count from now on, and welcome who has opened it.

    Raises what `check_confirming` does.
    """
    _check(here)
    invitation, guest = await _opened(here, invitation_id)
    has_office = bool(await here.tx.chats.holding(Seat.OFFICE))
    check_confirming(
        invitation, guest, here.person, is_office=_is_office(here), has_office=has_office
    )
    if not await here.tx.invitations.confirm(invitation_id, at=here.said_at):
        raise InvitationIsOver
    private = await _private(here, guest)
    await here.tx.chats.bind(private.id, invitation.seat, None, at=here.now)
    await here.tx.presences.forget_outside(guest.id, invitation.seat, None)
    await set_footings(here.tx, here.office, guest, now=here.now)
    await here.record("admitted", person=guest.id, name=guest.name, seat=invitation.seat.value)
    await admit_to(here, invitation.seat, guest)
    await here.tx.outbox.renew_menu(private.id, created_at=here.now)
    welcome = views.welcome(invitation.seat, None, here.office.texts)
    await here.tell(private, welcome, Priority.ANSWER)
    await reshow_invitation(here, invitation)


async def revoke(here: Here, invitation_id: int) -> None:
    """Take an invitation back, and tell whoever has opened it; raises InvitationIsOver."""
    _check(here)
    invitation = await _invitation(here, invitation_id)
    if not await here.tx.invitations.revoke(invitation_id, at=here.said_at):
        raise InvitationIsOver
    unit = await unit_of(here, invitation.unit_id)
    await here.record("invitation-revoked", seat=invitation.seat.value, name=unit and unit.name)
    if invitation.guest_id is not None:
        guest = await here.tx.people.get(invitation.guest_id)
        told = views.revoked(invitation.seat, unit, here.office.texts)
        await here.tell(await _private(here, guest), told, Priority.ANSWER)
    await reshow_invitation(here, invitation)


async def unit_of(here: Here, unit_id: int | None) -> Unit | None:
    """Return the unit of an invitation, None where it is for the office or the leaders."""
    units = await here.tx.units.all()
    return next((unit for unit in units if unit.id == unit_id), None)


def _check(here: Here) -> None:
    check_invitations(here.person, here.chat, here.office.administrators, alone=here.alone)


def _is_office(here: Here) -> bool:
    return Seat.OFFICE in here.chat.seats


async def _invitation(here: Here, invitation_id: int) -> Invitation:
    """Return an invitation; raises UnknownPress for an id that is none's."""
    invitation = await here.tx.invitations.look_up(invitation_id)
    if invitation is None:
        raise UnknownPress
    return invitation


async def _opened(here: Here, invitation_id: int) -> tuple[Invitation, Person]:
    """Return an invitation and who has opened it; raises UnknownPress while nobody has."""
    invitation = await _invitation(here, invitation_id)
    if invitation.guest_id is None:
        raise UnknownPress
    return invitation, await here.tx.people.get(invitation.guest_id)


async def _private(here: Here, guest: Person) -> Chat:
    """Return the private chat in which a guest has opened the link."""
    return await here.tx.chats.ensure(guest.address, title="")
