"""The Bot API's JSON of the things in the model."""

from typing import Any

from simulator.model import (
    ANONYMOUS_ADMINISTRATOR,
    CHANNEL_SPEAKER,
    TELEGRAM,
    Chat,
    ChatType,
    Membership,
    Message,
    StoredFile,
    User,
)

# Nobody here measures how long a voice is.
VOICE_SECONDS = 7
ADMINISTRATOR_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
    "can_send_welcome_messages",
)
PERMISSIONS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
    "can_edit_tag",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)


def user_json(user: User) -> dict[str, Any]:
    facts: dict[str, Any] = {"id": user.id, "is_bot": user.is_bot, "first_name": user.name}
    if user.username:
        facts["username"] = user.username
    if not user.is_bot:
        facts["language_code"] = "vi"
    return facts


def chat_json(chat: Chat) -> dict[str, Any]:
    if chat.type is ChatType.PRIVATE:
        return {"id": chat.id, "type": "private", "first_name": chat.title}
    facts: dict[str, Any] = {"id": chat.id, "type": chat.type.value, "title": chat.title}
    if chat.username:
        facts["username"] = chat.username
    if chat.is_forum:
        facts["is_forum"] = True
    return facts


def member_json(user: User, standing: Membership, *, is_anonymous: bool = False) -> dict[str, Any]:
    facts: dict[str, Any] = {"status": standing.status, "user": user_json(user)}
    if standing is Membership.CREATOR:
        facts["is_anonymous"] = is_anonymous
    if standing is Membership.ADMINISTRATOR:
        facts |= {"can_be_edited": False, "is_anonymous": is_anonymous}
        facts |= dict.fromkeys(ADMINISTRATOR_RIGHTS, True)
    if standing.status == Membership.RESTRICTED:
        facts |= dict.fromkeys(PERMISSIONS, False)
        facts |= {"is_member": standing.inside, "until_date": 0}
    if standing is Membership.KICKED:
        facts["until_date"] = 0
    return facts


def message_json(message: Message, *, with_reply: bool = True) -> dict[str, Any]:
    """A message; the message it replies to comes along without its own reply."""
    facts: dict[str, Any] = {
        "message_id": message.id,
        **sender_json(message),
        "chat": chat_json(message.chat),
        "date": int(message.date.timestamp()),
    }
    if message.origin is not None:
        facts["forward_origin"] = message.origin
    if message.is_automatic_forward:
        facts["is_automatic_forward"] = True
    if message.via is not None:
        facts["via_bot"] = user_json(message.via)
    if message.thread_id is not None:
        facts["message_thread_id"] = message.thread_id
    if message.in_topic:
        facts["is_topic_message"] = True
    answered = message.reply_to
    if with_reply and answered and answered.chat.messages.get(answered.id) is answered:
        facts["reply_to_message"] = message_json(answered, with_reply=False)
        if message.quote is not None:
            place = max(answered.text.find(message.quote), 0)
            facts["quote"] = {"text": message.quote, "position": place}
    if message.edited_at is not None:
        facts["edit_date"] = int(message.edited_at.timestamp())
    if message.service is not None:
        return facts | message.service
    facts |= content_json(message)
    if "inline_keyboard" in (message.reply_markup or {}):
        facts["reply_markup"] = message.reply_markup
    return facts


def sender_json(message: Message) -> dict[str, Any]:
    """Who wrote, as the bot is told it: some accounts stand for whoever wrote through them."""
    if message.is_anonymous:
        return {
            "from": user_json(ANONYMOUS_ADMINISTRATOR),
            "sender_chat": chat_json(message.chat),
        }
    if message.sends_as is not None:
        shown = TELEGRAM if message.is_automatic_forward else CHANNEL_SPEAKER
        return {"from": user_json(shown), "sender_chat": chat_json(message.sends_as)}
    if message.chat.type is ChatType.CHANNEL:
        return {"sender_chat": chat_json(message.chat)}
    return {"from": user_json(message.sender)}


def origin_json(message: Message) -> dict[str, Any]:
    """Where a message comes from that is forwarded; what was forwarded before keeps its origin."""
    if message.origin is not None:
        return message.origin
    facts: dict[str, Any] = {"date": int(message.date.timestamp())}
    sender = message.sender
    if message.chat.type is ChatType.CHANNEL:
        post = {"chat": chat_json(message.chat), "message_id": message.id}
        return facts | {"type": "channel"} | post
    if message.is_anonymous or message.sends_as:
        speaker = chat_json(message.sends_as or message.chat)
        return facts | {"type": "chat", "sender_chat": speaker}
    if sender.hides_behind_name:
        return facts | {"type": "hidden_user", "sender_user_name": sender.name}
    return facts | {"type": "user", "sender_user": user_json(sender)}


def content_json(message: Message) -> dict[str, Any]:
    entities = [entity.as_json() for entity in message.entities]
    facts: dict[str, Any] = {}
    if message.file is not None:
        facts[message.file.kind] = file_json(message.file)
        if message.album is not None:
            facts["media_group_id"] = message.album
        if message.text:
            facts["caption"] = message.text
        if entities:
            facts["caption_entities"] = entities
        return facts
    if message.rich:
        return {"rich_message": {"blocks": message.rich}}
    facts["text"] = message.text
    if entities:
        facts["entities"] = entities
    return facts


def file_json(file: StoredFile) -> Any:
    """A document, or a photo in its sizes, the largest last."""
    facts = {"file_id": file.id, "file_unique_id": f"u{file.id}", "file_size": len(file.content)}
    if file.kind == "document":
        return facts | {"file_name": file.name, "mime_type": file.mime_type}
    if file.kind == "voice":
        return facts | {"duration": VOICE_SECONDS, "mime_type": file.mime_type}
    width, height = file.width, file.height
    scale = max(width, height) / 90
    small = {"width": max(1, round(width / scale)), "height": max(1, round(height / scale))}
    return [facts | small, facts | {"width": width, "height": height}]
