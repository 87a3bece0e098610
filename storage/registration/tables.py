"""The tables of the board on which deadlines are proposed, gathered and approved.

Moments here are promised time, the caller's `now`.
"""

from sqlalchemy import BigInteger, Column, Date, ForeignKey, Index, Table

from domain.plan.deadline import Deadline
from storage.columns import metadata, numbered, of_department, partial_index, refers, stored, words
from storage.types import UtcDateTime

# Of each plan one board is open at a time.
deadline_boards = Table(
    "deadline_boards",
    metadata,
    of_department(),
    numbered(),
    refers("plan_id", "plans"),
    words("state"),
    Column("opened_at", UtcDateTime, nullable=False),
    # The last local day on which the units that are asked may propose; none are without one.
    Column("until", Date, nullable=True),
    partial_index("ix_deadline_boards_open", "plan_id", where="state <> 'approved'", unique=True),
)

# Without a deadline the work is proposed to be ongoing.
proposed_deadlines = Table(
    "proposed_deadlines",
    metadata,
    of_department(),
    Column("board_id", BigInteger, ForeignKey("deadline_boards.id"), primary_key=True),
    Column("assignment_id", BigInteger, ForeignKey("assignments.id"), primary_key=True),
    stored("deadline", Deadline, nullable=True),
    refers("person_id", "people"),
    Column("at", UtcDateTime, nullable=False),
)

# The messages that show a board; one that shows a single unit's part of it names the unit.
board_messages = Table(
    "board_messages",
    metadata,
    of_department(),
    Column("outbox_id", BigInteger, ForeignKey("outbox.id"), primary_key=True),
    refers("board_id", "deadline_boards"),
    refers("unit_id", "units", nullable=True),
    Index("ix_board_messages_board_id", "board_id"),
)
