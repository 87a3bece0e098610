"""The world: everything Telegram knows of, and what happens when something is said in it."""

import asyncio
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, TypeVar

from simulator.bot_api.files import FileStore
from simulator.bot_api.menus import Menus
from simulator.bot_api.presses import Presses
from simulator.bot_api.wire import chat_json, member_json, message_json, user_json
from simulator.faults import Faults
from simulator.model import Chat, ChatType, Membership, Message, User
from simulator.people import Person
from simulator.polling import Polling
from simulator.privacy import hears
from simulator.updates import UpdateQueue
from simulator.webhook import Webhook

T = TypeVar("T")

# Ids beyond 32 bits, where Telegram's are by now.
FIRST_PERSON_ID = 7_000_000_001
FIRST_GROUP_ID = -4_000_000_001
FIRST_SUPERGROUP_ID = -1_001_000_000_001
FIRST_UPDATE_ID = 870_000_001
CALLS_KEPT = 10_000


@dataclass(slots=True)
class Call:
    """A call of the Bot API: its parameters, and "ok" or the refusal's description."""

    method: str
    parameters: dict[str, Any]
    at: float
    """Seconds by the event loop's clock."""
    outcome: str = ""


class World:
    """People, chats and one bot. `now` gives the time, aware and in UTC."""

    def __init__(
        self,
        now: Callable[[], datetime],
        *,
        bot_name: str = "Nhắc Việc",
        bot_username: str = "nhacviec_bot",
    ) -> None:
        self.now = now
        self.bot = User(110201543, bot_name, bot_username, is_bot=True)
        self.privacy_mode = True
        self.is_offline = False
        """The bot does not reach Telegram, nor Telegram the bot; people reach it as ever."""
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.files = FileStore()
        self.menus = Menus()
        self.presses = Presses()
        self.faults = Faults()
        self.violations: list[str] = []
        """What the bot did wrong though Telegram would let it pass."""
        self.calls: deque[Call] = deque(maxlen=CALLS_KEPT)
        self.updates = UpdateQueue(FIRST_UPDATE_ID)
        self.polling = Polling(self.updates)
        self.webhook = Webhook(self.updates, now, self.violations)
        self.watchers: list[Callable[[str, Any], None]] = []
        """Called with what changed (message, edit, delete, chat, commands) and the thing."""
        self._last_shared_id = 0
        self._change = asyncio.Event()

    def __getstate__(self) -> dict[str, Any]:
        """What a copy has: all that is there, and nobody who watches, polls or takes posts."""
        return vars(self) | {
            "polling": Polling(self.updates),
            "webhook": Webhook(self.updates, self.now, self.violations),
            "watchers": [],
            "_change": asyncio.Event(),
        }

    def add_person(self, name: str, title: str = "", username: str | None = None) -> Person:
        person = Person(FIRST_PERSON_ID + len(self.people), name, username, world=self, title=title)
        self.people[person.id] = person
        private = Chat(person.id, ChatType.PRIVATE, name, bot_may_write=False)
        private.members = {person.id: Membership.MEMBER, self.bot.id: Membership.MEMBER}
        self.chats[person.id] = private
        return person

    def add_group(
        self,
        title: str,
        members: Iterable[Person],
        *,
        kind: Literal["group", "supergroup", "forum"] = "supergroup",
        with_bot: bool = True,
    ) -> Chat:
        """A group whose first member created it, and brought the bot in."""
        chat = self.new_group(title, ChatType.GROUP if kind == "group" else ChatType.SUPERGROUP)
        if kind == "forum":
            chat.is_forum, chat.last_message_id = True, 1  # General's id is taken
        for person in members:
            chat.members[person.id] = Membership.MEMBER if chat.members else Membership.CREATOR
        self.changed("chat", chat)
        if with_bot:
            creator = self.people[next(iter(chat.members))]
            self.set_standing(chat, self.bot, Membership.MEMBER, creator)
            self.post(chat, creator, service={"new_chat_members": [user_json(self.bot)]})
        return chat

    def add_channel(self, title: str, owner: Person, *, linked: Chat | None = None) -> Chat:
        """A channel of `owner`, without the bot; its posts also go into the `linked` group."""
        channel = Chat(FIRST_SUPERGROUP_ID - len(self.chats), ChatType.CHANNEL, title)
        channel.linked, channel.members[owner.id] = linked, Membership.CREATOR
        self.chats[channel.id] = channel
        return channel

    def new_group(self, title: str, chat_type: ChatType) -> Chat:
        first = FIRST_GROUP_ID if chat_type is ChatType.GROUP else FIRST_SUPERGROUP_ID
        chat = Chat(first - len(self.chats), chat_type, title)
        self.chats[chat.id] = chat
        return chat

    def messages(self, chat: Chat | int) -> list[Message]:
        """The messages that stand in a chat, oldest first."""
        chat = self.chats[chat] if isinstance(chat, int) else chat
        return list(chat.messages.values())

    def sent_by_bot(self, chat: Chat | int) -> list[Message]:
        """The bot's messages in a chat, oldest first, without service messages."""
        return [
            message
            for message in self.messages(chat)
            if message.sender is self.bot and message.service is None
        ]

    def next_message_id(self, chat: Chat) -> int:
        """Supergroups count for themselves; all other chats of an account share one count."""
        if chat.type in (ChatType.SUPERGROUP, ChatType.CHANNEL):
            chat.last_message_id += 1
        else:
            self._last_shared_id += 1
            chat.last_message_id = self._last_shared_id
        return chat.last_message_id

    def post(self, chat: Chat, sender: User, **content: Any) -> Message:
        """Let a message appear in a chat; the bot gets an update if it may hear it."""
        message = Message(chat, self.next_message_id(chat), self.now(), sender, **content)
        answered = message.reply_to
        if message.thread_id is None and answered and chat.type is ChatType.SUPERGROUP:
            # A reply belongs to the thread of what it answers, in a topic or not.
            message.thread_id = answered.thread_id or answered.id
            message.in_topic = answered.in_topic
        chat.messages[message.id] = message
        message.is_unheard = sender is not self.bot and not hears(self, message)
        self.changed("message", message)
        if sender is not self.bot and not message.is_unheard:
            self.updates.put("message", message_json(message), chat.id)
        return message

    def edited(self, message: Message) -> None:
        """Make a changed message known, to the bot too if a person changed it."""
        message.edited_at = self.now()
        is_heard = message.sender is not self.bot and hears(self, message)
        message.is_unheard = message.is_unheard and not is_heard
        self.changed("edit", message)
        if is_heard:
            self.updates.put("edited_message", message_json(message), message.chat.id)

    def delete(self, message: Message) -> None:
        del message.chat.messages[message.id]
        self.changed("delete", message)

    def set_standing(self, chat: Chat, user: User, standing: Membership, by: User) -> None:
        """Change where somebody stands in a chat, and tell the bot."""
        before = chat.standing(user)
        chat.members[user.id] = standing
        self.changed("chat", chat)
        if user is not self.bot and not chat.standing(self.bot).administers:
            return
        payload = {
            "chat": chat_json(chat),
            "from": user_json(by),
            "date": int(self.now().timestamp()),
            "old_chat_member": member_json(user, before),
            "new_chat_member": member_json(user, standing),
        }
        kind = "my_chat_member" if user is self.bot else "chat_member"
        self.updates.put(kind, payload, chat.id)

    def changed(self, what: str, thing: Any) -> None:
        """Tell who watches, and who waits."""
        self._change.set()
        for watch in self.watchers:
            watch(what, thing)

    async def until(self, happened: Callable[[], T], within: float = 60.0) -> T:
        """Wait until something has happened, looking again at each change; what it returned.

        TimeoutError: it has not, within so many seconds of real time.
        """
        async with asyncio.timeout(within):
            while not (outcome := happened()):
                self._change.clear()
                await self._change.wait()
        return outcome
