"""What the leaders' word on the board of deadlines is answered with, and told to whom."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.calendar import Calendar
from domain.chat import Person, Unit
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.registration.board import Proposed
from views.markup import Markup, lines
from views.people.person import called
from views.plan.task import title
from views.question import as_question
from views.registration.items import missing, what
from views.texts import Texts, count


def change_question(texts: Texts, *, is_open: bool) -> Message:
    """Return the question what is to be changed on a board that is sent back."""
    asked = texts.say("What is to be changed in the registration of deadlines?")
    return as_question(asked, texts, is_open=is_open)


def approved(
    unit: Unit,
    own: Sequence[tuple[Assignment, Proposed]],
    by: Person,
    texts: Texts,
    *,
    calendar: Calendar,
) -> Message:
    """Return to a unit which of its deadlines count from now on, and who approved them."""
    return Message(
        lines(
            texts.say(
                "{person} has approved the deadlines that {unit} registered ({n}):",
                person=called(by),
                unit=unit.name,
                n=count(len(own)),
            ),
            *(
                lines(title(one.task, texts), Markup(f"   {what(proposal, calendar, texts)}"))
                for one, proposal in own
            ),
            texts.say("Reminders follow these deadlines from now on."),
        )
    )


@dataclass(frozen=True, slots=True)
class Approval:
    """What an approval did: so many deadlines count, some were left, some were never proposed."""

    approved: int
    left: Sequence[Assignment]
    missing: Sequence[Assignment]


def approved_here(came: Approval, texts: Texts) -> Message:
    """Return to the leaders what their approval did."""
    said = texts.say(
        "Approved: the deadlines of {n} tasks. Their units were told.", n=count(came.approved)
    )
    return Message(lines(said, _left(came.left, texts), missing(came.missing, texts)))


def approved_for_office(came: Approval, by: Person, texts: Texts, *, now: datetime) -> Message:
    """Return to the office what was approved, and what was not and why."""
    said = texts.say(
        "{person} approved the deadlines of {n} tasks at {at}.",
        person=called(by),
        n=count(came.approved),
        at=texts.moment(now),
    )
    return Message(lines(said, _left(came.left, texts), missing(came.missing, texts)))


def _left(left: Sequence[Assignment], texts: Texts) -> Markup | None:
    if not left:
        return None
    return texts.say(
        "Left as they were, because they changed meanwhile or the proposed day has gone by: "
        "{codes}.",
        codes=", ".join(one.task.code for one in left),
    )


def sent_back(words: str, by: Person, texts: Texts, *, now: datetime) -> Message:
    """Return to the office what the leaders want changed."""
    return Message(
        texts.say(
            "{person} sent the registration of deadlines back at {at}: “{words}”. Please change "
            "it and present it again.",
            person=called(by),
            at=texts.moment(now),
            words=words,
        )
    )


def sent_back_here(texts: Texts) -> Message:
    """Return to the leaders that the office has their words."""
    return Message(texts.say("The office was told what is to be changed."))
