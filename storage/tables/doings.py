"""The tables of what was done, of what is asked, and of what has run."""

from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Index,
    Table,
    false,
)

from domain.proxy.proxy import Proxy
from storage.columns import metadata, numbered, of_department, refers, stored, words
from storage.types import KeyText, UtcDateTime

# `full_name` and `position` are those of the person at the time; none until 0.2.0. `proxy` says for
# whom they wrote it down.
events = Table(
    "events",
    metadata,
    of_department(),
    numbered(),
    words("kind"),
    Column("at", UtcDateTime, nullable=False),
    refers("person_id", "people", nullable=True),
    refers("chat_id", "chats", nullable=True),
    refers("assignment_id", "assignments", nullable=True),
    stored("details", dict[str, Any]),
    Column("recorded_at", UtcDateTime, nullable=True),
    words("full_name", nullable=True),
    words("position", nullable=True),
    stored("proxy", Proxy, nullable=True),
    Index("ix_events_assignment_id", "assignment_id"),
    Index("ix_events_person_id", "person_id"),
    Index("ix_events_kind_recorded_at", "kind", "recorded_at"),
)

prompts = Table(
    "prompts",
    metadata,
    of_department(),
    numbered(),
    refers("chat_id", "chats"),
    refers("person_id", "people", nullable=True),
    words("question"),
    refers("assignment_id", "assignments", nullable=True),
    stored("about", dict[str, Any]),
    Column("expires_at", UtcDateTime, nullable=False),
    refers("outbox_id", "outbox"),
    Column("closed", Boolean, nullable=False, server_default=false()),
    Index("ix_prompts_chat_id_person_id", "chat_id", "person_id"),
    Index("ix_prompts_outbox_id", "outbox_id"),
)

runs = Table(
    "runs",
    metadata,
    of_department(primary_key=True),
    Column("key", KeyText, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
)
