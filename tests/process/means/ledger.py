"""What was given and promised, held against what came of it: nothing may be lost on the way."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import func, select

from storage import tables
from storage.boxes.incoming import Status as Stored
from storage.boxes.outgoing import Kind, Status
from storage.boxes.tables import inbox, outbox
from storage.department.scope import everywhere
from storage.engines import OpenedConnection, reader
from tests.process.means.machine import Machine
from tests.process.means.weather import Place, Weather

_SENT = (
    select(everywhere(tables.chats).c.address, outbox.c.message_address)
    .join(everywhere(tables.chats), everywhere(tables.chats).c.id == outbox.c.chat_id)
    .where(outbox.c.kind == Kind.SEND, outbox.c.status == Status.SENT)
)
_UNSENT = select(outbox.c.id, outbox.c.status).where(
    outbox.c.kind == Kind.SEND, outbox.c.status != Status.SENT
)
_HANDLED = select(func.count()).select_from(inbox).where(inbox.c.status == Stored.HANDLED)


@dataclass
class Ledger:
    """The chats on one side, the rows of the bot on the other.

    `repeated` has for each kill what the bot said again because of it, `by_network` is what it
    said again because Telegram took it and the answer was lost.
    """

    machine: Machine
    weather: Weather
    repeated: list[int] = field(default_factory=list)
    by_network: int = 0
    _said_by: list[set[Place]] = field(default_factory=list)

    @property
    def given(self) -> int:
        """Return how many updates Telegram has had for the bot."""
        return self.machine.town.world.updates.given

    def one_was_killed(self) -> None:
        """Keep what stands in the chats by now: of it nobody may know."""
        self._said_by.append(self._said())

    async def count_repeats(self) -> None:
        """Count what stands in the chats and in no row, once everything has settled."""
        async with self._connected() as connection:
            unknown = self._said() - await _sent(connection)
        self.by_network = len(unknown & self.weather.unheard)
        unknown -= self.weather.unheard
        for said_by in self._said_by:
            self.repeated.append(len(unknown & said_by))
            unknown -= said_by
        # Nothing was killed since.
        assert unknown == set()

    async def lost(self, mornings: Iterable[date]) -> list[str]:
        """Return what was given and not handled, queued and not sent, due and not done."""
        async with self._connected() as connection:
            found = [
                f"message {one}, which was sent" for one in await _sent(connection) - self._said()
            ]
            found += [f"row {one.id}: {one.status}" for one in await connection.execute(_UNSENT)]
            handled = (await connection.execute(_HANDLED)).scalar_one()
            found += [f"update of {self.given}"] * (self.given - handled)
            runs = set((await connection.execute(select(everywhere(tables.runs).c.key))).scalars())
        return found + [f"the morning of {day}" for day in mornings if f"morning:{day}" not in runs]

    def _said(self) -> set[Place]:
        world = self.machine.town.world
        return {
            (chat.id, one.id) for chat in world.chats.values() for one in world.sent_by_bot(chat)
        }

    @asynccontextmanager
    async def _connected(self) -> AsyncIterator[OpenedConnection]:
        engine = reader(self.machine.database_url)
        async with engine.begin() as connection:
            yield connection
        await engine.dispose()


async def _sent(connection: OpenedConnection) -> set[Place]:
    return {(row[0], row[1]) for row in await connection.execute(_SENT)}
