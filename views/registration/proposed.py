"""What is asked and said about proposed deadlines, until they are approved."""

from collections.abc import Sequence

from domain.calendar import Calendar
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.registration.board import Proposed
from views.buttons import choice
from views.markup import Markup, lines
from views.plan.task import title
from views.question import as_question
from views.registration.items import missing, what
from views.texts import Texts, count

# The words that the buttons under a question for a deadline carry.
ONGOING, NONE = "ongoing", "none"


def deadline_question(one: Assignment, texts: Texts, *, has: bool, is_open: bool) -> Message:
    """Return the question for a deadline; `has` one that may be taken back."""
    asked = texts.say(
        "{title}: which deadline is proposed? For example: "
        "before 30/6, quarter III, 15 working days. Work of the whole year: press Ongoing.",
        title=title(one.task, texts),
    )
    own = [choice(texts.label("Ongoing"), ONGOING)]
    if has:
        own.append(choice(texts.label("Take the proposal back"), NONE))
    return as_question(asked, texts, is_open=is_open, rows=(tuple(own),))


def proposed(
    taken: Sequence[tuple[Assignment, Proposed]],
    refused: Sequence[Markup],
    texts: Texts,
    *,
    calendar: Calendar,
) -> Message:
    """Return what was put on the board, repeated back in full, and what was not and why."""
    return Message(
        lines(
            *(
                texts.say(
                    "Recorded: {title}: {what}",
                    title=title(one.task, texts),
                    what=what(proposal, calendar, texts),
                )
                for one, proposal in taken
            ),
            *refused,
            texts.say("It counts once the leaders have approved it.") if taken else None,
        )
    )


def taken_back(one: Assignment, texts: Texts) -> Message:
    """Return that nothing is proposed any more."""
    return Message(
        texts.say("{title}: the proposed deadline was taken back.", title=title(one.task, texts))
    )


def presented(n: int, left: Sequence[Assignment], texts: Texts) -> Message:
    """Return to the office that the leaders have the board, and what of it was not proposed."""
    said = texts.say("The leaders were asked to approve the deadlines of {n} tasks.", n=count(n))
    return Message(lines(said, missing(left, texts)))
