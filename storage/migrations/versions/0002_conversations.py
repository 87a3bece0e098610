"""What the department's conversations remember.

Questions stay open, with what was answered before as the account that they keep from now on.
"""

import json

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
# In plain SQL, for SQLite adds a column with its reference but rebuilds a table for anything else.
COLUMNS = (
    ("units", "merged_into BIGINT CONSTRAINT fk_units_merged_into_units REFERENCES units (id)"),
    ("units", "renamed BOOLEAN NOT NULL DEFAULT FALSE"),
    ("chats", "topic BIGINT"),
    ("people", "full_name TEXT"),
    ("people", "position TEXT"),
    ("people", "asked BOOLEAN NOT NULL DEFAULT false"),
    ("tasks", "set_by TEXT NOT NULL DEFAULT 'department'"),
    ("tasks", "urgent BOOLEAN NOT NULL DEFAULT FALSE"),
    ("tasks", "cycle TEXT"),
    ("tasks", "occurrence TEXT"),
    ("tasks", "recurrence TEXT"),
    ("assignments", "moved TEXT"),
    ("assignments", "product TEXT"),
    ("obstacles", "turn TEXT NOT NULL DEFAULT 'office'"),
    ("obstacles", "needed_by DATE"),
    ("obstacles", "view TEXT"),
    ("obstacles", "chat_id BIGINT CONSTRAINT fk_obstacles_chat_id_chats REFERENCES chats (id)"),
    ("obstacles", "message_address BIGINT"),
    (
        "obstacles",
        "replaced_by_id BIGINT "
        "CONSTRAINT fk_obstacles_replaced_by_id_obstacles REFERENCES obstacles (id)",
    ),
    ("outbox", "lasting BOOLEAN NOT NULL DEFAULT false"),
    ("assignments", "own_kind TEXT"),
    ("assignments", "submission TEXT"),
    ("assignments", "received_on DATE"),
    ("outbox", "answers_id BIGINT CONSTRAINT fk_outbox_answers_id_outbox REFERENCES outbox (id)"),
)
# What the Văn phòng itself reported has always gone to the leaders.
THE_OFFICE_S_OWN = """
UPDATE obstacles SET turn = 'leaders' WHERE assignment_id IN (
    SELECT assignments.id FROM assignments JOIN units ON units.id = assignments.unit_id
    WHERE units.code = 'VP'
)
"""
# In their order, for the last one asked is the one that counts.
PROMPTS = """
SELECT chat_id, person_id, question, assignment_id, draft, expires_at, outbox_id, closed
FROM prompts ORDER BY id
"""
PROMPT = """
INSERT INTO prompts
(chat_id, person_id, question, assignment_id, about, expires_at, outbox_id, closed) VALUES
(:chat_id, :person_id, :question, :assignment_id, :about, :expires_at, :outbox_id, :closed)
"""


def upgrade() -> None:
    """Add the tables and columns of this version."""
    for table, column in COLUMNS:
        op.execute(f"ALTER TABLE {table} ADD COLUMN {column}")
    _index_occurrences()
    op.add_column("obstacles", sa.Column("turned_at", MOMENT))
    op.execute(THE_OFFICE_S_OWN)
    _carry_prompts_over()
    _create_attachments()
    _create_updates()
    _create_closings()
    _create_papers()
    _create_memberships()
    _create_invitations()
    _create_extensions()
    _create_deadline_boards()
    _create_opinions()


def downgrade() -> None:
    """Take them away again."""
    op.drop_table("board_messages")
    op.drop_table("proposed_deadlines")
    op.drop_table("deadline_boards")
    op.drop_table("updates")
    op.drop_table("papers")
    op.drop_table("closings")
    op.drop_table("invitations")
    op.drop_table("memberships")
    op.drop_table("extensions")
    op.drop_table("opinions")
    op.drop_table("attachments")
    op.drop_table("prompts")
    _create_prompts(sa.Column("draft", sa.Text(), nullable=False), has_assignment=True)
    op.drop_index("ix_tasks_occurrences", "tasks")
    op.drop_column("obstacles", "turned_at")
    for table, column in reversed(COLUMNS):
        name = column.split()[0]
        if table == "units":
            # Later revisions make this table anew, in which no reference goes with its column.
            with op.batch_alter_table(table) as changed:
                changed.drop_column(name)
        else:
            op.drop_column(table, name)


def _index_occurrences() -> None:
    condition = sa.text("occurrence IS NOT NULL")
    op.create_index(
        "ix_tasks_occurrences",
        "tasks",
        ["parent_id", "occurrence"],
        unique=True,
        sqlite_where=condition,
        postgresql_where=condition,
    )


def _carry_prompts_over() -> None:
    connection = op.get_bind()
    kept = connection.execute(sa.text(PROMPTS)).mappings().all()
    op.drop_table("prompts")
    _create_prompts(sa.Column("about", sa.Text(), nullable=False), has_assignment=False)
    for row in kept:
        about = {"stuck": row["draft"], "message": None, "attachments": []}
        connection.execute(sa.text(PROMPT), {**row, "about": json.dumps(about)})


def _create_prompts(answers: sa.Column[str], *, has_assignment: bool) -> None:
    op.create_table(
        "prompts",
        sa.Column("id", _number(), primary_key=True),
        _refers("chat_id", "chats"),
        _refers("person_id", "people"),
        sa.Column("question", sa.Text(), nullable=False),
        _refers("assignment_id", "assignments", nullable=not has_assignment),
        answers,
        sa.Column("expires_at", MOMENT, nullable=False),
        _refers("outbox_id", "outbox"),
        sa.Column("closed", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.create_index("ix_prompts_chat_id_person_id", "prompts", ["chat_id", "person_id"])
    op.create_index("ix_prompts_outbox_id", "prompts", ["outbox_id"])


def _create_attachments() -> None:
    op.create_table(
        "attachments",
        sa.Column("id", _number(), primary_key=True),
        _refers("assignment_id", "assignments"),
        _refers("obstacle_id", "obstacles", nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        _refers("person_id", "people"),
        sa.Column("at", MOMENT, nullable=False),
    )
    op.create_index("ix_attachments_assignment_id", "attachments", ["assignment_id"])
    op.create_index("ix_attachments_obstacle_id", "attachments", ["obstacle_id"])


def _create_updates() -> None:
    op.create_table(
        "updates",
        sa.Column("id", _number(), primary_key=True),
        _refers("assignment_id", "assignments"),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("attained", sa.Text(), nullable=False),
        _refers("person_id", "people"),
        sa.Column("at", MOMENT, nullable=False),
    )
    op.create_index("ix_updates_assignment_id", "updates", ["assignment_id"])


def _create_papers() -> None:
    op.create_table(
        "papers",
        sa.Column("id", _number(), primary_key=True),
        _refers("chat_id", "chats"),
        _refers("person_id", "people"),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("reading", sa.Text(), nullable=False),
        sa.Column("left_out", sa.Text(), nullable=False),
        sa.Column("is_conclusion", sa.Boolean(), nullable=False),
        _refers("outbox_id", "outbox", nullable=True),
        sa.Column("closed", sa.Boolean(), nullable=False, server_default=sa.false()),
    )


def _create_closings() -> None:
    op.create_table(
        "closings",
        sa.Column("id", _number(), primary_key=True),
        sa.Column("plan_id", sa.BigInteger(), sa.ForeignKey("plans.id"), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("outcomes", sa.Text(), nullable=False),
        sa.UniqueConstraint("plan_id"),
    )


def _create_memberships() -> None:
    op.create_table(
        "memberships",
        sa.Column("id", _number(), primary_key=True),
        _refers("person_id", "people"),
        _refers("unit_id", "units"),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("ended", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.UniqueConstraint("person_id", "unit_id"),
    )


def _create_invitations() -> None:
    op.create_table(
        "invitations",
        sa.Column("id", _number(), primary_key=True),
        sa.Column("digest", sa.Text(), nullable=False, unique=True),
        sa.Column("seat", sa.Text(), nullable=False),
        _refers("unit_id", "units", nullable=True),
        _refers("inviter_id", "people"),
        sa.Column("expires_at", MOMENT, nullable=False),
        _refers("guest_id", "people", nullable=True),
    )


def _create_extensions() -> None:
    op.create_table(
        "extensions",
        sa.Column("id", _number(), primary_key=True),
        _refers("assignment_id", "assignments"),
        sa.Column("asked", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        _refers("person_id", "people"),
        _refers("chat_id", "chats"),
        sa.Column("message_address", sa.BigInteger()),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("turned_at", MOMENT, nullable=False),
        sa.Column("view", sa.Text()),
        sa.Column("advice", sa.Text()),
        _refers("advisor_id", "people", nullable=True),
        sa.Column("granted", sa.Text()),
        sa.Column("answer", sa.Text()),
        _refers("decider_id", "people", nullable=True),
    )
    op.create_index("ix_extensions_assignment_id", "extensions", ["assignment_id"])
    open_ones = sa.text("state IN ('office', 'leaders')")
    op.create_index(
        "ix_extensions_open",
        "extensions",
        ["assignment_id"],
        unique=True,
        sqlite_where=open_ones,
        postgresql_where=open_ones,
    )


def _create_deadline_boards() -> None:
    op.create_table(
        "deadline_boards",
        sa.Column("id", _number(), primary_key=True),
        _refers("plan_id", "plans"),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("opened_at", MOMENT, nullable=False),
    )
    is_open = sa.text("state <> 'approved'")
    op.create_index(
        "ix_deadline_boards_open",
        "deadline_boards",
        ["plan_id"],
        unique=True,
        sqlite_where=is_open,
        postgresql_where=is_open,
    )
    op.create_table(
        "proposed_deadlines",
        _key("board_id", "deadline_boards"),
        _key("assignment_id", "assignments"),
        sa.Column("deadline", sa.Text()),
        _refers("person_id", "people"),
        sa.Column("at", MOMENT, nullable=False),
    )
    op.create_table(
        "board_messages",
        _key("outbox_id", "outbox"),
        _refers("board_id", "deadline_boards"),
        _refers("unit_id", "units", nullable=True),
    )
    op.create_index("ix_board_messages_board_id", "board_messages", ["board_id"])


def _create_opinions() -> None:
    op.create_table(
        "opinions",
        sa.Column("id", _number(), primary_key=True),
        _refers("obstacle_id", "obstacles"),
        sa.Column("seat", sa.Text(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("words", sa.Text()),
        _refers("person_id", "people"),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("named", sa.Text()),
        sa.Column("deadline", sa.Text()),
    )
    op.create_index("ix_opinions_obstacle_id", "opinions", ["obstacle_id"])


def _number() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _refers(name: str, to: str, *, nullable: bool = False) -> sa.Column[int]:
    key = sa.ForeignKey(f"{to}.id")
    return sa.Column(name, sa.BigInteger(), key, nullable=nullable)


def _key(name: str, to: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), sa.ForeignKey(f"{to}.id"), primary_key=True)
