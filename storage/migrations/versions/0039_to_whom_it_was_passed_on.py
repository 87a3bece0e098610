"""Of what a leader passed on: which leader it was left to."""

from alembic import op

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add it, empty: until now all of it went to the Giám đốc."""
    op.execute(
        "ALTER TABLE passed_up ADD COLUMN post_id BIGINT "
        "CONSTRAINT fk_passed_up_post_id REFERENCES posts (id)"
    )


def downgrade() -> None:
    """Take it away again, and with it what was left to anybody else."""
    op.execute("DELETE FROM passed_up WHERE post_id IS NOT NULL")
    op.drop_column("passed_up", "post_id")
