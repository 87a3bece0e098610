"""Where somebody writes down another's words, and what whoever they are about is told of it."""

from collections.abc import Sequence

from actions.here import Here, Recorded
from actions.show import show
from domain.chat import Chat, Seat, Unit
from domain.message import Priority
from domain.proxy.names import WrittenDown
from domain.proxy.proxy import Leader
from storage.boxes.outgoing import OnScreen
from views.proxy import passing_on as opinions
from views.proxy import told as views

# What a leader's opinion leaves in the log about work.
_OPINIONS = frozenset({"opinion", "extension-decided", "cause-confirmed", "cause-refused"})


def in_place(here: Here, shown: OnScreen | None) -> Here:
    """Return the place for what is pressed or said under one of our messages.

    What is said under a message to somebody who writes down another's words is for the same other.
    """
    return here.standing_in(shown.proxy) if shown and shown.proxy else here


async def tell_whoever(here: Here) -> None:
    """Tell each unit what was written down for it in this update, and how to object.

    A leader who takes part alone with the bot is told what was written down as their opinion.
    """
    await _tell_leaders(here)
    by_unit: dict[Unit, list[Recorded]] = {}
    for done in here.recorded:
        if done.proxy and done.proxy.unit and done.assignment_id is not None:
            by_unit.setdefault(done.proxy.unit, []).append(done)
    for unit, deeds in by_unit.items():
        await _tell_unit(here, unit, deeds)


async def _tell_leaders(here: Here) -> None:
    for done in here.recorded:
        leader = done.proxy.leader if done.proxy else None
        if leader is None or done.proxy is None or done.kind not in _OPINIONS:
            continue
        chat = await _private(here, leader)
        if chat is None or chat.id == here.chat.id or done.assignment_id is None:
            continue
        _, one = await here.locked(done.assignment_id)
        message = opinions.told_leader(
            one, done.kind, done.details, done.proxy, here.person, here.office.texts
        )
        await here.tell(chat, message, Priority.ANSWER, shows=[one.id])


async def _private(here: Here, leader: Leader) -> Chat | None:
    """Return the private chat in which a leader of the register takes part, None without one."""
    for post in await here.tx.posts.at(Seat.LEADERS, on=here.said_on):
        if (post.position, post.full_name) == (leader.position, leader.full_name):
            person = await here.tx.people.get(post.person_id) if post.person_id else None
            chat = await here.tx.chats.find(person.address) if person else None
            return chat if chat is not None and Seat.LEADERS in chat.seats else None
    return None


async def _tell_unit(here: Here, unit: Unit, done: Sequence[Recorded]) -> None:
    chat = await here.tx.chats.of_unit(unit.id)
    if chat is None or not chat.reachable:
        await here.say(views.not_told(unit, here.office.texts))
    if chat is None:
        return
    ids = dict.fromkeys(one.assignment_id for one in done if one.assignment_id is not None)
    subject = WrittenDown(tuple(one.id for one in done))
    message, shows = await show(here.tx, here.office, subject, now=here.now, shown=list(ids))
    await here.tell(chat, message, Priority.ANSWER, subject=subject, shows=shows, lasting=True)
