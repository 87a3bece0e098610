"""Of work that a conclusion orders: which paper that is, and the item in it."""

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add it, empty: of what was given before nobody knows it any more."""
    op.add_column("tasks", sa.Column("ordered_in", sa.Text(), nullable=True))


def downgrade() -> None:
    """Take it away again."""
    op.drop_column("tasks", "ordered_in")
