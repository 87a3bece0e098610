"""The tables of what is said about work: results, obstacles, requests, and the answers to them."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Table,
    false,
)

from domain.attachment import Attachment
from domain.plan.deadline import Deadline
from domain.progress.line import Attained
from domain.proxy.proxy import Proxy
from storage.columns import metadata, numbered, of_department, partial_index, refers, stored, words
from storage.types import NfcText, UtcDateTime

attachments = Table(
    "attachments",
    metadata,
    of_department(),
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
    of_department(),
    numbered(),
    refers("assignment_id", "assignments"),
    words("words"),
    stored("attained", tuple[Attained, ...]),
    refers("person_id", "people"),
    Column("at", UtcDateTime, nullable=False),
    Index("ix_updates_assignment_id", "assignment_id"),
)

obstacles = Table(
    "obstacles",
    metadata,
    of_department(),
    numbered(),
    refers("assignment_id", "assignments"),
    words("stuck"),
    words("proposal", nullable=True),
    refers("reporter_id", "people"),
    Column("reported_at", UtcDateTime, nullable=False),
    refers("resolver_id", "people", nullable=True),
    Column("resolved_at", UtcDateTime, nullable=True),
    Column("turn", NfcText, nullable=False, server_default="office"),
    Column("turned_at", UtcDateTime, nullable=True),
    Column("needed_by", Date, nullable=True),
    words("view", nullable=True),
    refers("chat_id", "chats", nullable=True),
    Column("message_address", BigInteger, nullable=True),
    refers("replaced_by_id", "obstacles", nullable=True),
    Column("withdrawn", Boolean, nullable=False, server_default=false()),
    stored("proxy", Proxy, nullable=True),
    partial_index("ix_obstacles_open", "assignment_id", where="resolved_at IS NULL"),
)

# An agreement that waits until `conveys_at`, so that it can be taken back.
agreements = Table(
    "agreements",
    metadata,
    of_department(),
    numbered(),
    refers("obstacle_id", "obstacles"),
    refers("person_id", "people"),
    refers("chat_id", "chats"),
    Column("said_at", UtcDateTime, nullable=False),
    Column("conveys_at", UtcDateTime, nullable=False),
    words("state"),
    stored("proxy", Proxy, nullable=True),
    partial_index("ix_agreements_waiting", "conveys_at", where="state = 'waiting'"),
)

# Of one assignment only one request is open at a time.
extensions = Table(
    "extensions",
    metadata,
    of_department(),
    numbered(),
    refers("assignment_id", "assignments"),
    stored("asked", Deadline),
    stored("before", Deadline),
    words("reason"),
    refers("person_id", "people"),
    refers("chat_id", "chats"),
    Column("message_address", BigInteger, nullable=True),
    Column("asked_at", UtcDateTime, nullable=False),
    words("state"),
    Column("turned_at", UtcDateTime, nullable=False),
    words("view", nullable=True),
    words("advice", nullable=True),
    refers("advisor_id", "people", nullable=True),
    stored("granted", Deadline, nullable=True),
    words("answer", nullable=True),
    refers("decider_id", "people", nullable=True),
    stored("proxy", Proxy, nullable=True),
    stored("decider_proxy", Proxy, nullable=True),
    Column("withdrawn", Boolean, nullable=False, server_default=false()),
    Index("ix_extensions_assignment_id", "assignment_id"),
    partial_index(
        "ix_extensions_open",
        "assignment_id",
        where="state IN ('office', 'leaders')",
        unique=True,
    ),
)

# Of one assignment only one cause waits for the leaders at a time.
causes = Table(
    "causes",
    metadata,
    of_department(),
    numbered(),
    refers("assignment_id", "assignments"),
    words("basis"),
    refers("person_id", "people"),
    refers("chat_id", "chats"),
    Column("message_address", BigInteger, nullable=True),
    Column("asked_at", UtcDateTime, nullable=False),
    words("state"),
    words("answer", nullable=True),
    refers("decider_id", "people", nullable=True),
    Column("decided_at", UtcDateTime, nullable=True),
    stored("decider_proxy", Proxy, nullable=True),
    Index("ix_causes_assignment_id", "assignment_id"),
    partial_index("ix_causes_open", "assignment_id", where="state = 'asked'", unique=True),
)

instructions = Table(
    "instructions",
    metadata,
    of_department(),
    numbered(),
    words("leader"),
    Column("said_at", UtcDateTime, nullable=False),
    words("words"),
    stored("file", Attachment, nullable=True),
    refers("chat_id", "chats"),
    words("drafted_by", nullable=True),
    Column("drafted_at", UtcDateTime, nullable=True),
    words("settled_by", nullable=True),
    Column("settled_at", UtcDateTime, nullable=True),
    Column("given", Boolean, nullable=True),
    partial_index("ix_instructions_open", "said_at", where="settled_at IS NULL"),
)

opinions = Table(
    "opinions",
    metadata,
    of_department(),
    numbered(),
    refers("obstacle_id", "obstacles"),
    words("seat"),
    words("decision"),
    words("words", nullable=True),
    refers("person_id", "people"),
    Column("at", UtcDateTime, nullable=False),
    stored("named", Deadline, nullable=True),
    stored("deadline", Deadline, nullable=True),
    stored("proxy", Proxy, nullable=True),
    Index("ix_opinions_obstacle_id", "obstacle_id"),
)

# What is asked about a matter that waits, and what its unit answers; with the last opinion then.
clarifications = Table(
    "clarifications",
    metadata,
    of_department(),
    numbered(),
    words("matter"),
    Column("matter_id", BigInteger, nullable=False),
    words("seat"),
    words("words"),
    refers("person_id", "people"),
    Column("at", UtcDateTime, nullable=False),
    refers("answers_id", "clarifications", nullable=True),
    refers("opinion_id", "opinions", nullable=True),
    stored("proxy", Proxy, nullable=True),
    Index("ix_clarifications_matter_id", "matter_id"),
)

# One for each thing that was written down for a unit.
corrections = Table(
    "corrections",
    metadata,
    of_department(),
    numbered(),
    Column("event_id", BigInteger, ForeignKey("events.id"), nullable=False, unique=True),
    words("words", nullable=True),
    refers("person_id", "people"),
    Column("at", UtcDateTime, nullable=False),
    Column("upheld", Boolean, nullable=True),
    words("answer", nullable=True),
    refers("settler_id", "people", nullable=True),
    Column("settled_at", UtcDateTime, nullable=True),
)
