"""`/ketnoi` and `/moithamgia`: chats that are connected, and people who take part."""

from actions.here import Here
from actions.people.admitting import (
    admit,
    name_guest,
    page_invitations,
    revoke,
    show_invitation,
)
from actions.people.binding import bind_pressed, bind_typed
from actions.people.inviting import invite_pressed, take_part
from actions.people.posting import (
    add_posts,
    correct_post,
    end_post,
    hold_post,
    page_accounts,
    page_posts,
    place_post,
    show_post,
)
from actions.people.taking_part import (
    end_membership,
    page_participants,
    rename,
    show_person,
    unseat,
)
from domain.chat import Seat
from domain.people.names import PeopleVerb
from domain.press import Press, UnknownPress
from handlers.routing.conversation import Conversation, by_ids, wordless


async def on_chosen(here: Here, press: Press) -> None:
    """Connect with the pressed choice, or undo it."""
    try:
        seat = Seat(press.args[0])
    except (IndexError, ValueError):
        raise UnknownPress from None
    await bind_pressed(here, seat, press.id(1) or None, under=press.under)


async def on_invite(here: Here, press: Press) -> None:
    """Make a link for the pressed seat."""
    await invite_pressed(here, _seat(press, 0), press.id(1) or None)


async def on_member(here: Here, press: Press) -> None:
    """End what somebody may do alone, or allow it again."""
    await end_membership(here, press.id(), press.id(1), ended=press.id(2) == 1, under=press.under)


async def on_unseat(here: Here, press: Press) -> None:
    """Take the seat of a private chat."""
    await unseat(here, press.id(), _seat(press, 1), under=press.under)


async def on_place(here: Here, press: Press) -> None:
    """Write a chức vụ down at the pressed place."""
    await place_post(here, _seat(press, 0), press.id(1) or None, under=press.under)


def _seat(press: Press, at: int) -> Seat:
    try:
        return Seat(press.args[at])
    except (IndexError, ValueError):
        raise UnknownPress from None


CONVERSATION = Conversation(
    commands={"ketnoi": bind_typed, "moithamgia": wordless(take_part)},
    presses={
        PeopleVerb.BIND: on_chosen,
        PeopleVerb.INVITE: on_invite,
        PeopleVerb.PEOPLE: by_ids(page_participants),
        PeopleVerb.PERSON: by_ids(show_person),
        PeopleVerb.RENAME: by_ids(rename),
        PeopleVerb.MEMBER: on_member,
        PeopleVerb.UNSEAT: on_unseat,
        PeopleVerb.INVITATIONS: by_ids(page_invitations),
        PeopleVerb.INVITATION: by_ids(show_invitation),
        PeopleVerb.NAME_GUEST: by_ids(name_guest),
        PeopleVerb.ADMIT: by_ids(admit),
        PeopleVerb.REVOKE: by_ids(revoke),
        PeopleVerb.POSTS: by_ids(page_posts),
        PeopleVerb.POST: by_ids(show_post),
        PeopleVerb.ADD_POSTS: by_ids(add_posts),
        PeopleVerb.PLACE_POST: on_place,
        PeopleVerb.CORRECT_POST: by_ids(correct_post),
        PeopleVerb.POST_ACCOUNTS: by_ids(page_accounts),
        PeopleVerb.POST_IS: by_ids(hold_post),
        PeopleVerb.END_POST: by_ids(end_post),
    },
)
