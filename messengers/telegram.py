"""Telegram: neutral messages into Bot API calls, its errors into ours."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta

from telegram import (
    Bot,
    BotCommandScope,
    BotCommandScopeChat,
    BotCommandScopeChatAdministrators,
    ChatMember,
    ChatMemberRestricted,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
)
from telegram import Message as SentMessage
from telegram import ReplyParameters as Reply
from telegram.constants import ChatType, ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError

from domain.attachment import Attachment, AttachmentKind
from domain.message import Button, Message
from messengers.failure import (
    DeliveryFailed,
    GroupMigrated,
    MessageRefused,
    MessengerBusy,
    Undeliverable,
)

# The library's own switch for durations as such; it warns at each 429 otherwise.
os.environ.setdefault("PTB_TIMEDELTA", "true")  # noqa: TID251  # no setting of ours

Menu = list[tuple[str, str]]

# None stands for everybody; a menu in a user's own language would go before it.
LANGUAGES = (None, "vi")
# Refusals that concern the chat and not the message; compared in lower case, because
# python-telegram-bot changes the case of the first letter.
_LOST_CHAT = (
    "chat not found",
    "not enough rights",
    "need administrator rights",
    "chat was deleted",
)
# The topic was deleted or closed; the chat itself takes messages still.
_NO_TOPIC = frozenset({"message thread not found", "topic_closed"})
# The message to edit was deleted or is too old; nobody misses the edit.
_GONE = ("message to edit not found", "message can't be edited", "message_id_invalid")
_ALREADY_SO = "message is not modified"
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


@dataclass(frozen=True, slots=True)
class Sent:
    """A message as it stands: its id in the chat, and the name by which anybody finds the chat."""

    address: int
    public_name: str | None = None


class Telegram:
    """Carries messages through one bot."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def send(self, address: int, message: Message, *, topic: int | None = None) -> Sent:
        """Send to a chat; raises DeliveryFailed.

        A reply stands beside what it replies to; anything else goes into the `topic`, if any.
        """
        if message.reply_to is not None:
            topic = None
        with _failures():
            try:
                return await self._send(address, message, topic)
            except BadRequest as error:
                if topic is None or error.message.lower() not in _NO_TOPIC:
                    raise
                return await self._send(address, message, None)

    async def _send(self, address: int, message: Message, topic: int | None) -> Sent:
        if message.attachment is not None:
            return await self._send_attachment(address, message, message.attachment, topic)
        sent = await self._bot.send_message(
            address,
            message.text,
            parse_mode=ParseMode.HTML,
            reply_markup=_keyboard(message),
            reply_parameters=_reply(message),
            link_preview_options=_NO_PREVIEW,
            message_thread_id=topic,
        )
        return _sent(sent)

    async def _send_attachment(
        self, address: int, message: Message, attachment: Attachment, topic: int | None
    ) -> Sent:
        is_photo = attachment.kind is AttachmentKind.PHOTO
        send = self._bot.send_photo if is_photo else self._bot.send_document
        sent = await send(
            address,
            attachment.file,
            caption=message.text,
            parse_mode=ParseMode.HTML,
            reply_markup=_keyboard(message),
            reply_parameters=_reply(message),
            message_thread_id=topic,
        )
        return _sent(sent)

    async def edit(self, address: int, message_id: int, message: Message) -> None:
        """Replace a message's text and buttons; raises DeliveryFailed."""
        with _failures():
            await self._bot.edit_message_text(
                message.text,
                chat_id=address,
                message_id=message_id,
                parse_mode=ParseMode.HTML,
                reply_markup=_keyboard(message),
                link_preview_options=_NO_PREVIEW,
            )

    async def is_inside(self, address: int, user: int) -> bool:
        """Return whether a user is in a chat; raises DeliveryFailed.

        Where the bot is no administrator, Telegram may refuse to say.
        """
        with _failures():
            return is_inside(await self._bot.get_chat_member(address, user))

    async def offer(self, address: int, menu: Menu, *, to_administrators: Menu) -> None:
        """Set a chat's menu of commands, and in a group that of its administrators.

        Raises DeliveryFailed.
        """
        with _failures():
            for scope, commands in zip(_scopes(address), (menu, to_administrators), strict=False):
                for language in LANGUAGES:
                    await self._bot.set_my_commands(commands, scope, language)

    async def offer_no_more(self, address: int) -> None:
        """Take a chat's own menu away, so that it sees everybody's; raises DeliveryFailed."""
        with _failures():
            for scope in _scopes(address):
                for language in LANGUAGES:
                    await self._bot.delete_my_commands(scope, language)


def _sent(message: SentMessage) -> Sent:
    is_group = message.chat.type in {ChatType.GROUP, ChatType.SUPERGROUP}
    return Sent(message.message_id, (message.chat.username or None) if is_group else None)


def is_inside(member: ChatMember) -> bool:
    """Whether a member, as Telegram describes one, is in the chat; who may not write may be."""
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member.status not in {ChatMember.LEFT, ChatMember.BANNED}


def _scopes(address: int) -> tuple[BotCommandScope, ...]:
    """Return the scopes of a chat; those of groups are below 0, and only they have two."""
    everybody = BotCommandScopeChat(address)
    if address > 0:
        return (everybody,)
    return everybody, BotCommandScopeChatAdministrators(address)


@contextmanager
def _failures() -> Iterator[None]:
    """Turn the library's errors into ours; an edit that changes nothing is no error."""
    try:
        yield
    except RetryAfter as error:
        seconds = error.retry_after
        pause = seconds if isinstance(seconds, timedelta) else timedelta(seconds=seconds)
        raise MessengerBusy(error.message, retry_after=pause) from error
    except ChatMigrated as error:
        raise GroupMigrated(error.message, address=error.new_chat_id) from error
    except Forbidden as error:
        raise Undeliverable(error.message, chat_is_lost=True) from error
    except BadRequest as error:
        reason = error.message.lower()
        if _ALREADY_SO in reason:
            return
        lost = any(sign in reason for sign in _LOST_CHAT)
        if lost or any(sign in reason for sign in _GONE):
            raise Undeliverable(error.message, chat_is_lost=lost) from error
        raise MessageRefused(error.message) from error
    except TelegramError as error:
        raise DeliveryFailed(error.message) from error


def _keyboard(message: Message) -> InlineKeyboardMarkup | None:
    if not message.buttons:
        return None
    return InlineKeyboardMarkup([[_button(button) for button in row] for row in message.buttons])


def _button(button: Button) -> InlineKeyboardButton:
    style = button.style.value if button.style else None
    return InlineKeyboardButton(button.text, callback_data=button.press, style=style)


def _reply(message: Message) -> Reply | None:
    if message.reply_to is None:
        return None
    # The message answered may be gone by now; the answer is still owed.
    return Reply(message.reply_to, allow_sending_without_reply=True)
