"""The Bot API as a bare bot calls it, and a clock to move by hand."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from simulator.bot_api.botapi import SPEC
from simulator.bot_api.schema import check_of

TOKEN = "110201543:simulated"


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.time = datetime(2021, 2, 5, 0, 25, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def advance(self, **amount: float) -> None:
        self.time += timedelta(**amount)


class Api:
    """Raw calls of the Bot API; what comes back is checked against its types too."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client

    async def __call__(self, method: str, **parameters: Any) -> Any:
        """The result of a call that must succeed."""
        answer = await self.answer(method, **parameters)
        assert answer["ok"], answer
        violations: list[str] = []
        check_of(SPEC["methods"][method]["returns"][0])(answer["result"], method, violations)
        assert violations == [], violations
        return answer["result"]

    async def answer(self, method: str, **parameters: Any) -> Any:
        """The whole answer, a refusal included."""
        return (await self.client.post(f"/bot{TOKEN}/{method}", json=parameters)).json()

    async def updates(self) -> list[dict[str, Any]]:
        """What waits for the bot, confirmed at once."""
        waiting = await self("getUpdates")
        if waiting:
            await self("getUpdates", offset=waiting[-1]["update_id"] + 1)
        return waiting
