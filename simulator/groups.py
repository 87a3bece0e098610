"""What happens to groups, and to the bot in them: added, removed, upgraded, deleted."""

from simulator.bot_api.wire import user_json
from simulator.model import Chat, ChatType, Membership, Topic
from simulator.people import Person


def add_bot(chat: Chat, by: Person) -> None:
    """Bring the bot into a group, for the first time or again."""
    world = by.world
    world.set_standing(chat, world.bot, Membership.MEMBER, by)
    world.post(chat, by, service={"new_chat_members": [user_json(world.bot)]})


def promote_bot(chat: Chat, by: Person) -> None:
    """Make the bot an administrator, who hears everything."""
    by.world.set_standing(chat, by.world.bot, Membership.ADMINISTRATOR, by)


def remove_bot(chat: Chat, by: Person) -> None:
    """Kick the bot out of a group, which those who stay read."""
    by.world.set_standing(chat, by.world.bot, Membership.KICKED, by)
    by.world.post(chat, by, service={"left_chat_member": user_json(by.world.bot)})


def block_bot(by: Person) -> None:
    """Block the bot in the private chat."""
    by.world.set_standing(by.private, by.world.bot, Membership.KICKED, by)


def unblock_bot(by: Person) -> None:
    by.world.set_standing(by.private, by.world.bot, Membership.MEMBER, by)


def add_member(chat: Chat, person: Person, by: Person) -> None:
    by.world.set_standing(chat, person, Membership.MEMBER, by)
    by.world.post(chat, by, service={"new_chat_members": [user_json(person)]})


def remove_member(chat: Chat, person: Person, by: Person) -> None:
    by.world.set_standing(chat, person, Membership.KICKED, by)
    by.world.post(chat, by, service={"left_chat_member": user_json(person)})


def leave(chat: Chat, person: Person) -> None:
    """Let somebody go out of a group by themselves."""
    person.world.set_standing(chat, person, Membership.LEFT, person)
    person.world.post(chat, person, service={"left_chat_member": user_json(person)})


def restrict(chat: Chat, person: Person, by: Person, *, inside: bool = True) -> None:
    """Forbid somebody to write, and outside a group to come back freely."""
    standing = Membership.RESTRICTED if inside else Membership.RESTRICTED_OUTSIDE
    by.world.set_standing(chat, person, standing, by)


def publish(chat: Chat, username: str | None) -> None:
    """Give a supergroup a name by which anybody finds it, or take it away; no update says so."""
    chat.username = username


def promote(chat: Chat, person: Person, by: Person) -> None:
    by.world.set_standing(chat, person, Membership.ADMINISTRATOR, by)


def delete_group(chat: Chat, by: Person) -> None:
    """Delete a group for everybody."""
    chat.is_deleted = True
    by.world.changed("chat", chat)


def upgrade(chat: Chat, by: Person) -> Chat:
    """Turn a basic group into a supergroup, which has another id; the new chat is returned."""
    world = by.world
    bigger = world.new_group(chat.title, ChatType.SUPERGROUP)
    bigger.members = dict(chat.members)
    world.post(chat, by, service={"migrate_to_chat_id": bigger.id})
    chat.migrated_to = bigger.id
    world.changed("chat", chat)
    world.changed("chat", bigger)
    world.post(bigger, by, service={"migrate_from_chat_id": chat.id})
    return bigger


def open_topic(chat: Chat, name: str, by: Person) -> Topic:
    """Open a topic in a forum; its id is that of its first message."""
    created = {"name": name, "icon_color": 7322096}
    first = by.world.post(chat, by, service={"forum_topic_created": created})
    first.thread_id, first.in_topic = first.id, True
    topic = Topic(first.id, name)
    chat.topics[topic.id] = topic
    return topic
