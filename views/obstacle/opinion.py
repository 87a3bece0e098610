"""An opinion as the unit and the office read it."""

from collections.abc import Iterator
from dataclasses import replace

from domain.chat import Seat
from domain.message import Message
from domain.obstacle.opinion import Decision, Opinion, agrees
from domain.plan.assignment import Assignment
from domain.spoken.parts.bearing import Bearing, is_by_us
from views.markup import Markup, escape, lines
from views.people.person import called
from views.plan.task import title
from views.proxy.whose import written_down
from views.texts import Texts, shorten

_LONGEST = 120


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


def taking_back(texts: Texts) -> str:
    """Return the words of a press that takes back what a leader has said."""
    return texts.label("I take this opinion back")


def in_short(opinion: Opinion, texts: Texts) -> str:
    """Return what an opinion says in a few plain words."""
    match opinion.decision:
        case Decision.AGREED:
            return texts.label("agreed as proposed")
        case Decision.EXTENDED:
            return opinion.deadline.wording if opinion.deadline else ""
        case Decision.MEETING:
            return texts.label("a meeting")
        case _:
            return shorten(opinion.words or "", _LONGEST)


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
    if opinion.proxy is not None:
        whose = written_down(opinion.person, opinion.proxy, texts, opinion.at)
        return texts.say("{whose}: “{words}”", whose=whose, words=words)
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
    is_for_other: bool = False,
    proposal: str | None = None,
    withdrawn: Opinion | None = None,
) -> Message:
    """Return an opinion as the unit and the office read it, with the deadline it sets.

    `displaced` is the leader's word before, where this one differs; `final` is the one that stands.
    One `is_for_other` gives this unit nothing to do. What agrees to a `proposal` that the
    department itself carries out repeats it, and leaves it to the office. One
    `withdrawn` is what this one takes back.
    """
    if withdrawn is not None:
        return Message(lines(title(one.task, texts), *_withdrawn(opinion, withdrawn, texts)))
    ours = proposal if proposal and is_by_us(proposal) and agrees(opinion) else None
    stands = final is None or final.id == opinion.id or not opinion.settles
    return Message(
        lines(
            title(one.task, texts),
            opinion_line(opinion, texts),
            texts.say("As proposed: “{proposal}”", proposal=ours) if ours else None,
            deadline_line(one, texts) if opinion.deadline else None,
            texts.say(
                "It takes the place of the opinion of {person} ({at}).",
                person=called(displaced.speaker),
                at=texts.moment(displaced.at),
            )
            if displaced
            else None,
            None
            if stands or final is None
            else texts.say("The opinion of {person} stands.", person=called(final.speaker)),
            texts.say("The office please carries it out.")
            if ours and stands
            else _whose_duty(one, opinion, texts)
            if stands and not is_for_other
            else None,
        )
    )


def _withdrawn(opinion: Opinion, withdrawn: Opinion, texts: Texts) -> Iterator[Markup]:
    yield texts.say(
        "{person} takes back the opinion of {at}: “{words}”",
        person=called(opinion.speaker),
        at=texts.moment(withdrawn.at),
        words=said(withdrawn, texts),
    )
    if opinion.proxy is not None:
        yield opinion_line(opinion, texts)
    else:
        yield texts.say("In their words: “{words}”", words=opinion.words or "")
    yield texts.say("Please do not carry it out; it waits for an opinion again.")


def to_explain(asked: Message, texts: Texts) -> Message:
    """Return what asks to explain as its unit reads it, which answers below it."""
    return replace(
        asked, text=lines(asked.text, texts.say("The answer is a reply to this message."))
    )


def _whose_duty(one: Assignment, opinion: Opinion, texts: Texts) -> Markup | None:
    """Return who is to carry an answer out; None where it asks nobody for anything."""
    if opinion.bearing is Bearing.OFFICE:
        return texts.say("The office please carries it out.")
    if opinion.bearing is Bearing.EXPLAINS:
        return texts.say("{unit} please explains.", unit=one.unit.name)
    if opinion.bearing is not Bearing.UNIT or not opinion.settles or is_by_us(opinion.words or ""):
        return None
    return texts.say("{unit} please carries it out.", unit=one.unit.name)


def new_deadline(one: Assignment, opinion: Opinion, texts: Texts) -> Message:
    """Return that the day named in an opinion has become the deadline."""
    return Message(
        lines(
            title(one.task, texts),
            texts.say(
                "By the opinion of {person} ({at}):",
                person=called(opinion.speaker),
                at=texts.moment(opinion.at),
            ),
            deadline_line(one, texts),
        )
    )


def deadline_line(one: Assignment, texts: Texts) -> Markup | None:
    """Return the new deadline with its last day, None where there is none."""
    if one.deadline is None or one.last_day is None:
        return None
    return texts.say(
        "New deadline: {wording} (at the latest {day}).",
        wording=one.deadline.wording,
        day=texts.day(one.last_day),
    )
