"""What the tables are made of: their registry, and the columns that occur again and again."""

from typing import Any

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, MetaData, text

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


def refers(name: str, to: str, *, nullable: bool = False) -> Column[int]:
    """Return a reference to another table's row."""
    return Column(name, BigInteger, ForeignKey(f"{to}.id"), nullable=nullable)


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
