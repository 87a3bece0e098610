"""The card of an obstacle: everything that whoever must answer needs, and the buttons to answer."""

from collections.abc import Iterator
from dataclasses import dataclass

from domain.chat import Seat
from domain.message import Button, Message, Style
from domain.obstacle.agreement import Agreement
from domain.obstacle.names import ObstacleVerb
from domain.obstacle.obstacle import Obstacle, Turn
from domain.plan.assignment import Assignment
from domain.plan.state import Progress
from domain.press import Verb, press
from domain.remit.addressing import NOBODYS, Charge
from domain.spoken.parts.not_ours import is_not_ours
from domain.waiting.waiting import Matter
from views.buttons import Row, copy_button, quote_row
from views.markup import Markup, bold, capitalised, lines
from views.obstacle.exchange import Exchange, exchanged, newest
from views.people.person import called
from views.plan.task import deadline, title
from views.proxy.whose import recorder
from views.remit.charge import of_charge, pass_up_button
from views.texts import Texts, count, shorten

# A card is one message for as long as it stands, whatever is added to it; what is longer is told
# whole in a message of its own.
_LONGEST, _LONGEST_BEFORE = 1000, 250


@dataclass(frozen=True, slots=True)
class Before:
    """What its unit told of the same work before, and what was said to it."""

    obstacle: Obstacle
    said: Exchange


@dataclass(frozen=True, slots=True)
class Card:
    """What a card for a seat is worded from; `waited` is in working days.

    `charge` is how it stands with the leaders; the seat `has_newer` where it has a card of what
    took its place, and `before` is what it took the place of, where that was answered. `agreed` is
    what a leader has agreed to, on the way to the unit.
    """

    one: Assignment
    obstacle: Obstacle
    said: Exchange
    seat: Seat
    waited: int
    charge: Charge = NOBODYS
    has_newer: bool = True
    before: Before | None = None
    agreed: Agreement | None = None


def card(shown: Card, texts: Texts) -> Message:
    """Return the card as things stand; once the obstacle is closed it has no buttons."""
    is_open = shown.obstacle.resolved_at is None
    text = lines(
        bold(_heading(shown, texts)),
        *(of_charge(shown.charge, texts, seat=shown.seat) if is_open else ()),
        title(shown.one.task, texts),
        capitalised(deadline(shown.one, texts)),
        *(_told_before(shown.before, texts) if shown.before else ()),
        *_facts(shown.obstacle, texts),
        *exchanged(shown.said, texts),
        _agreed(shown.agreed, texts) if shown.agreed else _standing(shown, texts),
        _to_hand_over(shown, texts) if is_open else None,
        texts.say("To answer in words, reply to this message.") if is_open else None,
    )
    return Message(text, tuple(_rows(shown, texts)) if is_open else ())


def _heading(shown: Card, texts: Texts) -> Markup:
    if shown.seat is Seat.LEADERS:
        return texts.say("For the leaders' opinion: obstacle of {unit}", unit=shown.one.unit.name)
    return texts.say("Obstacle – {unit}", unit=shown.one.unit.name)


def _facts(reported: Obstacle, texts: Texts) -> Iterator[Markup]:
    proposal = reported.proposal or texts.say("none yet")
    yield texts.say("Difficulty, obstacle: {stuck}", stuck=shorten(reported.stuck, _LONGEST))
    yield texts.say("Proposal: {proposal}", proposal=shorten(proposal, _LONGEST))
    if reported.needed_by is not None:
        yield texts.say("An answer is needed by: {day}", day=texts.full_day(reported.needed_by))
    yield texts.say(
        "Reported by: {person}, at {at}",
        person=recorder(reported.reporter, reported.proxy, texts),
        at=texts.moment(reported.reported_at),
    )
    if reported.view is not None:
        yield texts.say("The office's view: {view}", view=shorten(reported.view, _LONGEST))


def _told_before(before: Before, texts: Texts) -> Iterator[Markup]:
    told = before.obstacle
    yield texts.say(
        "Told before, at {at}: {stuck}",
        at=texts.moment(told.reported_at),
        stuck=shorten(told.stuck, _LONGEST_BEFORE),
    )
    yield from newest(before.said, texts)


def _agreed(agreed: Agreement, texts: Texts) -> Markup:
    return texts.say(
        "{person} agrees as proposed; it is conveyed at {at} and can be taken back until then.",
        person=called(agreed.speaker),
        at=texts.moment(agreed.conveys_at),
    )


def _standing(shown: Card, texts: Texts) -> Markup:
    reported = shown.obstacle
    if reported.replaced_by is not None and reported.resolved_at is not None:
        at = texts.moment(reported.resolved_at)
        if shown.has_newer:
            return texts.say(
                "The unit corrected it, reported it anew at {at}; please see the newer card.", at=at
            )
        return texts.say(
            "The unit corrected it, reported it anew at {at}; the leaders are not asked now.", at=at
        )
    if reported.withdrawn and reported.resolved_at is not None:
        at = texts.moment(reported.resolved_at)
        return texts.say("The unit withdrew it at {at}; no answer is needed any more.", at=at)
    if reported.resolved_at is not None and shown.one.progress in {
        Progress.DROPPED,
        Progress.CARRIED,
    }:
        at = texts.moment(reported.resolved_at)
        return texts.say("Closed with the task at {at}.", at=at)
    if reported.resolved_at is not None:
        return texts.say("Resolved at {at}. 🟢", at=texts.moment(reported.resolved_at))
    match reported.turn, shown.waited:
        case Turn.OFFICE_ACTS, 0:
            return texts.say("Decided; the office carries it out ⏳")
        case Turn.OFFICE_ACTS, days:
            return texts.say(
                "Decided; the office carries it out, for {days} working days ⏳", days=count(days)
            )
        case Turn.OFFICE, 0:
            return texts.say("Waiting for the office's answer ⏳")
        case Turn.OFFICE, days:
            return texts.say("Has waited for the office: {days} working days ⏳", days=count(days))
        case Turn.LEADERS, 0:
            return texts.say("Waiting for the leaders' opinion ⏳")
        case Turn.LEADERS, days:
            return texts.say("Has waited for the leaders: {days} working days ⏳", days=count(days))
        case _:
            return texts.say("Answered; the unit carries it out. Once it is, press Resolved.")


def _to_hand_over(shown: Card, texts: Texts) -> Markup | None:
    """Return how the office gives work to another unit, where its own says that it is not its."""
    if shown.seat is not Seat.OFFICE or not is_not_ours(shown.obstacle.stuck):
        return None
    return texts.say(
        "To give it to another unit: /thoithuchien {code} giao nhầm, then /giaoviec anew.",
        code=shown.one.task.code,
    )


def _rows(shown: Card, texts: Texts) -> Iterator[Row]:
    reported = shown.obstacle

    def button(label: str, verb: Verb, style: Style | None = None) -> Button:
        return Button(label, press(verb, reported.id), style)

    if shown.seat is Seat.LEADERS:
        if reported.proposal:
            yield (button(texts.label("Agree as proposed"), ObstacleVerb.AGREE, Style.SUCCESS),)
        yield (
            button(texts.label("Another opinion"), ObstacleVerb.OPINE),
            button(texts.label("Hold a meeting"), ObstacleVerb.MEET),
        )
        dated = shown.one.last_day is not None
        label = texts.label("Extend to…") if dated else texts.label("Set the deadline…")
        extend = button(label, ObstacleVerb.EXTEND_TO)
        yield (extend, *pass_up_button(shown.charge, Matter.OBSTACLE, reported.id, texts))
    else:
        yield (button(texts.label("Answer"), ObstacleVerb.ADVISE, Style.PRIMARY),)
        if reported.turn is not Turn.LEADERS:
            yield (button(texts.label("Ask the leaders"), ObstacleVerb.CONSULT),)
    if shown.seat is Seat.OFFICE and reported.turn is Turn.LEADERS:
        yield quote_row(Matter.OBSTACLE, reported.id, texts)
    resolve = button(texts.label("Resolved"), ObstacleVerb.RESOLVE)
    yield (resolve, copy_button(texts)) if shown.seat is Seat.OFFICE else (resolve,)


def offer_resolving(one: Assignment, reported: Obstacle, texts: Texts) -> Message:
    """Return the button for words that say that an obstacle is resolved, which go to nobody."""
    said = texts.say(
        "Nothing was conveyed. If this obstacle has been resolved, please press Resolved."
    )
    resolve = Button(texts.label("Resolved"), press(ObstacleVerb.RESOLVE, reported.id))
    return Message(lines(title(one.task, texts), said), ((resolve,),))


def is_shortened(reported: Obstacle) -> bool:
    """Whether a card cannot hold all that was reported."""
    parts = (reported.stuck, reported.proposal, reported.view)
    return any(part and len(part) > _LONGEST for part in parts)


def in_full(one: Assignment, reported: Obstacle, texts: Texts) -> Message:
    """Return all that was reported, for a card that cannot hold it."""
    return Message(
        lines(
            title(one.task, texts),
            texts.say("Difficulty, obstacle: {stuck}", stuck=reported.stuck),
            texts.say("Proposal: {proposal}", proposal=reported.proposal)
            if reported.proposal
            else None,
            texts.say("The office's view: {view}", view=reported.view) if reported.view else None,
        )
    )


def enclosed(one: Assignment, texts: Texts) -> Markup:
    """Return the caption of a photo or file that came with an obstacle or an opinion."""
    return texts.say("Enclosed: {title}", title=title(one.task, texts))
