"""Who of a unit minds a task, and who stands in."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column: nobody is named."""
    op.add_column("assignments", sa.Column("minder", sa.Text(), nullable=True))


def downgrade() -> None:
    """Take it away again."""
    op.drop_column("assignments", "minder")
