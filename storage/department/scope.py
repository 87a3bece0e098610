"""Whose rows a statement touches: those of its transaction's department, whatever it says.

As row-level security of a database would, on both databases alike: where a statement names a table
whose rows are departments', the compiler adds the condition that they are of this one, and so no
query can forget it. Outside of a department's transaction such a statement is refused. Only
`everywhere` sees the rows of all.
"""

from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Delete, FromClause, MetaData, Select, Table, Update, and_
from sqlalchemy.engine.default import StrCompileDialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.selectable import Alias, Join

from storage.columns import HERE, metadata
from storage.parameters import check_known

WHOSE = "department_id"
_EVERYWHERE = MetaData()


@cache
def everywhere(table: Table) -> Table:
    """Return a table with the rows of all departments, for what concerns the whole installation."""
    return table.to_metadata(_EVERYWHERE)


def has_departments(table: FromClause) -> bool:
    """Whether the rows of a table, or of an alias of one, are departments'."""
    named = table.element if isinstance(table, Alias) else table
    return isinstance(named, Table) and named.metadata is metadata and WHOSE in named.c


def _of_this_one(source: FromClause) -> list[ColumnElement[bool]]:
    """Return the conditions on what is selected from; an outer join has its own."""
    if isinstance(source, Join):
        right = [] if source.isouter else _of_this_one(source.right)
        return [*_of_this_one(source.left), *right]
    return [source.c[WHOSE] == HERE] if has_departments(source) else []


@compiles(Select)
def _select(statement: Select[Any], compiler: SQLCompiler, **how: Any) -> str:
    # SQLAlchemy words a statement in no database's dialect to learn what it selects from.
    if not isinstance(compiler.dialect, StrCompileDialect):
        sources = statement.get_final_froms()
        statement = statement.where(*(one for each in sources for one in _of_this_one(each)))
    text: str = compiler.visit_select(statement, **how)  # type: ignore[no-untyped-call]
    return text


@compiles(Join)
def _join(join: Join, compiler: SQLCompiler, **how: Any) -> str:
    if join.isouter and join.onclause is not None and (whose := _of_this_one(join.right)):
        join = Join(join.left, join.right, and_(join.onclause, *whose), isouter=True)
    text: str = compiler.visit_join(join, **how)  # type: ignore[no-untyped-call]
    return text


@compiles(Update)
def _update(statement: Update, compiler: SQLCompiler, **how: Any) -> str:
    text: str = compiler.visit_update(statement.where(*_of_this_one(statement.table)), **how)
    check_known(compiler)
    return text


@compiles(Delete)
def _delete(statement: Delete, compiler: SQLCompiler, **how: Any) -> str:
    text: str = compiler.visit_delete(statement.where(*_of_this_one(statement.table)), **how)  # type: ignore[no-untyped-call]
    return text
