"""What whoever gave an opinion, or passed an obstacle on, hears of where it went."""

from collections.abc import Sequence
from datetime import datetime

from domain.calendar import Calendar
from domain.chat import Unit
from domain.message import Button, Message, Style
from domain.obstacle.names import ObstacleVerb
from domain.obstacle.opinion import Opinion
from domain.plan.assignment import Assignment
from domain.press import press
from views.markup import Markup, capitalised, lines
from views.obstacle.opinion import deadline_line
from views.plan.task import deadline, title
from views.spoken import in_full, off_day
from views.texts import Texts


def _now(one: Assignment, texts: Texts) -> Markup:
    """Return the deadline that counts now, in the words that set it."""
    if one.deadline is None or one.last_day is None:
        return capitalised(deadline(one, texts))
    last_day = texts.day(one.last_day)
    return texts.say(
        "Deadline now: {wording} (at the latest {day})",
        wording=one.deadline.wording,
        day=last_day,
    )


def consulted(one: Assignment, texts: Texts, *, at: datetime) -> Message:
    """Return to the office that the leaders have been asked."""
    return Message(
        lines(
            title(one.task, texts),
            texts.say("The leaders were asked for their opinion at {at}.", at=texts.moment(at)),
        )
    )


def cannot_call_back(one: Assignment, texts: Texts, *, at: datetime) -> Message:
    """Return to the office that the leaders have been asked, and what it can do all the same."""
    return Message(
        lines(
            title(one.task, texts),
            texts.say(
                "Nothing was changed: the leaders were asked at {at}, and that stays with them. "
                "To settle it here, press Answer or Resolved on the card below.",
                at=texts.moment(at),
            ),
        )
    )


def conveyed(
    one: Assignment,
    opinion: Opinion,
    reached: Sequence[str],
    texts: Texts,
    calendar: Calendar,
    *,
    takes_back: bool = False,
    may_unsay: bool = False,
) -> Message:
    """Return to whoever gave an opinion where it went, and ask whether a day in it counts.

    One that `takes_back` another is told to have done so; while it `may_unsay`, it has the button
    that takes it back itself.
    """
    if reached and takes_back:
        where = texts.say(
            "The opinion before is taken back, and {names} were told; it waits for an opinion "
            "again.",
            names=_and(reached, texts),
        )
    elif reached:
        where = texts.say("The opinion was conveyed to {names}.", names=_and(reached, texts))
    else:
        where = texts.say(
            "The opinion was kept, but {unit} has no chat yet; please let the unit know.",
            unit=one.unit.name,
        )
    if opinion.named is None:
        moved = deadline_line(one, texts) if opinion.deadline else None
        back = Button(texts.label("Take back"), press(ObstacleVerb.UNSAY, opinion.id))
        rows = ((back,),) if may_unsay else ()
        return Message(lines(title(one.task, texts), where, moved), rows)
    return Message(
        lines(
            title(one.task, texts),
            where,
            texts.say(
                "It names a day: {day}. Does it become the deadline of this task?",
                day=in_full(opinion.named, texts),
            ),
            off_day(opinion.named, texts, calendar),
            _now(one, texts),
        ),
        (
            (
                Button(
                    texts.label("It becomes the deadline"),
                    press(ObstacleVerb.MOVE, opinion.id),
                    Style.SUCCESS,
                ),
            ),
            (Button(texts.label("The deadline stays"), press(ObstacleVerb.KEEP, opinion.id)),),
        ),
    )


def _and(names: Sequence[str], texts: Texts) -> str:
    *rest, last = names
    if not rest:
        return last
    return texts.label("{names} and {last}", names=", ".join(rest), last=last)


def office_name(texts: Texts) -> str:
    """Return what the Văn phòng is called in a list of who was told."""
    return texts.label("the office")


def unit_name(unit: Unit) -> str:
    """Return what a unit is called in a list of who was told."""
    return unit.name
