"""A department whose bot is a process, and what it hears when nothing goes wrong."""

import asyncio
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest

from documents.plan import PlanReading
from tests.databases import Databases, SqliteFiles
from tests.once import Once
from tests.process.means.machine import AFTERNOON, NIGHT, Machine
from tests.process.means.machines import Machines
from tests.process.means.undisturbed import Said, everybody_asks, everybody_reports, undisturbed


@pytest.fixture(scope="session")
def machines(real_plan: PlanReading, once: Once) -> Machines:
    return Machines(real_plan, once)


@pytest.fixture
async def machine(
    machines: Machines, databases: Databases, tmp_path: Path
) -> AsyncIterator[Machine]:
    async with machines.one(databases, tmp_path / "bot.log") as machine:
        yield machine


@pytest.fixture(scope="session")
def afternoon(
    machines: Machines, sqlite: SqliteFiles, tmp_path_factory: pytest.TempPathFactory, once: Once
) -> Said:
    """Mornings made up for, the digest, and an answer in each chat."""
    machine = machines.one(sqlite, tmp_path_factory.mktemp("afternoon") / "bot.log")
    scene = partial(undisturbed, machine, AFTERNOON, everybody_asks)
    return asyncio.run(once.made("afternoon", scene))


@pytest.fixture(scope="session")
def night(
    machines: Machines, sqlite: SqliteFiles, tmp_path_factory: pytest.TempPathFactory, once: Once
) -> Said:
    """A confirmation for each report, or why it is none."""
    machine = machines.one(sqlite, tmp_path_factory.mktemp("night") / "bot.log")
    return asyncio.run(once.made("night", partial(undisturbed, machine, NIGHT, everybody_reports)))
