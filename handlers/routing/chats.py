"""What happens to the chats themselves: the bot added, removed, a group turned supergroup."""

from collections.abc import Sequence
from functools import partial

from telegram import Chat, ChatMember, ChatMemberRestricted, ChatMemberUpdated, Update, User
from telegram.constants import ChatType
from telegram.ext import ChatMemberHandler, MessageHandler, filters

from actions.delivery.follow_chat import find_chat, tell_moved
from actions.delivery.lose_chat import lose_chat
from actions.people.attending import hear
from actions.people.publishing import note_public_name
from handlers.routing.context import FRESH, Context, Handler
from messengers.telegram import is_inside
from storage.store import Transaction

_COMING_AND_GOING = filters.StatusUpdate.NEW_CHAT_MEMBERS | filters.StatusUpdate.LEFT_CHAT_MEMBER


async def on_membership(update: Update, context: Context) -> None:
    """Note whether a group can still be written to."""
    change = update.my_chat_member
    if change is None or change.chat.type == ChatType.PRIVATE:
        return
    whose, now = await context.door.whose(update), context.door.now()
    office = whose.office

    async def note(tx: Transaction) -> None:
        chat = await tx.chats.find(change.chat.id)
        if chat is None:
            return
        await note_public_name(tx, office, chat, change.chat.username or None, now=now)
        if _may_write(change.new_chat_member):
            await find_chat(tx, office, chat.id, now=now)
        else:
            await lose_chat(tx, office, chat.id, why=change.new_chat_member.status, now=now)

    await whose.store.run(note)
    async with context.door.database.read() as tx:
        givers = {department for department, _ in await tx.departments.given(change.chat.id)}
    for department in sorted(givers):
        await _note_given(context, change, department)


async def _note_given(context: Context, change: ChatMemberUpdated, department: int) -> None:
    """Note the same where the group was given work, whose office hears of it too."""
    now = context.door.now()

    async def note(tx: Transaction) -> None:
        office = context.door.office_for(await tx.departments.get(department))
        chat = await tx.chats.find(change.chat.id)
        if chat is None:
            return
        if _may_write(change.new_chat_member):
            await find_chat(tx, office, chat.id, now=now)
        else:
            await lose_chat(tx, office, chat.id, why=change.new_chat_member.status, now=now)

    await context.door.database.of(department).run(note)


def _may_write(bot: ChatMember) -> bool:
    muted = isinstance(bot, ChatMemberRestricted) and not bot.can_send_messages
    return is_inside(bot) and not muted


async def on_member(update: Update, context: Context) -> None:
    """Hear, where the bot is an administrator, who comes into a group and who goes."""
    change = update.chat_member
    if change is not None:
        member = change.new_chat_member
        await _hear(update, context, change.chat, [member.user], inside=is_inside(member))


async def on_coming_and_going(update: Update, context: Context) -> None:
    """Hear the same from what Telegram writes into the group itself, where it does."""
    message = update.message
    if message is None:
        return
    await _hear(update, context, message.chat, message.new_chat_members, inside=True)
    if message.left_chat_member is not None:
        await _hear(update, context, message.chat, [message.left_chat_member], inside=False)


async def _hear(
    update: Update, context: Context, chat: Chat, users: Sequence[User], *, inside: bool
) -> None:
    whose, now = await context.door.whose(update), context.door.now()

    async def note(tx: Transaction) -> None:
        for user in users:
            await hear(tx, whose.office, user.id, chat.id, inside=inside, now=now)

    await whose.store.run(note)


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

    async def follow(department: int, tx: Transaction) -> None:
        await tx.chats.migrate(old, new)
        chat = await tx.chats.find(new)
        if chat is not None:
            await tx.outbox.renew_menu(chat.id, created_at=now)
            office = context.door.office_for(await tx.departments.get(department))
            await tell_moved(tx, office, chat.id, now=now)

    door = context.door
    async with door.database.read() as tx:
        met = await tx.departments.met(old)
    for department in sorted(met):
        await door.database.of(department).run(partial(follow, department))


def chat_handlers() -> list[Handler]:
    """Return the handlers of changes to chats."""
    return [
        ChatMemberHandler(on_membership, ChatMemberHandler.MY_CHAT_MEMBER),
        ChatMemberHandler(on_member, ChatMemberHandler.CHAT_MEMBER),
        MessageHandler(FRESH & filters.StatusUpdate.MIGRATE, on_migration),
        MessageHandler(FRESH & _COMING_AND_GOING, on_coming_and_going),
    ]
