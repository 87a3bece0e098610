"""Loa, a messenger that does not exist: texts for ids, no buttons, nothing that can be replaced.

It is what the file of a second messenger would be; the network is a queue and a list.
"""

import asyncio
from dataclasses import dataclass, field

from domain.message import Message, plain
from messengers.failure import Undeliverable
from messengers.messenger import Hear, Said


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands on a screen of Loa: in which chat, under which message, and what it goes by."""

    chat: str
    text: str
    under: str | None
    id: str


@dataclass(slots=True)
class Loa:
    """Carries messages, and hands on what is put into `written`."""

    name: str = "loa"
    written: asyncio.Queue[Said] = field(default_factory=asyncio.Queue)
    screens: list[Shown] = field(default_factory=list)
    shows: asyncio.Event = field(default_factory=asyncio.Event)

    async def listen(self, hear: Hear) -> None:
        while True:
            await hear(await self.written.get())

    async def send(self, chat: str, message: Message, *, under: str | None) -> str:
        shown = Shown(chat, plain(message.text), under, f"m-{len(self.screens):08x}")
        self.screens.append(shown)
        self.shows.set()
        return shown.id

    async def edit(self, chat: str, sent: str, message: Message) -> None:
        del message
        raise Undeliverable(f"{sent} in {chat} stays as it is")

    def seen(self, chat: str) -> list[Shown]:
        """Return what stands in a chat, oldest first."""
        return [one for one in self.screens if one.chat == chat]
