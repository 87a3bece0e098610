"""When something was said beside when it was handled, and until when everything has been heard."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

MOMENTS = (
    ("inbox", "stored_at"),
    ("inbox", "silent_since"),
    ("outbox", "said_at"),
    ("events", "recorded_at"),
    ("assignments", "recorded_at"),
)


def upgrade() -> None:
    """Add the moments; what is there already was said when it was handled."""
    for table, column in MOMENTS:
        op.add_column(table, sa.Column(column, sa.DateTime(timezone=True), nullable=True))
    op.create_table(
        "hearing",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("heard_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hearing")),
    )


def downgrade() -> None:
    """Take them away again."""
    op.drop_table("hearing")
    for table, column in reversed(MOMENTS):
        op.drop_column(table, column)
