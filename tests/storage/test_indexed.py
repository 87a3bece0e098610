"""What is looked for by a prefix or since a moment is sought in an index, on both databases."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import Executable, Select, select, text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql import ClauseElement

from storage.boxes.outbox import Outbox
from storage.boxes.tables import outbox
from storage.columns import begins_with
from storage.connection import Connection, Parameters
from storage.events import Events
from storage.runs import Runs
from storage.store import Store
from tests.databases import POSTGRESQL

MOMENT = datetime(2021, 2, 8, 1, tzinfo=UTC)


class Explain(Executable, ClauseElement):
    """The question how a statement is gone about, with its own parameters."""

    inherit_cache = False

    def __init__(self, statement: Select[Any]) -> None:
        # The answer has no columns of the question's types.
        self.statement = select(text("*")).select_from(statement.subquery())


@compiles(Explain)
def _explain(explain: Explain, compiler: Any, **how: Any) -> str:
    words = "EXPLAIN" if compiler.dialect.name == POSTGRESQL else "EXPLAIN QUERY PLAN"
    return f"{words} {compiler.process(explain.statement, **how)}"


class Explaining(Connection):
    """A connection that also keeps how the database goes about each question."""

    ways: tuple[str, ...] = ()

    async def value(self, statement: Any, parameters: Parameters | None = None) -> object:
        await self._ask(statement, parameters)
        return await super().value(statement, parameters)

    async def rows(self, statement: Any, parameters: Parameters | None = None) -> Any:
        await self._ask(statement, parameters)
        return await super().rows(statement, parameters)

    async def _ask(self, statement: Any, parameters: Parameters | None) -> None:
        if self.is_postgresql:
            # A table of no rows is read whole, whatever indexes there are.
            await super().change(text("SET LOCAL enable_seqscan = off"))
        told = await super().rows(Explain(statement), parameters)
        self.ways = tuple(str(row[-1]) for row in told)


Question = Callable[[Connection], Awaitable[object]]


async def mornings(connection: Connection) -> object:
    return await connection.value(select(outbox.c.id).where(begins_with(outbox.c.key, "morning:")))


@pytest.mark.parametrize(
    ("ask", "sought"),
    [
        (lambda one: Runs(one).last("morning:"), "key"),
        (lambda one: Runs(one).begun_with("album:"), "key"),
        (mornings, "key"),
        (lambda one: Outbox(one).last_morning(7), "chat_id"),
        (lambda one: Events(one).since(MOMENT, ["done", "returned"]), "recorded_at"),
    ],
    ids=["last-run", "runs", "outbox", "last-morning", "events"],
)
async def test_it_is_sought_and_not_read_through(store: Store, ask: Question, sought: str) -> None:
    async with store.write() as tx:
        one = Explaining(tx.outbox._connection._connection, store.department)
        await ask(one)
    ranged = "Index Cond" if one.is_postgresql else "SEARCH"
    assert [way for way in one.ways if ranged in way and sought in way], one.ways


@pytest.mark.parametrize("key", ["morning:", "morning:2021", "morning:\U0010ffff", "morning:đ"])
async def test_a_prefix_finds_all_that_begins_so_and_nothing_else(store: Store, key: str) -> None:
    async with store.write() as tx:
        for other in (
            "mornin",
            "morning",
            "morning;",
            "morninG:",
            "Morning:",
            "mornings:",
            "%",
            key,
        ):
            await tx.runs.first(other, MOMENT)
        assert await tx.runs.begun_with("morning:") == [key]
        assert await tx.runs.begun_with("%") == ["%"]
        assert len(await tx.runs.begun_with("")) == 8
        assert await tx.runs.begun_with("morning_") == []
