"""The tables of people and chats, and of who stands for what in them."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Table,
    UniqueConstraint,
    false,
    true,
)

from storage.columns import metadata, numbered, of_department, partial_index, refers, words
from storage.types import NfcText, UtcDateTime

# An `address` is the number that stands for it (`domain/people/address.py`).
people = Table(
    "people",
    metadata,
    of_department(),
    numbered(),
    Column("address", BigInteger, nullable=False),
    words("name"),
    words("full_name", nullable=True),
    words("position", nullable=True),
    Column("asked", Boolean, nullable=False, server_default=false()),
    UniqueConstraint("address", "department_id"),
)

# A chat that was merged into another after a move has no address any more; events still name it.
# One that `represents` another department is that one's, and hears of the work it was given.
chats = Table(
    "chats",
    metadata,
    of_department(),
    numbered(),
    Column("address", BigInteger, nullable=True),
    words("title"),
    Column("reachable", Boolean, nullable=False, server_default=true()),
    Column("topic", BigInteger, nullable=True),
    words("why", nullable=True),
    words("public_name", nullable=True),
    Column("rich", Boolean, nullable=False, server_default=false()),
    refers("represents", "departments", nullable=True),
    UniqueConstraint("address", "department_id"),
)

seats = Table(
    "seats",
    metadata,
    of_department(),
    numbered(),
    refers("chat_id", "chats"),
    words("seat"),
    Column("unit_id", BigInteger, ForeignKey("units.id"), nullable=True, unique=True),
    Column("bound_at", UtcDateTime, nullable=False),
    Column("footing", NfcText, nullable=False, server_default="firm"),
    Index("ix_seats_chat_id", "chat_id", "department_id"),
    partial_index(
        "ix_seats_office_and_leaders", "chat_id", "seat", where="unit_id IS NULL", unique=True
    ),
    Index("ix_seats_department_id", "department_id"),
)

# Who may speak for a unit alone with the bot; one that the office has ended does not come back by
# itself.
memberships = Table(
    "memberships",
    metadata,
    of_department(),
    numbered(),
    refers("person_id", "people"),
    refers("unit_id", "units"),
    Column("since", UtcDateTime, nullable=False),
    Column("ended", Boolean, nullable=False, server_default=false()),
    Column("footing", NfcText, nullable=False, server_default="firm"),
    UniqueConstraint("person_id", "unit_id"),
    Index("ix_memberships_person_id", "person_id", "department_id"),
    Index("ix_memberships_department_id", "department_id"),
)

# The register of chức vụ; whose account that is may be said later, or never.
posts = Table(
    "posts",
    metadata,
    of_department(),
    numbered(),
    words("full_name"),
    words("position"),
    words("seat"),
    refers("unit_id", "units", nullable=True),
    Column("since", Date, nullable=True),
    Column("until", Date, nullable=True),
    refers("person_id", "people", nullable=True),
    refers("entered_by_id", "people", nullable=True),
    Index("ix_posts_person_id", "person_id", "department_id"),
    Index("ix_posts_department_id", "department_id"),
)

# Whether people are in the groups that hold seats, as far as the messenger says so.
presences = Table(
    "presences",
    metadata,
    of_department(),
    Column("person_id", BigInteger, ForeignKey("people.id"), primary_key=True),
    Column("chat_id", BigInteger, ForeignKey("chats.id"), primary_key=True),
    Column("inside", Boolean, nullable=True),
    Column("known_until", UtcDateTime, nullable=False),
    Column("acted_at", UtcDateTime, nullable=True),
)

# What stands in a link is not kept, only its digest.
invitations = Table(
    "invitations",
    metadata,
    of_department(),
    numbered(),
    words("digest"),
    words("seat"),
    refers("unit_id", "units", nullable=True),
    refers("inviter_id", "people"),
    Column("expires_at", UtcDateTime, nullable=False),
    refers("guest_id", "people", nullable=True),
    Column("opened_at", UtcDateTime, nullable=True),
    Column("confirmed_at", UtcDateTime, nullable=True),
    Column("revoked_at", UtcDateTime, nullable=True),
    UniqueConstraint("digest"),
)
