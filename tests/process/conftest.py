"""A department whose bot is a process, and what it hears when nothing goes wrong."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.process.machine import AFTERNOON, NIGHT, Machine, machine_in_office
from tests.process.undisturbed import Said, everybody_asks, everybody_reports, undisturbed


@pytest.fixture
async def machine(database_url: str, tmp_path: Path) -> AsyncIterator[Machine]:
    async with machine_in_office(database_url, tmp_path / "bot.log") as machine:
        yield machine


@pytest.fixture(scope="session")
def afternoon(tmp_path_factory: pytest.TempPathFactory) -> Said:
    """Mornings made up for, the digest, and an answer in each chat."""
    return asyncio.run(undisturbed(tmp_path_factory.mktemp("afternoon"), AFTERNOON, everybody_asks))


@pytest.fixture(scope="session")
def night(tmp_path_factory: pytest.TempPathFactory) -> Said:
    """A confirmation for each report, or why it is none."""
    return asyncio.run(undisturbed(tmp_path_factory.mktemp("night"), NIGHT, everybody_reports))
