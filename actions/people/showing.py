"""What shows what a chat is connected with, and the people who take part."""

from actions.show.stage import Stage, Worded, Wordings
from domain.chat import Seat
from domain.lookup.listing import page
from domain.people.invitation import Invitation
from domain.people.names import (
    BindingChoice,
    InvitationCard,
    OpenInvitations,
    Participants,
    PersonCard,
    PostAccounts,
    PostCard,
    PostList,
)
from domain.people.post import Post
from domain.people.register import by_given_name
from domain.plan.plan import NothingLeft
from views.people import admission, binding, participant
from views.people import post as post_views
from views.people.admission import Guest


async def _binding(stage: Stage, subject: BindingChoice) -> Worded:
    chat = await stage.chat(subject.chat)
    return binding.choose(chat, stage.plan.units, stage.office.texts), []


# With the row that turns the page no more rows than a phone's screen holds.
PAGE_SIZE = 7


async def _participants(stage: Stage, subject: Participants) -> Worded:
    people = by_given_name(await stage.tx.people.acted())
    current = page(people, subject.page, PAGE_SIZE)
    is_open = len(await stage.tx.invitations.open(now=stage.now))
    return participant.participants(current, stage.office.texts, is_open=is_open), []


async def _invitations(stage: Stage, subject: OpenInvitations) -> Worded:
    found = await stage.tx.invitations.open(now=stage.now)
    current = page([await _guest(stage, one) for one in found], subject.page, PAGE_SIZE)
    return admission.invitations(current, stage.office.texts), []


async def _invitation(stage: Stage, subject: InvitationCard) -> Worded:
    found = await stage.tx.invitations.look_up(subject.invitation)
    if found is None:
        raise NothingLeft
    has_office = bool(await stage.tx.chats.holding(Seat.OFFICE))
    message = admission.card(
        await _guest(stage, found),
        stage.office.texts,
        for_office=subject.for_office,
        has_office=has_office,
    )
    return message, []


async def _guest(stage: Stage, invitation: Invitation) -> Guest:
    units = await stage.tx.units.all()
    return Guest(
        invitation,
        unit=next((unit for unit in units if unit.id == invitation.unit_id), None),
        inviter=await stage.tx.people.get(invitation.inviter_id),
        guest=await stage.tx.people.get(invitation.guest_id) if invitation.guest_id else None,
    )


async def _person(stage: Stage, subject: PersonCard) -> Worded:
    shown = await stage.tx.people.get(subject.person)
    memberships = await stage.tx.memberships.of(shown.id)
    private = await stage.tx.chats.find(shown.address)
    return participant.card(shown, memberships, private, stage.office.texts), []


async def _posts(stage: Stage, subject: PostList) -> Worded:
    held = await stage.tx.posts.all(on=stage.today)
    return post_views.posts(page(held, subject.page, PAGE_SIZE), stage.office.texts), []


async def _post_card(stage: Stage, subject: PostCard) -> Worded:
    post = await _post(stage, subject.post)
    holder = await stage.tx.people.get(post.person_id) if post.person_id else None
    roster = await stage.tx.remits.roster(stage.today, stage.now)
    held = [
        one for one in roster.remits if roster.remit(one.unit) == one and one.post.id == post.id
    ]
    message = post_views.card(
        post,
        holder,
        stage.office.texts,
        is_held=post.in_force(stage.today),
        remits=held,
        absence=roster.absence(post),
    )
    return message, []


async def _accounts(stage: Stage, subject: PostAccounts) -> Worded:
    post = await _post(stage, subject.post)
    seen = await stage.tx.posts.seen_at(post.seat, post.unit)
    others = [one for one in await stage.tx.people.acted() if one not in seen]
    found = [*by_given_name(seen), *by_given_name(others)]
    current = page(found, subject.page, PAGE_SIZE)
    return post_views.accounts(post, current, stage.office.texts), []


async def _post(stage: Stage, post_id: int) -> Post:
    post = await stage.tx.posts.look_up(post_id)
    if post is None:
        raise NothingLeft
    return post


WORDINGS: Wordings = {
    BindingChoice: _binding,
    Participants: _participants,
    PersonCard: _person,
    OpenInvitations: _invitations,
    InvitationCard: _invitation,
    PostList: _posts,
    PostCard: _post_card,
    PostAccounts: _accounts,
}
