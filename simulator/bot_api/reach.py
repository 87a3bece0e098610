"""Which chats and messages the bot can reach, and what Telegram says where it cannot."""

from typing import Any

from simulator.bot_api.refused import bad_request, forbidden
from simulator.model import Chat, ChatType, Membership, Message
from simulator.privacy import hears
from simulator.world import World


def chat_of(world: World, parameters: dict[str, Any], name: str = "chat_id") -> Chat:
    """The chat that a call names, where the bot is inside."""
    chat_id = parameters.get(name, "")
    if chat_id == "":
        raise bad_request(f"{name} is empty")
    chat = world.chats.get(chat_id)
    if chat is None or (chat.type is not ChatType.PRIVATE and world.bot.id not in chat.members):
        raise bad_request("chat not found")
    if chat.migrated_to is not None:
        raise bad_request(
            "group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to
        )
    if chat.is_deleted:
        raise forbidden("the group chat was deleted")
    standing = chat.standing(world.bot)
    if chat.type is ChatType.PRIVATE:
        if world.people[chat.id].is_deactivated:
            raise forbidden("user is deactivated")
        if standing is Membership.KICKED:
            raise forbidden("bot was blocked by the user")
        if not chat.bot_may_write:
            raise forbidden("bot can't initiate conversation with a user")
    elif standing is Membership.KICKED:
        raise forbidden(f"bot was kicked from the {chat.type} chat")
    elif standing is Membership.LEFT:
        raise forbidden(f"bot is not a member of the {chat.type} chat")
    return chat


def chat_to_write_in(world: World, parameters: dict[str, Any], what: str) -> Chat:
    """The chat that a call names, where the bot may send `what`, such as "text messages"."""
    chat = chat_of(world, parameters)
    if not chat.bot_may_write:
        raise bad_request(f"not enough rights to send {what} to the chat")
    return chat


def own_message(chat: Chat, parameters: dict[str, Any], world: World) -> Message:
    """The bot's message that a call wants to edit; what it cannot hear is not there for it."""
    message = chat.messages.get(parameters.get("message_id", 0))
    if message is None or (message.sender is not world.bot and not hears(world, message)):
        raise bad_request("message to edit not found")
    markup = message.reply_markup
    if message.sender is not world.bot or message.service is not None:
        raise bad_request("message can't be edited")
    if markup and "inline_keyboard" not in markup:
        raise bad_request("message can't be edited")
    return message
