"""Several departments: whose each row is; what was there is the first department's."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

SETTINGS = (
    "party_office",
    "remind_at",
    "remind_before",
    "update_round",
    "digest_at",
    "before_means",
    "confirm_done",
)
# A version that knows of one department alone still writes while this one starts: its rows are the
# first one's by their default.
TABLES = (
    *("plans", "plan_units", "tasks", "assignments", "obstacles", "seats", "events", "prompts"),
    *("attachments", "updates", "closings", "memberships", "posts", "presences", "invitations"),
    *("extensions", "causes", "instructions", "opinions", "corrections", "papers"),
    *("paper_pictures", "deadline_boards", "proposed_deadlines", "board_messages", "remits"),
    *("absences", "passed_up"),
)
# What was one of its kind in the installation, and is one in its department.
ONE_OF_A_KIND = {
    "units": ("uq_units_code", ["code"], ["department_id", "code"]),
    "people": ("uq_people_address", ["address"], ["address", "department_id"]),
    "chats": ("uq_chats_address", ["address"], ["address", "department_id"]),
}
KEYED = {"runs": "key", "digests": "week"}
NAMES = {
    "ix_plans_work_plan": ("year", "short_name IS NULL"),
    "ix_plans_short_name": ("short_name", "short_name IS NOT NULL"),
}
# What a department asks for as a whole.
LISTED = ("plans", "seats", "posts", "memberships", "remits", "absences")
# Without statistics SQLite takes an index of departments for as good as any other of one column,
# and reads all of a department for one row.
NARROWER = {
    "ix_seats_chat_id": ("seats", "chat_id"),
    "ix_posts_person_id": ("posts", "person_id"),
    "ix_remits_unit_id": ("remits", "unit_id"),
}


def _whose() -> sa.Column[int]:
    return sa.Column("department_id", sa.BigInteger(), nullable=False, server_default=sa.text("1"))


def upgrade() -> None:
    """Make the first department, and say of each row that it is its own."""
    op.create_table(
        "departments",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), primary_key=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("short_name", sa.Text(), nullable=True),
        *(sa.Column(name, sa.Text(), nullable=True) for name in SETTINGS),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("merged_into", sa.BigInteger(), nullable=True),
        sa.Column("basis", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["merged_into"], ["departments.id"], name="fk_departments_merged_into"
        ),
        sa.UniqueConstraint("short_name", name="uq_departments_short_name"),
    )
    op.execute("INSERT INTO departments (id) VALUES (1)")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SELECT setval(pg_get_serial_sequence('departments', 'id'), 1)")
    op.create_table(
        "administrators",
        _whose(),
        sa.Column("address", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("department_id", "address", name="pk_administrators"),
        sa.ForeignKeyConstraint(
            ["department_id"], ["departments.id"], name="fk_administrators_department_id"
        ),
    )
    op.create_index("ix_administrators_address", "administrators", ["address"])
    op.create_table(
        "department_days",
        _whose(),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("department_id", "day", name="pk_department_days"),
        sa.ForeignKeyConstraint(
            ["department_id"], ["departments.id"], name="fk_department_days_department_id"
        ),
    )
    for table in TABLES:
        op.execute(
            f"ALTER TABLE {table} ADD COLUMN department_id BIGINT DEFAULT 1 NOT NULL "
            f"CONSTRAINT fk_{table}_department_id REFERENCES departments (id)"
        )
    op.add_column("inbox", sa.Column("chosen", sa.BigInteger(), nullable=True))
    for table, (name, _, columns) in ONE_OF_A_KIND.items():
        with op.batch_alter_table(table) as changed:
            changed.add_column(_whose())
            changed.create_foreign_key(
                f"fk_{table}_department_id", "departments", ["department_id"], ["id"]
            )
            changed.drop_constraint(name, type_="unique")
            changed.create_unique_constraint(f"uq_{table}_{'_'.join(columns)}", columns)
    for table, key in KEYED.items():
        with op.batch_alter_table(table) as changed:
            changed.add_column(_whose())
            changed.create_foreign_key(
                f"fk_{table}_department_id", "departments", ["department_id"], ["id"]
            )
            changed.drop_constraint(f"pk_{table}", type_="primary")
            changed.create_primary_key(f"pk_{table}", ["department_id", key])
    for name, (column, where) in NAMES.items():
        op.drop_index(name, "plans")
        _index_plans(name, ["department_id", column], where)
    for table in LISTED:
        op.create_index(f"ix_{table}_department_id", table, ["department_id"])
    for name, (table, column) in NARROWER.items():
        op.drop_index(name, table)
        op.create_index(name, table, [column, "department_id"])
    op.create_index("ix_memberships_person_id", "memberships", ["person_id", "department_id"])


def _index_plans(name: str, columns: list[str], where: str) -> None:
    condition = sa.text(where)
    op.create_index(
        name, "plans", columns, unique=True, sqlite_where=condition, postgresql_where=condition
    )


def downgrade() -> None:
    """Forget whose the rows are; fails where two departments have the same of a kind."""
    op.drop_index("ix_memberships_person_id", "memberships")
    for name, (table, column) in NARROWER.items():
        op.drop_index(name, table)
        op.create_index(name, table, [column])
    for table in LISTED:
        op.drop_index(f"ix_{table}_department_id", table)
    for name, (column, where) in NAMES.items():
        op.drop_index(name, "plans")
        _index_plans(name, [column], where)
    for table, key in KEYED.items():
        with op.batch_alter_table(table) as changed:
            changed.drop_constraint(f"pk_{table}", type_="primary")
            changed.drop_constraint(f"fk_{table}_department_id", type_="foreignkey")
            changed.drop_column("department_id")
            changed.create_primary_key(f"pk_{table}", [key])
    for table, (name, before, columns) in ONE_OF_A_KIND.items():
        with op.batch_alter_table(table) as changed:
            changed.drop_constraint(f"uq_{table}_{'_'.join(columns)}", type_="unique")
            changed.drop_constraint(f"fk_{table}_department_id", type_="foreignkey")
            changed.drop_column("department_id")
            changed.create_unique_constraint(name, before)
    op.drop_column("inbox", "chosen")
    for table in reversed(TABLES):
        op.drop_column(table, "department_id")
    op.drop_table("department_days")
    op.drop_table("administrators")
    op.drop_table("departments")
