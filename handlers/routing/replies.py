"""What people write or send in reply to one of our messages, or to us by name."""

from dataclasses import replace

from telegram import Message, MessageEntity, Update
from telegram.ext import MessageHandler, filters

from actions.here import Here
from domain.spoken.instruction import begins_order
from handlers.paper import awaits_paper, on_paper
from handlers.routing.commands import accented_command, on_unknown
from handlers.routing.context import FILES, FRESH, Context, Handler
from handlers.routing.updates import words_of, written


class _CallsUs(filters.MessageFilter):
    """Messages that name the bot: "@nhacviec_bot việc 4 xong rồi".

    In a group Telegram brings them where the bot is an administrator or has no privacy mode.
    """

    def filter(self, message: Message) -> bool:
        return bool(_our_names(message))


class _Orders(filters.MessageFilter):
    """Messages that begin as a leader's order does, which may reply to nothing.

    A group shows them to the bot where it shows it those that name it.
    """

    def filter(self, message: Message) -> bool:
        return begins_order(message.text or message.caption or "")


_CALLS_US = _CallsUs()
_ORDERS = _Orders()


def _our_names(message: Message) -> set[str]:
    """Return how a message names the bot, as it is written there."""
    mentions: list[str | None] = [MessageEntity.MENTION]
    named = message.parse_entities(mentions) | message.parse_caption_entities(mentions)
    ours = f"@{message.get_bot().username}".casefold()
    return {name for name in named.values() if name.casefold() == ours}


async def on_reply(update: Update, context: Context) -> None:
    """Take a reply as an answer, and in a private chat whatever is written."""
    if await awaits_paper(update, context):
        await on_paper(update, context)
        return
    if filters.COMMAND.check_update(update) or accented_command(words_of(update), context):
        await on_unknown(update, context)
        return
    typed = written(update)
    for name in _our_names(update.message) if update.message else ():
        typed = replace(typed, words=typed.words.replace(name, "").strip(" ,:"), calls_us=True)

    async def act(here: Here) -> None:
        await here.office.rooms.commands[""](here, typed)

    # What is replied is taken for no more than that there.
    await context.door.run(update, act, with_given=True)


def reply_handler() -> Handler:
    """Return the handler of replies: words, photos, documents, and what nobody here reads.

    Alone with the bot nobody has to reply, and a reply to its last message may arrive without it.
    What is passed on replies to nothing; a file in a unit's group and an order in the leaders' need
    not either.
    """
    heard = filters.REPLY | filters.ChatType.PRIVATE | filters.FORWARDED | FILES
    heard |= _CALLS_US | _ORDERS
    return MessageHandler(FRESH & ~filters.StatusUpdate.ALL & heard, on_reply)
