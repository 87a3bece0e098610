"""The first tables; constraints are named by the convention of `storage.columns`.

Revision ID: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
TABLES = (
    "units",
    "people",
    "chats",
    "seats",
    "plans",
    "plan_units",
    "tasks",
    "assignments",
    "obstacles",
    "events",
    "inbox",
    "outbox",
    "shown",
    "prompts",
    "pacing",
    "runs",
    "digests",
    "holidays",
)


def upgrade() -> None:
    """Create everything."""
    _create_chats_and_people()
    _create_plans()
    _create_boxes()
    _create_periods()
    _protect_events()


def downgrade() -> None:
    """Drop everything."""
    for table in reversed(TABLES):
        op.drop_table(table)
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION refuse_change")


def _create_chats_and_people() -> None:
    op.create_table(
        "units",
        _id(),
        sa.Column("code", sa.Text(), nullable=False, unique=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
    )
    op.create_table(
        "people",
        _id(),
        sa.Column("address", sa.BigInteger(), nullable=False, unique=True),
        sa.Column("name", sa.Text(), nullable=False),
    )
    op.create_table(
        "chats",
        _id(),
        sa.Column("address", sa.BigInteger(), nullable=True, unique=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("reachable", sa.Boolean(), nullable=False, server_default=sa.true()),
        sa.Column("why", sa.Text(), nullable=True),
    )
    op.create_table(
        "seats",
        _id(),
        sa.Column("chat_id", sa.BigInteger(), sa.ForeignKey("chats.id"), nullable=False),
        sa.Column("seat", sa.Text(), nullable=False),
        sa.Column(
            "unit_id", sa.BigInteger(), sa.ForeignKey("units.id"), nullable=True, unique=True
        ),
        sa.Column("bound_at", MOMENT, nullable=False),
    )
    _partial_index(
        "ix_seats_office_and_leaders",
        "seats",
        ["chat_id", "seat"],
        where="unit_id IS NULL",
        unique=True,
    )


def _create_plans() -> None:
    op.create_table(
        "plans",
        _id(),
        sa.Column("year", sa.Integer(), nullable=False, unique=True),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("issuer", sa.Text(), nullable=True),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
    )
    op.create_table(
        "plan_units",
        sa.Column("plan_id", sa.BigInteger(), sa.ForeignKey("plans.id"), primary_key=True),
        sa.Column("unit_id", sa.BigInteger(), sa.ForeignKey("units.id"), primary_key=True),
    )
    op.create_table(
        "tasks",
        _id(),
        sa.Column("plan_id", sa.BigInteger(), sa.ForeignKey("plans.id"), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("outline", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("parent_id", sa.BigInteger(), sa.ForeignKey("tasks.id"), nullable=True),
        sa.Column("unit_id", sa.BigInteger(), sa.ForeignKey("units.id"), nullable=False),
        sa.Column("receiver_id", sa.BigInteger(), sa.ForeignKey("units.id"), nullable=True),
        sa.Column("heading", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("short", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("wording", sa.Text(), nullable=True),
        sa.Column("first_day", sa.Date(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("coordinating", sa.Text(), nullable=False),
        sa.Column("legal_bases", sa.Text(), nullable=False),
        sa.Column("targets", sa.Text(), nullable=False),
        sa.Column("where", sa.Text(), nullable=False),
        sa.UniqueConstraint("plan_id", "code"),
    )
    op.create_table(
        "assignments",
        _id(),
        sa.Column("task_id", sa.BigInteger(), sa.ForeignKey("tasks.id"), nullable=False),
        sa.Column("unit_id", sa.BigInteger(), sa.ForeignKey("units.id"), nullable=False),
        sa.Column("progress", sa.Text(), nullable=False),
        sa.Column("completed_on", sa.Date(), nullable=True),
        sa.Column("reported_at", MOMENT, nullable=True),
        sa.Column("reporter_id", sa.BigInteger(), sa.ForeignKey("people.id"), nullable=True),
        sa.UniqueConstraint("task_id", "unit_id"),
    )
    op.create_index("ix_assignments_unit_id", "assignments", ["unit_id"])
    op.create_table(
        "obstacles",
        _id(),
        sa.Column(
            "assignment_id", sa.BigInteger(), sa.ForeignKey("assignments.id"), nullable=False
        ),
        sa.Column("stuck", sa.Text(), nullable=False),
        sa.Column("proposal", sa.Text(), nullable=True),
        sa.Column("reporter_id", sa.BigInteger(), sa.ForeignKey("people.id"), nullable=False),
        sa.Column("reported_at", MOMENT, nullable=False),
        sa.Column("resolver_id", sa.BigInteger(), sa.ForeignKey("people.id"), nullable=True),
        sa.Column("resolved_at", MOMENT, nullable=True),
    )
    _partial_index("ix_obstacles_open", "obstacles", ["assignment_id"], where="resolved_at IS NULL")
    op.create_table(
        "events",
        _id(),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("person_id", sa.BigInteger(), sa.ForeignKey("people.id"), nullable=True),
        sa.Column("chat_id", sa.BigInteger(), sa.ForeignKey("chats.id"), nullable=True),
        sa.Column("assignment_id", sa.BigInteger(), sa.ForeignKey("assignments.id"), nullable=True),
        sa.Column("details", sa.Text(), nullable=False),
    )
    op.create_index("ix_events_assignment_id", "events", ["assignment_id"])


def _create_boxes() -> None:
    op.create_table(
        "inbox",
        _id(),
        sa.Column("update_id", sa.BigInteger(), nullable=False, unique=True),
        sa.Column("lane", sa.BigInteger(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("lease_until", MOMENT, nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False, server_default=sa.text("0")),
        sa.Column("failure", sa.Text(), nullable=True),
        sa.Column("handled_at", MOMENT, nullable=True),
    )
    _partial_index("ix_inbox_waiting", "inbox", ["lane", "id"], where="status = 'waiting'")
    op.create_table(
        "outbox",
        _id(),
        sa.Column("key", sa.Text(), nullable=True, unique=True),
        sa.Column("chat_id", sa.BigInteger(), sa.ForeignKey("chats.id"), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("message", sa.Text(), nullable=True),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("part", sa.Integer(), nullable=False, server_default=sa.text("0")),
        sa.Column("first_id", sa.BigInteger(), sa.ForeignKey("outbox.id"), nullable=True),
        sa.Column("target_id", sa.BigInteger(), sa.ForeignKey("outbox.id"), nullable=True),
        sa.Column("in_hours", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("lease_until", MOMENT, nullable=True),
        sa.Column("retry_at", MOMENT, nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False, server_default=sa.text("0")),
        sa.Column("sent_at", MOMENT, nullable=True),
        sa.Column("message_address", sa.BigInteger(), nullable=True),
        sa.Column("failure", sa.Text(), nullable=True),
    )
    op.create_index("ix_outbox_chat_id_message_address", "outbox", ["chat_id", "message_address"])
    op.create_index("ix_outbox_first_id", "outbox", ["first_id"])
    _partial_index(
        "ix_outbox_open", "outbox", ["chat_id", "id"], where="status IN ('queued', 'sending')"
    )
    op.create_index("ix_outbox_target_id", "outbox", ["target_id"])
    op.create_table(
        "shown",
        sa.Column("outbox_id", sa.BigInteger(), sa.ForeignKey("outbox.id"), primary_key=True),
        sa.Column(
            "assignment_id", sa.BigInteger(), sa.ForeignKey("assignments.id"), primary_key=True
        ),
        sa.Column("position", sa.Integer(), nullable=False),
    )
    op.create_index("ix_shown_assignment_id", "shown", ["assignment_id"])
    op.create_table(
        "prompts",
        _id(),
        sa.Column("chat_id", sa.BigInteger(), sa.ForeignKey("chats.id"), nullable=False),
        sa.Column("person_id", sa.BigInteger(), sa.ForeignKey("people.id"), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column(
            "assignment_id", sa.BigInteger(), sa.ForeignKey("assignments.id"), nullable=False
        ),
        sa.Column("draft", sa.Text(), nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("outbox_id", sa.BigInteger(), sa.ForeignKey("outbox.id"), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.create_index("ix_prompts_chat_id_person_id", "prompts", ["chat_id", "person_id"])
    op.create_index("ix_prompts_outbox_id", "prompts", ["outbox_id"])
    op.create_table(
        "pacing",
        sa.Column("chat_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("next_at", MOMENT, nullable=False),
    )


def _create_periods() -> None:
    op.create_table(
        "runs",
        sa.Column("key", sa.Text(), primary_key=True),
        sa.Column("at", MOMENT, nullable=False),
    )
    op.create_table(
        "digests",
        sa.Column("week", sa.Text(), primary_key=True),
        sa.Column("figures", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
    )
    op.create_table(
        "holidays",
        sa.Column("day", sa.Date(), primary_key=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
    )


def _protect_events() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$"
        )
        op.execute(
            "CREATE TRIGGER events_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON events "
            "EXECUTE FUNCTION refuse_change()"
        )
        return
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER events_refuse_{change.lower()} BEFORE {change} ON events "
            "BEGIN SELECT RAISE(ABORT, 'events is append-only'); END"
        )


def _id() -> sa.Column[int]:
    number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    return sa.Column("id", number, primary_key=True)


def _partial_index(
    name: str, table: str, columns: list[str], *, where: str, unique: bool = False
) -> None:
    condition = sa.text(where)
    op.create_index(
        name, table, columns, unique=unique, sqlite_where=condition, postgresql_where=condition
    )
