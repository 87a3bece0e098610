"""What shows what a chat is connected with, and the people who take part."""

from actions.show.stage import Shown, Stage, View
from domain.lookup.listing import page
from domain.people.register import by_given_name
from views.people import binding, participant


async def _binding(stage: Stage) -> Shown:
    chat = await stage.chat()
    return binding.choose(chat, stage.plan.units, stage.office.texts), []


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


VIEWS: dict[str, View] = {"binding": _binding, "participants": _participants, "person": _person}
