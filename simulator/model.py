"""The things of the simulated Telegram: users, chats, messages, files.

They are mutable and compared by identity: a message that was edited is the same message.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from simulator.bot_api.entities import Entity, as_html


class ChatType(StrEnum):
    """The Bot API's chat types."""

    PRIVATE = "private"
    GROUP = "group"
    SUPERGROUP = "supergroup"
    CHANNEL = "channel"


class Membership(StrEnum):
    """Where somebody stands in a chat, in the Bot API's words.

    Who is restricted may be inside or not, and the Bot API says so beside the status.
    """

    CREATOR = "creator"
    ADMINISTRATOR = "administrator"
    MEMBER = "member"
    RESTRICTED = "restricted"
    RESTRICTED_OUTSIDE = "restricted outside"
    LEFT = "left"
    KICKED = "kicked"

    @property
    def status(self) -> str:
        return self.value.split()[0]

    @property
    def inside(self) -> bool:
        return self not in (Membership.LEFT, Membership.KICKED, Membership.RESTRICTED_OUTSIDE)

    @property
    def administers(self) -> bool:
        return self in (Membership.CREATOR, Membership.ADMINISTRATOR)


@dataclass(slots=True, eq=False)
class User:
    """An account: a person or a bot."""

    id: int
    name: str
    username: str | None = None
    is_bot: bool = False
    is_deactivated: bool = False
    hides_behind_name: bool = False
    """What is forwarded of them carries their name and no account."""


ANONYMOUS_ADMINISTRATOR = User(1087968824, "Group", "GroupAnonymousBot", is_bot=True)
"""The account Telegram shows in the place of an administrator who stays anonymous."""
CHANNEL_SPEAKER = User(136817688, "Channel", "Channel_Bot", is_bot=True)
"""The account Telegram shows in the place of somebody who writes as a channel."""
TELEGRAM = User(777000, "Telegram")
"""The account that brings a channel's posts into the group that is linked with it."""


@dataclass(slots=True, eq=False)
class Chat:
    """A private chat, a group or a channel."""

    id: int
    type: ChatType
    title: str
    username: str | None = None
    """The name by which anybody finds a public one."""
    members: dict[int, Membership] = field(default_factory=dict)
    """Where each user stands, the bot included; who was never there is missing."""
    messages: dict[int, "Message"] = field(default_factory=dict)
    """By id, oldest first; a deleted message is gone."""
    last_message_id: int = 0
    is_forum: bool = False
    topics: dict[int, "Topic"] = field(default_factory=dict)
    bot_may_write: bool = True
    """For a private chat: the person has started the bot and has not blocked it."""
    migrated_to: int | None = None
    is_deleted: bool = False
    has_reactions: bool = True
    hides_members: bool = False
    """Only administrators are told who is in it."""
    anonymous: set[int] = field(default_factory=set)
    """Which of its administrators write in its name."""
    linked: "Chat | None" = None
    """For a channel: the group that gets its posts."""

    def standing(self, user: User) -> Membership:
        return self.members.get(user.id, Membership.LEFT)


@dataclass(slots=True)
class Topic:
    """A topic of a forum; its id is that of its first message."""

    id: int
    name: str
    is_closed: bool = False


@dataclass(frozen=True, slots=True)
class Button:
    """A button of an inline keyboard."""

    text: str
    data: str | None
    style: Literal["primary", "success", "danger"] | None
    url: str | None
    disabled: bool


FileKind = Literal["photo", "document", "voice"]


@dataclass(slots=True, eq=False)
class StoredFile:
    """A file on Telegram's side; a photo knows its size in pixels."""

    id: str
    kind: FileKind
    name: str
    mime_type: str
    content: bytes
    width: int = 0
    height: int = 0
    is_reachable: bool = False
    """getFile has given out its path."""

    @property
    def path(self) -> str:
        extension = self.name.rpartition(".")[2] if "." in self.name else "bin"
        return f"{self.kind}s/file_{self.id.rsplit('-', 1)[-1]}.{extension}"


@dataclass(slots=True, eq=False)
class Message:
    """A message as it stands now."""

    chat: Chat
    id: int
    date: datetime
    sender: User
    text: str = ""
    """The caption, where there is a file."""
    entities: tuple[Entity, ...] = ()
    rich: list[dict[str, Any]] = field(default_factory=list)
    """The blocks of a rich message, whose words are its text."""
    reply_to: "Message | None" = None
    quote: str | None = None
    reply_markup: dict[str, Any] | None = None
    file: StoredFile | None = None
    album: str | None = None
    """What names it and the others that were sent at one go."""
    thread_id: int | None = None
    in_topic: bool = False
    is_anonymous: bool = False
    """Sent in the name of the chat."""
    sends_as: Chat | None = None
    """Sent in the name of a channel."""
    is_automatic_forward: bool = False
    """A post of the linked channel."""
    origin: dict[str, Any] | None = None
    """Where a forwarded message comes from, as the Bot API has it."""
    via: User | None = None
    """The bot by whose help it was written."""
    service: dict[str, Any] | None = None
    """A service message's own fields, as the Bot API gives them."""
    edited_at: datetime | None = None
    reaction: str | None = None
    """The bot's own; it has one for each message."""
    is_unheard: bool = False
    """Said by a person, and never told to the bot."""

    @property
    def html(self) -> str:
        return as_html(self.text, self.entities)

    @property
    def edited(self) -> bool:
        return self.edited_at is not None

    @property
    def buttons(self) -> list[list[Button]]:
        """The rows of buttons among the blocks, then the inline keyboard."""
        rows = [block["buttons"] for block in self.rich if block["type"] == "buttons"]
        rows += (self.reply_markup or {}).get("inline_keyboard", [])
        return [
            [
                Button(
                    plain_rich(button["text"]),
                    button.get("callback_data"),
                    button.get("style"),
                    button.get("url"),
                    "disabled" in button,
                )
                for button in row
            ]
            for row in rows
        ]

    @property
    def button_texts(self) -> list[str]:
        return [button.text for row in self.buttons for button in row]

    @property
    def forces_reply(self) -> bool:
        return bool((self.reply_markup or {}).get("force_reply"))


def plain_rich(text: Any) -> str:
    """A RichText as plain text."""
    if isinstance(text, str):
        return text
    if isinstance(text, list):
        return "".join(map(plain_rich, text))
    return plain_rich(text["text"])
