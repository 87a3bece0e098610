"""The bot's own endpoints: the webhook that Telegram posts to, and health."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import datetime, timedelta
from functools import partial

import httpx
import pytest

import bot.hearing
import bot.watching.watch
import domain.health
import scheduler.jobs
from bot.clock import HandClock
from bot.http import LONGEST_BODY, SECRET_HEADER, Endpoints, answering
from bot.installation import Installation, open_installation
from bot.running import at_work
from bot.watching.alarm import Channel
from bot.watching.pulse import Pulse
from bot.watching.supervisor import Supervisor
from bot.watching.watch import Watch
from domain.department.department import FIRST
from domain.message import Message, Priority
from storage.boxes.pacing import UNPACED
from tests.databases import both_databases
from tests.process.means.machine import NIGHT, PATIENCE, Machine

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
        chosen, clock, pulse = machine.settings(**changed), HandClock(at), Pulse()
        endpoints = Endpoints(chosen, pulse, clock)
        async with (
            open_installation(chosen, clock, pacing=UNPACED, pulse=pulse) as installation,
            answering(endpoints, listener),
            httpx.AsyncClient(base_url=url) as client,
        ):
            endpoints.installation = installation
            yield installation, client


async def complaints(client: httpx.AsyncClient) -> list[str]:
    """Ask whether it is ready; return what it complains of, with the status that goes with it."""
    answer = await client.get("/ready")
    found: list[str] = answer.json()["complaints"]
    assert answer.status_code == (503 if found else 200)
    assert answer.json()["ready"] is not bool(found)
    return found


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
        async with installation.database.of(FIRST).read() as tx:
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
        ready = (await client.get("/ready")).json()
    assert ready["updates_set_aside"] == len(bodies)


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


async def test_it_tells_what_waits(machine: Machine) -> None:
    async with listening(machine) as (installation, client), at_work(installation, live=False):
        await machine.until(partial(has_heard, installation))
        said = (await client.get("/ready")).json()
        for measured in ("free_bytes", "unwritten_seconds", "telegram_silent_seconds"):
            said.pop(measured)
        assert said == {
            "ready": True,
            "complaints": [],
            "has_database": True,
            "stores": True,
            "polls": True,
            "token_refused": False,
            "unheard_seconds": 0,
            "rival_since": None,
            "updates_waiting": 0,
            "oldest_update_seconds": 0,
            "updates_set_aside": 0,
            "messages_unsent": 0,
            "messages_set_aside": 0,
            "oldest_unsent_seconds": 0,
            "chats_held_up": 0,
            "failed": [],
            "overdue": [],
            "lag_seconds": 0,
        }
        assert (await client.get("/health")).status_code == 200
        assert (await client.get("/live")).json() == {"live": True}


async def has_heard(installation: Installation) -> bool:
    async with installation.database.of(FIRST).read() as tx:
        return await tx.hearing.heard_at() is not None


async def test_before_the_database_is_open_it_is_alive_and_not_ready(machine: Machine) -> None:
    endpoints = Endpoints(machine.settings(), Pulse(), HandClock(NIGHT))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        async with answering(endpoints, listener), httpx.AsyncClient(base_url=url) as client:
            assert (await client.get("/live")).status_code == 200
            assert await complaints(client) == ["database"]
            assert (await client.get("/metrics")).status_code == 503


async def test_it_is_not_ready_without_the_database(machine: Machine) -> None:
    async with listening(machine) as (_, client), machine.database_trouble():
        assert await complaints(client) == ["database"]


async def test_it_is_not_ready_while_telegram_refuses(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.town.world.faults.fail("getUpdates", 401, "Unauthorized", times=100)
    async with listening(machine) as (installation, client), at_work(installation, live=False):
        assert await complaints(client) == []
        monkeypatch.setattr(domain.health, "LONGEST_SILENCE", 0.6)
        await machine.until(partial(complains, client, ["telegram"]))


async def test_it_says_that_the_token_was_revoked(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot.watching.watch, "ASK_AFTER_SECONDS", 0.0)
    monkeypatch.setattr(domain.health, "LONGEST_SILENCE", 0.0)
    async with listening(machine) as (installation, client), at_work(installation, live=False):
        assert await complaints(client) == ["telegram"]
        machine.town.world.faults.fail("getMe", 401, "Unauthorized", times=1)
        await Watch(installation, Supervisor(), [])._ask()
        assert await complaints(client) == ["token-refused"]


async def complains(client: httpx.AsyncClient, of: list[str]) -> bool:
    return await complaints(client) == of


async def test_it_is_not_ready_where_telegram_was_never_reached(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where a provider blocks it: the start waits, and nothing has ever been asked for."""
    monkeypatch.setattr(domain.health, "LONGEST_SILENCE", 0.3)
    machine.town.world.faults.drop("getMe", times=100)
    async with listening(machine) as (installation, client):
        starting = asyncio.create_task(at_work(installation, live=False).__aenter__())
        await machine.until(partial(complains, client, ["telegram"]))
        starting.cancel()
        await asyncio.wait([starting])


async def test_it_is_not_ready_with_a_webhook_whose_telegram_is_dead(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot.hearing, "ASK_EVERY_SECONDS", 0.05)
    async with with_webhook(machine) as (installation, client), at_work(installation, live=False):
        await machine.until(partial(complains, client, []))
        monkeypatch.setattr(domain.health, "LONGEST_SILENCE", 0.6)
        machine.town.world.faults.drop("getWebhookInfo", times=100)
        await machine.until(partial(complains, client, ["telegram"]))


async def test_it_is_not_ready_while_telegram_cannot_post(machine: Machine) -> None:
    """The webhook's address leads nowhere: Telegram answers, and what people say waits there."""
    async with listening(
        machine,
        telegram_webhook_url="http://127.0.0.1:9/nowhere",
        telegram_webhook_secret=SECRET,
    ) as (installation, client):
        machine.officer("TT").says(machine.town.chats["TT"], "/kehoach")
        async with at_work(installation, live=False):
            await machine.until(partial(has_asked, machine, "getWebhookInfo"))
            clock_of(installation).set(NIGHT + timedelta(minutes=6))
            assert await complaints(client) == ["unheard"]


async def has_asked(machine: Machine, method: str) -> bool:
    return method in {call.method for call in machine.town.world.calls}


async def test_it_is_not_ready_on_a_full_disk(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(domain.health, "LEAST_FREE", 2**62)
    async with listening(machine) as (_, client):
        assert await complaints(client) == ["disk"]


async def test_it_is_not_ready_while_an_update_cannot_be_stored(machine: Machine) -> None:
    async with with_webhook(machine) as (_, client):
        async with machine.database_trouble():
            await client.post("/telegram", json={"update_id": 5}, headers={SECRET_HEADER: SECRET})
        assert await complaints(client) == ["updates-not-stored"]
        await client.post("/telegram", json={"update_id": 5}, headers={SECRET_HEADER: SECRET})
        assert await complaints(client) == []


@both_databases
async def test_it_is_not_ready_while_the_database_is_locked(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everything can be read, and nothing written."""
    monkeypatch.setattr(domain.health, "LONGEST_WITHOUT_A_WRITE", 0.5)
    monkeypatch.setattr(bot.watching.watch, "LOOK_EVERY_SECONDS", 0.05)
    async with listening(machine) as (installation, client), watched(installation):
        await machine.until(partial(complains, client, []))
        async with machine.locked("watches"):
            await machine.until(partial(complains, client, ["database"]))
        await machine.until(partial(complains, client, []))


@asynccontextmanager
async def watched(installation: Installation, *channels: Channel) -> AsyncIterator[None]:
    """Let the watch over the process go on while the block runs."""
    watching = asyncio.create_task(Watch(installation, Supervisor(), channels).run())
    try:
        yield
    finally:
        watching.cancel()
        await asyncio.wait([watching])


async def test_an_hour_without_a_complaint_is_reported_to_whoever_watches(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot.watching.watch, "LOOK_EVERY_SECONDS", 0.02)
    asked: list[str] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append((await reader.readline()).decode())
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as dead_mans:
        url = f"http://127.0.0.1:{dead_mans.sockets[0].getsockname()[1]}/song"
        async with (
            listening(machine, healthy_url=f"{url}/mot-ma") as (installation, _),
            watched(installation),
        ):
            await asyncio.sleep(0.3)
            assert asked == []
            monkeypatch.setattr(bot.watching.watch, "HOUR", 0.0)
            await machine.until(partial(is_filled, asked))
        # By another address, for one that was on its way may still arrive.
        monkeypatch.setattr(domain.health, "LEAST_FREE", 2**62)
        async with (
            listening(machine, healthy_url=f"{url}/hai-ma") as (installation, _),
            watched(installation),
        ):
            await asyncio.sleep(0.3)
    assert not [line for line in asked if "hai-ma" in line]
    assert not dead_mans.is_serving()


async def is_filled(asked: list[str]) -> bool:
    return asked[:1] == ["GET /song/mot-ma HTTP/1.1\r\n"]


async def test_it_is_not_ready_while_a_job_fails(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fails(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(scheduler.jobs, "remind", fails)
    async with listening(machine) as (installation, client):
        await installation.clockwork.catch_up()
        assert await complaints(client) == ["job-failed"]
        assert (await client.get("/ready")).json()["failed"] == ["remind"]
        assert 'nhacviec_job_failed{job="remind"} 1.0' in (await client.get("/metrics")).text
        monkeypatch.undo()
        await installation.clockwork.catch_up()
        assert await complaints(client) == []


async def test_it_is_not_ready_while_a_job_did_not_run_in_time(machine: Machine) -> None:
    async with listening(machine) as (installation, client):
        installation.clockwork.start(installation.hearing.up_to)
        clock_of(installation).set(NIGHT + timedelta(hours=5, minutes=9))
        assert (await client.get("/ready")).json()["overdue"] == ["keep_promises"]
        clock_of(installation).set(NIGHT + timedelta(hours=5, minutes=10))
        overdue = ["keep_promises", "open_periods", "prune"]
        assert (await client.get("/ready")).json()["overdue"] == overdue
        installation.clockwork.stop()


async def test_it_is_not_ready_while_an_update_waits_unhandled(machine: Machine) -> None:
    async with with_webhook(machine) as (installation, client):
        await client.post("/telegram", json={"update_id": 5}, headers={SECRET_HEADER: SECRET})
        clock_of(installation).set(NIGHT + timedelta(minutes=16))
        await installation.arrivals.heard_all(installation.now())
        assert await complaints(client) == ["updates-waiting"]


async def test_it_counts_for_prometheus(machine: Machine) -> None:
    async with listening(machine) as (installation, client), at_work(installation, live=False):
        before = machine.count()
        machine.officer("TT").says(machine.town.chats["TT"], "/kehoach")
        await machine.town.world.until(lambda: machine.count() > before, within=PATIENCE)
        await machine.until(machine.has_settled)
        answer = await client.get("/metrics")
    lines = answer.text.splitlines()
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    assert "nhacviec_ready 1.0" in lines
    assert 'nhacviec_messages{status="queued"} 0.0' in lines
    assert "nhacviec_answers 1.0" in lines
    assert any(line.startswith('nhacviec_answer_seconds{quantile="0.95"}') for line in lines)


async def test_what_is_longer_than_any_update_is_not_read(machine: Machine) -> None:
    async with with_webhook(machine) as (_, client):
        long = b"[" * (LONGEST_BODY + 1)
        refused = await client.post("/telegram", content=long, headers={SECRET_HEADER: SECRET})
        assert refused.status_code == 413
        assert await machine.unhandled() == 0
        deep = long[:LONGEST_BODY]
        stored = await client.post("/telegram", content=deep, headers={SECRET_HEADER: SECRET})
        assert stored.status_code == 200


async def test_it_is_not_ready_while_a_chat_is_held_up(machine: Machine) -> None:
    async with listening(machine) as (installation, client):
        chat = await queue_for_the_centre(installation, "late", in_hours=False)
        assert await complaints(client) == []
        await comes(installation, NIGHT + timedelta(minutes=16))
        assert await complaints(client) == ["chats-held-up"]
        assert (await client.get("/ready")).json()["oldest_unsent_seconds"] == 16 * 60
        async with installation.database.of(FIRST).write() as tx:
            await tx.chats.set_reachable(chat, False)
        assert await complaints(client) == []


async def comes(installation: Installation, moment: datetime) -> None:
    """Let a moment come up to which everything was heard."""
    clock_of(installation).set(moment)
    await installation.arrivals.heard_all(moment)


async def test_it_is_not_ready_while_another_program_reads_our_updates(machine: Machine) -> None:
    async with listening(machine) as (installation, client):
        await installation.database.of(FIRST).run(lambda tx: tx.polling.set_rival(NIGHT))
        assert await complaints(client) == ["rival"]
        said = (await client.get("/ready")).json()
        assert (said["polls"], said["rival_since"]) == (False, "2021-05-21T13:00:00+00:00")
    async with with_webhook(machine) as (installation, client), at_work(installation, live=False):
        await machine.until(partial(complains, client, []))


async def test_what_waits_for_sending_hours_holds_up_nobody(machine: Machine) -> None:
    async with listening(machine) as (installation, client):
        await queue_for_the_centre(installation, "morning", in_hours=True)
        monday = datetime(2021, 5, 24, 7, 0, tzinfo=NIGHT.tzinfo)
        for moment, found in (
            (NIGHT + timedelta(hours=2), []),
            (monday - timedelta(minutes=1), []),
            (monday + timedelta(minutes=14), []),
            (monday + timedelta(minutes=16), ["chats-held-up"]),
        ):
            await comes(installation, moment)
            assert await complaints(client) == found


async def test_what_waited_while_the_bot_was_off_is_not_late_at_its_start(
    machine: Machine,
) -> None:
    async with listening(machine) as (installation, _):
        await queue_for_the_centre(installation, "old", in_hours=False)
    async with listening(machine, at=NIGHT + timedelta(days=2)) as (_, client):
        assert await complaints(client) == []


def clock_of(installation: Installation) -> HandClock:
    """Return the clock that stands still until a test moves it."""
    assert isinstance(installation.now, HandClock)
    return installation.now


async def queue_for_the_centre(installation: Installation, key: str, *, in_hours: bool) -> int:
    """Queue a message for the Trung tâm; nothing is at work that would send it."""
    async with installation.database.of(FIRST).write() as tx:
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
