"""The clock on the demo's page: its buttons walk the department through its year."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from bot.clock import HandClock
from bot.demo.ahead import first_morning
from bot.demo.hand import Hand
from bot.demo.leading import put_in_charge
from bot.demo.town import OFFICE_CODE, Town
from bot.installation import Installation
from domain.department.department import FIRST
from simulator.web.clock_control import NoSuchButton
from views.clock import (
    clock_buttons,
    clock_cases,
    clock_label,
    leaders_came,
    no_network,
    why_quiet,
)

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
        self._clock = clock
        self._hand = Hand(installation, clock, self._come_to_rest)
        self._moving = asyncio.Lock()
        self.on_move: Callable[[dict[str, Any]], None] = lambda _: None
        self.on_people: Callable[[], None] = lambda: None

    def state(self) -> dict[str, Any]:
        """Return moment, label, buttons, cases to try, and whether the clock is moving."""
        texts, is_offline = self._installation.office.texts, self._world.is_offline
        buttons = clock_buttons(self._installation.settings.remind_at, texts)
        return {
            "now": self._clock().isoformat(),
            "label": clock_label(self._clock(), texts, is_offline=is_offline),
            "busy": self._moving.locked(),
            "buttons": [asdict(one) for one in buttons],
            "cases": [asdict(one) for one in clock_cases(texts, is_offline=is_offline)],
        }

    async def press(self, button_id: str) -> str:
        """Move as the button says; return what to say of it, "" where what came says enough.

        Raises NoSuchButton for an unknown one.
        """
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
        if button_id not in moves:
            raise NoSuchButton
        move, told_before = moves[button_id], await self._sent("")
        leaders_come = button_id == "remit" and not self._town.deputies
        try:
            async with self._moving:
                self.on_move(self.state())
                await move()
        finally:
            self.on_move(self.state())
        texts = self._installation.office.texts
        if leaders_come:
            return leaders_came(self._town.chats[OFFICE_CODE].title, texts)
        if self._world.is_offline:
            return no_network(texts)
        return await self._why_quiet() if await self._sent("") == told_before else ""

    async def _why_quiet(self) -> str:
        office, now = self._installation.office, self._clock()
        async with self._installation.database.of(FIRST).read() as tx:
            works = (await tx.holidays.calendar()).is_working(office.today(now))
            ahead = await first_morning(tx, office, now)
        return why_quiet(office.today(now), office.texts, works=works, ahead=ahead)

    async def _put_in_charge(self) -> None:
        await put_in_charge(self._installation, self._town)
        self.on_people()
        await self._come_to_rest()

    async def _to_morning(self) -> None:
        """Go to the hour of reminders of the next working day: on others nobody is told."""
        office = self._installation.office
        local = office.texts.local(self._clock())
        async with self._installation.database.of(FIRST).read() as tx:
            calendar = await tx.holidays.calendar()
        day = local.date()
        if local.time() >= office.remind_at or not calendar.is_working(day):
            day = calendar.next_working_day(day)
        await self._to(datetime.combine(day, office.remind_at, local.tzinfo))

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
