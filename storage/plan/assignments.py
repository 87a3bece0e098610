"""Assignments: their progress, and who reported it."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import bindparam, select, update

from domain.chat import Person
from domain.minder.minder import Minder
from domain.plan.deadline import Deadline
from domain.plan.state import HANDED_IN, Kind, Progress
from domain.plan.task import Product
from storage import tables
from storage.connection import Connection
from storage.people.people import person_of

_UPDATE = update(tables.assignments).where(tables.assignments.c.id == bindparam("assignment_id"))


class Assignments:
    """Questions about assignments; as a whole they are read with their plan."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def set_progress(
        self,
        assignment_id: int,
        *,
        progress: Progress,
        completed_on: date | None,
        reported_at: datetime | None,
        person_id: int | None,
        recorded_at: datetime | None = None,
        awaits_head: bool = False,
    ) -> None:
        """Record what was reported, by whom, when, when that became known, and what it awaits."""
        await self._connection.change(
            _UPDATE,
            {
                "assignment_id": assignment_id,
                "progress": progress,
                "completed_on": completed_on,
                "reported_at": reported_at,
                "recorded_at": recorded_at,
                "reporter_id": person_id,
                "awaits_head": awaits_head,
            },
        )

    async def set_product(
        self, assignment_id: int, product: Product | None, completed_on: date | None
    ) -> None:
        """Keep what finished work left, and the day it was finished."""
        await self._connection.change(
            _UPDATE,
            {"assignment_id": assignment_id, "product": product, "completed_on": completed_on},
        )

    async def set_days(
        self, assignment_id: int, *, submitted_on: date | None, backdated_to: date | None
    ) -> None:
        """Keep the day on which the unit submitted it, and an earlier one that it states."""
        await self._connection.change(
            _UPDATE,
            {
                "assignment_id": assignment_id,
                "submitted_on": submitted_on,
                "backdated_to": backdated_to,
            },
        )

    async def confirm(self, assignment_id: int) -> bool:
        """Let a report that waits for confirmation count; return False if none waits."""
        assignments = tables.assignments
        changed = await self._connection.change(
            update(assignments)
            .where(assignments.c.id == assignment_id, assignments.c.progress == Progress.AWAITING)
            .values(progress=Progress.DONE, awaits_head=False)
        )
        return changed == 1

    async def approve(self, assignment_id: int, progress: Progress) -> bool:
        """Let a report that waits for the unit's head go on; return False if none waits."""
        assignments = tables.assignments
        changed = await self._connection.change(
            update(assignments)
            .where(assignments.c.id == assignment_id, assignments.c.awaits_head)
            .values(progress=progress, awaits_head=False)
        )
        return changed == 1

    async def mind(self, assignment_id: int, minder: Minder | None) -> None:
        """Keep who of the unit minds it, None for nobody."""
        await self._connection.change(_UPDATE, {"assignment_id": assignment_id, "minder": minder})

    async def receive(self, assignment_id: int, on: date) -> bool:
        """Note that the receiver has it; return False if that was noted before."""
        assignments = tables.assignments
        changed = await self._connection.change(
            update(assignments)
            .where(assignments.c.id == assignment_id, assignments.c.received_on.is_(None))
            .values(received_on=on)
        )
        return changed == 1

    async def give_back(self, assignment_id: int) -> None:
        """Take back that the receiver has it."""
        await self._connection.change(
            _UPDATE, {"assignment_id": assignment_id, "received_on": None}
        )

    async def move(self, assignment_id: int, deadline: Deadline) -> None:
        """Give an assignment a deadline of its own; what the plan says stays with the task."""
        await self._connection.change(_UPDATE, {"assignment_id": assignment_id, "moved": deadline})

    async def become(self, assignment_id: int, kind: Kind) -> None:
        """Let work be of another kind for its unit than the plan says."""
        await self._connection.change(_UPDATE, {"assignment_id": assignment_id, "own_kind": kind})

    async def reassign(self, assignment_id: int, unit_id: int) -> None:
        """Let another unit answer for it as it stands; whoever minded it was of the one before."""
        assignments = tables.assignments
        await self._connection.change(
            update(assignments)
            .where(assignments.c.id == assignment_id)
            .values(unit_id=unit_id, came_from_id=assignments.c.unit_id, minder=None)
        )

    async def submit(
        self,
        assignment_id: int,
        document: Product,
        *,
        person_id: int,
        at: datetime,
        recorded_at: datetime,
    ) -> None:
        """Record that the work waits for a signature or approval, with what was submitted."""
        await self._connection.change(
            _UPDATE,
            {
                "assignment_id": assignment_id,
                "progress": Progress.SUBMITTED,
                "submission": document,
                "completed_on": None,
                "reported_at": at,
                "recorded_at": recorded_at,
                "reporter_id": person_id,
            },
        )

    async def begin(self, assignment_id: int) -> None:
        """Record that work which nobody had begun is under way."""
        assignments = tables.assignments
        await self._connection.change(
            update(assignments)
            .where(assignments.c.id == assignment_id, assignments.c.progress == Progress.TODO)
            .values(progress=Progress.DOING)
        )

    async def handed_in(self) -> set[int]:
        """Return the assignments that stand submitted or reported done."""
        assignments = tables.assignments
        found = await self._connection.values(
            select(assignments.c.id).where(assignments.c.progress.in_(HANDED_IN))
        )
        return set(found)

    async def reporters(self, assignment_ids: Sequence[int]) -> dict[int, Person]:
        """Return who reported each of these assignments as it stands, without those unreported."""
        rows = await self._connection.rows(
            select(tables.people, tables.assignments.c.id.label("assignment_id"))
            .join(tables.assignments, tables.assignments.c.reporter_id == tables.people.c.id)
            .where(tables.assignments.c.id.in_(assignment_ids))
        )
        return {row.assignment_id: person_of(row) for row in rows}

    async def reporter(self, assignment_id: int) -> Person | None:
        """Return who reported the assignment as it stands."""
        row = await self._connection.row(
            select(tables.people)
            .join(tables.assignments, tables.assignments.c.reporter_id == tables.people.c.id)
            .where(tables.assignments.c.id == assignment_id)
        )
        return person_of(row) if row else None
