"""Ask whether somebody may do something: the chat's seats first, then the chức vụ they hold."""

from actions.heads import speaks_as_leader
from actions.here import Here
from domain.authority import OF_UNIT, WITH_POST, Act, Holder, LeaderForUnit, check, check_holder
from domain.chat import Seat


async def authorize(here: Here, act: Act) -> None:
    """Raise what `check` and `check_holder` do unless `act` may be done here, by this person.

    Raises Unsigned where it takes somebody's chức vụ and the words are nobody's, LeaderForUnit
    where a leader of the department would act as the unit in whose group they are.
    """
    check(act, here.chat)
    if act in OF_UNIT and Seat.OFFICE not in here.chat.seats and await is_leader_here(here):
        raise LeaderForUnit
    # Who writes down a leader's words has no need to be one.
    if act in WITH_POST and not (here.proxy and here.proxy.leader):
        check_holder(act, here.chat, await _holder(here))


async def is_leader_here(here: Here) -> bool:
    """Whether it is a leader of the department who acts in a unit's group."""
    if here.alone:
        return False
    return await speaks_as_leader(
        here.tx,
        here.sender,
        here.chat,
        on=here.said_on,
        administrators=here.office.administrators,
    )


async def _holder(here: Here) -> Holder:
    person = here.person
    held = await here.tx.posts.of(person.id, on=here.said_on)
    return Holder(
        seats=frozenset(post.seat for post in held),
        kept=await here.tx.posts.kept(),
        is_administrator=person.address in here.office.administrators,
    )
