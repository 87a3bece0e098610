"""Agreements of leaders that wait, and when a department looks through its digest."""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer, "sqlite")
WAITS = sa.text("state = 'waiting'")


def upgrade() -> None:
    """Add them."""
    op.add_column("departments", sa.Column("digest_preview_at", sa.Text(), nullable=True))
    op.create_table(
        "agreements",
        sa.Column("id", BIG, primary_key=True),
        sa.Column(
            "department_id",
            sa.BigInteger(),
            sa.ForeignKey("departments.id"),
            nullable=False,
            server_default=sa.text("1"),
        ),
        sa.Column("obstacle_id", sa.BigInteger(), sa.ForeignKey("obstacles.id"), nullable=False),
        sa.Column("person_id", sa.BigInteger(), sa.ForeignKey("people.id"), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), sa.ForeignKey("chats.id"), nullable=False),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("conveys_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("proxy", sa.Text(), nullable=True),
    )
    op.create_index(
        "ix_agreements_waiting",
        "agreements",
        ["conveys_at"],
        sqlite_where=WAITS,
        postgresql_where=WAITS,
    )


def downgrade() -> None:
    """Take them away again."""
    op.drop_index("ix_agreements_waiting", "agreements")
    op.drop_table("agreements")
    op.drop_column("departments", "digest_preview_at")
