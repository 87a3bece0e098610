"""A register of chức vụ for tests: who holds what, entered by the office."""

from datetime import date

from domain.chat import Person, Seat
from domain.people.post import Post
from domain.people.register import Entry
from storage.store import Transaction

SIGNED = date(2021, 2, 5)


async def enter(
    tx: Transaction, person: Person | None, full_name: str, position: str, seat: Seat, *, by: Person
) -> Post:
    """Enter somebody, with their account where there is one, since the plan was signed."""
    post = await tx.posts.add(
        Post(
            id=0,
            full_name=full_name,
            position=position,
            seat=seat,
            since=SIGNED,
            person_id=person.id if person else None,
            entered_by_id=by.id,
        )
    )
    if person is not None:
        await tx.people.register(person.id, Entry(full_name, position))
    return post
