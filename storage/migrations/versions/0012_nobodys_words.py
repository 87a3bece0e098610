"""What is asked of nobody in particular, and accounts of the messenger that stand for nobody.

Under these ids many people write. Whoever answered for their họ tên once became the name of all of
them in every chat.
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

# What stands in the place of a name is said at the start, in the office's language.
OF_THEM = (
    "UPDATE people SET name = '', full_name = NULL, position = NULL, asked = TRUE"
    " WHERE address IN (1087968824, 136817688, 777000)",
    "UPDATE memberships SET ended = TRUE WHERE person_id IN"
    " (SELECT id FROM people WHERE address IN (1087968824, 136817688, 777000))",
    "DELETE FROM presences WHERE person_id IN"
    " (SELECT id FROM people WHERE address IN (1087968824, 136817688, 777000))",
    "UPDATE prompts SET closed = TRUE WHERE question IN ('full-name', 'position')"
    " AND person_id IN"
    " (SELECT id FROM people WHERE address IN (1087968824, 136817688, 777000))",
)
NOBODYS = (
    "DELETE FROM prompts WHERE person_id IS NULL",
    "DELETE FROM papers WHERE person_id IS NULL",
)


def upgrade() -> None:
    """Let a question and a paper be nobody's, and take the names back."""
    for table in ("prompts", "papers"):
        with op.batch_alter_table(table) as changed:
            changed.alter_column("person_id", existing_type=sa.BigInteger(), nullable=True)
    for statement in OF_THEM:
        op.execute(statement)


def downgrade() -> None:
    """Forget what is nobody's; the version before has no place for it."""
    for statement in NOBODYS:
        op.execute(statement)
    for table in ("prompts", "papers"):
        with op.batch_alter_table(table) as changed:
            changed.alter_column("person_id", existing_type=sa.BigInteger(), nullable=False)
