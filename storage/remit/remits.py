"""Which leader is in charge of what, who is away and whom they empower."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, exists, or_, select, update

from domain.chat import Person, Seat
from domain.people.post import Post
from domain.remit.passed_up import PassedUp
from domain.remit.remit import Absence, Remit, Roster, roster_at
from domain.waiting.waiting import Matter
from storage import tables
from storage.connection import AnyRow, Connection
from storage.people.people import WHO, who_of
from storage.people.posts import Posts
from storage.remit.tables import absences, passed_up, remits
from storage.units import UNIT_BESIDE, unit_beside

_REMITS = select(remits, *UNIT_BESIDE).join_from(
    remits, tables.units, tables.units.c.id == remits.c.unit_id
)
_BEGUN = select(or_(*(exists(select(table.c.id)) for table in (remits, absences, passed_up))))


class Remits:
    """Questions about phân công, vắng mặt and ủy quyền."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._posts = Posts(connection)

    async def begun(self) -> bool:
        """Whether anything of all this was ever entered; most departments begin without."""
        return bool(await self._connection.value(_BEGUN))

    async def roster(self, on: date, at: datetime) -> Roster:
        """Return who answers for what at a moment of a local day."""
        leaders = await self._leaders()
        return roster_at(
            on,
            at,
            leaders.values(),
            await self._remits(leaders, remits.c.since <= on),
            await self._absences(leaders, absences.c.since <= on),
        )

    async def standing(self, on: date) -> tuple[tuple[Remit, ...], tuple[Absence, ...]]:
        """Return what is in force on a local day or will be, by the days on which it begins."""
        leaders = await self._leaders()
        lasting = or_(remits.c.until.is_(None), remits.c.until >= on)
        ahead = absences.c.revoked_at.is_(None) & (absences.c.until >= on)
        return await self._remits(leaders, lasting), await self._absences(leaders, ahead)

    async def add(self, remit: Remit, *, by: Person) -> Remit:
        """Put a leader in charge of a unit; without an end others are, until then, no longer."""
        if remit.until is None:
            await self._connection.change(
                update(remits)
                .where(remits.c.unit_id == remit.unit.id, remits.c.since <= remit.since)
                .where(or_(remits.c.until.is_(None), remits.c.until >= remit.since))
                .values(until=remit.since - timedelta(days=1))
            )
        (row,) = await self._connection.rows(
            remits.insert().returning(remits.c.id),
            {
                "post_id": remit.post.id,
                "unit_id": remit.unit.id,
                "since": remit.since,
                "until": remit.until,
                "basis": remit.basis,
                "entered_by_id": by.id,
            },
        )
        return replace(remit, id=row.id)

    async def remit(self, remit_id: int) -> Remit | None:
        """Return what puts a leader in charge, by our id."""
        return next(iter(await self._remits(await self._leaders(), remits.c.id == remit_id)), None)

    async def end(self, remit_id: int, until: date) -> None:
        """Let a leader be in charge of a unit through a local day."""
        change = update(remits).where(remits.c.id == remit_id).values(until=until)
        await self._connection.change(change)

    async def leave(self, absence: Absence, *, by: Person) -> Absence:
        """Note that a leader is away."""
        (row,) = await self._connection.rows(
            absences.insert().returning(absences.c.id),
            {
                "post_id": absence.post.id,
                "since": absence.since,
                "until": absence.until,
                "deputy_id": absence.deputy.id if absence.deputy else None,
                "reason": absence.reason,
                "entered_by_id": by.id,
            },
        )
        return replace(absence, id=row.id)

    async def absence(self, absence_id: int) -> Absence | None:
        """Return an absence by our id."""
        found = await self._absences(await self._leaders(), absences.c.id == absence_id)
        return next(iter(found), None)

    async def revoke(self, absence_id: int, *, by: Person, at: datetime) -> bool:
        """Let an absence be over; return False if somebody did before."""
        changed = await self._connection.change(
            update(absences)
            .where(absences.c.id == absence_id, absences.c.revoked_at.is_(None))
            .values(revoked_at=at, revoked_by_id=by.id)
        )
        return changed == 1

    async def let_go(self, post_id: int, *, by: Person, at: datetime) -> bool:
        """End the absences of who has left, and what they are empowered to; False for none."""
        own = (
            update(absences)
            .where(absences.c.post_id == post_id, absences.c.revoked_at.is_(None))
            .values(revoked_at=at, revoked_by_id=by.id)
        )
        of_others = (
            update(absences)
            .where(absences.c.deputy_id == post_id, absences.c.revoked_at.is_(None))
            .values(deputy_id=None)
        )
        ended = [await self._connection.change(one) for one in (own, of_others)]
        return any(ended)

    async def pass_up(
        self, matter: Matter, of: int, *, by: Person, at: datetime, to: Post | None = None
    ) -> bool:
        """Note that something was passed on, to the Giám đốc without `to`; False if it was before.

        Whoever it was passed on to before has it no longer.
        """
        whose = {"person_id": by.id, "post_id": to.id if to else None, "at": at}
        row = {"matter": matter.value, "matter_id": of, **whose}
        if await self._connection.change(self._connection.insert_new(passed_up), row):
            return True
        change = (
            update(passed_up)
            .where(passed_up.c.matter == matter.value, passed_up.c.matter_id == of)
            .where(passed_up.c.post_id.is_distinct_from(whose["post_id"]))
        )
        return await self._connection.change(change.values(whose)) == 1

    async def passed_up(self, matter: Matter, of: int) -> PassedUp | None:
        """Return by whom something was passed on to whom."""
        rows = await self._passed_up(
            passed_up.c.matter == matter.value, passed_up.c.matter_id == of
        )
        return rows.get((matter, of))

    async def every_passed_up(self) -> dict[tuple[Matter, int], PassedUp]:
        """Return all that was passed on, answered or not."""
        return await self._passed_up()

    async def _passed_up(self, *only: ColumnElement[bool]) -> dict[tuple[Matter, int], PassedUp]:
        query = (
            select(passed_up, *WHO)
            .join(tables.people, tables.people.c.id == passed_up.c.person_id)
            .where(*only)
        )
        rows = await self._connection.rows(query)
        leaders = await self._leaders() if any(row.post_id for row in rows) else {}
        return {
            (Matter(row.matter), row.matter_id): PassedUp(
                who_of(row), row.at, leaders.get(row.post_id)
            )
            for row in rows
        }

    async def _leaders(self) -> dict[int, Post]:
        return {post.id: post for post in await self._posts.ever_at(Seat.LEADERS)}

    async def _remits(
        self, leaders: dict[int, Post], condition: ColumnElement[bool]
    ) -> tuple[Remit, ...]:
        query = _REMITS.where(condition).order_by(remits.c.since, remits.c.id)
        return tuple(_remits_of(await self._connection.rows(query), leaders))

    async def _absences(
        self, leaders: dict[int, Post], condition: ColumnElement[bool]
    ) -> tuple[Absence, ...]:
        query = select(absences).where(condition).order_by(absences.c.since, absences.c.id)
        rows = await self._connection.rows(query)
        return tuple(_absence_of(row, leaders) for row in rows if row.post_id in leaders)


def _remits_of(rows: Iterable[AnyRow], leaders: dict[int, Post]) -> Iterable[Remit]:
    for row in rows:
        unit = unit_beside(row)
        # Whose post was written anew at another seat is no leader any more.
        if unit is not None and row.post_id in leaders:
            yield Remit(row.id, leaders[row.post_id], unit, row.since, row.until, row.basis)


def _absence_of(row: AnyRow, leaders: dict[int, Post]) -> Absence:
    return Absence(
        id=row.id,
        post=leaders[row.post_id],
        since=row.since,
        until=row.until,
        deputy=leaders.get(row.deputy_id),
        reason=row.reason,
        revoked_at=row.revoked_at,
    )
