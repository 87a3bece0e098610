"""The bot's own endpoints: the webhook that Telegram posts to, and health."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import datetime, timedelta

import httpx
import pytest

import bot.http
from bot.clock import HandClock
from bot.http import SECRET_HEADER, answering, build_endpoints
from bot.installation import Installation, open_installation
from bot.running import at_work
from domain.message import Message, Priority
from storage.boxes.pacing import UNPACED
from tests.process.machine import NIGHT, PATIENCE, Machine

SECRET = "mat_khau-cua-webhook"


Listening = AbstractAsyncContextManager[tuple[Installation, httpx.AsyncClient]]


@asynccontextmanager
async def listening(
    machine: Machine, at: datetime = NIGHT, **settings: str
) -> AsyncIterator[tuple[Installation, httpx.AsyncClient]]:
    """The department with its endpoints; nothing is at work behind them."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        changed = {name: value.format(url=url) for name, value in settings.items()}
        async with (
            open_installation(
                machine.settings(**changed), HandClock(at), pacing=UNPACED
            ) as installation,
            answering(build_endpoints(installation), listener),
            httpx.AsyncClient(base_url=url) as client,
        ):
            yield installation, client


def with_webhook(machine: Machine) -> Listening:
    """The same, with a webhook."""
    return listening(machine, telegram_webhook_url="{url}/telegram", telegram_webhook_secret=SECRET)


async def test_updates_come_by_the_webhook_and_nobody_polls(machine: Machine) -> None:
    world = machine.town.world
    before, calls = machine.count(), len(world.calls)
    async with with_webhook(machine) as (installation, _), at_work(installation, live=False):
        machine.officer("TT").says(machine.town.chats["TT"], "/kehoach")
        await world.until(lambda: machine.count() == before + 1, within=PATIENCE)
        await machine.until(machine.has_settled)
    methods = [call.method for call in list(world.calls)[calls:]]
    assert "setWebhook" in methods
    assert "getUpdates" not in methods


async def test_with_a_webhook_telegram_is_asked_whether_anything_waits_unheard(
    machine: Machine,
) -> None:
    async with with_webhook(machine) as (installation, _), at_work(installation, live=False):
        async with asyncio.timeout(PATIENCE):
            await installation.hearing.up_to(NIGHT)
        async with installation.store.read() as tx:
            assert await tx.hearing.heard_at() == NIGHT


async def test_an_update_is_stored_once_before_it_is_acknowledged(machine: Machine) -> None:
    async with with_webhook(machine) as (_, client):
        for _ in range(2):
            response = await client.post(
                "/telegram", json={"update_id": 5}, headers={SECRET_HEADER: SECRET}
            )
            assert response.status_code == 200
            assert await machine.unhandled() == 1


async def test_without_the_secret_nothing_is_stored(machine: Machine) -> None:
    async with with_webhook(machine) as (_, client):
        for headers in ({}, {SECRET_HEADER: "khac"}, {SECRET_HEADER: f"{SECRET}x"}):
            response = await client.post("/telegram", json={"update_id": 5}, headers=headers)
            assert response.status_code == 403
        assert await machine.unhandled() == 0


async def test_what_is_no_update_is_stored_too_and_set_aside(machine: Machine) -> None:
    """Refused, Telegram would offer it for a day, and what is behind it would wait."""
    bodies = (b"", "không".encode(), b"\xff\x00", b"[]", b"{", b'{"update_id": 5, "message": 7}')
    async with with_webhook(machine) as (installation, client), at_work(installation, live=False):
        for body in (*bodies, *bodies):
            response = await client.post("/telegram", content=body, headers={SECRET_HEADER: SECRET})
            assert response.status_code == 200
        await machine.until(machine.has_settled)
        health = (await client.get("/health")).json()
    assert health["updates_set_aside"] == len(bodies)


async def test_what_could_not_be_stored_is_delivered_again(machine: Machine) -> None:
    world = machine.town.world
    world.webhook.waits = (0.1,)
    before = machine.count()
    async with with_webhook(machine) as (installation, client), at_work(installation, live=False):
        async with machine.database_trouble():
            machine.officer("TT").says(machine.town.chats["TT"], "/kehoach")
            refused = await client.post(
                "/telegram", json={"update_id": 5}, headers={SECRET_HEADER: SECRET}
            )
            assert refused.status_code == 503
            await asyncio.sleep(0.3)
            assert len(world.updates.waiting) == 1
        await world.until(lambda: machine.count() == before + 1, within=PATIENCE)


async def test_there_is_no_webhook_where_none_is_set(machine: Machine) -> None:
    async with listening(machine) as (_, client):
        assert (await client.post("/telegram", json={"update_id": 5})).status_code == 404


async def test_health_tells_what_waits(machine: Machine) -> None:
    async with listening(machine) as (installation, client), at_work(installation, live=False):
        response = await client.get("/health")
        assert (response.status_code, response.json()) == (
            200,
            {
                "database": True,
                "updates_waiting": 0,
                "updates_set_aside": 0,
                "messages_unsent": 0,
                "messages_set_aside": 0,
                "chats_held_up": 0,
                "oldest_unsent_seconds": 0,
                "polls": True,
                "telegram_silent_seconds": 0,
                "rival_since": None,
            },
        )


async def test_health_fails_without_the_database(machine: Machine) -> None:
    async with listening(machine) as (_, client), machine.database_trouble():
        response = await client.get("/health")
        assert (response.status_code, response.json()) == (503, {"database": False})


async def test_health_fails_when_telegram_is_silent(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.town.world.faults.fail("getUpdates", 401, "Unauthorized", times=100)
    async with listening(machine) as (installation, client), at_work(installation, live=False):
        assert (await client.get("/health")).status_code == 200
        monkeypatch.setattr(bot.http, "LONGEST_SILENCE", 0.6)

        async def is_down() -> bool:
            return (await client.get("/health")).status_code == 503

        await machine.until(is_down)


async def test_health_fails_while_a_chat_is_held_up(machine: Machine) -> None:
    async with listening(machine) as (installation, client):
        chat = await queue_for_the_centre(installation, "late", in_hours=False)
        assert (await client.get("/health")).status_code == 200
        clock_of(installation).set(NIGHT + timedelta(minutes=16))
        held_up = await client.get("/health")
        assert (held_up.status_code, held_up.json()["chats_held_up"]) == (503, 1)
        assert held_up.json()["oldest_unsent_seconds"] == 16 * 60
        async with installation.store.write() as tx:
            await tx.chats.set_reachable(chat, False)
        assert (await client.get("/health")).status_code == 200


async def test_health_fails_while_another_program_reads_our_updates(machine: Machine) -> None:
    async with listening(machine) as (installation, client):
        await installation.store.run(lambda tx: tx.polling.set_rival(NIGHT))
        health = await client.get("/health")
        assert (health.status_code, health.json()["polls"]) == (503, False)
        assert health.json()["rival_since"] == "2021-05-21T13:00:00+00:00"
    async with with_webhook(machine) as (installation, client), at_work(installation, live=False):

        async def is_well() -> bool:
            return (await client.get("/health")).status_code == 200

        await machine.until(is_well)


async def test_what_waits_for_sending_hours_holds_up_nobody(machine: Machine) -> None:
    async with listening(machine) as (installation, client):
        await queue_for_the_centre(installation, "morning", in_hours=True)
        monday = datetime(2021, 5, 24, 7, 0, tzinfo=NIGHT.tzinfo)
        for moment, status in (
            (NIGHT + timedelta(hours=2), 200),
            (monday - timedelta(minutes=1), 200),
            (monday + timedelta(minutes=14), 200),
            (monday + timedelta(minutes=16), 503),
        ):
            clock_of(installation).set(moment)
            assert (await client.get("/health")).status_code == status


async def test_what_waited_while_the_bot_was_off_is_not_late_at_its_start(
    machine: Machine,
) -> None:
    async with listening(machine) as (installation, _):
        await queue_for_the_centre(installation, "old", in_hours=False)
    async with listening(machine, at=NIGHT + timedelta(days=2)) as (_, client):
        assert (await client.get("/health")).status_code == 200


def clock_of(installation: Installation) -> HandClock:
    """Return the clock that stands still until a test moves it."""
    assert isinstance(installation.now, HandClock)
    return installation.now


async def queue_for_the_centre(installation: Installation, key: str, *, in_hours: bool) -> int:
    """Queue a message for the Trung tâm; nothing is at work that would send it."""
    async with installation.store.write() as tx:
        (chat,) = [one for one in await tx.chats.all() if "Trung tâm" in one.title]
        await tx.outbox.put(
            key,
            chat.id,
            [Message("Chào các đồng chí")],
            priority=Priority.BULK,
            created_at=installation.now(),
            in_hours=in_hours,
        )
    return chat.id
