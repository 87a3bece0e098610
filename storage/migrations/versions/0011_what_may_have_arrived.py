"""Which messages may have arrived without an answer to the try, and behind which other one."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; what was on its way before is sent again, as it always was."""
    op.add_column("outbox", sa.Column("unanswered_after", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    """Take it away again."""
    op.drop_column("outbox", "unanswered_after")
