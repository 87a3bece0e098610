"""The clock on the demo's page: its buttons walk the department through its year."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

from bot.clock import HandClock
from bot.demo.hand import Hand
from bot.demo.leading import put_in_charge
from bot.demo.town import Town
from bot.installation import Installation
from domain.department.department import FIRST
from views.clock import clock_buttons, clock_label

# How far "the next message" looks ahead before it gives up.
HORIZON = timedelta(days=120)
DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)
# A slow machine makes the papers of a digest that long, and a message waits some seconds before it
# is tried again.
SETTLE_SECONDS = 120
LOOK_EVERY_SECONDS = 0.01


class DemoClock:
    """What the page shows of the clock, and what its buttons do; `on_move` is told of each move.

    One of them puts leaders in charge in the `town`, of which `on_people` is told.
    """

    def __init__(self, installation: Installation, clock: HandClock, town: Town) -> None:
        self._installation = installation
        self._town = town
        self._world = town.world
        self._began = clock()
        self._clock = clock
        self._hand = Hand(installation, clock, self._come_to_rest)
        self._moving = asyncio.Lock()
        self.on_move: Callable[[dict[str, Any]], None] = lambda _: None
        self.on_people: Callable[[], None] = lambda: None

    def state(self) -> dict[str, Any]:
        """Return moment, label, buttons, and whether the clock is moving."""
        texts = self._installation.office.texts
        remind_at = self._installation.settings.remind_at
        return {
            "now": self._clock().isoformat(),
            "label": clock_label(self._clock(), texts, is_offline=self._world.is_offline),
            "busy": self._moving.locked(),
            "buttons": [
                {"id": name, "label": label}
                for name, label in clock_buttons(
                    remind_at,
                    texts,
                    has_moved=self._clock() > self._began,
                    is_offline=self._world.is_offline,
                )
            ],
        }

    async def press(self, button_id: str) -> None:
        """Move as the button says; raises LookupError for an unknown one."""
        moves: dict[str, Callable[[], Awaitable[None]]] = {
            "morning": self._to_morning,
            "next": lambda: self._until_sent(""),
            "day": lambda: self._to(self._clock() + DAY),
            "week": lambda: self._to(self._clock() + WEEK),
            "digest": lambda: self._until_sent("digest-short:W:"),
            "remit": self._put_in_charge,
            "offline": self._lose_network,
            "online": self._find_network,
        }
        move = moves[button_id]
        try:
            async with self._moving:
                self.on_move(self.state())
                await move()
        finally:
            self.on_move(self.state())

    async def _put_in_charge(self) -> None:
        await put_in_charge(self._installation, self._town)
        self.on_people()
        await self._come_to_rest()

    async def _to_morning(self) -> None:
        local = self._installation.office.texts.local(self._clock())
        morning = datetime.combine(
            local.date(), self._installation.settings.remind_at, local.tzinfo
        )
        await self._to(morning if morning > local else morning + DAY)

    async def _to(self, moment: datetime) -> None:
        """Walk to a moment; without a network a bot says nothing past what it may not have heard.

        What it missed is then made up as the network comes back.
        """
        if self._world.is_offline:
            self._clock.set(moment)
        else:
            await self._hand.advance(moment)

    async def _lose_network(self) -> None:
        self._world.is_offline = True

    async def _find_network(self) -> None:
        self._world.is_offline = False
        async with asyncio.timeout(SETTLE_SECONDS):
            # They wait with Telegram: there is no event of ours.
            while self._world.updates.waiting:  # noqa: ASYNC110
                await asyncio.sleep(LOOK_EVERY_SECONDS)
        await come_to_rest(self._installation)
        await self._installation.clockwork.catch_up()
        await self._come_to_rest()

    async def _until_sent(self, prefix: str) -> None:
        if self._world.is_offline:
            return
        before = await self._sent(prefix)

        async def has_sent() -> bool:
            return await self._sent(prefix) > before

        await self._hand.advance(self._clock() + HORIZON, until=has_sent)

    async def _sent(self, prefix: str) -> int:
        async with self._installation.database.of(FIRST).read() as tx:
            return await tx.backlog.count_sent(prefix)

    async def _come_to_rest(self) -> None:
        if not self._world.is_offline:
            await come_to_rest(self._installation)
        self.on_move(self.state())


async def come_to_rest(installation: Installation) -> None:
    """Wait until every update is handled and every message is out; raises TimeoutError."""
    async with asyncio.timeout(SETTLE_SECONDS):
        # Work ends in rows, of whichever process: there is no event to wait for.
        while await _has_work(installation):  # noqa: ASYNC110
            await asyncio.sleep(LOOK_EVERY_SECONDS)


async def _has_work(installation: Installation) -> bool:
    now = installation.office.texts.local(installation.now())
    async with installation.database.of(FIRST).read() as tx:
        in_hours = installation.office.hours.is_open(now, await tx.holidays.calendar())
        return bool(await tx.inbox.waiting() or await tx.backlog.pending(in_hours_now=in_hours))
