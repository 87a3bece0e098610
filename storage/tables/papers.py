"""The tables of papers that come in, until they are plans."""

from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Index,
    LargeBinary,
    Table,
    false,
)

from storage.columns import metadata, numbered, of_department, refers, stored, words
from storage.types import UtcDateTime

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
