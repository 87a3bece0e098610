"""What ends when a message cannot be worded or sent, and what a message looks like by now."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

SET_ASIDE = sa.text("status = 'set-aside'")


def upgrade() -> None:
    """Add the columns, and the index of the few rows that are set aside."""
    op.execute("ALTER TABLE outbox ADD COLUMN awaited BOOLEAN NOT NULL DEFAULT FALSE")
    op.execute("ALTER TABLE outbox ADD COLUMN faults INTEGER NOT NULL DEFAULT 0")
    op.add_column("outbox", sa.Column("set_aside_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("outbox", sa.Column("looks", sa.Text(), nullable=True))
    # Of a message that is there already nobody knows what its edits have made of it.
    op.execute("UPDATE outbox SET looks = '' WHERE kind = 'send'")
    op.create_index(
        "ix_outbox_set_aside",
        "outbox",
        ["id"],
        sqlite_where=SET_ASIDE,
        postgresql_where=SET_ASIDE,
    )


def downgrade() -> None:
    """Take them away again; what was set aside has failed for the version before."""
    op.execute("UPDATE outbox SET status = 'failed' WHERE status = 'set-aside'")
    op.drop_index("ix_outbox_set_aside", "outbox")
    for column in ("looks", "set_aside_at", "faults", "awaited"):
        op.drop_column("outbox", column)
