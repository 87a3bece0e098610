"""The tables of the departments themselves."""

from sqlalchemy import BigInteger, Column, Date, ForeignKey, Index, Table

from storage.columns import metadata, numbered, of_department, refers, words
from storage.types import NfcText, UtcDateTime

# Settings are kept as `.env` would have them, and null means what `.env` says. So does no name,
# which the one department of an installation need not have. `merged_into` is with its basis.
departments = Table(
    "departments",
    metadata,
    numbered(),
    words("name", nullable=True),
    Column("short_name", NfcText, nullable=True, unique=True),
    words("party_office", nullable=True),
    words("remind_at", nullable=True),
    words("remind_before", nullable=True),
    words("update_round", nullable=True),
    words("digest_at", nullable=True),
    words("digest_preview_at", nullable=True),
    words("digest_mail_to", nullable=True),
    words("mail_domains", nullable=True),
    words("before_means", nullable=True),
    words("confirm_done", nullable=True),
    words("templates_dir", nullable=True),
    Column("closed_at", UtcDateTime, nullable=True),
    refers("merged_into", "departments", nullable=True),
    words("basis", nullable=True),
)

# Who administers one department alone, by the messenger's ids; ADMIN_USER_IDS administer all.
administrators = Table(
    "administrators",
    metadata,
    of_department(primary_key=True),
    Column("address", BigInteger, primary_key=True, autoincrement=False),
    Index("ix_administrators_address", "address"),
)

# Days off of some units alone, as in a storm.
closures = Table(
    "closures",
    metadata,
    of_department(primary_key=True),
    Column("unit_id", BigInteger, ForeignKey("units.id"), primary_key=True, autoincrement=False),
    Column("day", Date, primary_key=True),
    words("basis"),
)

# Days on which a department differs from the country, off or worked.
department_days = Table(
    "department_days",
    metadata,
    of_department(primary_key=True),
    Column("day", Date, primary_key=True),
    words("kind"),
    words("basis"),
)
