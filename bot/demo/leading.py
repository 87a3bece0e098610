"""The demo's phân công: two deputies come to the leaders' group, and the office says who has what.

A department begins without; whoever looks at the demo asks for it.
"""

from bot.command_line.terminal import words
from bot.demo.town import LEADERS_CODE, OFFICE_CODE, Town
from bot.installation import Installation
from domain.chat import Seat
from domain.department.department import FIRST
from domain.people.post import Post
from domain.people.register import Entry
from simulator.model import Membership
from simulator.people import Person
from storage.store import Transaction

t = words().label


async def put_in_charge(installation: Installation, town: Town) -> None:
    """Let the chief of the office type who is in charge, once the leaders are in the register.

    The preview waits for somebody to press; a second time the list is asked for.
    """
    office = town.chats[OFFICE_CODE]
    if town.deputies:
        town.chief_of_office.says(office, "/phancong")
        return
    group = town.chats[LEADERS_CODE]
    for name in _deputies():
        deputy = town.world.add_person(name, t("Deputy director"))
        group.members[deputy.id] = Membership.MEMBER
        town.deputies.append(deputy)
    await installation.database.of(FIRST).run(lambda tx: _enter(installation, tx, town))
    town.chief_of_office.says(
        office,
        t("/phancong the first deputy has {units}", units=", ".join(list(town.officers)[-2:])),
    )


async def _enter(installation: Installation, tx: Transaction, town: Town) -> None:
    """Enter the leaders with their accounts, as the office does with /moithamgia."""
    by = await _seen(tx, town.chief_of_office)
    names = (t("The director's name"), *_deputies())
    positions = (t("Director"), t("Deputy director"), t("Deputy director"))
    leaders = (town.director, *town.deputies)
    for person, name, position in zip(leaders, names, positions, strict=True):
        account = await _seen(tx, person)
        post = Post(
            id=0,
            full_name=name,
            position=position,
            seat=Seat.LEADERS,
            since=installation.office.today(installation.now()),
            person_id=account,
            entered_by_id=by,
        )
        await tx.posts.add(post)
        await tx.people.register(account, Entry(name, position))


def _deputies() -> tuple[str, str]:
    return t("The first deputy's name"), t("The second deputy's name")


async def _seen(tx: Transaction, person: Person) -> int:
    return (await tx.people.seen(person.id, person.name)).id
