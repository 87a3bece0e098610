"""What shows what a chat is connected with, and the people who take part."""

from actions.show.stage import Stage, Views, Worded, Wordings
from domain.lookup.listing import page
from domain.message import Message
from domain.people.names import BindingChoice, FullName, Participants, PersonCard, Position
from domain.people.register import by_given_name
from views.people import binding, participant, person


async def _binding(stage: Stage, subject: BindingChoice) -> Worded:
    chat = await stage.chat(subject.chat)
    return binding.choose(chat, stage.plan.units, stage.office.texts), []


# With the row that turns the page no more rows than a phone's screen holds.
PAGE_SIZE = 7


async def _participants(stage: Stage, subject: Participants) -> Worded:
    people = by_given_name(await stage.tx.people.acted())
    current = page(people, subject.page, PAGE_SIZE)
    return participant.participants(current, stage.office.texts), []


async def _person(stage: Stage, subject: PersonCard) -> Worded:
    shown = await stage.tx.people.get(subject.person)
    memberships = await stage.tx.memberships.of(shown.id)
    private = await stage.tx.chats.find(shown.address)
    return participant.card(shown, memberships, private, stage.office.texts), []


def _entry(stage: Stage, question: FullName | Position, is_open: bool) -> Message:
    return person.question(question, stage.office.texts, is_open=is_open)


VIEWS: Views = {
    BindingChoice: _binding,
    Participants: _participants,
    PersonCard: _person,
}
WORDINGS: Wordings = {FullName: _entry, Position: _entry}
