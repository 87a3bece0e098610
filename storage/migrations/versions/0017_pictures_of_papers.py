"""The pictures that papers under review were recognised on."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table; papers that were read before have none."""
    op.create_table(
        "paper_pictures",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("paper_id", sa.BigInteger(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("png", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["paper_id"], ["papers.id"], name="fk_paper_pictures_paper_id"),
        sa.PrimaryKeyConstraint("id", name="pk_paper_pictures"),
    )
    op.create_index("ix_paper_pictures_paper_id", "paper_pictures", ["paper_id"])


def downgrade() -> None:
    """Take it away again."""
    op.drop_index("ix_paper_pictures_paper_id", "paper_pictures")
    op.drop_table("paper_pictures")
