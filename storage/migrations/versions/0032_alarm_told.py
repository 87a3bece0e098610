"""Of which cause a process has told the administrators, so that no other one does."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add it."""
    op.add_column("watches", sa.Column("told", sa.Text(), nullable=True))


def downgrade() -> None:
    """Take it away again."""
    op.drop_column("watches", "told")
