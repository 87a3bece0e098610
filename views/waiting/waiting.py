"""What waits for the office's or the leaders' word: the morning's list, and a card at a time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from domain.calendar import Calendar
from domain.chat import Seat
from domain.message import Button, Message, Style
from domain.plan.signed import SignedPlan
from domain.press import press
from domain.remit.addressing import Addressing
from domain.silence.names import SilenceVerb
from domain.waiting.names import WaitingVerb
from domain.waiting.waiting import Matter, Waiting
from views.buttons import Row
from views.markup import Markup, bold, escape, lines
from views.plan.signed import name
from views.plan.task import title
from views.texts import N_, Texts, count, shorten

# Its line in the menus.
MENU = {"canykien": N_("See what waits for an opinion")}

# More would push the message off the screen; the button leads to all of them.
_MOST_LINES = 10
_LONGEST = 200


def morning(
    waits: Sequence[tuple[Seat, Sequence[Waiting]]],
    texts: Texts,
    *,
    today: date,
    calendar: Calendar,
    leaders: Addressing | None = None,
) -> Message:
    """Return what waits for each seat of a chat, with the button that leads to the cards.

    In a group of `leaders` it says which of them each goes to, as far as it goes to one.
    """
    found = [(seat, held) for seat, held in waits if held]
    if not found:
        return Message(nothing_waits(texts).text)
    parts = [
        part
        for seat, held in found
        for part in _section(seat, held, texts, today, calendar, leaders)
    ]
    look = Button(texts.label("See and answer"), press(WaitingVerb.LOOK_THROUGH), Style.PRIMARY)
    return Message(lines(*parts), ((look,),))


def _section(
    seat: Seat,
    held: Sequence[Waiting],
    texts: Texts,
    today: date,
    calendar: Calendar,
    leaders: Addressing | None,
) -> Iterator[Markup]:
    asked = [one for one in held if not one.decided]
    if asked:
        yield bold(heading(seat, len(asked), texts))
        yield from _lines(seat, asked, texts, today, calendar, leaders)
    if decided := [one for one in held if one.decided]:
        n = count(len(decided))
        yield bold(texts.say("Decided by the leaders, for the office to carry out: {n}", n=n))
        yield from _lines(seat, decided, texts, today, calendar, leaders)


def _lines(
    seat: Seat,
    held: Sequence[Waiting],
    texts: Texts,
    today: date,
    calendar: Calendar,
    leaders: Addressing | None,
) -> Iterator[Markup]:
    for one in held[:_MOST_LINES]:
        told = line(one, texts, today=today, calendar=calendar)
        post = leaders and leaders.addressee(one.assignment.unit, one.matter, one.id)
        if post and seat is Seat.LEADERS:
            told = texts.say("{line} To: {leader}.", line=told, leader=post.called)
        yield told
    if len(held) > _MOST_LINES:
        yield texts.say("… and {n} more.", n=count(len(held) - _MOST_LINES))


def heading(seat: Seat, number: int, texts: Texts) -> Markup:
    """Return how many wait for a seat."""
    if seat is Seat.LEADERS:
        return texts.say("Waiting for the leaders' opinion: {n}", n=count(number))
    return texts.say("Waiting for the office's answer: {n}", n=count(number))


def line(waiting: Waiting, texts: Texts, *, today: date, calendar: Calendar) -> Markup:
    """Return one thing that waits: the task, its unit, what is stuck, for how long."""
    one = waiting.assignment
    return texts.say(
        "– {title} ({unit}): {about} Waiting: {days} working days.",
        title=title(one.task, texts),
        unit=one.unit.name,
        about=about(waiting, texts, most=_LONGEST),
        days=count(waiting.working_days(today, calendar)),
    )


def about(waiting: Waiting, texts: Texts, *, most: int) -> Markup:
    """Return what it is that waits, in at most so many of the unit's own characters."""
    words = sentence_of(shorten(waiting.words, most))
    if waiting.matter is Matter.CAUSE:
        return texts.say("late, an objective cause is to be confirmed: {basis}", basis=words)
    if waiting.asked is None:
        return escape(words)
    return texts.say(
        "asks to extend the deadline: {wording}. Reason: {reason}",
        wording=waiting.asked.wording,
        reason=words,
    )


def sentence_of(text: str) -> str:
    """Return words with a full stop where they have no end of their own."""
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def nothing_waits(texts: Texts) -> Message:
    """Return that nobody waits for an answer."""
    return Message(texts.say("Nothing waits for an opinion."))


def nothing_of_plan_waits(plan: SignedPlan, texts: Texts) -> Message:
    """Return that nobody waits for an answer about the work of a plan."""
    return Message(
        texts.say(
            "{plan}: nothing waits for an opinion. Type /canykien to see what does of all plans.",
            plan=name(plan, texts),
        )
    )


@dataclass(frozen=True, slots=True)
class Place:
    """Where a card stands among what waits; `at` counts from 0, None for one answered meanwhile.

    It is what waits of one `plan`, or of all.
    """

    waits: Sequence[Waiting]
    at: int | None
    plan: SignedPlan | None = None


def in_queue(card: Message, place: Place, texts: Texts, *, silent: int = 0) -> Message:
    """Return a card with its place in the queue, and buttons to the cards beside it.

    So many `silent` tasks, of which their units say nothing, have a button too.
    """
    total = len(place.waits)
    if place.at is None:
        top = texts.say("Waiting for an opinion: {total}", total=count(total))
    else:
        top = texts.say(
            "Waiting for an opinion: {total} ({at}/{total})", total=count(total), at=place.at + 1
        )
    if place.plan is not None:
        top = texts.say("{plan} – {name}", plan=name(place.plan, texts), name=top)
    text = lines(bold(top), Markup(card.text))
    return replace(
        card, text=text, buttons=(*card.buttons, *_beside(place, texts), *_silent(silent, texts))
    )


def _silent(number: int, texts: Texts) -> Iterator[Row]:
    if number:
        text = texts.label("Units that do not answer: {n}", n=count(number))
        yield (Button(text, press(SilenceVerb.LIST)),)


def _beside(place: Place, texts: Texts) -> Iterator[Row]:
    before = place.at - 1 if place.at else None
    after = 0 if place.at is None else place.at + 1
    row = []
    if before is not None:
        row.append(_to(place.waits[before], texts.label("◀ Previous page")))
    if after < len(place.waits):
        row.append(_to(place.waits[after], texts.label("Next page ▶")))
    if row:
        yield tuple(row)


def _to(waiting: Waiting, label: str) -> Button:
    return Button(label, press(WaitingVerb.LOOK_THROUGH, waiting.matter.value, waiting.id))
