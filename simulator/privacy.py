"""Privacy mode: which messages of a chat reach the bot."""

from typing import TYPE_CHECKING

from simulator.model import ChatType, Message

if TYPE_CHECKING:
    from simulator.world import World


def hears(world: "World", message: Message) -> bool:
    """Whether the bot gets an update for somebody else's message.

    In a group a bot that is no administrator hears commands meant for it, replies to what it
    said, and service messages; a command that names no bot is its own, for there is no other
    bot in this world (core.telegram.org/bots/features, privacy mode).
    """
    chat = message.chat
    if not chat.standing(world.bot).inside:
        return False
    if chat.type is ChatType.PRIVATE or message.service is not None:
        return True
    if not world.privacy_mode or chat.standing(world.bot).administers:
        return True
    if message.reply_to is not None and message.reply_to.sender is world.bot:
        return True
    return is_command_for(message, world.bot.username or "")


def is_command_for(message: Message, username: str) -> bool:
    """Whether a message starts with a command that names this bot or none."""
    first = next((entity for entity in message.entities if entity.offset == 0), None)
    if first is None or first.type != "bot_command":
        return False
    # A command is ASCII, so that its UTF-16 length is its length.
    _, at, addressee = message.text[: first.length].partition("@")
    return not at or addressee.lower() == username.lower()
