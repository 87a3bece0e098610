"""Who is in which group, and on which footing a seat stands that is held alone with the bot."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
# Who has acted in a group was in it then; what has become of it is asked before it counts.
ACTED = """
INSERT INTO presences (person_id, chat_id, inside, known_until, acted_at)
SELECT events.person_id, events.chat_id, TRUE, MAX(events.at), MAX(events.at)
FROM events JOIN chats ON chats.id = events.chat_id
WHERE events.person_id IS NOT NULL AND chats.address < 0
GROUP BY events.person_id, events.chat_id
"""


def upgrade() -> None:
    """Add the table and the columns, and what the log knows of who was where."""
    op.create_table(
        "presences",
        sa.Column("person_id", sa.BigInteger, nullable=False),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("inside", sa.Boolean, nullable=True),
        sa.Column("known_until", MOMENT, nullable=False),
        sa.Column("acted_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("person_id", "chat_id", name="pk_presences"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_presences_person_id"),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name="fk_presences_chat_id"),
    )
    for table in ("memberships", "seats"):
        op.execute(f"ALTER TABLE {table} ADD COLUMN footing TEXT NOT NULL DEFAULT 'firm'")
    op.add_column("chats", sa.Column("public_name", sa.Text(), nullable=True))
    op.execute(ACTED)


def downgrade() -> None:
    """Take them away again."""
    op.drop_column("chats", "public_name")
    for table in ("seats", "memberships"):
        op.drop_column(table, "footing")
    op.drop_table("presences")
