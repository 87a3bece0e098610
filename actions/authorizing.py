"""Ask whether somebody may do something: the chat's seats first, then the chức vụ they hold."""

from actions.here import Here
from domain.authority import WITH_POST, Act, Holder, check, check_holder


async def authorize(here: Here, act: Act) -> None:
    """Raise what `check` and `check_holder` do unless `act` may be done here, by this person.

    Raises Unsigned where it takes somebody's chức vụ and the words are nobody's.
    """
    check(act, here.chat)
    # Who writes down a leader's words has no need to be one.
    if act in WITH_POST and not (here.proxy and here.proxy.leader):
        check_holder(act, here.chat, await _holder(here))


async def _holder(here: Here) -> Holder:
    person = here.person
    held = await here.tx.posts.of(person.id, on=here.said_on)
    return Holder(
        seats=frozenset(post.seat for post in held),
        kept=await here.tx.posts.kept(),
        is_administrator=person.address in here.office.administrators,
    )
