"""A copy made under load, the machine lost, the copy brought back elsewhere: nothing is missing."""

import os
from collections import Counter
from datetime import timedelta

from tests.databases import Databases, both_databases, new_name
from tests.process.means.forked import typed
from tests.process.means.machine import NIGHT, PATIENCE, Machine
from tests.process.means.undisturbed import everybody_asks

MONDAY = (NIGHT + timedelta(days=3)).replace(hour=7, minute=30)


async def morning(machine: Machine, database_url: str) -> dict[str, list[str]]:
    """Let a bot on a database live the morning; return what it said, by chat."""
    machine.database_url = database_url
    # Who died may have held a lease, in the copy too.
    await machine.a_minute_passes()
    before = {code: len(texts) for code, texts in machine.said().items()}
    await machine.start(MONDAY)
    await machine.until(machine.has_settled)
    assert await machine.stop() == 0
    return {code: texts[before[code] :] for code, texts in machine.said().items()}


@both_databases
async def test_the_next_morning_is_told_as_if_nothing_had_happened(
    machine: Machine, databases: Databases
) -> None:
    folder, lost = machine.log.parent, machine.database_url
    await machine.start(NIGHT)
    before = machine.count()
    for _ in range(5):
        everybody_asks(machine)
    await machine.town.world.until(lambda: machine.count() > before + 3, within=PATIENCE)
    at_once = {"DATABASE_URL": lost, "PATH": os.environ["PATH"]}
    copied = await typed("backup", "dem.sao-luu", folder=folder, **at_once)
    assert (copied.status, copied.out) == (0, "Đã sao lưu cơ sở dữ liệu vào dem.sao-luu.\n")
    again = await typed("backup", "dem.sao-luu", folder=folder, **at_once)
    assert (again.status, again.err.startswith("Đã có tệp dem.sao-luu, được giữ")) == (1, True)
    mistyped = await typed("backup", "sao-luuu/dem.sao-luu", folder=folder, **at_once)
    assert (mistyped.status, mistyped.out) == (1, "")
    assert mistyped.err.startswith("Không có thư mục sao-luuu. Chưa sao lưu gì;")
    await machine.until(machine.has_settled)
    await machine.kill()

    elsewhere = new_name()
    databases.make_empty(elsewhere)
    at_another = at_once | {"DATABASE_URL": databases.url(elsewhere)}
    restored = await typed("restore", "dem.sao-luu", folder=folder, **at_another)
    assert (restored.status, restored.err) == (0, "")
    assert restored.out.startswith("Đã khôi phục cơ sở dữ liệu từ dem.sao-luu.\n")
    if "được giữ lại" in restored.out:
        listed = await typed("status", folder=folder, **at_another)
        assert "held: the database was brought back from a copy" in listed.out
        dropped = await typed("status", "--drop", "all", folder=folder, **at_another)
        assert dropped.out.startswith("Đã bỏ ")

    as_it_was = await morning(machine, lost)
    as_it_is = await morning(machine, databases.url(elsewhere))
    databases.drop(elsewhere)
    assert sum(map(len, as_it_was.values())) >= len(machine.town.officers)
    # What was asked and not yet answered when the copy was made is answered as well.
    for code, texts in as_it_was.items():
        found = Counter(as_it_is[code])
        assert {text: found[text] for text in texts} == Counter(texts)
