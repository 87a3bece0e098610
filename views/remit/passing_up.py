"""What is asked and said while a leader leaves something to another."""

from domain.message import Message
from domain.people.post import Post
from domain.plan.assignment import Assignment
from domain.remit.names import Whose
from views.markup import lines
from views.plan.task import title
from views.remit.entering import leader_rows
from views.texts import Texts


def passed_up(
    one: Assignment, to: Post, texts: Texts, *, acting: Post | None, by: str = ""
) -> Message:
    """Return who has it now, as it is read where it was passed on; elsewhere also `by` whom.

    `acting` is who answers for them, None where nobody does.
    """
    facts = {"leader": to.called, "title": title(one.task, texts), "unit": one.unit.name}
    told = (
        texts.say("{person} left it to {leader}: {title} ({unit}).", person=by, **facts)
        if by
        else texts.say("Passed on to {leader}: {title} ({unit}).", **facts)
    )
    if acting is None or acting.id == to.id:
        return Message(told)
    return Message(lines(told, texts.say("They are away; {acting} answers.", acting=acting.called)))


def left_to_whom(
    one: Assignment, leaders: tuple[Whose, ...], texts: Texts, *, is_open: bool
) -> Message:
    """Return the question which leader something is left to."""
    words = texts.say(
        "{title} ({unit}): to which leader is it left?",
        title=title(one.task, texts),
        unit=one.unit.name,
    )
    return Message(words, leader_rows(leaders, texts) if is_open else ())
