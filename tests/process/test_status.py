"""`nhacviec status` beside a bot at work: what was set aside is listed, tried again, dropped."""

import re
from functools import partial

import pytest

from actions.delivery.delivery import LEASE
from bot.clock import HandClock
from bot.installation import open_installation
from bot.running import at_work
from domain.department.department import FIRST
from storage.boxes.pacing import UNPACED
from tests.process.means.forked import Printed, typed
from tests.process.means.machine import NIGHT, Machine


async def types(machine: Machine, *words: str) -> Printed:
    """Type a command beside the bot."""
    return await typed(*words, folder=machine.log.parent, DATABASE_URL=machine.database_url)


def misses_a_message(machine: Machine, code: str) -> bool:
    """Whether the last that a chat heard is that a message is missing there."""
    return machine.said()[code][-1].startswith("Có một tin chưa hiển thị được")


async def test_what_was_set_aside_is_tried_again_or_dropped_while_the_bot_runs(
    machine: Machine,
) -> None:
    world = machine.town.world
    clock = HandClock(NIGHT)
    async with (
        open_installation(machine.settings(), clock, pacing=UNPACED) as installation,
        at_work(installation, live=False),
    ):
        before = machine.count()
        for code in ("TT", "VP"):
            world.faults.fail("sendMessage", 400, "Bad Request: can't parse entities", times=3)
            machine.officer(code).says(machine.town.chats[code], "/viec")
            await world.until(partial(misses_a_message, machine, code), within=20)

        # Whoever wrote is told before the last try has been written down.
        for _ in range(30):
            status, listed, err = await types(machine, "status")
            assert (status, err) == (0, "")
            if "Tin đang chờ gửi: 0\n" in listed:
                break
        assert "Tin đang chờ gửi: 0\nĐã gác lại: 2\n" in listed
        assert listed.count("MessageRefused: Can't parse entities") == 2
        ids = re.findall(r"  (M\d+): tin của (.+), từ 20:00 ngày 21/5/2021: ", listed)
        assert sorted(chat for _, chat in ids) == [
            "Trung tâm Khoa học và Công nghệ",
            "Văn phòng Sở",
        ]

        first, second = ids[0][0], ids[1][0]
        assert await types(machine, "status", "--retry", first) == (
            0,
            f"{first} sẽ được thử lại.\n",
            "",
        )
        await world.until(lambda: machine.count() == before + 3, within=20)
        assert await types(machine, "status", "--drop", second) == (0, f"Đã bỏ {second}.\n", "")
        _, listed, _ = await types(machine, "status")
        assert "Đã gác lại: 0\n" in listed
        status, out, err = await types(machine, "status", "--retry", second)
        assert (status, out) == (1, "")
        assert err.startswith(f"Không có mục nào đã gác lại mang mã {second}.")


async def test_doctor_names_what_is_set_aside_and_who_is_held_up(machine: Machine) -> None:
    async with open_installation(
        machine.settings(), HandClock(NIGHT), pacing=UNPACED
    ) as installation:
        async with installation.database.of(FIRST).write() as tx:
            (chat,) = [one for one in await tx.chats.all() if "Trung tâm" in one.title]
            await tx.outbox.renew_menu(chat.id, created_at=NIGHT)
        _, examined, _ = await types(machine, "doctor")
        assert "✗ Trung tâm Khoa học và Công nghệ bị ùn tin từ 20:00 ngày 21/5/2021" in examined
        assert "✓ Không có gì bị gác lại." in examined
        async with installation.database.of(FIRST).write() as tx:
            for queue in await tx.backlog.queues(in_hours_now=True):
                assert queue.count == 1
            claimed = await tx.deliveries.claim(limit=1, now=NIGHT, in_hours_now=True, lease=LEASE)
            await tx.deliveries.set_aside(claimed.rows[0].id, "KeyError: 'seat'", at=NIGHT)
        _, examined, _ = await types(machine, "doctor")
        assert "✗ Đã gác lại: 1. Gõ nhacviec status" in examined
        assert "✓ Không nhóm nào bị ùn tin." in examined


@pytest.mark.parametrize(
    ("words", "expected"),
    [(("--retry", "M9"), 1), (("--drop", "34"), 1), (("--retry", "M1", "--drop", "M1"), 2)],
)
async def test_what_is_not_set_aside_is_refused(
    machine: Machine, words: tuple[str, ...], expected: int
) -> None:
    status, out, err = await types(machine, "status", *words)
    assert (status, out) == (expected, "")
    assert err
