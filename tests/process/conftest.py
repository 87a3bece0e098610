"""A department whose bot is a process, and what it hears when nothing goes wrong."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from documents.plan import PlanReading
from tests.databases import Databases, SqliteFiles
from tests.process.machine import AFTERNOON, NIGHT, Machine
from tests.process.machines import Machines
from tests.process.undisturbed import Said, everybody_asks, everybody_reports, undisturbed


@pytest.fixture(scope="session")
def machines(real_plan: PlanReading) -> Machines:
    return Machines(real_plan)


@pytest.fixture
async def machine(
    machines: Machines, databases: Databases, tmp_path: Path
) -> AsyncIterator[Machine]:
    async with machines.one(databases, tmp_path / "bot.log") as machine:
        yield machine


@pytest.fixture(scope="session")
def afternoon(
    machines: Machines, sqlite: SqliteFiles, tmp_path_factory: pytest.TempPathFactory
) -> Said:
    """Mornings made up for, the digest, and an answer in each chat."""
    machine = machines.one(sqlite, tmp_path_factory.mktemp("afternoon") / "bot.log")
    return asyncio.run(undisturbed(machine, AFTERNOON, everybody_asks))


@pytest.fixture(scope="session")
def night(
    machines: Machines, sqlite: SqliteFiles, tmp_path_factory: pytest.TempPathFactory
) -> Said:
    """A confirmation for each report, or why it is none."""
    machine = machines.one(sqlite, tmp_path_factory.mktemp("night") / "bot.log")
    return asyncio.run(undisturbed(machine, NIGHT, everybody_reports))
