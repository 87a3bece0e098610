"""The tables of what is said about work besides its state: what came with reports, and so on.

Moments here are promised time, the caller's `now`.
"""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    LargeBinary,
    Table,
    UniqueConstraint,
    false,
)

from domain.attachment import Attachment
from domain.closing.closing import Ending
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

closings = Table(
    "closings",
    metadata,
    of_department(),
    numbered(),
    Column("plan_id", BigInteger, ForeignKey("plans.id"), nullable=False, unique=True),
    words("state"),
    stored("outcomes", dict[int, Ending]),
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

# Papers on their way in: what was read of them, with the office's corrections.
papers = Table(
    "papers",
    metadata,
    of_department(),
    numbered(),
    refers("chat_id", "chats"),
    refers("person_id", "people", nullable=True),
    Column("at", UtcDateTime, nullable=False),
    stored("reading", dict[str, Any]),
    stored("left_out", tuple[int, ...]),
    Column("is_conclusion", Boolean, nullable=False),
    refers("outbox_id", "outbox", nullable=True),
    Column("closed", Boolean, nullable=False, server_default=false()),
)

# What was recognised on pictures, as it was seen, by its place in the paper; while it is reviewed.
paper_pictures = Table(
    "paper_pictures",
    metadata,
    of_department(),
    numbered(),
    refers("paper_id", "papers"),
    words("place"),
    Column("png", LargeBinary, nullable=False),
    Index("ix_paper_pictures_paper_id", "paper_id"),
)
