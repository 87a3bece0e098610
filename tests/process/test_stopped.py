"""Stopped with SIGTERM, as a supervisor does."""

import asyncio
from contextlib import suppress
from pathlib import Path

from bot.application import SENDS_AT_ONCE
from bot.demo.town import OFFICE_CODE
from tests.documents.files.test_apart import with_empty_paragraphs
from tests.process.means.machine import AFTERNOON, NIGHT, PATIENCE, Machine
from tests.process.means.undisturbed import Said, everybody_asks

# After so many seconds a call of the Bot API is given up: who waits for one ends later.
CALL_ENDS_AFTER = 20
# What supervisors wait at least before they kill (docker stop).
SUPERVISORS_PATIENCE = 10


async def test_it_ends_soon_and_nothing_is_lost_or_repeated(
    machine: Machine, afternoon: Said
) -> None:
    world = machine.town.world
    # What is on its way arrives soon, and what would come after it never.
    world.faults.delay("sendMessage", 0, times=1)
    world.faults.delay("sendMessage", 0.3, times=SENDS_AT_ONCE)
    world.faults.delay("sendMessage", 3600, times=1000)
    before = machine.count()
    everybody_asks(machine)

    await machine.start(AFTERNOON)
    await world.until(lambda: machine.count() > before, within=PATIENCE)
    loop = asyncio.get_running_loop()
    asked_at = loop.time()
    assert await machine.stop() == 0
    assert loop.time() - asked_at < CALL_ENDS_AFTER
    assert await machine.unsent() > 0
    world.faults.clear()
    await machine.start(AFTERNOON)
    await machine.until(machine.has_settled)

    said = machine.said()
    assert {code: sorted(texts) for code, texts in said.items()} == {
        code: sorted(texts) for code, texts in afternoon.items()
    }


async def test_it_does_not_wait_for_a_messenger_that_hangs(machine: Machine) -> None:
    world = machine.town.world
    world.faults.delay("sendMessage", 3600, times=SENDS_AT_ONCE)

    await machine.start(AFTERNOON)
    await machine.until(machine.has_met_every_fault)
    loop = asyncio.get_running_loop()
    asked_at = loop.time()
    assert await machine.stop() == 0
    assert loop.time() - asked_at < CALL_ENDS_AFTER


async def test_it_does_not_wait_for_a_file_that_is_read_for_a_minute(
    machine: Machine, tmp_path: Path
) -> None:
    file = with_empty_paragraphs(tmp_path / "ke-hoach.docx", 500_000).read_bytes()
    await machine.start(NIGHT)
    assert machine.process
    bot, reading = machine.process.pid, set[int]()
    office = machine.town.chats[OFFICE_CODE]
    machine.officer(OFFICE_CODE).uploads(office, "ke-hoach.docx", file, "/nhapkehoach")

    async def is_reading() -> bool:
        reading.update(children(bot))
        return bool(reading)

    await machine.until(is_reading)
    loop = asyncio.get_running_loop()
    asked_at = loop.time()
    assert await machine.stop() == 0
    assert loop.time() - asked_at < SUPERVISORS_PATIENCE
    # Whose parent has ended is somebody else's child, and would still read.
    assert not {one for one in reading if reads_a_file(one)}
    assert await machine.unhandled() == 1


def children(parent: int) -> set[int]:
    """Return the processes that read a file for a process; others may read as well just now."""
    found = set()
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            # What stands in brackets is the program's name, whatever it holds.
            if int(path.read_text().rpartition(")")[2].split()[1]) == parent:
                found.add(int(path.parent.name))
    return {one for one in found if reads_a_file(one)}


def reads_a_file(process: int) -> bool:
    """Whether a process is one that reads a file apart."""
    with suppress(OSError):
        return b"apart/child.py" in Path(f"/proc/{process}/cmdline").read_bytes()
    return False
