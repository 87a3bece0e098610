"""Which leader is in charge of what, who is away, what was passed on, and quoted confirmations."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Add the tables, and for whom somebody wrote down the word on a cause."""
    op.create_table(
        "remits",
        sa.Column("id", BIG, primary_key=True),
        _refers("post_id", "posts"),
        _refers("unit_id", "units"),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("basis", sa.Text(), nullable=False),
        _refers("entered_by_id", "people"),
    )
    op.create_index("ix_remits_unit_id", "remits", ["unit_id"])
    op.create_table(
        "absences",
        sa.Column("id", BIG, primary_key=True),
        _refers("post_id", "posts"),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        _refers("deputy_id", "posts", nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        _refers("entered_by_id", "people"),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        _refers("revoked_by_id", "people", nullable=True),
    )
    op.create_table(
        "passed_up",
        sa.Column("id", BIG, primary_key=True),
        sa.Column("matter", sa.Text(), nullable=False),
        sa.Column("matter_id", sa.BigInteger(), nullable=False),
        _refers("person_id", "people"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("matter", "matter_id", name="uq_passed_up_matter_matter_id"),
    )
    op.add_column("causes", sa.Column("decider_proxy", sa.Text(), nullable=True))


def _refers(name: str, to: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), sa.ForeignKey(f"{to}.id"), nullable=nullable)


def downgrade() -> None:
    """Take them away again."""
    op.drop_column("causes", "decider_proxy")
    for name in ("passed_up", "absences", "remits"):
        op.drop_table(name)
