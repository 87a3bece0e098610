"""The tables of what comes in and what goes out.

`created_at`, `expires_at`, `sent_at`, `set_aside_at`, `stored_at`, `silent_since`, `heard_at` and
`said_at` are promised time, the caller's; `lease_until`, `retry_at`, `handled_at` and `next_at`
are the database's own clock.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    TextClause,
    UniqueConstraint,
    false,
    text,
)

from domain.digest.letter import Letter
from domain.message import Message
from domain.proxy.proxy import Proxy
from storage.columns import metadata, numbered, of_department, partial_index, refers, stored, words
from storage.kept import SubjectJson
from storage.types import KeyText, NfcText, RawJson, UtcDateTime

# Partial indexes serve a query only where it repeats their condition to the letter.
_OPEN = "status IN ('queued', 'sending')"
_WAITING = "status = 'waiting'"
_SET_ASIDE = "status = 'set-aside'"


def outbox_open(name: str) -> TextClause:
    """Return whether a row of the outbox, under a name that it has in a query, is to leave."""
    return text(f"{name}.{_OPEN}")


OUTBOX_OPEN = outbox_open("outbox")
OUTBOX_SET_ASIDE = text(f"outbox.{_SET_ASIDE}")
INBOX_WAITING = text(f"inbox.{_WAITING}")

# `handled_at` is when an update ended, however it did. `stored_at` is when it was stored first, and
# since `silent_since` it may have waited unheard; what 0.2.0 stored has neither. `chosen` is the
# department that whoever sent it has named, where it could have been of several.
inbox = Table(
    "inbox",
    metadata,
    numbered(),
    Column("update_id", BigInteger, nullable=False, unique=True),
    Column("lane", BigInteger, nullable=False),
    Column("payload", RawJson, nullable=False),
    words("status"),
    Column("lease_until", UtcDateTime, nullable=True),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    words("failure", nullable=True),
    Column("handled_at", UtcDateTime, nullable=True),
    Column("stored_at", UtcDateTime, nullable=True),
    Column("silent_since", UtcDateTime, nullable=True),
    Column("chosen", BigInteger, nullable=True),
    partial_index("ix_inbox_waiting", "lane", "id", where=_WAITING),
)

# One row, which outlives every process: whatever was said before `heard_at` has been stored.
hearing = Table(
    "hearing",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("heard_at", UtcDateTime, nullable=False),
)

# `first_id` is the first part's row on every further part of a long message; `subject` and what the
# message shows are kept on the first part alone. `answers_id` is the message of ours that this one
# replies to, whose address is known once it has left. A `lasting` message, such as a card, is
# brought up to date on any day, others on their own day only. An `awaited` edit is the only answer
# to whoever pressed. `attempts` counts all tries, `faults` those in which our own code raised.
# `looks` is the print of what the last edit made of a message, none while it is as it was sent.
# `unanswered_after` stands while a try to send has no answer. The message may have arrived, then
# behind this one of ours, the last that was known in the chat when such a try first began (or 0).
# `proxy` is for whom somebody writes down what they are asked here, or were told of.
# `said_at` is the moment of the words or the press that a message answers, none where time sent it.
outbox = Table(
    "outbox",
    metadata,
    numbered(),
    Column("key", KeyText, nullable=True, unique=True),
    refers("chat_id", "chats"),
    words("kind"),
    Column("priority", Integer, nullable=False),
    stored("message", Message, nullable=True),
    Column("subject", SubjectJson, nullable=True),
    Column("part", Integer, nullable=False, server_default=text("0")),
    refers("first_id", "outbox", nullable=True),
    refers("target_id", "outbox", nullable=True),
    refers("answers_id", "outbox", nullable=True),
    Column("in_hours", Boolean, nullable=False, server_default=false()),
    Column("lasting", Boolean, nullable=False, server_default=false()),
    Column("awaited", Boolean, nullable=False, server_default=false()),
    Column("created_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=True),
    words("status"),
    Column("lease_until", UtcDateTime, nullable=True),
    Column("retry_at", UtcDateTime, nullable=True),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    Column("faults", Integer, nullable=False, server_default=text("0")),
    Column("set_aside_at", UtcDateTime, nullable=True),
    Column("sent_at", UtcDateTime, nullable=True),
    Column("message_address", BigInteger, nullable=True),
    words("failure", nullable=True),
    words("looks", nullable=True),
    Column("unanswered_after", BigInteger, nullable=True),
    Column("said_at", UtcDateTime, nullable=True),
    stored("proxy", Proxy, nullable=True),
    partial_index("ix_outbox_open", "chat_id", "id", where=_OPEN),
    partial_index("ix_outbox_urgent", "priority", "id", where=_OPEN),
    Index("ix_outbox_chat_id_message_address", "chat_id", "message_address"),
    Index("ix_outbox_first_id", "first_id"),
    Index("ix_outbox_target_id", "target_id"),
    partial_index("ix_outbox_set_aside", "id", where=_SET_ASIDE),
)

# `paper_code` is the one that the task had in the paper when the message named it.
shown = Table(
    "shown",
    metadata,
    Column("outbox_id", BigInteger, ForeignKey("outbox.id"), primary_key=True),
    Column("assignment_id", BigInteger, ForeignKey("assignments.id"), primary_key=True),
    Column("position", Integer, nullable=False),
    words("paper_code", nullable=True),
    Index("ix_shown_assignment_id", "assignment_id"),
)

# E-mails, which are no chat's: their words, and until when nobody tries to send one again.
letters = Table(
    "letters",
    metadata,
    of_department(),
    numbered(),
    Column("key", NfcText, nullable=False),
    stored("letter", Letter),
    Column("created_at", UtcDateTime, nullable=False),
    words("status"),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    Column("next_at", UtcDateTime, nullable=True),
    Column("sent_at", UtcDateTime, nullable=True),
    words("failure", nullable=True),
    UniqueConstraint("department_id", "key"),
    partial_index("ix_letters_queued", "id", where="status = 'queued'"),
)

# No reference to `chats`: row 0 is the pace of all together.
pacing = Table(
    "pacing",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("next_at", UtcDateTime, nullable=False),
)

# One row. `rival_since` is promised time: since when a program that is none of this database's
# reads the same bot's updates.
polling = Table(
    "polling",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    words("holder", nullable=True),
    Column("lease_until", UtcDateTime, nullable=True),
    Column("rival_since", UtcDateTime, nullable=True),
)
