"""The world as the page gets it: JSON with Vietnamese sentences where people read them."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from simulator.model import Button, Chat, Message
from simulator.people import Cannot, Person
from simulator.world import World

WHY_NOT = {
    Cannot.NOT_A_MEMBER: "Anh/chị không phải là thành viên của nhóm này.",
    Cannot.CHAT_GONE: "Nhóm này không còn nữa.",
    Cannot.NOTHING_TO_SAY: "Tin nhắn đang để trống.",
    Cannot.NO_SUCH_MESSAGE: "Tin này không còn nữa.",
    Cannot.NOT_OWN_MESSAGE: "Chỉ sửa được tin của chính mình.",
    Cannot.NO_SUCH_BUTTON: "Nút này không còn nữa.",
    Cannot.MUTED: "Anh/chị đang bị hạn chế gửi tin trong nhóm này.",
    Cannot.NO_PICTURE: "Tệp này không phải là ảnh PNG hoặc JPEG.",
    Cannot.CHAT_CHANGED: "Nhóm này không còn như lúc anh/chị mở, đề nghị thử lại.",
}

SERVICE_SENTENCES = {
    "migrate_to_chat_id": "Nhóm đã được nâng cấp thành siêu nhóm",
    "migrate_from_chat_id": "Nhóm này được nâng cấp từ nhóm thường",
    "pinned_message": "{actor} đã ghim một tin",
    "forum_topic_created": "{actor} đã mở chủ đề «{name}»",
    "new_chat_members": "{actor} đã thêm {members} vào nhóm",
    "left_chat_member": "{name} không còn trong nhóm",
}


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the tour: what one sees, what to do for it, and in which chat, by its id."""

    title: str
    text: str
    chat: int


def person_json(person: Person) -> dict[str, Any]:
    return {"id": person.id, "name": person.name, "title": person.title}


def chat_json(world: World, chat: Chat) -> dict[str, Any]:
    members = [
        user_id
        for user_id, standing in chat.members.items()
        if standing.inside and user_id != world.bot.id
    ]
    return {
        "id": chat.id,
        "title": chat.title,
        "type": chat.type.value,
        "members": members,
        "has_bot": chat.standing(world.bot).inside,
        "topics": [{"id": topic.id, "name": topic.name} for topic in chat.topics.values()],
        "anonymous": sorted(chat.anonymous),
    }


def commands_json(world: World, chat: Chat) -> dict[str, Any]:
    return {"chat_id": chat.id, "commands": world.menus.of_chat(chat)}


def deleted_json(message: Message) -> dict[str, Any]:
    return {"chat_id": message.chat.id, "id": message.id}


def message_json(message: Message) -> dict[str, Any]:
    sender = message.sender
    markup = message.reply_markup or {}
    return {
        "id": message.id,
        "chat_id": message.chat.id,
        "date": message.date.isoformat(),
        "from": {"id": sender.id, "name": shown_name(message), "is_bot": sender.is_bot},
        "text": message.text,
        "entities": [entity.as_json() for entity in message.entities],
        "rich": message.rich,
        "topic": topic_name(message),
        "reply_to": reply_json(message),
        "quote": message.quote,
        "buttons": [[button_json(button) for button in row] for row in message.buttons],
        "force_reply": message.forces_reply,
        "placeholder": markup.get("input_field_placeholder"),
        "edited": message.edited,
        "reaction": message.reaction,
        "file": file_json(message),
        "service": service_sentence(message),
        "unheard": message.is_unheard and message.service is None,
    }


def button_json(button: Button) -> dict[str, Any]:
    return {
        "text": button.text,
        "style": button.style,
        "url": button.url,
        "disabled": button.disabled,
    }


def shown_name(message: Message) -> str:
    speaker = message.chat if message.is_anonymous else message.sends_as
    return speaker.title if speaker else message.sender.name


def reply_json(message: Message) -> dict[str, Any] | None:
    answered = message.reply_to
    # What opened a topic is answered by all that is said in it, which nobody calls a reply.
    if answered is None or "forum_topic_created" in (answered.service or {}):
        return None
    return {"id": answered.id, "name": shown_name(answered), "text": answered.text}


def topic_name(message: Message) -> str | None:
    topic = message.chat.topics.get(message.thread_id or 0) if message.in_topic else None
    return topic.name if topic else None


def file_json(message: Message) -> dict[str, Any] | None:
    file = message.file
    if file is None:
        return None
    return {
        "kind": file.kind,
        "name": file.name,
        "size": len(file.content),
        "url": f"/ui/file/{file.id}",
    }


def service_sentence(message: Message) -> str | None:
    if message.service is None:
        return None
    kind, fact = next(iter(message.service.items()))
    members = ", ".join(user["first_name"] for user in fact) if isinstance(fact, list) else ""
    name = (fact.get("name") or fact.get("first_name", "")) if isinstance(fact, dict) else ""
    return SERVICE_SENTENCES[kind].format(actor=message.sender.name, members=members, name=name)


def state_json(
    world: World, clock: dict[str, Any] | None, tour: Sequence[Step] = ()
) -> dict[str, Any]:
    """Everything that the page shows when it opens."""
    shown = [chat for chat in world.chats.values() if is_shown(chat)]
    bot = world.bot
    return {
        "bot": {"id": bot.id, "username": bot.username, "name": bot.name},
        "people": [person_json(person) for person in world.people.values()],
        "chats": [chat_json(world, chat) for chat in shown],
        "messages": {
            str(chat.id): [message_json(message) for message in world.messages(chat)]
            for chat in shown
        },
        "commands": {str(chat.id): world.menus.of_chat(chat) for chat in shown},
        "clock": clock,
        "tour": [asdict(step) for step in tour],
    }


def is_shown(chat: Chat) -> bool:
    """Whether people still have a chat on their lists."""
    return not chat.is_deleted and chat.migrated_to is None
