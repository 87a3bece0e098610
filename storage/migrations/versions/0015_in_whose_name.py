"""For whom something was written down, who they were then, and what units would correct."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
PROXIES = ("events", "outbox", "obstacles", "extensions", "opinions")


def upgrade() -> None:
    """Add the columns, which stay empty in what is there, and the table."""
    for table in PROXIES:
        op.add_column(table, sa.Column("proxy", sa.Text(), nullable=True))
    op.add_column("extensions", sa.Column("decider_proxy", sa.Text(), nullable=True))
    for name in ("full_name", "position"):
        op.add_column("events", sa.Column(name, sa.Text(), nullable=True))
    op.create_table(
        "corrections",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True),
        sa.Column("event_id", sa.BigInteger, nullable=False),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("person_id", sa.BigInteger, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("upheld", sa.Boolean, nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("settler_id", sa.BigInteger, nullable=True),
        sa.Column("settled_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name="fk_corrections_event_id"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_corrections_person_id"),
        sa.ForeignKeyConstraint(["settler_id"], ["people.id"], name="fk_corrections_settler_id"),
        sa.UniqueConstraint("event_id", name="uq_corrections_event_id"),
    )


def downgrade() -> None:
    """Take them away again."""
    op.drop_table("corrections")
    for name in ("position", "full_name"):
        op.drop_column("events", name)
    op.drop_column("extensions", "decider_proxy")
    for table in reversed(PROXIES):
        op.drop_column(table, "proxy")
