"""The tables of what is said about work besides its state: what came with reports, and so on.

Moments here are promised time, the caller's `now`.
"""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Table

from domain.closing import Outcome
from domain.update import Attained
from storage.columns import metadata, numbered, refers, stored, words
from storage.types import UtcDateTime

attachments = Table(
    "attachments",
    metadata,
    numbered(),
    refers("assignment_id", "assignments"),
    refers("obstacle_id", "obstacles", nullable=True),
    words("kind"),
    words("file"),
    words("name"),
    refers("person_id", "people"),
    Column("at", UtcDateTime, nullable=False),
    Index("ix_attachments_assignment_id", "assignment_id"),
    Index("ix_attachments_obstacle_id", "obstacle_id"),
)

updates = Table(
    "updates",
    metadata,
    numbered(),
    refers("assignment_id", "assignments"),
    words("words"),
    stored("attained", tuple[Attained, ...]),
    refers("person_id", "people"),
    Column("at", UtcDateTime, nullable=False),
    Index("ix_updates_assignment_id", "assignment_id"),
)

closings = Table(
    "closings",
    metadata,
    numbered(),
    Column("plan_id", BigInteger, ForeignKey("plans.id"), nullable=False, unique=True),
    words("state"),
    stored("outcomes", dict[int, Outcome]),
)
