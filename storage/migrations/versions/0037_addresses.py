"""What messengers whose ids are texts call chats, people and messages."""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Add it, empty: a number of Telegram's is its own address, also where an older one runs."""
    op.create_table(
        "addresses",
        sa.Column("id", BIG, primary_key=True),
        sa.Column("messenger", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("within", sa.BigInteger(), nullable=False, server_default=sa.text("0")),
        sa.UniqueConstraint(
            "messenger", "within", "address", name="uq_addresses_messenger_within_address"
        ),
    )


def downgrade() -> None:
    """Take it away again."""
    op.drop_table("addresses")
