"""A unit's head for tests of actions: of the register, or alone with the bot as well."""

from datetime import date

from domain.chat import Seat
from domain.people.post import Post
from domain.people.register import Entry
from storage.store import Transaction
from tests.actions.at_work import OFFICE, AtWork

HEAD, DEPUTY = "head", "deputy"
POSITIONS = {HEAD: "Giám đốc Trung tâm", DEPUTY: "Phó Giám đốc Trung tâm"}


async def enters(at_work: AtWork, who: str, *, alone: bool = True) -> None:
    """Let the office have entered the Trung tâm's head or deputy, who takes part `alone` too."""
    position = POSITIONS[who]
    address = 900 + list(POSITIONS).index(who)

    async def enter(tx: Transaction) -> None:
        person = await tx.people.seen(address, position)
        await tx.people.ask(person.id)
        await tx.people.register(person.id, Entry(f"Đồng chí {who}", position))
        units = {unit.code: unit for unit in await tx.units.all()}
        await tx.posts.add(
            Post(
                id=0,
                full_name=f"Đồng chí {who}",
                position=position,
                seat=Seat.UNIT,
                unit=units["TT"],
                since=date(2021, 2, 5),
                person_id=person.id,
                entered_by_id=at_work.people[OFFICE].id,
            )
        )
        at_work.people[who] = await tx.people.get(person.id)
        if alone:
            await tx.memberships.join(person.id, [units["TT"].id], at=at_work.now)
            at_work.chats[who] = await tx.chats.ensure(address, title=who)

    await at_work.changes(enter)
