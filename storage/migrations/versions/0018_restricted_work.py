"""What chats see of restricted work in place of its words."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; no work was restricted before."""
    op.add_column("tasks", sa.Column("shown_as", sa.Text(), nullable=True))


def downgrade() -> None:
    """Take it away again."""
    op.drop_column("tasks", "shown_as")
