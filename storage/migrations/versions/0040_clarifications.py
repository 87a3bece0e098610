"""What is asked of a matter that waits, and what its unit answers, apart from the matter itself."""

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Add them; what was explained until now stays where it was put, behind what is stuck."""
    op.create_table(
        "clarifications",
        sa.Column("id", BIG, primary_key=True),
        sa.Column(
            "department_id",
            sa.BigInteger(),
            sa.ForeignKey("departments.id"),
            nullable=False,
            server_default=sa.text("1"),
        ),
        sa.Column("matter", sa.Text(), nullable=False),
        sa.Column("matter_id", sa.BigInteger(), nullable=False),
        sa.Column("seat", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), sa.ForeignKey("people.id"), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answers_id", sa.BigInteger(), sa.ForeignKey("clarifications.id"), nullable=True),
        sa.Column("opinion_id", sa.BigInteger(), sa.ForeignKey("opinions.id"), nullable=True),
        sa.Column("proxy", sa.Text(), nullable=True),
    )
    op.create_index("ix_clarifications_matter_id", "clarifications", ["matter_id"])


def downgrade() -> None:
    """Take them away again, and what was asked and answered with them."""
    op.drop_index("ix_clarifications_matter_id", "clarifications")
    op.drop_table("clarifications")
