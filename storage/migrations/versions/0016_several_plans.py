"""Several plans in force: a plan is known by its issuer, number and day, and not by its year."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

# Of a year before, what was open was copied into the next year's plan: it is over there. What was
# carried over and waits for a plan goes on where it is.
CLOSED = (
    """
    UPDATE plans SET closed_at = CURRENT_TIMESTAMP
    WHERE year < (SELECT MAX(year) FROM plans)
    OR id IN (SELECT plan_id FROM closings WHERE state = 'approved')
    """,
    """
    UPDATE assignments SET progress = 'carried'
    WHERE progress NOT IN ('done', 'dropped') AND task_id IN (
        SELECT tasks.id FROM tasks JOIN plans ON plans.id = tasks.plan_id
        WHERE plans.year < (SELECT MAX(year) FROM plans)
    )
    """,
    """
    UPDATE assignments SET progress = 'todo'
    WHERE progress = 'carried' AND task_id IN (
        SELECT tasks.id FROM tasks JOIN plans ON plans.id = tasks.plan_id
        WHERE plans.year = (SELECT MAX(year) FROM plans)
    )
    """,
)


def upgrade() -> None:
    """Let plans of one year stand beside each other, under names of their own."""
    with op.batch_alter_table("plans") as changed:
        changed.drop_constraint("uq_plans_year", type_="unique")
        changed.add_column(sa.Column("short_name", sa.Text(), nullable=True))
        changed.add_column(sa.Column("last_year", sa.Integer(), nullable=True))
        changed.add_column(sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True))
    for name, column, where in (
        ("ix_plans_work_plan", "year", "short_name IS NULL"),
        ("ix_plans_short_name", "short_name", "short_name IS NOT NULL"),
    ):
        condition = sa.text(where)
        op.create_index(
            name,
            "plans",
            [column],
            unique=True,
            sqlite_where=condition,
            postgresql_where=condition,
        )
    for statement in CLOSED:
        op.execute(statement)


def downgrade() -> None:
    """Take the names away; fails where two plans are of one year, which are one to 0.3."""
    for name in ("ix_plans_work_plan", "ix_plans_short_name"):
        op.drop_index(name, "plans")
    with op.batch_alter_table("plans") as changed:
        for column in ("short_name", "last_year", "closed_at"):
            changed.drop_column(column)
        changed.create_unique_constraint("uq_plans_year", ["year"])
