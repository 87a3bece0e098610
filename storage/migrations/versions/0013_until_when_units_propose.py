"""The last day on which the units that are asked for deadlines may propose."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; a board that is open already has no last day."""
    op.add_column("deadline_boards", sa.Column("until", sa.Date(), nullable=True))


def downgrade() -> None:
    """Take it away again."""
    op.drop_column("deadline_boards", "until")
