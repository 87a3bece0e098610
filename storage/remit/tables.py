"""The tables of who is in charge of what, who is away, and what was passed on to the Giám đốc."""

from sqlalchemy import BigInteger, Column, Date, Index, Table, UniqueConstraint

from storage.columns import metadata, numbered, of_department, refers, words
from storage.types import UtcDateTime

remits = Table(
    "remits",
    metadata,
    of_department(),
    numbered(),
    refers("post_id", "posts"),
    refers("unit_id", "units"),
    Column("since", Date, nullable=False),
    Column("until", Date, nullable=True),
    words("basis"),
    refers("entered_by_id", "people"),
    Index("ix_remits_unit_id", "unit_id", "department_id"),
    Index("ix_remits_department_id", "department_id"),
)

absences = Table(
    "absences",
    metadata,
    of_department(),
    numbered(),
    refers("post_id", "posts"),
    Column("since", Date, nullable=False),
    Column("until", Date, nullable=False),
    refers("deputy_id", "posts", nullable=True),
    words("reason"),
    refers("entered_by_id", "people"),
    Column("revoked_at", UtcDateTime, nullable=True),
    refers("revoked_by_id", "people", nullable=True),
    Index("ix_absences_department_id", "department_id"),
)

# By what kind of thing waits, and its id; to whom by their post, to the Giám đốc without one.
passed_up = Table(
    "passed_up",
    metadata,
    of_department(),
    numbered(),
    words("matter"),
    Column("matter_id", BigInteger, nullable=False),
    refers("person_id", "people"),
    refers("post_id", "posts", nullable=True),
    Column("at", UtcDateTime, nullable=False),
    UniqueConstraint("matter", "matter_id"),
)
