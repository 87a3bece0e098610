"""What everybody is told of an order of the office once it is carried out."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from domain.calendar import Calendar
from domain.chat import Unit
from domain.message import Button, Message
from domain.order.names import OrderVerb
from domain.order.order import Order, Rearranged
from domain.order.rearrangement import Rearrangement
from domain.plan.assignment import Assignment
from domain.press import press
from views.buttons import Row
from views.markup import Markup, bold, lines
from views.order.order import grounds
from views.plan.task import item_line, title
from views.reopened import again_of, closed_with
from views.texts import Texts, count

# What an order closed or restored about assignments, in lines by their ids.
About = Mapping[int, Sequence[Markup]]
# So many tasks are told whole; the leaders look the others up by their codes.
_MOST_TOLD = 8


def _heading(order: Order, n: int, texts: Texts) -> Markup:
    facts = {"n": count(n)}
    match order.change:
        case Rearrangement.MOVE:
            return texts.say("The office has changed the deadlines of {n} tasks.", **facts)
        case Rearrangement.PAUSE:
            return texts.say("The office has paused {n} tasks.", **facts)
        case Rearrangement.RESUME:
            return texts.say("The office has let {n} paused tasks go on.", **facts)
        case Rearrangement.DROP:
            return texts.say(
                "The office has ended {n} tasks; they are no longer carried out.", **facts
            )
        case Rearrangement.RESTORE:
            return texts.say("The office has restored {n} tasks that it had ended.", **facts)


def hanging(
    changed: Rearranged, texts: Texts, *, today: date, calendar: Calendar
) -> Iterator[Markup]:
    """Yield what an order closed about an assignment, and what it lets stand again or does not."""
    code = changed.one.task.code
    yield from closed_with(code, changed.ended, texts)
    yield from again_of(code, changed.again, texts, today=today, calendar=calendar)


def told(order: Order, changed: Sequence[Assignment], texts: Texts, about: About) -> Message:
    """Return what a unit is told of an order on its work."""
    return Message(
        lines(
            bold(_heading(order, len(changed), texts)),
            *(item_line(one, texts) for one in changed),
            *_of(changed, about),
            grounds(order, texts),
        )
    )


def for_information(
    order: Order,
    changed: Sequence[Assignment],
    was: Mapping[int, date | None],
    texts: Texts,
    about: About,
) -> Message:
    """Return the few lines that the leaders' chat gets for information.

    `was` are the last days before, by assignment.
    """
    rest = dict.fromkeys(one.task.code for one in changed[_MOST_TOLD:])
    return Message(
        lines(
            texts.say("For your information: {what}", what=_heading(order, len(changed), texts)),
            *(_work(one, was.get(one.id), texts) for one in changed[:_MOST_TOLD]),
            texts.say("And: {codes}.", codes=", ".join(rest)) if rest else None,
            *_of(changed, about),
            grounds(order, texts),
        )
    )


def _work(one: Assignment, was: date | None, texts: Texts) -> Markup:
    """Return a task with its unit, and where it has another day now from which to which."""
    head = texts.say("– {title} ({unit})", title=title(one.task, texts), unit=one.unit.name)
    if was is None or one.last_day is None or was == one.last_day:
        return head
    old, new = texts.full_day(was), texts.full_day(one.last_day)
    return lines(head, texts.say("   from {old} to {new}", old=old, new=new))


def _of(changed: Sequence[Assignment], about: About) -> list[Markup]:
    return [line for one in changed for line in about.get(one.id, ())]


def carried_out(
    order: Order,
    changed: Sequence[Assignment],
    unreached: Sequence[Unit],
    texts: Texts,
    about: About,
) -> Message:
    """Return to the office what was done and whom it could not tell, with the way back."""
    rest = dict.fromkeys(one.task.code for one in changed[_MOST_TOLD:])
    told_units = {one.unit.id for one in changed} - {unit.id for unit in unreached}
    text = lines(
        _heading(order, len(changed), texts),
        *(item_line(one, texts) for one in changed[:_MOST_TOLD]),
        texts.say("And: {codes}.", codes=", ".join(rest)) if rest else None,
        *_of(changed, about),
        texts.say("{n} units have been told.", n=count(len(told_units))),
        texts.say(
            "Could not be told: {units}. Please tell them otherwise.",
            units="; ".join(unit.name for unit in unreached),
        )
        if unreached
        else None,
    )
    return Message(text, _way_back(order.change, texts))


def _way_back(change: Rearrangement, texts: Texts) -> tuple[Row, ...]:
    match change:
        case Rearrangement.PAUSE:
            return ((Button(texts.label("Let them go on"), press(OrderVerb.RESUME)),),)
        case Rearrangement.DROP:
            return ((Button(texts.label("Restore them"), press(OrderVerb.RESTORE)),),)
        case Rearrangement.MOVE | Rearrangement.RESUME | Rearrangement.RESTORE:
            return ()
