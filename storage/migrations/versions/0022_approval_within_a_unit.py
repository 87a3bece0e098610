"""Whether a unit's head approves its reports, and which of them wait for that."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

COLUMNS = (("units", "approves"), ("assignments", "awaits_head"))


def upgrade() -> None:
    """Add the columns: every unit goes on as before."""
    for table, name in COLUMNS:
        column: sa.Column[bool] = sa.Column(
            name, sa.Boolean(), nullable=False, server_default=sa.false()
        )
        op.add_column(table, column)


def downgrade() -> None:
    """Take them away again."""
    for table, name in COLUMNS:
        op.drop_column(table, name)
