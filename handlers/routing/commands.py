"""Commands that people type, alone or as the caption of a photo or document."""

import re
from collections.abc import Container
from difflib import get_close_matches

from telegram import Update
from telegram.ext import CommandHandler, MessageHandler, filters

from actions.asked import Command
from actions.here import Here
from actions.unused import tell_of_command
from domain.department.giving import may_type
from domain.plan.plan import NoPlan
from domain.text import fold
from domain.written import Written
from handlers.routing.context import FILES, FRESH, Context, Handler
from handlers.routing.conversation import Conversations
from handlers.routing.updates import words_of, written

_COMMAND = re.compile(r"/(\w+)(?:@(\w+))?(?![\w@])")
_RUN_TOGETHER = re.compile(r"([^\W\d_]+)(?:_|(?=\d))(\w+)")
# How like a name must be to one of ours (difflib's ratio): one letter wrong in four.
_ALIKE = 0.75
_LONGEST_MEANT = 60
# "/nhap ke hoach" has as many words behind the first, no command has more than three.
_MOST_PARTS = 3
# What the buttons and the guides call the same.
_ALSO = {
    "hoanthanh": "xong",
    "khokhan": "vuongmac",
    "ketqua": "tiendo",
    "danhsach": "viec",
    "nhiemvu": "viec",
    "huongdan": "trogiup",
}


def command_handlers(conversations: Conversations) -> list[Handler]:
    """Return a handler for each command, and one for commands in captions."""
    typed: list[Handler] = [_typed(name, act) for name, act in conversations.commands.items()]
    return [*typed, MessageHandler(FRESH & FILES & filters.CaptionRegex(r"^/"), on_caption)]


def _typed(name: str, command: Command) -> Handler:
    async def on_command(update: Update, context: Context) -> None:
        await _run(update, context, name, command)

    return CommandHandler(name, on_command, filters=FRESH)


async def on_caption(update: Update, context: Context) -> None:
    """Do what a caption asks for; the library looks for commands in texts only."""
    found = _COMMAND.match(words_of(update))
    addressee = found[2] if found else None
    if found is None or (addressee and addressee.lower() != context.bot.username.lower()):
        return
    command = context.door.conversations.commands.get(found[1].lower())
    if command is not None:
        await _run(update, context, found[1].lower(), command)
    else:
        await on_unknown(update, context)


async def on_unknown(update: Update, context: Context) -> None:
    """Do what is typed as Vietnamese has it or run together, as "/xong4" is.

    Of the rest say that there is no such command, and which one is like it. What names another bot
    is none of ours.
    """
    text = words_of(update)
    name, _ = _name_and_words(text, context)
    if name in context.door.conversations.commands:
        await _run(update, context, name, context.door.conversations.commands[name])
    elif name:
        typed, meant = name_typed(text), _meant(text, context)
        await context.door.run(update, lambda here: tell_of_command(here, typed, meant))


def name_typed(text: str) -> str:
    """Return the name of the command that `text` begins with, in small letters, as it was typed."""
    found = _COMMAND.match(text)
    return found[1].lower() if found else ""


def _meant(text: str, context: Context) -> str:
    """Return what may have been meant by words that begin with no command, "" for nothing."""
    name, words = _name_and_words(text, context)
    commands = context.door.conversations.commands
    if parted := _parted(name, words, commands):
        return parted[:_LONGEST_MEANT]
    alike = [_ALSO[name]] if name in _ALSO else get_close_matches(name, commands, 1, _ALIKE)
    return f"{alike[0]} {words}".strip()[:_LONGEST_MEANT] if alike else ""


def _parted(name: str, words: str, commands: Container[str]) -> str:
    """Return the command that was typed with spaces, "/bao cao tháng 2", "" for none."""
    rest = words.split()
    for number in range(1, min(_MOST_PARTS, len(rest)) + 1):
        joined = name + "".join(map(fold, rest[:number]))
        whole = _ALSO.get(joined, joined)
        if whole in commands:
            return " ".join((whole, *rest[number:]))
    return ""


def unknown_handler() -> Handler:
    """Return the handler of commands that no other takes; it comes behind all of them."""
    return MessageHandler(FRESH & filters.COMMAND, on_unknown)


async def _run(update: Update, context: Context, name: str, command: Command) -> None:
    _, words = _name_and_words(words_of(update), context)
    typed = written(update, words)

    at_giver = context.door.conversations.given.get(name, _nothing)

    async def act(here: Here) -> None:
        places = [] if at_giver is _nothing else await context.door.at_givers(here)
        nothing: NoPlan | None = None
        try:
            await command(here, typed)
        except NoPlan as refusal:
            nothing = refusal
        for place in places:
            await at_giver(place, typed)
        if nothing is not None and not here.told:
            raise nothing

    await context.door.run(update, act, with_given=may_type(name))


async def _nothing(_here: Here, _written: Written) -> None:
    """Answer nothing of the work that others gave to a group."""


def accented_command(text: str, context: Context) -> Command | None:
    """Return the command that `text` begins with, typed as Vietnamese has it: "/vướngmắc".

    To Telegram that is no command, or one that ends at the first accent, so that in a group it
    arrives only as a reply. What is addressed to another bot is none of ours.
    """
    return context.door.conversations.commands.get(_name_and_words(text, context)[0])


def command_of(update: Update, context: Context) -> tuple[str, Written]:
    """Return the name of the command that was typed, "" for none, and what was written."""
    name, words = _name_and_words(words_of(update), context)
    if name in context.door.conversations.commands:
        return name, written(update, words)
    return "", written(update)


def _name_and_words(text: str, context: Context) -> tuple[str, str]:
    """Return what `text` calls a command, without accents, and the words behind it.

    A name that runs into the words ("/xong4", "/xong_4") is parted from them where it is one of
    ours. The name is "" for another bot's, or for none.
    """
    found = _COMMAND.match(text)
    if found is None or (found[2] and found[2].lower() != context.bot.username.lower()):
        return "", text
    name, words = fold(found[1]), text[found.end() :].strip(" \n\t:")
    parted = _RUN_TOGETHER.fullmatch(name)
    if parted and parted[1] in context.door.conversations.commands:
        return parted[1], f"{parted[2].replace('_', ' ')} {words}".strip()
    return name, words
