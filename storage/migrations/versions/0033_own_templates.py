"""A department's own folder of Word templates."""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add it."""
    op.add_column("departments", sa.Column("templates_dir", sa.Text(), nullable=True))


def downgrade() -> None:
    """Take it away again."""
    op.drop_column("departments", "templates_dir")
