"""What a statement is given is what it knows: a name of nothing in it is refused, not passed over.

SQLAlchemy misses a parameter that a statement needs; one that it has no use for it forgets, and a
column whose name was misspelt would stay as it was.
"""

from typing import Any

from sqlalchemy import Insert
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler

from storage.columns import HERE


class UnknownParameter(LookupError):
    """A statement was given values under names that it does not have."""


def check_known(compiler: SQLCompiler) -> None:
    """Raise UnknownParameter where an INSERT or UPDATE, worded, was given what it does not take."""
    lost = set(compiler.column_keys or ()) - set(compiler.binds) - {HERE.key}
    if lost:
        raise UnknownParameter(", ".join(sorted(lost)))


@compiles(Insert)
def _insert(statement: Insert, compiler: SQLCompiler, **how: Any) -> str:
    text: str = compiler.visit_insert(statement, **how)  # type: ignore[no-untyped-call]
    check_known(compiler)
    return text
