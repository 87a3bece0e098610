"""What is said when a year is closed: to the office, to the units."""

from collections.abc import Sequence
from datetime import date

from domain.chat import Person
from domain.closing.closing import Closing, ClosingState, to_close
from domain.closing.names import ClosingVerb
from domain.message import Button, Message
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.signed import SignedPlan
from domain.press import press
from views.closing.closing import ending, numbers
from views.markup import bold, lines
from views.people.person import called
from views.plan.signed import name
from views.plan.task import title
from views.texts import Texts, count


def sent(texts: Texts, *, has_leaders: bool) -> Message:
    """Return to the office that its board lies before the leaders, or that nobody can be told."""
    if has_leaders:
        return Message(texts.say("The closing has been laid before the leaders."))
    return Message(
        texts.say(
            "The closing is ready, but no chat of the leaders is connected. "
            "An administrator please types /ketnoi bgd there."
        )
    )


def came_back(by: Person, texts: Texts) -> Message:
    """Return to the office that the leaders want its board changed."""
    return Message(
        texts.say(
            "{person} has sent the closing back. Please change it and lay it before the leaders "
            "again.",
            person=called(by),
        )
    )


def approved(plan: Plan, closing: Closing, by: Person, texts: Texts) -> Message:
    """Return to the office that the year is closed."""
    return Message(
        texts.say(
            "{person} has agreed: {plan} is closed. {numbers} What is carried over keeps its code "
            "and its history, and reminders of it go on.",
            person=called(by),
            plan=name(plan.main, texts),
            numbers=numbers(plan, closing, texts),
        )
    )


def told(plan: SignedPlan, held: Sequence[Assignment], closing: Closing, texts: Texts) -> Message:
    """Return to a unit what its open work ended as."""
    return Message(
        lines(
            bold(
                texts.say(
                    "Closed: {plan}. {n} open tasks:",
                    plan=name(plan, texts),
                    n=count(len(held)),
                )
            ),
            *(
                texts.say(
                    "– {title}: {ending}",
                    title=title(one.task, texts),
                    ending=ending(closing.ending(one), texts),
                )
                for one in held
            ),
        )
    )


def asked(plan: Plan, state: ClosingState, texts: Texts, *, today: date) -> Message:
    """Return to the office that the year is not closed, and what it has to do."""
    facts = {"plan": name(plan.main, texts), "n": count(len(to_close(plan)))}
    if state is ClosingState.APPROVED:
        return Message(texts.say("Closed: {plan}. 🟢", plan=name(plan.main, texts)))
    if state is ClosingState.SENT:
        return Message(
            texts.say(
                "The closing of {plan} ({n} tasks) has been laid before the leaders, waiting for "
                "their word ⏳",
                **facts,
            )
        )
    if today.year > plan.main.years[-1]:
        words = texts.say(
            "Not closed yet: {plan}. {n} tasks are still open and go on being asked "
            "after. Please sort them: done, carried over, no longer carried out.",
            **facts,
        )
    else:
        words = texts.say(
            "The year is ending and {n} tasks of {plan} are still open. "
            "Please sort them: done, carried over, no longer carried out.",
            **facts,
        )
    # A morning may speak of several.
    label = texts.label("Close {plan}", plan=name(plan.main, texts))
    close = Button(label, press(ClosingVerb.CLOSE, plan.main.id))
    return Message(words, ((close,),))
