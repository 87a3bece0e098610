"""What units give for the objective cause of a delay, and the leaders' word on it."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer, "sqlite")
WAITS = sa.text("state = 'asked'")


def upgrade() -> None:
    """Add the table; of one assignment only one cause waits at a time."""
    op.create_table(
        "causes",
        sa.Column("id", BIG, primary_key=True),
        _refers("assignment_id", "assignments"),
        sa.Column("basis", sa.Text(), nullable=False),
        _refers("person_id", "people"),
        _refers("chat_id", "chats"),
        sa.Column("message_address", sa.BigInteger(), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        _refers("decider_id", "people", nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
    )
    op.create_index("ix_causes_assignment_id", "causes", ["assignment_id"])
    op.create_index(
        "ix_causes_open",
        "causes",
        ["assignment_id"],
        unique=True,
        sqlite_where=WAITS,
        postgresql_where=WAITS,
    )


def _refers(name: str, to: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), sa.ForeignKey(f"{to}.id"), nullable=nullable)


def downgrade() -> None:
    """Take it away again."""
    op.drop_table("causes")
