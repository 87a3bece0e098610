"""Cards of obstacles that 0.1.0 sent know for whom they are, and are kept up to date on any day.

That version had one card for everybody: what the Văn phòng itself had reported went to the leaders,
all else to the office. The chat tells where the unit does not, for one chat may be both a unit and
the office.
"""

import json

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

CARDS = """
SELECT outbox.id, outbox.subject, units.code,
    EXISTS (SELECT 1 FROM seats WHERE chat_id = outbox.chat_id AND seat = 'office') AS is_office,
    EXISTS (SELECT 1 FROM seats WHERE chat_id = outbox.chat_id AND seat = 'leaders') AS is_leaders
FROM outbox
JOIN shown ON shown.outbox_id = outbox.id
JOIN assignments ON assignments.id = shown.assignment_id
JOIN units ON units.id = assignments.unit_id
WHERE outbox.subject LIKE '%"view": "card"%' AND outbox.subject NOT LIKE '%"seat"%'
"""
SEATED = "UPDATE outbox SET subject = :subject, lasting = :lasting WHERE id = :id"


def upgrade() -> None:
    """Write the seat into each card that has none."""
    connection = op.get_bind()
    for card in connection.execute(sa.text(CARDS)).all():
        own = card.code == "VP" if card.is_office == card.is_leaders else card.is_leaders
        subject = json.loads(card.subject) | {"seat": "leaders" if own else "office"}
        row = {"id": card.id, "subject": json.dumps(subject), "lasting": True}
        connection.execute(sa.text(SEATED), row)


def downgrade() -> None:
    """Leave the seats: no version minds them."""
