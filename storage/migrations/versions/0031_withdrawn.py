"""Obstacles and requests for a later deadline that their unit took back before an answer."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None

TABLES = ("obstacles", "extensions")


def upgrade() -> None:
    """Add it to both."""
    for name in TABLES:
        op.add_column(
            name, sa.Column("withdrawn", sa.Boolean(), nullable=False, server_default=sa.false())
        )


def downgrade() -> None:
    """Take it away again."""
    for name in TABLES:
        op.drop_column(name, "withdrawn")
