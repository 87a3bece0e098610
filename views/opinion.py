"""An opinion on its way: how it reaches the unit, and what whoever gave it hears."""

from collections.abc import Sequence
from datetime import datetime

from domain.deadline import Deadline
from domain.message import Button, Message, Style
from domain.opinion import Decision, Opinion
from domain.press import Verb, press
from domain.task import Assignment
from domain.unit import Seat, Unit
from views.markup import Markup, escape, lines
from views.person import called
from views.task import deadline, title
from views.texts import Texts, shorten


def said(opinion: Opinion, texts: Texts) -> Markup:
    """Return what an opinion says, in the leader's own words where there are any."""
    match opinion.decision, opinion.words:
        case Decision.AGREED, _:
            return texts.say("Agreed, as proposed.")
        case Decision.EXTENDED, _:
            wording = opinion.deadline.wording if opinion.deadline else ""
            return texts.say("Extended: {wording}.", wording=wording)
        case Decision.MEETING, None:
            return texts.say("A meeting will be held.")
        case Decision.MEETING, words:
            return texts.say("A meeting will be held: {words}", words=words)
        case _:
            return escape(opinion.words or "")


def opinion_line(opinion: Opinion, texts: Texts, *, limit: int | None = None) -> Markup:
    """Return who said what and when; with a `limit`, only so much of long words."""
    words = said(opinion, texts)
    if limit is not None and opinion.words and len(opinion.words) > limit:
        words = escape(shorten(opinion.words, limit))
    facts = {
        "person": called(opinion.person),
        "at": texts.moment(opinion.at),
        "words": words,
    }
    if opinion.seat is Seat.OFFICE:
        return texts.say("Answer of the office ({person}, {at}): “{words}”", **facts)
    return texts.say("Directive of {person} ({at}): “{words}”", **facts)


def directive(
    one: Assignment,
    opinion: Opinion,
    texts: Texts,
    *,
    displaced: Opinion | None,
    final: Opinion | None,
) -> Message:
    """Return an opinion as the unit and the office read it, with the deadline it sets.

    `displaced` is the leader's word before, where this one differs; `final` is the one that stands.
    """
    stands = final is None or final.id == opinion.id or not opinion.settles
    return Message(
        lines(
            title(one.task),
            opinion_line(opinion, texts),
            _new_deadline(one, texts) if opinion.deadline else None,
            texts.say(
                "It takes the place of the opinion of {person} ({at}).",
                person=called(displaced.person),
                at=texts.moment(displaced.at),
            )
            if displaced
            else None,
            None
            if stands or final is None
            else texts.say("The opinion of {person} stands.", person=called(final.person)),
            texts.say("{unit} please carries it out.", unit=one.unit.name)
            if stands and opinion.settles
            else None,
        )
    )


def new_deadline(one: Assignment, opinion: Opinion, texts: Texts) -> Message:
    """Return that the day named in an opinion has become the deadline."""
    return Message(
        lines(
            title(one.task),
            texts.say(
                "By the opinion of {person} ({at}):",
                person=called(opinion.person),
                at=texts.moment(opinion.at),
            ),
            _new_deadline(one, texts),
        )
    )


def _new_deadline(one: Assignment, texts: Texts) -> Markup | None:
    if one.deadline is None or one.last_day is None:
        return None
    return texts.say(
        "New deadline: {wording} (at the latest {day}).",
        wording=one.deadline.wording,
        day=texts.day(one.last_day),
    )


def consulted(one: Assignment, texts: Texts, *, at: datetime) -> Message:
    """Return to the office that the leaders have been asked."""
    return Message(
        lines(
            title(one.task),
            texts.say("The leaders were asked for their opinion at {at}.", at=texts.moment(at)),
        )
    )


def conveyed(one: Assignment, opinion: Opinion, reached: Sequence[str], texts: Texts) -> Message:
    """Return to whoever gave an opinion where it went, and ask whether a day in it counts."""
    if reached:
        where = texts.say("The opinion was conveyed to {names}.", names=_and(reached, texts))
    else:
        where = texts.say(
            "The opinion was kept, but {unit} has no chat yet; please let the unit know.",
            unit=one.unit.name,
        )
    if opinion.named is None:
        moved = _new_deadline(one, texts) if opinion.deadline else None
        return Message(lines(title(one.task), where, moved))
    return Message(
        lines(
            title(one.task),
            where,
            texts.say(
                "It names a day: {day}. Does it become the deadline of this task (now {deadline})?",
                day=_day(opinion.named, texts),
                deadline=deadline(one, texts),
            ),
        ),
        (
            (
                Button(
                    texts.label("It becomes the deadline"),
                    press(Verb.MOVE, opinion.id),
                    Style.SUCCESS,
                ),
            ),
            (Button(texts.label("The deadline stays"), press(Verb.KEEP, opinion.id)),),
        ),
    )


def _day(named: Deadline, texts: Texts) -> Markup:
    if named.last_day is None:
        return escape(named.wording)
    day = texts.full_day(named.last_day)
    return texts.say("{wording} (at the latest {day})", wording=named.wording, day=day)


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
