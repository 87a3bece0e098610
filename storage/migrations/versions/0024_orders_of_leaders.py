"""What leaders ordered, until the office has given it out or said that it does not."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer, "sqlite")
WAITS = sa.text("settled_at IS NULL")


def upgrade() -> None:
    """Add the table; what was ordered before stays a card alone."""
    op.create_table(
        "instructions",
        sa.Column("id", BIG, primary_key=True),
        sa.Column("leader", sa.Text(), nullable=False),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("file", sa.Text(), nullable=True),
        sa.Column("chat_id", sa.BigInteger(), sa.ForeignKey("chats.id"), nullable=False),
        sa.Column("drafted_by", sa.Text(), nullable=True),
        sa.Column("drafted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_by", sa.Text(), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("given", sa.Boolean(), nullable=True),
    )
    op.create_index(
        "ix_instructions_open",
        "instructions",
        ["said_at"],
        sqlite_where=WAITS,
        postgresql_where=WAITS,
    )


def downgrade() -> None:
    """Take it away again."""
    op.drop_table("instructions")
