"""The log of what happened; the database itself refuses to change or delete a line of it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Column, ColumnElement, ScalarSelect, bindparam, func, select, union_all

from domain.chat import Person
from domain.event import Event
from domain.proxy.proxy import Proxy
from domain.reception.urging import Urged
from storage import tables
from storage.connection import AnyRow, Connection
from storage.people.people import WHO, who_of


def _now(column: Column[str]) -> ScalarSelect[str]:
    """Return what the register has of whoever acts."""
    people = tables.people
    return select(column).where(people.c.id == bindparam("by")).scalar_subquery()


_INSERT = (
    tables.events.insert()
    .values(full_name=_now(tables.people.c.full_name), position=_now(tables.people.c.position))
    .returning(tables.events.c.id)
)
_EVENTS = select(tables.events, *WHO).join(
    tables.people, tables.people.c.id == tables.events.c.person_id, isouter=True
)
_OF_ASSIGNMENTS = _EVENTS.where(
    tables.events.c.assignment_id.in_(bindparam("assignments", expanding=True))
).order_by(tables.events.c.id)
# Nobody turns more pages than these fill; the rest is read from the table.
MOST_EVENTS = 500


class Events:
    """Questions about what happened."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def add(
        self,
        kind: str,
        *,
        at: datetime,
        recorded_at: datetime,
        person_id: int | None = None,
        chat_id: int | None = None,
        assignment_id: int | None = None,
        details: Mapping[str, object] | None = None,
        proxy: Proxy | None = None,
    ) -> int:
        """Add a line on what was said or done `at` a moment, and handled at `recorded_at`.

        Return its id. It keeps the names that the person has by now.
        """
        event_id: int = await self._connection.value(
            _INSERT,
            {
                "kind": kind,
                "at": at,
                "recorded_at": recorded_at,
                "person_id": person_id,
                "chat_id": chat_id,
                "assignment_id": assignment_id,
                "details": dict(details or {}),
                "proxy": proxy,
                "by": person_id,
            },
        )
        return event_id

    async def get(self, event_id: int) -> Event:
        """Return a line; raises LookupError."""
        found = await self._where(tables.events.c.id == event_id)
        if not found:
            raise LookupError(f"no event {event_id}")
        return found[0]

    async def has_acted(self, person_id: int) -> bool:
        """Return whether a person has done anything in a chat of the department."""
        events = tables.events
        # To have had something withheld is no deed.
        found = await self._connection.value(
            select(events.c.id)
            .where(events.c.person_id == person_id, events.c.kind != "withheld")
            .limit(1)
        )
        return found is not None

    async def since(self, moment: datetime, kinds: Sequence[str]) -> list[Event]:
        """Return what was recorded of these kinds after a promised time, oldest first."""
        events = tables.events
        ids = select(events.c.id).where(events.c.kind.in_(kinds))
        # What 0.2.0 recorded was said when it was handled. Each is a range of one index.
        said = ids.where(events.c.recorded_at.is_(None), events.c.at > moment)
        recorded = ids.where(events.c.recorded_at > moment)
        return await self._where(events.c.id.in_(union_all(said, recorded)))

    async def urged(self, assignment_ids: Sequence[int]) -> dict[int, Urged]:
        """Return how often each of these assignments has been urged, without those never."""
        events = tables.events
        rows = await self._connection.rows(
            select(events.c.assignment_id, func.count().label("times"), func.max(events.c.at))
            .where(events.c.assignment_id.in_(assignment_ids), events.c.kind == "urged")
            .group_by(events.c.assignment_id)
        )
        return {one: Urged(times, last) for one, times, last in rows}

    async def of_assignment(self, assignment_id: int) -> list[Event]:
        """Return what happened to an assignment, oldest first."""
        return await self._where(tables.events.c.assignment_id == assignment_id)

    async def count(self, kind: str) -> int:
        """Return how often something of a kind has happened."""
        events = tables.events
        query = select(func.count()).select_from(events).where(events.c.kind == kind)
        count: int = await self._connection.value(query)
        return count

    async def last_of(
        self, assignment_ids: Sequence[int], kinds: Sequence[str]
    ) -> dict[int, Event]:
        """Return the newest event of these kinds of each assignment that has any."""
        events = tables.events
        found = await self._where(
            events.c.assignment_id.in_(assignment_ids) & events.c.kind.in_(kinds)
        )
        return {event.assignment_id: event for event in found if event.assignment_id}

    async def of_assignments(self, assignment_ids: Sequence[int]) -> list[Event]:
        """Return what happened to any of these assignments, oldest first."""
        rows = await self._connection.rows(_OF_ASSIGNMENTS, {"assignments": assignment_ids})
        return [_event_of(row) for row in rows]

    async def latest(self, assignment_ids: Sequence[int] | None = None) -> list[Event]:
        """Return the last events of assignments, or of everything, newest first."""
        query = _EVENTS.order_by(tables.events.c.id.desc()).limit(MOST_EVENTS)
        if assignment_ids is not None:
            query = query.where(tables.events.c.assignment_id.in_(assignment_ids))
        return [_event_of(row) for row in await self._connection.rows(query)]

    async def _where(self, condition: ColumnElement[bool]) -> list[Event]:
        query = _EVENTS.where(condition).order_by(tables.events.c.id)
        return [_event_of(row) for row in await self._connection.rows(query)]


def _event_of(row: AnyRow) -> Event:
    return Event(
        id=row.id,
        kind=row.kind,
        at=row.at,
        recorded_at=row.recorded_at or row.at,
        person=_then(row) if row.person_id is not None else None,
        chat_id=row.chat_id,
        assignment_id=row.assignment_id,
        details=row.details,
        proxy=row.proxy,
    )


def _then(row: AnyRow) -> Person:
    """Return who did it, as they were called then; whoever had no name yet as they are by now."""
    person = who_of(row)
    if row.full_name is None:
        return person
    return replace(person, full_name=row.full_name, position=row.position)
