"""E-mails on their way, and where a department's digest goes by e-mail."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer, "sqlite")
QUEUED = sa.text("status = 'queued'")
MOMENT = sa.DateTime(timezone=True)
SETTINGS = ("digest_mail_to", "mail_domains")


def upgrade() -> None:
    """Add them."""
    for name in SETTINGS:
        op.add_column("departments", sa.Column(name, sa.Text(), nullable=True))
    op.create_table(
        "letters",
        sa.Column("id", BIG, primary_key=True),
        sa.Column(
            "department_id",
            sa.BigInteger(),
            sa.ForeignKey("departments.id"),
            nullable=False,
            server_default=sa.text("1"),
        ),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("letter", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False, server_default=sa.text("0")),
        sa.Column("next_at", MOMENT, nullable=True),
        sa.Column("sent_at", MOMENT, nullable=True),
        sa.Column("failure", sa.Text(), nullable=True),
        sa.UniqueConstraint("department_id", "key", name="uq_letters_department_id_key"),
    )
    op.create_index(
        "ix_letters_queued", "letters", ["id"], sqlite_where=QUEUED, postgresql_where=QUEUED
    )


def downgrade() -> None:
    """Take them away again."""
    op.drop_index("ix_letters_queued", "letters")
    op.drop_table("letters")
    for name in SETTINGS:
        op.drop_column("departments", name)
