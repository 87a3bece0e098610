"""What may befall a chat while one looks on, each under a name that the page knows it by."""

from collections.abc import Callable

from simulator.groups import (
    add_bot,
    block_bot,
    open_topic,
    promote,
    remove_bot,
    unblock_bot,
    upgrade,
)
from simulator.model import Chat, ChatType, Membership
from simulator.people import Cannot, Person, PersonCannot

TOPICS = ("Việc theo kế hoạch", "Trao đổi chung")


def befall(chat: Chat, what: str, person: Person) -> Chat:
    """Let it happen to a chat, by whoever created it; returns where its people are afterwards.

    Raises PersonCannot where the chat is not so that it could; `what` is one of the TROUBLES.
    """
    happens = TROUBLES[what]
    person.sees(chat)
    return happens(chat, person)


def _lose(chat: Chat, person: Person) -> Chat:
    _require(chat.standing(person.world.bot).inside)
    if chat.type is ChatType.PRIVATE:
        block_bot(person)
    else:
        remove_bot(chat, _creator(chat, person))
    return chat


def _take_back(chat: Chat, person: Person) -> Chat:
    _require(not chat.standing(person.world.bot).inside)
    if chat.type is ChatType.PRIVATE:
        unblock_bot(person)
    else:
        add_bot(chat, _creator(chat, person))
    return chat


def _move(chat: Chat, person: Person) -> Chat:
    _require(chat.type is ChatType.GROUP)
    return upgrade(chat, _creator(chat, person))


def _open_topic(chat: Chat, person: Person) -> Chat:
    """Turn topics on with the first one; what is said in none of them is said in General."""
    left = [name for name in TOPICS if name not in {topic.name for topic in chat.topics.values()}]
    _require(chat.type is ChatType.SUPERGROUP and bool(left))
    chat.is_forum = True
    open_topic(chat, left[0], _creator(chat, person))
    person.world.changed("chat", chat)
    return chat


def _hide(chat: Chat, person: Person) -> Chat:
    """Let somebody write in the group's name from now on, or in their own again.

    It is a right of an administrator's, which supergroups alone know.
    """
    _require(chat.type is ChatType.SUPERGROUP)
    if person.id in chat.anonymous:
        chat.anonymous.discard(person.id)
    else:
        if not chat.standing(person).administers:
            promote(chat, person, _creator(chat, person))
        chat.anonymous.add(person.id)
    person.world.changed("chat", chat)
    return chat


def _creator(chat: Chat, person: Person) -> Person:
    creators = (user for user, standing in chat.members.items() if standing is Membership.CREATOR)
    return person.world.people[next(creators)]


def _require(possible: bool) -> None:
    if not possible:
        raise PersonCannot(Cannot.CHAT_CHANGED)


TROUBLES: dict[str, Callable[[Chat, Person], Chat]] = {
    "lose-bot": _lose,
    "take-bot-back": _take_back,
    "move": _move,
    "open-topic": _open_topic,
    "hide": _hide,
}
