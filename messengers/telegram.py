"""Telegram: neutral messages into Bot API calls."""

from base64 import b64decode
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from telegram import (
    Bot,
    BotCommandScope,
    BotCommandScopeChat,
    BotCommandScopeChatAdministrators,
    ChatMember,
    ChatMemberRestricted,
    InputFile,
    LinkPreviewOptions,
)
from telegram import Message as SentMessage
from telegram.constants import ChatType, ParseMode
from telegram.error import BadRequest, TelegramError

from domain.attachment import OURS, Attachment, AttachmentKind
from domain.message import Message
from messengers.errors import failures
from messengers.parts import keyboard, reply
from messengers.rich import RichMessages
from messengers.traces import ours_among, refuses_as_the_same

Menu = list[tuple[str, str]]

# None stands for everybody; a menu in a user's own language would go before it.
LANGUAGES = (None, "vi")
# The topic was deleted or closed; the chat itself takes messages still.
_NO_TOPIC = frozenset({"message thread not found", "topic_closed"})
_NOT_THERE = "message to delete not found"
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


@dataclass(frozen=True, slots=True)
class Sent:
    """A message as it stands: its id in the chat, and the name by which anybody finds the chat.

    A reaction is no message, and has no id.
    """

    address: int | None
    public_name: str | None = None


class Telegram:
    """Carries messages through one bot."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._rich = RichMessages(bot)

    async def send(self, address: int, message: Message, *, topic: int | None = None) -> Sent:
        """Send to a chat; raises DeliveryFailed.

        A reply stands beside what it replies to; anything else goes into the `topic`, if any.
        """
        if message.reply_to is not None:
            topic = None
        with failures():
            try:
                return await self._send(address, message, topic)
            except BadRequest as error:
                if topic is None or error.message.lower() not in _NO_TOPIC:
                    raise
                return await self._send(address, message, None)

    async def _send(self, address: int, message: Message, topic: int | None) -> Sent:
        if message.attachment is not None:
            return await self._send_attachment(address, message, message.attachment, topic)
        if message.rich and (taken := await self._rich.send(address, message, topic)):
            return _sent(taken)
        sent = await self._bot.send_message(
            address,
            message.text,
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard(message),
            reply_parameters=reply(message),
            link_preview_options=_NO_PREVIEW,
            message_thread_id=topic,
        )
        return _sent(sent)

    async def _send_attachment(
        self, address: int, message: Message, attachment: Attachment, topic: int | None
    ) -> Sent:
        sent = await self._sending(attachment.kind)(
            address,
            _made(attachment) if attachment.kind in OURS else attachment.file,
            caption=message.text,
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard(message),
            reply_parameters=reply(message),
            message_thread_id=topic,
        )
        return _sent(sent)

    def _sending(self, kind: AttachmentKind) -> Callable[..., Awaitable[SentMessage]]:
        match kind:
            case AttachmentKind.DOCUMENT | AttachmentKind.SHEET | AttachmentKind.PAPER:
                return self._bot.send_document
            case AttachmentKind.VOICE:
                return self._bot.send_voice
            case AttachmentKind.PHOTO | AttachmentKind.PICTURE:
                return self._bot.send_photo

    async def edit(self, address: int, message_id: int, message: Message) -> None:
        """Replace a message's text and buttons; raises DeliveryFailed."""
        with failures():
            await self._edit(address, message_id, message)

    async def _edit(self, address: int, message_id: int, message: Message) -> None:
        # Whether a box opens is settled when a message is sent; an edit cannot change it.
        message = replace(message, asks=False)
        if message.attachment is not None:
            await self._bot.edit_message_caption(
                address,
                message_id,
                caption=message.text,
                parse_mode=ParseMode.HTML,
                reply_markup=keyboard(message),
            )
        elif not (message.rich and await self._rich.edit(address, message_id, message)):
            await self._bot.edit_message_text(
                message.text,
                address,
                message_id,
                parse_mode=ParseMode.HTML,
                reply_markup=keyboard(message),
                link_preview_options=_NO_PREVIEW,
            )

    async def react(self, address: int, message_id: int, sign: str) -> None:
        """React to somebody's message; raises DeliveryFailed.

        MessageRefused may mean that the chat does not have that reaction.
        """
        with failures():
            await self._bot.set_message_reaction(address, message_id, sign)

    async def is_inside(self, address: int, user: int) -> bool:
        """Return whether a user is in a chat; raises DeliveryFailed.

        Where the bot is no administrator, Telegram may refuse to say.
        """
        with failures():
            return is_inside(await self._bot.get_chat_member(address, user))

    async def delete(self, address: int, message_id: int) -> bool:
        """Take somebody's message away where the bot may; return whether it is gone.

        core.telegram.org/bots/api#deletemessage: alone with the bot always within 48 hours, in a
        group with the right to delete messages.
        """
        try:
            return await self._bot.delete_message(address, message_id)
        except BadRequest as error:
            return error.message.lower() == _NOT_THERE
        except TelegramError:
            return False

    async def find(self, address: int, message: Message, numbers: Sequence[int]) -> int | None:
        """Return under which of these ids of a chat a message stands that we may have sent.

        None where none of them is ours, or more than one, or it shows something else; of a file the
        caption is compared. Raises DeliveryFailed.
        """
        with failures():
            ours = await ours_among(self._bot, address, numbers)
            # Of several nobody knows which it is, and an edit would spoil the others.
            if len(ours) == 1 and await refuses_as_the_same(
                partial(self._edit, address, ours[0], message)
            ):
                return ours[0]
        return None

    async def offer(self, address: int, menu: Menu, *, to_administrators: Menu) -> None:
        """Set a chat's menu of commands, and in a group that of its administrators.

        Raises DeliveryFailed.
        """
        with failures():
            for scope, commands in zip(_scopes(address), (menu, to_administrators), strict=False):
                for language in LANGUAGES:
                    await self._bot.set_my_commands(commands, scope, language)

    async def offer_no_more(self, address: int) -> None:
        """Take a chat's own menu away, so that it sees everybody's; raises DeliveryFailed."""
        with failures():
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


def _made(ours: Attachment) -> InputFile:
    """Return a picture or a sheet of ours, to be uploaded."""
    return InputFile(b64decode(ours.file), filename=ours.name or "picture.png")
