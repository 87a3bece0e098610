"""Indexes for what is asked for a unit, a chat or a person, so that it does not grow with all."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

OPEN = sa.text("status IN ('queued', 'sending')")
INDEXES = {
    "ix_seats_chat_id": ("seats", ["chat_id"]),
    "ix_tasks_plan_id_unit_id": ("tasks", ["plan_id", "unit_id"]),
    "ix_assignments_came_from_id": ("assignments", ["came_from_id"]),
    "ix_events_person_id": ("events", ["person_id"]),
}


def upgrade() -> None:
    """Add them."""
    for name, (table, columns) in INDEXES.items():
        op.create_index(name, table, columns)
    op.create_index(
        "ix_outbox_urgent",
        "outbox",
        ["priority", "id"],
        sqlite_where=OPEN,
        postgresql_where=OPEN,
    )


def downgrade() -> None:
    """Take them away again."""
    op.drop_index("ix_outbox_urgent", "outbox")
    for name, (table, _) in INDEXES.items():
        op.drop_index(name, table)
