"""Links made, opened, confirmed and taken back, as actions."""

import pytest

from actions.people.admitting import (
    admit,
    name_guest,
    page_invitations,
    revoke,
    show_invitation,
)
from actions.people.inviting import accept, invite_pressed, take_part
from actions.people.taking_part import unseat
from domain.authority import NotForThisChat, UnboundChat
from domain.chat import Person, Seat
from domain.people.invitation import (
    InvitationExpired,
    InvitationIsOver,
    InvitationRevoked,
    InvitationTaken,
    NotNamedYet,
    NotOneself,
    OfficeConfirms,
    UnknownInvitation,
)
from domain.people.names import FullName, InvitationCard, OpenInvitations, Participants
from domain.press import UnknownPress
from storage.store import Transaction
from tests.actions.at_work import ALONE, LEADERS, OFFICE, AtWork
from tests.actions.deed import Told

GUEST = "Phó Giám đốc"
GREETING = "Kính chào đồng chí. Văn phòng đang hoàn tất kết nối."


@pytest.fixture
async def guest(at_work: AtWork) -> Person:
    """Somebody who has never written in a chat of the department."""

    async def arrives(tx: Transaction) -> Person:
        chat = await tx.chats.ensure(9001, title=GUEST)
        at_work.chats[GUEST] = chat
        return await tx.people.seen(9001, GUEST)

    at_work.people[GUEST] = await at_work.changes(arrives)
    return at_work.people[GUEST]


async def link_for(at_work: AtWork, seat: Seat, unit: int | None = None) -> str:
    """Return the token of a link that the administrator makes."""
    deed = await at_work.does(ALONE, invite_pressed, seat, unit)
    assert deed.kinds == ["invited"]
    return deed.only.text.partition("?start=")[2].split()[0]


async def opened(at_work: AtWork, seat: Seat = Seat.LEADERS) -> Told:
    """Let the guest open a link; return the office's card."""
    token = await link_for(at_work, seat)
    deed = await at_work.does(GUEST, accept, token, alone=True)
    assert deed.kinds == ["invitation-opened"]
    assert [told.text for told in deed.to(GUEST)] == [GREETING]
    assert deed.chats == [ALONE, GUEST, OFFICE]
    return deed.told[-1]


async def seats(at_work: AtWork, code: str) -> frozenset[Seat]:
    chat = await at_work.finds(lambda tx: tx.chats.get(at_work.chats[code].id))
    return chat.seats


async def held(at_work: AtWork, person: Person) -> list[str]:
    """Return the chức vụ that somebody holds."""
    today = at_work.now.date()
    posts = await at_work.finds(lambda tx: tx.posts.of(person.id, on=today))
    return [post.called for post in posts]


def card_of(told: Told) -> int:
    assert isinstance(told.subject, InvitationCard)
    return told.subject.invitation


async def test_the_office_names_and_confirms_who_opened_a_link(
    at_work: AtWork, guest: Person
) -> None:
    told = await opened(at_work)
    invitation = card_of(told)
    assert await seats(at_work, GUEST) == frozenset()
    with pytest.raises(NotNamedYet):
        await at_work.does(OFFICE, admit, invitation, to=told)
    asked = await at_work.does(OFFICE, name_guest, invitation, to=told)
    assert asked.question == FullName(guest.id, GUEST)
    named = await at_work.answers(OFFICE, asked.only, "Nguyễn Văn An, Phó Giám đốc")
    assert named.told[-1].subject == told.subject
    assert await seats(at_work, GUEST) == frozenset()
    assert await held(at_work, guest) == []

    deed = await at_work.does(OFFICE, admit, invitation, to=told)
    assert deed.kinds == ["admitted", "post-entered", "post-held"]
    assert (deed.chats, deed.menus) == ([GUEST], (GUEST,))
    assert await held(at_work, guest) == ["Nguyễn Văn An, Phó Giám đốc"]
    assert told.row in deed.edited
    assert await seats(at_work, GUEST) == {Seat.LEADERS}
    for act in (admit, revoke, name_guest):
        with pytest.raises(InvitationIsOver):
            await at_work.does(OFFICE, act, invitation, to=told)


async def test_nobody_confirms_but_the_office_and_nobody_themselves(
    at_work: AtWork, guest: Person
) -> None:
    told = await opened(at_work)
    for chat in ("TT", LEADERS, GUEST):
        for act in (admit, revoke, show_invitation, page_invitations):
            with pytest.raises(NotForThisChat if chat != GUEST else UnboundChat):
                await at_work.does(chat, act, card_of(told), to=told)
    with pytest.raises(OfficeConfirms):
        await at_work.does(ALONE, admit, card_of(told), to=told)
    with pytest.raises(NotOneself):
        await at_work.does(OFFICE, admit, card_of(told), to=told, who=GUEST)
    with pytest.raises(UnknownPress):
        await at_work.does(OFFICE, admit, 0)


async def test_while_there_is_no_office_the_administrator_confirms(
    at_work: AtWork, guest: Person
) -> None:
    office = at_work.chats[OFFICE].id
    await at_work.changes(lambda tx: tx.chats.unbind(office, Seat.OFFICE, None))
    token = await link_for(at_work, Seat.OFFICE)
    deed = await at_work.does(GUEST, accept, token, alone=True)
    assert deed.chats == [ALONE, GUEST, ALONE]
    card = deed.told[-1]
    await at_work.does(ALONE, admit, card_of(card), to=card)
    assert await seats(at_work, GUEST) == {Seat.OFFICE}


@pytest.mark.parametrize("by", [OFFICE, ALONE])
async def test_an_open_invitation_is_listed_and_taken_back(
    at_work: AtWork, guest: Person, by: str
) -> None:
    token = await link_for(at_work, Seat.LEADERS)
    listed = (await at_work.does(by, take_part)).only
    assert [one.text for one in listed.buttons][-1] == "Lời mời chưa hoàn tất: 01"
    page = await at_work.does(by, page_invitations, 0, to=listed)
    assert page.only.subject == OpenInvitations(1)
    assert [one.text for one in page.only.buttons] == ["Ban Giám đốc: chưa mở, đến 11/02/2021"]
    invitation = int(page.only.buttons[0].press.partition(":")[2])
    card = await at_work.does(by, show_invitation, invitation)
    assert [one.text for one in card.only.buttons] == ["Thu hồi"]
    deed = await at_work.does(by, revoke, invitation, to=card.only)
    assert (deed.kinds, deed.chats) == (["invitation-revoked"], [])
    with pytest.raises(InvitationRevoked):
        await at_work.does(GUEST, accept, token, alone=True)
    after = await at_work.does(OFFICE, take_part)
    assert after.only.subject == Participants(1)
    assert "Lời mời" not in " ".join(one.text for one in after.only.buttons)


async def test_whoever_opened_what_is_taken_back_hears_of_it(
    at_work: AtWork, guest: Person
) -> None:
    told = await opened(at_work)
    deed = await at_work.does(OFFICE, revoke, card_of(told), to=told)
    (heard,) = deed.to(GUEST)
    assert heard.text.startswith("Lời mời tham gia Ban Giám đốc đã được thu hồi.")
    with pytest.raises(InvitationIsOver):
        await at_work.does(OFFICE, admit, card_of(told), to=told)
    assert await seats(at_work, GUEST) == frozenset()


async def test_a_link_is_opened_by_one_person(at_work: AtWork, guest: Person) -> None:
    token = await link_for(at_work, Seat.LEADERS)
    await at_work.does(GUEST, accept, token, alone=True)
    with pytest.raises(InvitationTaken):
        await at_work.does(ALONE, accept, token, who=LEADERS)
    again = await at_work.does(GUEST, accept, token, alone=True)
    assert (again.only.text, again.kinds) == (GREETING, [])


async def test_a_link_makes_a_member_of_a_unit_at_once(at_work: AtWork, guest: Person) -> None:
    token = await link_for(at_work, Seat.UNIT, at_work.unit("TT"))
    deed = await at_work.does(GUEST, accept, token, alone=True)
    assert (deed.kinds, deed.menus) == (["enrolled"], (GUEST,))
    (membership,) = await at_work.finds(lambda tx: tx.memberships.of(guest.id))
    assert (membership.unit.code, membership.ended) == ("TT", False)
    listed = await at_work.finds(lambda tx: tx.invitations.open(now=at_work.now))
    assert listed == []


async def test_a_link_ends_after_three_days(at_work: AtWork, guest: Person) -> None:
    token = await link_for(at_work, Seat.LEADERS)
    at_work.comes("11/02 08:00")
    with pytest.raises(InvitationExpired):
        await at_work.does(GUEST, accept, token, alone=True)
    with pytest.raises(UnknownInvitation):
        await at_work.does(GUEST, accept, "khong-co", alone=True)
    assert await at_work.finds(lambda tx: tx.invitations.open(now=at_work.now)) == []


async def test_a_seat_given_by_a_link_is_taken_once(at_work: AtWork, guest: Person) -> None:
    await at_work.changes(
        lambda tx: tx.chats.bind(at_work.chats[GUEST].id, Seat.LEADERS, None, at=at_work.now)
    )
    deed = await at_work.does(OFFICE, unseat, guest.id, Seat.LEADERS)
    assert (deed.kinds, deed.menus) == (["member-ended"], (GUEST,))
    assert (await at_work.does(OFFICE, unseat, guest.id, Seat.LEADERS)).kinds == []
