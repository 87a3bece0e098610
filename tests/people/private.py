"""Verbs for stories alone with the bot."""

from simulator.model import Message
from simulator.people import Person
from tests.scenarios.story import Story


async def alone(story: Story, person: Person, text: str) -> list[Message]:
    """Let somebody write to the bot alone; return what it said there since."""
    before = len(story.world.sent_by_bot(person.private))
    person.says(person.private, text)
    await story.settle()
    return story.world.sent_by_bot(person.private)[before:]


async def presses_alone(story: Story, person: Person, button: str) -> str | None:
    """Let somebody press a button alone with the bot; return the short word that answers it."""
    press = person.presses(person.private, button)
    await story.settle()
    return press.answer.text if press.answer else None
