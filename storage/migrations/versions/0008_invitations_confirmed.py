"""An invitation to the office or the leaders counts once it is confirmed, and can be revoked."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

MOMENTS = ("opened_at", "confirmed_at", "revoked_at")


def upgrade() -> None:
    """Add the moments; what was opened before counted at once, and goes on counting."""
    for moment in MOMENTS:
        op.add_column("invitations", sa.Column(moment, sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE invitations SET confirmed_at = expires_at WHERE guest_id IS NOT NULL")


def downgrade() -> None:
    """Take them away again."""
    for moment in MOMENTS:
        op.drop_column("invitations", moment)
