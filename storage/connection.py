"""One open transaction as the query files use it: statements in, rows out, the database's clock."""

from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from enum import Enum, auto
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Executable, FunctionElement, Table, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.compiler import compiles

from storage.columns import HERE
from storage.department.scope import WHOSE, has_departments
from storage.engines import OpenedConnection
from storage.types import UtcDateTime

Insert = postgresql.Insert | sqlite.Insert
# A named tuple of the columns that were asked for.
AnyRow = Any
Parameters = Mapping[str, Any]


class Clock(FunctionElement[datetime]):
    """The database's clock inside a statement; it moves on within a transaction."""

    type = UtcDateTime()
    inherit_cache = True


@compiles(Clock, "postgresql")
def _on_postgresql(*_: Any, **__: Any) -> str:
    return "clock_timestamp()"


@compiles(Clock)
def _on_sqlite(*_: Any, **__: Any) -> str:
    return "strftime('%Y-%m-%d %H:%M:%f', 'now')"


CLOCK = Clock()
_NOW = select(CLOCK)


@cache
def _row_of(columns: tuple[str, ...]) -> Callable[[Iterable[Any]], AnyRow]:
    """Return what makes rows: SQLAlchemy's own take ten times as long to look a column up."""
    # Which columns they are is known here alone, which mypy takes for a mistake.
    kind: Any = namedtuple
    make: Callable[[Iterable[Any]], AnyRow] = kind("Row", columns, rename=True)._make
    return make


@cache
def _insert(table: Table, *, is_postgresql: bool) -> Insert:
    insert = postgresql.insert(table) if is_postgresql else sqlite.insert(table)
    # Else a key may be asked back that nobody reads, and the count is lost by that on SQLite.
    return insert.inline()


@cache
def _insert_new(table: Table, *, is_postgresql: bool) -> Insert:
    return _insert(table, is_postgresql=is_postgresql).on_conflict_do_nothing()


@cache
def _insert_new_id(table: Table, *, is_postgresql: bool) -> Executable:
    return _insert_new(table, is_postgresql=is_postgresql).returning(table.c.id)


@cache
def _upsert(table: Table, key: str, value: str, *, is_postgresql: bool) -> Insert:
    insert = _insert(table, is_postgresql=is_postgresql)
    return insert.on_conflict_do_update(
        index_elements=[key, WHOSE] if has_departments(table) else [key],
        set_={value: insert.excluded[value]},
    )


class Box(Enum):
    """A queue somebody waits on; `Store` wakes them after the commit."""

    INBOX = auto()
    OUTBOX = auto()


class Connection:
    """A database connection inside its transaction; `touched` are the boxes that were changed.

    Building a statement costs more than executing it: what every update needs is built once, with
    `bindparam` in it, and its `parameters` are given here. All statements of a `department` are
    about its own rows; without one they can be about no department's.
    """

    def __init__(self, connection: OpenedConnection, department: int | None = None) -> None:
        self._connection = connection
        self.department = department
        self._here: Parameters = {} if department is None else {HERE.key: department}
        self.is_postgresql = connection.dialect.name == "postgresql"
        self.touched: set[Box] = set()

    def of(self, department: int) -> "Connection":
        """Return the same transaction, with statements about a department's rows."""
        one = Connection(self._connection, department)
        one.touched = self.touched
        return one

    async def rows(
        self, statement: Executable, parameters: Parameters | None = None
    ) -> Sequence[AnyRow]:
        """Return all rows."""
        found = (await self._connection.execute(statement, self._given(parameters))).all()
        return [*map(_row_of(found[0]._fields), found)] if found else []

    async def row(
        self, statement: Executable, parameters: Parameters | None = None
    ) -> AnyRow | None:
        """Return the first row, if any."""
        found = (await self._connection.execute(statement, self._given(parameters))).first()
        return None if found is None else _row_of(found._fields)(found)

    async def value(self, statement: Executable, parameters: Parameters | None = None) -> Any:
        """Return the first column of the first row, None without rows."""
        return (await self._connection.execute(statement, self._given(parameters))).scalar()

    async def values(
        self, statement: Executable, parameters: Parameters | None = None
    ) -> list[Any]:
        """Return the first column of all rows."""
        return list((await self._connection.execute(statement, self._given(parameters))).scalars())

    async def change(
        self,
        statement: Executable,
        parameters: Parameters | Sequence[Parameters] | None = None,
    ) -> int:
        """Return how many rows an INSERT, UPDATE or DELETE touched."""
        given = (
            self._given(parameters)
            if parameters is None or isinstance(parameters, Mapping)
            else [self._given(one) for one in parameters]
        )
        # Without the option, the count of an INSERT is lost once psycopg has closed its cursor.
        result = await self._connection.execute(
            statement, given, execution_options={"preserve_rowcount": True}
        )
        return result.rowcount

    def _given(self, parameters: Parameters | None) -> Parameters:
        return {**parameters, **self._here} if parameters else self._here

    async def lock(self, table: Table, condition: ColumnElement[bool]) -> None:
        """Take rows that will be changed, in the order of their ids: nobody waits in a ring.

        On SQLite there is one writer at a time anyway.
        """
        if self.is_postgresql:
            query = select(table.c.id).where(condition).order_by(table.c.id)
            await self.rows(query.with_for_update(key_share=True))

    def insert(self, table: Table) -> Insert:
        """Return an INSERT that knows this database's ON CONFLICT."""
        return _insert(table, is_postgresql=self.is_postgresql)

    def insert_new(self, table: Table) -> Insert:
        """Return an INSERT that passes over what is known; give it `parameters`."""
        return _insert_new(table, is_postgresql=self.is_postgresql)

    async def new_id(self, table: Table, row: Parameters) -> int | None:
        """Insert a row and return its id, None where it is known."""
        insert = _insert_new_id(table, is_postgresql=self.is_postgresql)
        found: int | None = await self.value(insert, row)
        return found

    def upsert(self, table: Table, key: str, value: str) -> Insert:
        """Return an INSERT that writes `value` where `key` is known; give it `parameters`."""
        return _upsert(table, key, value, is_postgresql=self.is_postgresql)

    async def now(self) -> datetime:
        """Return the database's clock, aware UTC; it moves on within a transaction."""
        moment: datetime = await self.value(_NOW)
        return moment
