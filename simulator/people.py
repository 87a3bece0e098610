"""People and what they do: the verbs of tests and of the page."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from simulator.bot_api.entities import cleaned, trimmed, with_found
from simulator.bot_api.files import Upload
from simulator.bot_api.presses import Press
from simulator.bot_api.refused import Refused
from simulator.bot_api.wire import message_json, origin_json, user_json
from simulator.model import Chat, ChatType, Membership, Message, Topic, User

if TYPE_CHECKING:
    from simulator.world import World


class Cannot(Enum):
    """Why a person cannot do something."""

    NOT_A_MEMBER = auto()
    CHAT_GONE = auto()
    NOTHING_TO_SAY = auto()
    NO_SUCH_MESSAGE = auto()
    NOT_OWN_MESSAGE = auto()
    NO_SUCH_BUTTON = auto()
    NO_PICTURE = auto()
    CHAT_CHANGED = auto()
    MUTED = auto()


class PersonCannot(Exception):
    """A person tried what Telegram's apps do not offer."""

    def __init__(self, reason: Cannot, detail: str = "") -> None:
        super().__init__(f"{reason} {detail}".strip())
        self.reason = reason


@dataclass(slots=True, eq=False, kw_only=True)
class Person(User):
    """Somebody who writes to the bot. Every verb raises `PersonCannot` where apps offer no way."""

    world: "World"
    title: str = ""

    @property
    def private(self) -> Chat:
        """The private chat with the bot."""
        return self.world.chats[self.id]

    def sees(self, chat: Chat) -> list[Message]:
        """The messages of a chat the person is in, or of a public one."""
        self._look_into(chat)
        return self.world.messages(chat)

    def starts(self) -> Message:
        """Press Start in the private chat."""
        return self.says(self.private, "/start")

    def says(
        self,
        chat: Chat,
        text: str,
        *,
        reply_to: Message | None = None,
        quote: str | None = None,
        topic: Topic | None = None,
        anonymous: bool = False,
        sends_as: Chat | None = None,
        via: User | None = None,
    ) -> Message:
        """Write a message; `anonymous` in the name of the chat, as administrators may.

        Or as a channel of their own (`sends_as`), or what a bot made for them (`via`).
        """
        body, _ = trimmed(cleaned(text), ())
        if not body:
            raise PersonCannot(Cannot.NOTHING_TO_SAY)
        return self._post(
            chat,
            topic,
            text=body,
            entities=with_found(body),
            reply_to=reply_to,
            quote=quote,
            is_anonymous=anonymous,
            sends_as=sends_as,
            via=via,
        )

    def posts(self, channel: Chat, text: str) -> Message:
        """Write into a channel; the group that is linked with it gets the post too."""
        post = self.says(channel, text)
        if channel.linked is not None:
            self.world.post(
                channel.linked,
                self,
                text=post.text,
                entities=post.entities,
                sends_as=channel,
                is_automatic_forward=True,
                origin=origin_json(post),
            )
        return post

    def forwards(
        self, message: Message, to: Chat, *, anonymous: bool = False, topic: Topic | None = None
    ) -> Message:
        """Pass a message on as it is; it answers nothing any more."""
        self._enter(message.chat)
        return self._post(
            to,
            topic,
            text=message.text,
            entities=message.entities,
            file=message.file,
            reply_to=None,
            origin=origin_json(message),
            is_anonymous=anonymous,
        )

    def uploads(
        self,
        chat: Chat,
        name: str,
        content: bytes,
        caption: str = "",
        *,
        reply_to: Message | None = None,
        as_photo: bool = False,
        anonymous: bool = False,
        topic: Topic | None = None,
        album: str | None = None,
    ) -> Message:
        """Send a file as a document, or as a photo; several at one go are an `album`."""
        self._enter(chat)
        try:
            file = self.world.files.add("photo" if as_photo else "document", Upload(name, content))
        except Refused:
            raise PersonCannot(Cannot.NO_PICTURE, name) from None
        body, _ = trimmed(cleaned(caption), ())
        return self._post(
            chat,
            topic,
            text=body,
            entities=with_found(body),
            file=file,
            album=album,
            reply_to=reply_to,
            is_anonymous=anonymous,
        )

    def speaks(self, chat: Chat, *, reply_to: Message | None = None) -> Message:
        """Send a voice message."""
        self._enter(chat)
        file = self.world.files.add("voice", Upload("voice.ogg", b"OggS"))
        return self._post(chat, None, text="", file=file, reply_to=reply_to)

    def edits(self, message: Message, text: str) -> None:
        """Change the text of an own message."""
        self._enter(message.chat)
        if message.sender is not self:
            raise PersonCannot(Cannot.NOT_OWN_MESSAGE)
        body, _ = trimmed(cleaned(text), ())
        if not body:
            raise PersonCannot(Cannot.NOTHING_TO_SAY)
        message.text, message.entities = body, with_found(body)
        self.world.edited(message)

    def presses(self, chat: Chat, button_text: str, message: Message | None = None) -> Press:
        """Press the button with this text, under `message` or the newest one that bears it."""
        for candidate in [message] if message else reversed(self.world.messages(chat)):
            for row, buttons in enumerate(candidate.buttons):
                for column, button in enumerate(buttons):
                    if button.text == button_text:
                        return self.presses_at(candidate, row, column)
        offered = [text for one in self.world.messages(chat) for text in one.button_texts]
        raise PersonCannot(Cannot.NO_SUCH_BUTTON, f"{button_text!r}; there are {offered}")

    def presses_at(self, message: Message, row: int, column: int) -> Press:
        """Press a button by its place in the keyboard."""
        chat = message.chat
        self._look_into(chat)
        if chat.messages.get(message.id) is not message:
            raise PersonCannot(Cannot.NO_SUCH_MESSAGE)
        keyboard = message.buttons
        if not (0 <= row < len(keyboard) and 0 <= column < len(keyboard[row])):
            raise PersonCannot(Cannot.NO_SUCH_BUTTON)
        data = keyboard[row][column].data
        if data is None:
            raise PersonCannot(Cannot.NO_SUCH_BUTTON, "it sends nothing to the bot")
        press = self.world.presses.add(self, message, data, self.world.now())
        payload = {
            "id": press.id,
            "from": user_json(self),
            "message": message_json(message),
            "chat_instance": str(-chat.id),
            "data": data,
        }
        self.world.updates.put("callback_query", payload, chat.id)
        return press

    def _look_into(self, chat: Chat) -> None:
        """Read and press what anybody sees in a public group, a member or not."""
        if not chat.username:
            self._enter(chat)

    def _enter(self, chat: Chat) -> None:
        if chat.is_deleted or chat.migrated_to is not None:
            raise PersonCannot(Cannot.CHAT_GONE, chat.title)
        if not chat.standing(self).inside:
            raise PersonCannot(Cannot.NOT_A_MEMBER, f"{self.name} in {chat.title}")

    def _post(self, chat: Chat, topic: Topic | None, **content: Any) -> Message:
        self._enter(chat)
        content["is_anonymous"] = content.get("is_anonymous") or self.id in chat.anonymous
        reply_to = content["reply_to"]
        if reply_to is not None and chat.messages.get(reply_to.id) is not reply_to:
            raise PersonCannot(Cannot.NO_SUCH_MESSAGE)
        if content["is_anonymous"] and not chat.standing(self).administers:
            raise PersonCannot(Cannot.NOT_A_MEMBER, "only administrators are anonymous")
        if chat.standing(self) is Membership.RESTRICTED:
            raise PersonCannot(Cannot.MUTED, f"{self.name} in {chat.title}")
        channel = chat if chat.type is ChatType.CHANNEL else content.get("sends_as")
        if channel is not None and not channel.standing(self).administers:
            raise PersonCannot(Cannot.NOT_A_MEMBER, "only its administrators write as a channel")
        if chat.type is ChatType.PRIVATE:
            chat.bot_may_write = True
        if topic is not None:
            content |= {"thread_id": topic.id, "in_topic": True}
            # A message of a topic that answers nothing answers the topic's first message.
            content["reply_to"] = reply_to or chat.messages[topic.id]
        return self.world.post(chat, self, **content)
