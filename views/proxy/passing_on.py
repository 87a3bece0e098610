"""What is said to whoever is no leader and decides, and whose opinion it is that they pass on."""

from collections.abc import Sequence

from domain.chat import Person
from domain.message import Button, Message, Style
from domain.people.names import PeopleVerb
from domain.people.post import Post
from domain.plan.assignment import Assignment
from domain.press import press
from domain.proxy.names import WhoseOpinion
from domain.proxy.proxy import Proxy
from views.buttons import cancel_button, choice
from views.happening import Details
from views.lookup.log import happened
from views.markup import lines
from views.people.person import called
from views.plan.task import title
from views.remit.charge import whose_field
from views.texts import Texts

RECORD = "record"


def leader_choice(number: int) -> str:
    """Return the word of the button of a leader, by their place among those offered."""
    return f"leader-{number}"


def source(texts: Texts) -> str:
    """Return where an opinion is from that somebody passes on among the leaders."""
    return texts.label("passed on in the leaders' chat")


def whose_opinion(asked: WhoseOpinion, texts: Texts, *, is_open: bool) -> Message:
    """Return why nothing was recorded, and how to pass an opinion on; then whose it is."""
    only = (
        lines(
            whose_field(asked.field, texts),
            texts.say(
                "If you pass their opinion on, press <b>Record a leader's opinion</b>; to ask for "
                "the Giám đốc's, press Pass on to the Giám đốc under the card."
            ),
        )
        if asked.field
        else texts.say(
            "Only a leader of the department decides here. If you pass an opinion on, press "
            "<b>Record a leader's opinion</b>."
        )
    )
    if not asked.leaders:
        record = choice(texts.label("Record a leader's opinion"), RECORD)
        known = texts.say(
            "If you are one of the leaders: the system does not know this account yet. The office "
            "has been asked to confirm it; after that, please press or write again."
        )
        return Message(
            lines(only, known if asked.may_lead else None),
            ((record, cancel_button(texts)),) if is_open else (),
        )
    rows = tuple(
        (choice(leader.called, leader_choice(number), Style.SUCCESS),)
        for number, leader in enumerate(asked.leaders)
    )
    whose = texts.say("Whose opinion is it? It will be recorded that you passed it on.")
    return Message(whose, (*rows, (cancel_button(texts),)) if is_open else ())


def none_entered(texts: Texts) -> Message:
    """Return that only leaders decide, where the register has none."""
    return Message(
        texts.say(
            "Only a leader of the department decides here, and the register has no leader: please "
            "let the office type /moithamgia and press Leaders and other positions."
        )
    )


def told_leader(
    one: Assignment, deed: str, details: Details, proxy: Proxy, person: Person, texts: Texts
) -> Message:
    """Return to a leader what somebody has written down as their opinion."""
    return Message(
        lines(
            title(one.task, texts),
            texts.say(
                "{person} has written this down as your opinion ({source}): {happened}.",
                person=called(person),
                source=proxy.source,
                happened=happened(deed, details, texts),
            ),
            texts.say(
                "If it is not right, please give your opinion yourself, in reply to its card."
            ),
        )
    )


def who_is_this(person: Person, unknown: Sequence[Post], texts: Texts) -> Message:
    """Return to the office who may be a leader, with the leaders whose account is not known."""
    rows = [
        (Button(post.called, press(PeopleVerb.POST_IS, post.id, person.id)),) for post in unknown
    ]
    add = (Button(texts.label("Enter positions"), press(PeopleVerb.ADD_POSTS)),)
    return Message(
        lines(
            texts.say(
                "{person} has just pressed or written in the leaders' chat as a leader would, and "
                "the register has no leader with that account. Nothing was recorded.",
                person=called(person),
            ),
            texts.say("If this is one of these leaders, please press the name.")
            if unknown
            else None,
            texts.say(
                "If it is a leader who is not in the register yet, please enter full name and "
                "position; if it is no leader, nothing needs to be done."
            ),
        ),
        (*rows, add),
    )
