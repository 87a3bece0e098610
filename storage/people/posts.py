"""The register of chức vụ: who holds which post, from when to when."""

from dataclasses import replace
from datetime import date

from sqlalchemy import ColumnElement, Executable, bindparam, exists, select, update

from domain.chat import SHARED_IDENTITIES, Person, Seat, Unit
from domain.people.post import Post, highest
from storage import tables
from storage.connection import AnyRow, Connection, Parameters
from storage.people.people import person_of
from storage.tables import posts, presences
from storage.units import UNIT_BESIDE, unit_beside

_POSTS = select(posts, *UNIT_BESIDE).join_from(
    posts, tables.units, tables.units.c.id == posts.c.unit_id, isouter=True
)
_OF = _POSTS.where(posts.c.person_id == bindparam("person"))
_EVER_AT = _POSTS.where(posts.c.seat == bindparam("at"))
_KEPT = (
    select(posts.c.seat)
    .where(posts.c.person_id.is_not(None), posts.c.entered_by_id.is_not(None))
    .distinct()
)


class Posts:
    """Questions about chức vụ."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def add(self, post: Post) -> Post:
        """Write a post into the register; return it with its id."""
        (row,) = await self._connection.rows(
            posts.insert().returning(posts.c.id),
            {
                "full_name": post.full_name,
                "position": post.position,
                "seat": post.seat,
                "unit_id": post.unit.id if post.unit else None,
                "since": post.since,
                "until": post.until,
                "person_id": post.person_id,
                "entered_by_id": post.entered_by_id,
            },
        )
        return replace(post, id=row.id)

    async def look_up(self, post_id: int) -> Post | None:
        """Return a post by our id."""
        return next(iter(await self._where(posts.c.id == post_id)), None)

    async def of(self, person_id: int, *, on: date) -> tuple[Post, ...]:
        """Return the posts that a person holds on a local day, the highest first."""
        held = await self._found(_OF, {"person": person_id})
        return tuple(one for one in held if one.in_force(on))

    async def all(self, *, on: date) -> tuple[Post, ...]:
        """Return every post that is held on a local day, as they are listed."""
        return tuple(one for one in await self._found(_POSTS) if one.in_force(on))

    async def at(self, seat: Seat, *, on: date) -> tuple[Post, ...]:
        """Return the posts that are held at a seat on a local day, the highest first."""
        return tuple(one for one in await self.ever_at(seat) if one.in_force(on))

    async def ever_at(self, seat: Seat) -> tuple[Post, ...]:
        """Return the posts that are, were or will be held at a seat, the highest first."""
        return await self._found(_EVER_AT, {"at": seat})

    async def kept(self) -> frozenset[Seat]:
        """Return the seats at which the office has ever entered somebody with an account.

        Once it has, a chat does not speak for itself again when the last of them has left.
        """
        seats = await self._connection.values(_KEPT)
        return frozenset(Seat(seat) for seat in seats)

    async def seen_at(self, seat: Seat, unit: Unit | None) -> list[Person]:
        """Return who was seen in a group that holds a seat, or holds it alone with the bot."""
        seats, people = tables.seats, tables.people
        there = select(seats.c.chat_id).where(
            seats.c.seat == seat, seats.c.unit_id.is_not_distinct_from(unit.id if unit else None)
        )
        in_group = exists().where(
            presences.c.person_id == people.c.id, presences.c.chat_id.in_(there)
        )
        alone = exists().where(
            tables.chats.c.address == people.c.address, tables.chats.c.id.in_(there)
        )
        is_one = people.c.address.not_in(SHARED_IDENTITIES)
        rows = await self._connection.rows(select(people).where(in_group | alone, is_one))
        return [person_of(row) for row in rows]

    async def correct(self, post: Post, full_name: str) -> None:
        """Write họ tên, chức vụ and place anew, as they should have been."""
        unit_id = post.unit.id if post.unit else None
        await self._change(
            post.id, full_name=full_name, position=post.position, seat=post.seat, unit_id=unit_id
        )

    async def hold(self, post_id: int, person_id: int | None) -> None:
        """Note whose account it is that holds a post, None for nobody's."""
        await self._change(post_id, person_id=person_id)

    async def end(self, post_id: int, until: date | None) -> None:
        """Let a post be held through a day, None for no end."""
        await self._change(post_id, until=until)

    async def _change(self, post_id: int, **values: object) -> None:
        await self._connection.change(update(posts).where(posts.c.id == post_id).values(**values))

    async def _where(self, condition: ColumnElement[bool]) -> tuple[Post, ...]:
        return await self._found(_POSTS.where(condition))

    async def _found(
        self, query: Executable, parameters: Parameters | None = None
    ) -> tuple[Post, ...]:
        rows = await self._connection.rows(query, parameters)
        return highest(_post_of(row) for row in rows)


def _post_of(row: AnyRow) -> Post:
    return Post(
        id=row.id,
        full_name=row.full_name,
        position=row.position,
        seat=Seat(row.seat),
        unit=unit_beside(row),
        since=row.since,
        until=row.until,
        person_id=row.person_id,
        entered_by_id=row.entered_by_id,
    )
