"""What could not be handled is set aside, with the moment, so that it is forgotten one day."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Set aside what had failed for good."""
    op.execute(
        "UPDATE inbox SET status = 'set-aside', handled_at = CURRENT_TIMESTAMP "
        "WHERE status = 'failed'"
    )


def downgrade() -> None:
    """Call it as the version before does."""
    op.execute("UPDATE inbox SET status = 'failed', handled_at = NULL WHERE status = 'set-aside'")
    op.execute("UPDATE inbox SET status = 'handled' WHERE status = 'dropped'")
