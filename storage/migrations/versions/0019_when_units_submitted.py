"""The day on which a unit submitted its work, and an earlier one that it claims."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

# Every office so far is in Vietnam; a migration reads no settings.
_ZONE = timezone(timedelta(hours=7))
_EVENTS = sa.table(
    "events",
    sa.column("id", sa.BigInteger),
    sa.column("kind", sa.Text),
    sa.column("at", sa.DateTime(timezone=True)),
    sa.column("assignment_id", sa.BigInteger),
    sa.column("details", sa.Text),
)
_ASSIGNMENTS = sa.table(
    "assignments",
    sa.column("id", sa.BigInteger),
    sa.column("progress", sa.Text),
    sa.column("submitted_on", sa.Date),
)
_STANDS = ("submitted", "awaiting", "done")
_TOLD = ("submitted", "resubmitted", "returned", "withdrawn")


def upgrade() -> None:
    """Add the days; those of what was submitted before are read from the log."""
    op.add_column("assignments", sa.Column("submitted_on", sa.Date(), nullable=True))
    op.add_column("assignments", sa.Column("claimed_on", sa.Date(), nullable=True))
    for assignment, day in _submitted():
        op.execute(
            _ASSIGNMENTS.update()
            .where(_ASSIGNMENTS.c.id == assignment, _ASSIGNMENTS.c.progress.in_(_STANDS))
            .values(submitted_on=day)
        )


def _submitted() -> Iterator[tuple[int, date]]:
    rows = op.get_bind().execute(
        sa.select(_EVENTS).where(_EVENTS.c.kind.in_(_TOLD)).order_by(_EVENTS.c.id)
    )
    days: dict[int, date] = {}
    for row in rows:
        if row.kind in {"submitted", "resubmitted"}:
            days[row.assignment_id] = _day(row, days.get(row.assignment_id))
        else:
            days.pop(row.assignment_id, None)
    yield from days.items()


def _day(row: Any, before: date | None) -> date:
    """Return the day that the document bears, else that of the first word of it."""
    stated = json.loads(row.details).get("issued_on")
    if stated:
        return date.fromisoformat(stated)
    at: datetime = row.at
    aware = at if at.tzinfo else at.replace(tzinfo=UTC)
    return before or aware.astimezone(_ZONE).date()


def downgrade() -> None:
    """Take them away again."""
    op.drop_column("assignments", "claimed_on")
    op.drop_column("assignments", "submitted_on")
