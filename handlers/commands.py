"""Commands that people type, alone or as the caption of a photo or document."""

import re

from telegram import Update
from telegram.ext import CommandHandler, MessageHandler, filters

from actions.asked import Command
from actions.here import Here
from actions.unused import tell_of_command
from domain.text import fold
from domain.written import Written
from handlers.routing.context import FILES, FRESH, Context, Handler, words_of, written
from handlers.routing.conversation import Conversations

_COMMAND = re.compile(r"/(\w+)(?:@(\w+))?(?:\s|$)")


def command_handlers(conversations: Conversations) -> list[Handler]:
    """Return a handler for each command, and one for commands in captions."""
    typed: list[Handler] = [_typed(name, act) for name, act in conversations.commands.items()]
    return [*typed, MessageHandler(FRESH & FILES & filters.CaptionRegex(r"^/"), on_caption)]


def _typed(name: str, command: Command) -> Handler:
    async def on_command(update: Update, context: Context) -> None:
        await _run(update, context, command)

    return CommandHandler(name, on_command, filters=FRESH)


async def on_caption(update: Update, context: Context) -> None:
    """Do what a caption asks for; the library looks for commands in texts only."""
    found = _COMMAND.match(words_of(update))
    addressee = found[2] if found else None
    if found is None or (addressee and addressee.lower() != context.bot.username.lower()):
        return
    command = context.door.conversations.commands.get(found[1].lower())
    if command is not None:
        await _run(update, context, command)
    else:
        await on_unknown(update, context)


async def on_unknown(update: Update, context: Context) -> None:
    """Do what is typed as Vietnamese has it; of the rest say that there is no such command.

    What names another bot is none of ours.
    """
    accented = accented_command(words_of(update), context)
    if accented is not None:
        await _run(update, context, accented)
        return
    found = _COMMAND.match(words_of(update))
    if found is not None and (not found[2] or found[2].lower() == context.bot.username.lower()):
        typed = found[1].lower()
        await context.door.run(update, lambda here: tell_of_command(here, typed))


def unknown_handler() -> Handler:
    """Return the handler of commands that no other takes; it comes behind all of them."""
    return MessageHandler(FRESH & filters.COMMAND, on_unknown)


async def _run(update: Update, context: Context, command: Command) -> None:
    typed = written(update, after_command(words_of(update)))

    async def act(here: Here) -> None:
        await command(here, typed)

    await context.door.run(update, act)


def accented_command(text: str, context: Context) -> Command | None:
    """Return the command that `text` begins with, typed as Vietnamese has it: "/vướngmắc".

    To Telegram that is no command, or one that ends at the first accent, so that in a group it
    arrives only as a reply. What is addressed to another bot is none of ours.
    """
    return context.door.conversations.commands.get(_name(text, context))


def command_of(update: Update, context: Context) -> tuple[str, Written]:
    """Return the name of the command that was typed, "" for none, and what was written."""
    words = words_of(update)
    name = _name(words, context)
    if name in context.door.conversations.commands:
        return name, written(update, after_command(words))
    return "", written(update)


def _name(text: str, context: Context) -> str:
    """Return what `text` calls a command, without accents; "" for another bot's or for none."""
    found = _COMMAND.match(text)
    if found is None or (found[2] and found[2].lower() != context.bot.username.lower()):
        return ""
    return fold(found[1])


def after_command(text: str) -> str:
    """Return the words behind the command that `text` starts with."""
    _, _, words = text.partition(text.split(maxsplit=1)[0] if text else " ")
    return words.strip()
