"""What systemd is told, over its own socket."""

import asyncio
import socket
from contextlib import closing
from pathlib import Path

import pytest

from bot.watching.supervisor import Supervisor
from bot.watching.watch import keep_alive


async def test_it_is_told_that_the_start_is_over_and_that_the_loop_turns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "notify"
    monkeypatch.setenv("NOTIFY_SOCKET", str(path))
    monkeypatch.setenv("WATCHDOG_USEC", "20000")
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)) as systemd:
        systemd.bind(str(path))
        systemd.settimeout(10)
        supervisor = Supervisor()
        supervisor.ready()
        supervisor.state("ok")
        assert [systemd.recv(99) for _ in range(2)] == [b"READY=1", b"STATUS=ok"]
        assert supervisor.alive_every == 0.01
        turning = asyncio.create_task(keep_alive(supervisor))
        told = [await asyncio.to_thread(systemd.recv, 99) for _ in range(2)]
        turning.cancel()
        assert told == [b"WATCHDOG=1", b"WATCHDOG=1"]


async def test_without_systemd_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    monkeypatch.delenv("WATCHDOG_USEC", raising=False)
    supervisor = Supervisor()
    supervisor.ready()
    await keep_alive(supervisor)
    monkeypatch.setenv("NOTIFY_SOCKET", "/nowhere/at/all")
    Supervisor().stopping()
