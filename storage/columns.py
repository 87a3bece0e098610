"""What tables and questions are made of: a registry, columns that occur again and again."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    and_,
    bindparam,
    text,
)

from storage.types import Json, NfcText

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)


def numbered() -> Column[int]:
    """Return a primary key that the database counts up."""
    # SQLite numbers rows by itself only where the column is declared INTEGER.
    return Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True)


# The department of the transaction; without one there is nothing to put in its place, and a
# statement that needs it is refused. No column may have this name.
HERE = bindparam("department", type_=BigInteger)


def of_department(*, primary_key: bool = False) -> Column[int]:
    """Return the column that says whose a row is; `storage.department.scope` minds it.

    What a version writes that knows of one department alone is the first one's.
    """
    return Column(
        "department_id",
        BigInteger,
        ForeignKey("departments.id"),
        primary_key=primary_key,
        autoincrement=False,
        nullable=False,
        default=HERE,
        server_default=text("1"),
    )


def refers(name: str, to: str, *, nullable: bool = False) -> Column[int]:
    """Return a reference to another table's row."""
    return Column(name, BigInteger, ForeignKey(f"{to}.id"), nullable=nullable)


def referring(of: Table, to: str) -> Iterator[Column[int]]:
    """Yield the columns of a table that refer to the rows of another, by its name."""
    for column in of.c:
        if any(key.target_fullname == f"{to}.id" for key in column.foreign_keys):
            yield column


def words(name: str, *, nullable: bool = False) -> Column[str]:
    """Return a column of text."""
    return Column(name, NfcText, nullable=nullable)


def stored(name: str, annotation: Any, *, nullable: bool = False) -> Column[Any]:
    """Return a column of values of `annotation`."""
    return Column(name, Json(annotation), nullable=nullable)


def partial_index(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    """Return an index of the rows that meet a condition; it serves queries that repeat it."""
    condition = text(where)
    return Index(name, *columns, unique=unique, sqlite_where=condition, postgresql_where=condition)


def begins_with(key: ColumnElement[Any], prefix: str) -> ColumnElement[bool]:
    """Whether a key begins so, for keys in the order of their code points (`KeyText`).

    It is a range, which an index is searched for; LIKE with an escape reads all of it. With ""
    every key begins.
    """
    if not prefix:
        return key.is_not(None)
    return and_(key >= prefix, key < f"{prefix[:-1]}{chr(ord(prefix[-1]) + 1)}")
