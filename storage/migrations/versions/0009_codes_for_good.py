"""The paper's own number beside a task's code, and where handed over work came from."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; the codes that tasks have by now are their own, and the paper's numbers."""
    op.add_column("tasks", sa.Column("paper_code", sa.Text(), nullable=True))
    op.execute(
        "UPDATE tasks SET paper_code = code WHERE occurrence IS NULL AND code NOT LIKE 'DX-%'"
    )
    op.add_column("shown", sa.Column("paper_code", sa.Text(), nullable=True))
    op.execute(
        "ALTER TABLE assignments ADD COLUMN came_from_id BIGINT"
        " CONSTRAINT fk_assignments_came_from_id REFERENCES units (id)"
    )


def downgrade() -> None:
    """Take them away again."""
    op.drop_column("assignments", "came_from_id")
    op.drop_column("shown", "paper_code")
    op.drop_column("tasks", "paper_code")
