"""Requests for a later deadline: asked, advised on, decided."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Executable, bindparam, select, update

from domain.chat import Person
from domain.extension.extension import OPEN, Extension, Stance, State
from domain.plan.deadline import Deadline
from domain.proxy.proxy import Proxy
from storage import tables
from storage.connection import AnyRow, Connection
from storage.people.people import named

_EXTENSIONS = tables.extensions
_IN_ORDER = select(_EXTENSIONS).order_by(_EXTENSIONS.c.id)
_PENDING = _IN_ORDER.where(
    _EXTENSIONS.c.assignment_id == bindparam("assignment"), _EXTENSIONS.c.state.in_(OPEN)
)
_WITH_ID = _IN_ORDER.where(_EXTENSIONS.c.id == bindparam("extension"))
_OPEN = _IN_ORDER.where(_EXTENSIONS.c.state.in_(OPEN))
_OPEN_OF = _OPEN.where(_EXTENSIONS.c.assignment_id.in_(bindparam("of", expanding=True)))
_OF_ASSIGNMENT = _IN_ORDER.where(_EXTENSIONS.c.assignment_id == bindparam("assignment"))
_ROLES = ("person_id", "advisor_id", "decider_id")


class Extensions:
    """Questions about requests for a later deadline."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def ask(
        self,
        assignment_id: int,
        *,
        asked: Deadline,
        before: Deadline,
        reason: str,
        person_id: int,
        chat_id: int,
        message: int | None,
        state: State,
        at: datetime,
        proxy: Proxy | None = None,
    ) -> Extension | None:
        """Record a request; return None where one for the same assignment is open."""
        insert = self._connection.insert(_EXTENSIONS).on_conflict_do_nothing()
        extension_id = await self._connection.value(
            insert.values(
                assignment_id=assignment_id,
                asked=asked,
                before=before,
                reason=reason,
                person_id=person_id,
                chat_id=chat_id,
                message_address=message,
                asked_at=at,
                state=state,
                turned_at=at,
                proxy=proxy,
            ).returning(_EXTENSIONS.c.id)
        )
        return None if extension_id is None else await self.get(extension_id)

    async def get(self, extension_id: int) -> Extension:
        """Return a request; raises LookupError."""
        found = await self._found(_WITH_ID, extension=extension_id)
        if not found:
            raise LookupError(f"no extension {extension_id}")
        return found[0]

    async def pending(self, assignment_id: int) -> Extension | None:
        """Return the open request for an assignment."""
        found = await self._found(_PENDING, assignment=assignment_id)
        return next(iter(found), None)

    async def open(self) -> list[Extension]:
        """Return every open request, oldest first."""
        return await self._found(_OPEN)

    async def open_of(self, assignment_ids: Sequence[int]) -> list[Extension]:
        """Return the open requests for some assignments, oldest first."""
        return await self._found(_OPEN_OF, of=assignment_ids)

    async def of_assignment(self, assignment_id: int) -> list[Extension]:
        """Return all requests for an assignment, oldest first."""
        return await self._found(_OF_ASSIGNMENT, assignment=assignment_id)

    async def advise(
        self,
        extension: Extension,
        *,
        view: Stance,
        advice: str | None,
        person_id: int,
        at: datetime,
    ) -> bool:
        """Pass a request on with the office's view; return False if it is not there any more."""
        return await self._step(
            extension,
            state=State.LEADERS,
            turned_at=at,
            view=view,
            advice=advice,
            advisor_id=person_id,
        )

    async def decide(
        self,
        extension: Extension,
        state: State,
        *,
        granted: Deadline | None,
        answer: str | None,
        person_id: int,
        at: datetime,
        proxy: Proxy | None = None,
    ) -> bool:
        """Settle a request; return False if somebody has before."""
        return await self._step(
            extension,
            state=state,
            turned_at=at,
            granted=granted,
            answer=answer,
            decider_id=person_id,
            decider_proxy=proxy,
        )

    async def undecide(self, extension: Extension, *, at: datetime) -> bool:
        """Let a settled request wait for the leaders again; return False if somebody was first."""
        return await self._step(
            extension,
            state=State.LEADERS,
            turned_at=at,
            granted=None,
            answer=None,
            decider_id=None,
            decider_proxy=None,
        )

    async def close(self, extension: Extension, *, at: datetime, withdrawn: bool = False) -> bool:
        """End a request that nobody needs to answer, or that is `withdrawn`; False if it had."""
        return await self._step(extension, state=State.CLOSED, turned_at=at, withdrawn=withdrawn)

    async def reopen(self, extension: Extension, state: State, *, since: datetime) -> bool:
        """Let an ended request stand as it stood; return False if it is open or settled."""
        return await self._step(extension, state=state, turned_at=since)

    async def _step(self, extension: Extension, **values: object) -> bool:
        changed = await self._connection.change(
            update(_EXTENSIONS)
            .where(_EXTENSIONS.c.id == extension.id, _EXTENSIONS.c.state == extension.state)
            .values(**values)
        )
        return changed == 1

    async def _found(self, query: Executable, **parameters: object) -> list[Extension]:
        rows = await self._connection.rows(query, parameters)
        known = await named(
            self._connection, (getattr(row, each) for row in rows for each in _ROLES)
        )
        return [_extension_of(row, known) for row in rows]


def _extension_of(row: AnyRow, people: Mapping[int | None, Person]) -> Extension:
    return Extension(
        id=row.id,
        assignment_id=row.assignment_id,
        asked=row.asked,
        before=row.before,
        reason=row.reason,
        person=people[row.person_id],
        chat_id=row.chat_id,
        message=row.message_address,
        asked_at=row.asked_at,
        state=State(row.state),
        turned_at=row.turned_at,
        view=Stance(row.view) if row.view else None,
        advice=row.advice,
        advisor=people.get(row.advisor_id),
        granted=row.granted,
        answer=row.answer,
        decider=people.get(row.decider_id),
        proxy=row.proxy,
        decider_proxy=row.decider_proxy,
        withdrawn=row.withdrawn,
    )
