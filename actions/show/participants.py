"""What shows the people who take part."""

from actions.show.stage import Shown, Stage, View
from domain.listing import page
from domain.register import by_given_name
from views import participant

# With the row that turns the page no more rows than a phone's screen holds.
PAGE_SIZE = 7


async def _participants(stage: Stage) -> Shown:
    people = by_given_name(await stage.tx.people.acted())
    current = page(people, stage.number("page"), PAGE_SIZE)
    return participant.participants(current, stage.office.texts), []


async def _person(stage: Stage) -> Shown:
    person = await stage.tx.people.get(stage.number("person"))
    memberships = await stage.tx.memberships.of(person.id)
    private = await stage.tx.chats.find(person.address)
    return participant.card(person, memberships, private, stage.office.texts), []


VIEWS: dict[str, View] = {"participants": _participants, "person": _person}
