"""Indexes for what is looked up by a prefix of its key, and for what happened since a moment."""

from alembic import op

revision = "0042"
down_revision = "0040"
branch_labels = None
depends_on = None

# Only an index in the order of the code points finds what begins so; SQLite's are in no other.
_KEYS = ("outbox", "runs")


def upgrade() -> None:
    """Order the keys so, and the log by kind and moment."""
    if op.get_bind().dialect.name == "postgresql":
        for table in _KEYS:
            op.execute(f'ALTER TABLE {table} ALTER COLUMN key TYPE TEXT COLLATE "C"')
    op.create_index("ix_events_kind_recorded_at", "events", ["kind", "recorded_at"])


def downgrade() -> None:
    """Take the index away, and leave the keys to the order of the database."""
    op.drop_index("ix_events_kind_recorded_at", "events")
    if op.get_bind().dialect.name == "postgresql":
        for table in _KEYS:
            op.execute(f'ALTER TABLE {table} ALTER COLUMN key TYPE TEXT COLLATE "default"')
