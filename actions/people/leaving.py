"""Who holds a leader's chức vụ no longer: nothing goes on waiting with them, or in their name."""

from actions.here import Here
from actions.waiting import hand_over
from domain.chat import Seat
from domain.message import Priority
from domain.people.post import Post
from views.people import post as views


async def leave(here: Here, post: Post) -> None:
    """Let what waited with a leader who has left be before those who answer for it now.

    Their own absences end, nobody is empowered by them or they by anybody, and what is for the
    leaders comes to them alone no more, unless they hold another leader's chức vụ.
    """
    if not post.is_leader:
        return
    if await here.tx.remits.let_go(post.id, by=here.person, at=here.said_at):
        await here.say(views.nobody_empowered(post, here.office.texts))
    await _take_private_seat(here, post)
    await hand_over(here.tx, here.office, await here.whole_plan(), now=here.now)


async def _take_private_seat(here: Here, post: Post) -> None:
    if post.person_id is None:
        return
    held = await here.tx.posts.of(post.person_id, on=here.said_on)
    person = await here.tx.people.get(post.person_id)
    chat = await here.tx.chats.find(person.address)
    if any(one.is_leader for one in held) or chat is None or Seat.LEADERS not in chat.seats:
        return
    await here.tx.chats.unbind(chat.id, Seat.LEADERS, None)
    await here.tell(chat, views.left(post, here.office.texts), Priority.CARD, in_hours=True)
