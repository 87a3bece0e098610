"""The table of the processes at work: what each writes to show that it can, and how it fares."""

from sqlalchemy import Column, Table

from storage.columns import metadata, words
from storage.types import NfcText, UtcDateTime

# `written_at` is the database's own clock. `bad_since` is promised time: since when a process finds
# itself unable to do its work. `told` is the cause of which it has told the administrators, until
# all processes are well: no other one tells of it.
watches = Table(
    "watches",
    metadata,
    Column("holder", NfcText, primary_key=True),
    Column("written_at", UtcDateTime, nullable=False),
    Column("bad_since", UtcDateTime, nullable=True),
    words("told", nullable=True),
)
