"""Boards on which deadlines are proposed, gathered and approved."""

from datetime import date, datetime

from sqlalchemy import ColumnElement, delete, select, update

from domain.plan.deadline import Deadline
from domain.registration.board import BoardState, DeadlineBoard, Proposed
from storage.connection import Connection
from storage.registration.tables import board_messages, deadline_boards, proposed_deadlines


class DeadlineBoards:
    """Questions about boards."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def open(self, plan_id: int, *, at: datetime) -> DeadlineBoard:
        """Return the open board of a plan, a new one where there is none.

        Its row is locked: what is read of it stands until this transaction ends. Assignments that
        will change too are locked before it.
        """
        await self._connection.change(
            self._connection.insert_new(deadline_boards),
            {"plan_id": plan_id, "state": BoardState.GATHERING, "opened_at": at},
        )
        found = await self._connection.value(
            select(deadline_boards.c.id)
            .where(
                deadline_boards.c.plan_id == plan_id,
                deadline_boards.c.state != BoardState.APPROVED,
            )
            .with_for_update(key_share=True)
        )
        return await self.get(found)

    async def get(self, board_id: int) -> DeadlineBoard:
        """Return a board; raises LookupError."""
        found = await self.find(board_id)
        if found is None:
            raise LookupError(f"no board {board_id}")
        return found

    async def find(self, board_id: int) -> DeadlineBoard | None:
        """Return a board, None for an id that is none's."""
        return await self._where(deadline_boards.c.id == board_id)

    async def find_open(self, plan_id: int) -> DeadlineBoard | None:
        """Return the open board of a plan, None where there is none."""
        return await self._where(
            (deadline_boards.c.plan_id == plan_id)
            & (deadline_boards.c.state != BoardState.APPROVED)
        )

    async def call(self, board_id: int, until: date | None) -> None:
        """Note until which day the units are asked to propose; None where they are no more."""
        await self._connection.change(
            update(deadline_boards).where(deadline_boards.c.id == board_id).values(until=until)
        )

    async def recall(self, board_id: int) -> dict[int, int]:
        """Forget which messages show units their parts; return them with their units."""
        own = (board_messages.c.board_id == board_id) & board_messages.c.unit_id.is_not(None)
        rows = await self._connection.rows(select(board_messages).where(own))
        await self._connection.change(delete(board_messages).where(own))
        await self.call(board_id, None)
        return {row.outbox_id: row.unit_id for row in rows}

    async def _where(self, condition: ColumnElement[bool]) -> DeadlineBoard | None:
        row = await self._connection.row(
            select(deadline_boards).where(condition).order_by(deadline_boards.c.id.desc()).limit(1)
        )
        if row is None:
            return None
        proposals = await self._connection.rows(
            select(proposed_deadlines)
            .where(proposed_deadlines.c.board_id == row.id)
            .order_by(proposed_deadlines.c.assignment_id)
        )
        return DeadlineBoard(
            row.id,
            BoardState(row.state),
            tuple(Proposed(one.assignment_id, one.deadline) for one in proposals),
            row.until,
        )

    async def propose(
        self,
        board_id: int,
        assignment_id: int,
        deadline: Deadline | None,
        *,
        person_id: int,
        at: datetime,
    ) -> None:
        """Write a proposal over the one before."""
        await self.withdraw(board_id, assignment_id)
        await self._connection.change(
            proposed_deadlines.insert(),
            {
                "board_id": board_id,
                "assignment_id": assignment_id,
                "deadline": deadline,
                "person_id": person_id,
                "at": at,
            },
        )

    async def withdraw(self, board_id: int, assignment_id: int) -> None:
        """Take a proposal back."""
        await self._connection.change(
            delete(proposed_deadlines).where(
                proposed_deadlines.c.board_id == board_id,
                proposed_deadlines.c.assignment_id == assignment_id,
            )
        )

    async def advance(self, board_id: int, before: BoardState, after: BoardState) -> bool:
        """Move a board on; return False where it is not, or no longer, in the state `before`."""
        changed = await self._connection.change(
            update(deadline_boards)
            .where(deadline_boards.c.id == board_id, deadline_boards.c.state == before)
            .values(state=after)
        )
        return changed == 1

    async def shown_in(self, board_id: int, outbox_id: int, unit_id: int | None = None) -> None:
        """Note that a message shows a board, or a unit's part of it."""
        await self._connection.change(
            board_messages.insert(),
            {"board_id": board_id, "outbox_id": outbox_id, "unit_id": unit_id},
        )

    async def messages(self, board_id: int, *, unit_ids: set[int] | None = None) -> list[int]:
        """Return the messages that show a board; of the units' own only those of `unit_ids`."""
        statement = select(board_messages.c.outbox_id).where(board_messages.c.board_id == board_id)
        if unit_ids is not None:
            own = board_messages.c.unit_id
            statement = statement.where(own.is_(None) | own.in_(unit_ids))
        return await self._connection.values(statement.order_by(board_messages.c.outbox_id))

    async def units_asked(self, board_id: int) -> set[int]:
        """Return the units that have got their part of a board."""
        found = await self._connection.values(
            select(board_messages.c.unit_id).where(
                board_messages.c.board_id == board_id, board_messages.c.unit_id.is_not(None)
            )
        )
        return set(found)
