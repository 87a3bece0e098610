"""The log in words: what happened, who did it and when."""

from domain.message import Message
from domain.task import Assignment
from domain.unit import Person
from views.log import (
    chats,
    deadline_board,
    deadlines,
    extensions,
    obstacles,
    plans,
    rearrangements,
    reports,
)
from views.log.wording import Details, Happened
from views.markup import Markup
from views.person import called
from views.task import title
from views.texts import Texts

WORDS: dict[str, Happened] = {
    **reports.WORDS,
    **obstacles.WORDS,
    **deadlines.WORDS,
    **extensions.WORDS,
    **deadline_board.WORDS,
    **chats.WORDS,
    **plans.WORDS,
    **rearrangements.WORDS,
}


def happened(kind: str, details: Details, texts: Texts) -> Markup:
    """Return what somebody did, as it stands after their name; raises LookupError for no kind."""
    return WORDS[kind](details, texts)


def told_alone(
    person: Person, one: Assignment, kind: str, details: Details, texts: Texts
) -> Message:
    """Return to a unit's chat what somebody did for it alone with the bot."""
    return Message(
        texts.say(
            "{title}: {person}, in a private chat, {happened}.",
            title=title(one.task),
            person=called(person),
            happened=happened(kind, details, texts),
        )
    )
