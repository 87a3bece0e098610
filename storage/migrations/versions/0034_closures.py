"""Days off of some units alone, as in a storm."""

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "closures",
        sa.Column(
            "department_id",
            sa.BigInteger(),
            sa.ForeignKey("departments.id"),
            nullable=False,
            server_default=sa.text("1"),
        ),
        sa.Column("unit_id", sa.BigInteger(), sa.ForeignKey("units.id"), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("department_id", "unit_id", "day", name=op.f("pk_closures")),
    )


def downgrade() -> None:
    """Take it away again."""
    op.drop_table("closures")
