"""What the file of a messenger brings whose chats, people and messages go by texts."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from domain.message import Message


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody wrote, as its messenger tells it: texts for chat, person and message.

    `under` is the message it replies to. `words` are empty where it is none but a picture or the
    like. With `to_us` it names the bot, in whatever way the messenger has for that.
    """

    chat: str
    person: str
    name: str
    message: str
    words: str
    at: datetime
    under: str | None = None
    is_group: bool = False
    title: str = ""
    to_us: bool = False


Hear = Callable[[Said], Awaitable[None]]


class Messenger(Protocol):
    """A messenger by its name, which is kept with all that it calls anything."""

    @property
    def name(self) -> str:
        """Return the name, for good."""

    async def listen(self, hear: Hear) -> None:
        """Hand on what people write until cancelled, whatever the network does meanwhile.

        A person's own chat with the bot goes by the person's text. Where handing on raises, nothing
        was kept, and it is handed on again; what is handed on twice is heard once.
        """

    async def send(self, chat: str, message: Message, *, under: str | None) -> str:
        """Send to a chat, as a reply if it can; return the message's text, raises DeliveryFailed.

        What a message has that the messenger knows not, such as buttons, it leaves out.
        """

    async def edit(self, chat: str, sent: str, message: Message) -> None:
        """Replace a message; raises DeliveryFailed, Undeliverable where none can be replaced."""
