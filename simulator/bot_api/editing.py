"""What a bot does to messages that stand already: edits, deletes, pins them."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from simulator.bot_api.botapi import SPEC
from simulator.bot_api.entities import Entity
from simulator.bot_api.reach import chat_of, own_message
from simulator.bot_api.refused import Refused, bad_request
from simulator.bot_api.rich import rich_blocks, words_of
from simulator.bot_api.sending import (
    LONGEST_CAPTION,
    checked_markup,
    formatted,
    kept_keyboard,
    message_text,
)
from simulator.bot_api.wire import message_json
from simulator.model import Chat, ChatType, Message
from simulator.privacy import hears
from simulator.world import World

SIGNS = frozenset(SPEC["types"]["ReactionTypeEmoji"]["fields"]["emoji"]["enum"])
DELETED_WITHIN = timedelta(hours=48)


def edit_message_text(world: World, parameters: dict[str, Any]) -> dict[str, Any]:
    message = message_to_edit(world, parameters)
    blocks = rich_blocks(parameters) if "rich_message" in parameters else []
    words = "\n".join(words_of(blocks))
    text, entities = (words, ()) if blocks else message_text(world, parameters)
    if message.file is not None:
        raise bad_request("there is no text in the message to edit")
    markup = keyboard_for(message, parameters, world)
    return edit(world, message, text, entities, markup, blocks)


def edit_message_caption(world: World, parameters: dict[str, Any]) -> dict[str, Any]:
    message = message_to_edit(world, parameters)
    caption, entities = formatted(world, parameters, "caption", "caption_entities")
    if message.file is None:
        raise bad_request("there is no caption in the message to edit")
    if len(caption) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    return edit(world, message, caption, entities, keyboard_for(message, parameters, world))


def stop_message_live_location(world: World, parameters: dict[str, Any]) -> dict[str, Any]:
    """Nobody has a live location here; which messages are the bot's own is looked at first."""
    message_to_edit(world, parameters)
    raise bad_request("there is no live location in the message to edit")


def edit_message_reply_markup(world: World, parameters: dict[str, Any]) -> dict[str, Any]:
    message = message_to_edit(world, parameters)
    markup = keyboard_for(message, parameters, world)
    return edit(world, message, message.text, message.entities, markup, message.rich)


def message_to_edit(world: World, parameters: dict[str, Any]) -> Message:
    if "inline_message_id" in parameters:
        raise bad_request("MESSAGE_ID_INVALID")  # this bot has no inline mode
    if "chat_id" not in parameters and "message_id" not in parameters:
        raise bad_request("message identifier is not specified")
    return own_message(chat_of(world, parameters), parameters, world)


def keyboard_for(
    message: Message, parameters: dict[str, Any], world: World
) -> dict[str, Any] | None:
    """The new keyboard of a message; whether it asks for a reply stays as it was sent."""
    markup = checked_markup(parameters)
    if markup is None:
        return None
    forced = message.forces_reply
    # Telegram's own answer to another value is not known: here it changes nothing.
    if parameters["reply_markup"].get("force_reply", forced) != forced:
        world.violations.append("force_reply cannot be changed by an edit")
    return kept_keyboard(markup["inline_keyboard"], forces_reply=forced)


def edit(
    world: World,
    message: Message,
    text: str,
    entities: tuple[Entity, ...],
    markup: dict[str, Any] | None,
    blocks: Sequence[dict[str, Any]] = (),
) -> dict[str, Any]:
    """Change a message. Without a markup its buttons go, as on Telegram."""
    stands = (message.text, message.entities, message.reply_markup, message.rich)
    if stands == (text, entities, markup, list(blocks)):
        raise bad_request(
            "message is not modified: specified new message content and reply markup are "
            "exactly the same as a current content and reply markup of the message"
        )
    message.text, message.entities, message.reply_markup = text, entities, markup
    message.rich = list(blocks)
    world.edited(message)
    return message_json(message)


def delete_message(world: World, parameters: dict[str, Any]) -> bool:
    chat = chat_of(world, parameters)
    message = message_in(chat, parameters, "delete")
    if message.sender is world.bot:
        may = world.now() - message.date <= DELETED_WITHIN
    else:
        may = chat.type is ChatType.PRIVATE or chat.standing(world.bot).administers
    if not may:
        raise cannot_delete()
    world.delete(message)
    return True


def set_message_reaction(world: World, parameters: dict[str, Any]) -> bool:
    """React to a message the bot can hear; it has one reaction for each."""
    chat = chat_of(world, parameters)
    message = message_in(chat, parameters, "react")
    if not hears(world, message) and message.sender is not world.bot:
        raise bad_request("message to react not found")
    signs = [one.get("emoji") for one in parameters.get("reaction", [])]
    has_them = chat.has_reactions or chat.type is ChatType.PRIVATE
    if len(signs) > 1 or not has_them or not set(signs) <= SIGNS:
        raise bad_request("REACTION_INVALID")
    message.reaction = signs[0] if signs else None
    world.changed("edit", message)
    return True


def pin_chat_message(world: World, parameters: dict[str, Any]) -> bool:
    chat = chat_of(world, parameters)
    if chat.type is not ChatType.PRIVATE and not chat.standing(world.bot).administers:
        raise bad_request("not enough rights to manage pinned messages in the chat")
    message = message_in(chat, parameters, "pin")
    pinned = message_json(message, with_reply=False)
    world.post(chat, world.bot, service={"pinned_message": pinned})
    return True


def message_in(chat: Chat, parameters: dict[str, Any], purpose: str) -> Message:
    message = chat.messages.get(parameters.get("message_id", 0))
    if message is None:
        raise bad_request(f"message to {purpose} not found")
    return message


def cannot_delete() -> Refused:
    return bad_request("message can't be deleted for everyone")
