"""What happens to the chats themselves: the bot added, removed, a group turned supergroup."""

from telegram import ChatMember, ChatMemberRestricted, Update
from telegram.constants import ChatType
from telegram.ext import ChatMemberHandler, MessageHandler, filters

from actions.lose_chat import lose_chat
from handlers.context import FRESH, Context, Handler
from storage.store import Transaction

_GONE = {ChatMember.LEFT, ChatMember.BANNED}


async def on_membership(update: Update, context: Context) -> None:
    """Note whether a group can still be written to."""
    change = update.my_chat_member
    if change is None or change.chat.type == ChatType.PRIVATE:
        return
    office, now = context.door.office, context.door.now()

    async def note(tx: Transaction) -> None:
        chat = await tx.chats.find(change.chat.id)
        if chat is None:
            return
        if _may_write(change.new_chat_member):
            await tx.chats.set_reachable(chat.id, True)
        else:
            await lose_chat(tx, office, chat.id, why=change.new_chat_member.status, now=now)

    await context.door.store.run(note)


def _may_write(bot: ChatMember) -> bool:
    if isinstance(bot, ChatMemberRestricted):
        return bot.is_member and bot.can_send_messages
    return bot.status not in _GONE


async def on_migration(update: Update, context: Context) -> None:
    """Follow a group that became a supergroup; both of its service messages say so."""
    message = update.message
    if message is None:
        return
    old, new = message.chat.id, message.migrate_to_chat_id
    if message.migrate_from_chat_id is not None:
        old, new = message.migrate_from_chat_id, message.chat.id
    if new is None:
        return
    now = context.door.now()

    async def follow(tx: Transaction) -> None:
        await tx.chats.migrate(old, new)
        chat = await tx.chats.find(new)
        if chat is not None:
            await tx.outbox.renew_menu(chat.id, created_at=now)

    await context.door.store.run(follow)


def chat_handlers() -> list[Handler]:
    """Return the handlers of changes to chats."""
    return [
        ChatMemberHandler(on_membership, ChatMemberHandler.MY_CHAT_MEMBER),
        MessageHandler(FRESH & filters.StatusUpdate.MIGRATE, on_migration),
    ]
