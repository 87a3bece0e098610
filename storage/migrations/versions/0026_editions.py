"""Figures of periods that are kept whole and looked through, and when the state's periods end."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Add them; what was sent before has no edition, and counts as issued."""
    op.add_column("digests", sa.Column("kind", sa.Text(), nullable=False, server_default="W"))
    op.add_column("digests", sa.Column("edition", sa.LargeBinary(), nullable=True))
    op.add_column("digests", sa.Column("remarks", sa.Text(), nullable=True))
    op.add_column("digests", sa.Column("due_at", MOMENT, nullable=True))
    op.add_column("digests", sa.Column("issued_at", MOMENT, nullable=True))
    op.create_table(
        "report_rules",
        sa.Column("kind", sa.Text(), primary_key=True),
        sa.Column("cut_off", sa.Integer(), nullable=False),
        sa.Column("send_within", sa.Integer(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
    )


def downgrade() -> None:
    """Take them away again, with what is no week, or was not issued."""
    op.execute("DELETE FROM digests WHERE kind <> 'W'")
    op.execute("DELETE FROM digests WHERE edition IS NOT NULL AND issued_at IS NULL")
    op.drop_table("report_rules")
    for column in ("issued_at", "due_at", "remarks", "edition", "kind"):
        op.drop_column("digests", column)
