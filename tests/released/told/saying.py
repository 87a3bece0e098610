"""Short verbs for the story whose screens are kept."""

from simulator.model import Message
from simulator.people import Person
from tests.scenarios.story import Story


async def asked(
    story: Story,
    code: str,
    text: str,
    *,
    reply_to: Message | None = None,
    who: Person | None = None,
) -> Message:
    """Let somebody write; return the bot's answer there, the first of several."""
    return (await story.writes(code, text, reply_to=reply_to, who=who))[0]


def under(story: Story, code: str, words: str) -> Message:
    """Return the bot's last message in a chat that has these words; LookupError without one."""
    for message in reversed(story.said(code)):
        if words in message.text:
            return message
    raise LookupError(f"nothing in {code} says {words!r}")


async def presses(story: Story, code: str, button: str, message: Message | None = None) -> Message:
    """Let somebody press a button that makes the bot say something; return what it said first."""
    before = story.count(code)
    toast = await story.presses(code, button, message)
    said = story.said(code)[before:]
    assert said, f"{button} in {code} answered only {toast!r}"
    return said[0]
