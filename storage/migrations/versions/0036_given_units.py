"""Work given to another department: whose unit it is, and which chat speaks for that one."""

from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None

COLUMNS = {"chats": "represents", "units": "given_to"}


def upgrade() -> None:
    """Add both; a version from before gives nothing and leaves them empty."""
    for table, column in COLUMNS.items():
        op.execute(
            f"ALTER TABLE {table} ADD COLUMN {column} BIGINT "
            f"CONSTRAINT fk_{table}_{column} REFERENCES departments (id)"
        )


def downgrade() -> None:
    """Take both away again."""
    for table, column in COLUMNS.items():
        op.drop_column(table, column)
