"""On the way out: from the numbers that everything here refers to, to what messengers call it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from domain.message import Message
from domain.people.address import Address, is_telegrams
from messengers.failure import DeliveryFailed, MessageRefused, Undeliverable
from messengers.messenger import Messenger
from messengers.telegram import Menu, Sent, Telegram
from storage.store import Database


@dataclass(frozen=True, slots=True)
class Numbered:
    """Messengers whose ids are texts, asked in numbers as Telegram is; they are few by their names.

    They have no menus and no reactions, and say of nobody whether they are in a group.
    """

    database: Database
    messengers: Mapping[str, Messenger] = field(default_factory=dict)

    async def send(self, number: int, message: Message, *, topic: int | None = None) -> Sent:  # noqa: ARG002
        """Send to a chat; raises DeliveryFailed."""
        messenger, chat = await self._at(number)
        answered = message.reply_to and await self._called(message.reply_to)
        sent = await messenger.send(chat, message, under=answered.text if answered else None)
        address = Address(messenger.name, sent, within=number)
        return Sent(await self.database.run(lambda tx: tx.addresses.number(address)))

    async def edit(self, number: int, message_number: int, message: Message) -> None:
        """Replace a message; raises DeliveryFailed."""
        messenger, chat = await self._at(number)
        sent = await self._called(message_number)
        if sent is None:
            raise Undeliverable("nobody knows any more what that message is called")
        await messenger.edit(chat, sent.text, message)

    async def react(self, number: int, message_number: int, sign: str) -> None:
        """Refuse, so that it is said in words."""
        raise MessageRefused(f"no {sign} under {message_number} in {number}")

    async def is_inside(self, number: int, user: int) -> bool:
        """Refuse: nobody says so."""
        raise MessageRefused(f"nobody says whether {user} is in {number}")

    async def delete(self, number: int, message_number: int) -> bool:  # noqa: ARG002
        """Return that somebody's message stays."""
        return False

    async def find(self, number: int, message: Message, numbers: Sequence[int]) -> int | None:  # noqa: ARG002
        """Return that none is found: a message whose try got no answer is sent again."""
        return None

    async def offer(self, number: int, menu: Menu, *, to_administrators: Menu) -> None:
        """Pass a menu over."""

    async def offer_no_more(self, number: int) -> None:
        """Pass it over that there is none."""

    async def _at(self, number: int) -> tuple[Messenger, str]:
        chat = await self._called(number)
        if chat is None:
            raise Undeliverable("nobody knows any more where that is", chat_is_lost=True)
        if chat.messenger not in self.messengers:
            # Another process may know it, or a later version.
            raise DeliveryFailed(f"nothing carries messages to {chat.messenger} here")
        return self.messengers[chat.messenger], chat.text

    async def _called(self, number: int) -> Address | None:
        async with self.database.read() as tx:
            return await tx.addresses.called(number)


Carrier = Telegram | Numbered


@dataclass(frozen=True, slots=True)
class Carriers:
    """Who carries what, and asks, by the number of a chat."""

    telegram: Telegram
    numbered: Numbered

    def of(self, number: int) -> Carrier:
        """Return who reaches a chat."""
        return self.telegram if is_telegrams(number) else self.numbered
