"""A simulated Telegram as JSON: what stood on people's screens when a version was left."""

import base64
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from typing import Any

from bot.demo.town import Town
from simulator.bot_api.entities import Entity
from simulator.model import Chat, ChatType, Membership, Message, StoredFile, Topic, User
from simulator.people import Person
from simulator.world import World

Json = dict[str, Any]


def kept(town: Town) -> Json:
    """Return a town and its world, ready to be written down; what nobody sees is left out."""
    world = town.world
    return {
        "at": world.now().isoformat(),
        "next_update": world.updates._next_id,
        "last_shared_id": world._last_shared_id,
        "people": [
            {"id": one.id, "name": one.name, "title": one.title, "username": one.username}
            for one in world.people.values()
        ],
        "files": [
            asdict(file) | {"content": base64.b64encode(file.content).decode()}
            for file in world.files._by_id.values()
        ],
        "chats": [_kept_chat(chat) for chat in world.chats.values()],
        "town": {
            "administrator": town.administrator.id,
            "chief_of_office": town.chief_of_office.id,
            "director": town.director.id,
            "officers": {code: one.id for code, one in town.officers.items()},
            "chats": {code: chat.id for code, chat in town.chats.items()},
        },
    }


def _kept_chat(chat: Chat) -> Json:
    return {
        "id": chat.id,
        "type": chat.type,
        "title": chat.title,
        "members": [[user, standing] for user, standing in chat.members.items()],
        "last_message_id": chat.last_message_id,
        "is_forum": chat.is_forum,
        "topics": [asdict(topic) for topic in chat.topics.values()],
        "bot_may_write": chat.bot_may_write,
        "migrated_to": chat.migrated_to,
        "is_deleted": chat.is_deleted,
        "messages": [_kept_message(message) for message in chat.messages.values()],
    }


def _kept_message(message: Message) -> Json:
    facts = {
        "id": message.id,
        "date": message.date.isoformat(),
        "sender": message.sender.id,
        "text": message.text,
        "entities": [asdict(entity) for entity in message.entities],
        "reply_to": message.reply_to and message.reply_to.id,
        "quote": message.quote,
        "reply_markup": message.reply_markup,
        "file": message.file and message.file.id,
        "thread_id": message.thread_id,
        "in_topic": message.in_topic,
        "is_anonymous": message.is_anonymous,
        "service": message.service,
        "edited_at": message.edited_at and message.edited_at.isoformat(),
    }
    return {name: fact for name, fact in facts.items() if fact}


def loaded(facts: Json, now: Callable[[], datetime]) -> Town:
    """Return the town of what `kept` wrote, in a world of its own."""
    world = World(now)
    world.updates._next_id = facts["next_update"]
    world._last_shared_id = facts["last_shared_id"]
    for one in facts["people"]:
        world.people[one["id"]] = Person(**one, world=world)
    for file in facts["files"]:
        content = base64.b64decode(file["content"])
        world.files._by_id[file["id"]] = StoredFile(**file | {"content": content})
    for chat in facts["chats"]:
        world.chats[chat["id"]] = _loaded_chat(chat, world)
    town = facts["town"]
    return Town(
        world,
        world.people[town["administrator"]],
        world.people[town["chief_of_office"]],
        world.people[town["director"]],
        {code: world.people[one] for code, one in town["officers"].items()},
        {code: world.chats[one] for code, one in town["chats"].items()},
    )


def _loaded_chat(facts: Json, world: World) -> Chat:
    chat = Chat(
        facts["id"],
        ChatType(facts["type"]),
        facts["title"],
        members={user: Membership(standing) for user, standing in facts["members"]},
        last_message_id=facts["last_message_id"],
        is_forum=facts["is_forum"],
        topics={topic["id"]: Topic(**topic) for topic in facts["topics"]},
        bot_may_write=facts["bot_may_write"],
        migrated_to=facts["migrated_to"],
        is_deleted=facts["is_deleted"],
    )
    for message in facts["messages"]:
        chat.messages[message["id"]] = _loaded_message(message, chat, world)
    return chat


def _loaded_message(facts: Json, chat: Chat, world: World) -> Message:
    sender: User = world.people.get(facts["sender"], world.bot)
    edited_at = facts.get("edited_at")
    return Message(
        chat,
        facts["id"],
        datetime.fromisoformat(facts["date"]),
        sender,
        text=facts.get("text", ""),
        entities=tuple(_loaded_entity(entity) for entity in facts.get("entities", ())),
        # What it answered may be deleted, and then it answers nothing any more.
        reply_to=chat.messages.get(facts.get("reply_to", 0)),
        quote=facts.get("quote"),
        reply_markup=facts.get("reply_markup"),
        file=world.files.get(facts.get("file", "")),
        thread_id=facts.get("thread_id"),
        in_topic=facts.get("in_topic", False),
        is_anonymous=facts.get("is_anonymous", False),
        service=facts.get("service"),
        edited_at=datetime.fromisoformat(edited_at) if edited_at else None,
    )


def _loaded_entity(facts: Json) -> Entity:
    other = tuple((name, fact) for name, fact in facts.pop("other"))
    return Entity(**facts, other=other)
