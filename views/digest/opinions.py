"""What needs the leaders' word in a digest, in a few lines each."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from domain.chat import Seat
from domain.digest.edition import Edition
from domain.digest.line import Point
from domain.digest.names import Numbered
from domain.digest.remarks import Remarks
from domain.digest.urgency import in_places, most_urgent_first
from domain.waiting.waiting import Matter
from views.digest.full import answered, first_codes, needs_opinion
from views.digest.points import asks, facts, title, unit_name
from views.markup import Markup, bold, capitalised, escape
from views.texts import Texts, count, shorten
from views.waiting.waiting import sentence_of

# More of them would push the rest off the screen; a button leads to all.
MOST_POINTS = 3
MOST_CODES = 6
SHORT, _WORDS, _PROPOSAL = 60, 140, 120


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads a digest: what `waits` still, what of it is their `own` to decide.

    `decides` says that they are of the leaders. `numbered` is what the message has given numbers
    to, () where it has given none yet. `agreed` is what is on its way, by the obstacle,
    with the moment at which it is conveyed.
    """

    waits: frozenset[tuple[Matter, int]] = frozenset()
    own: frozenset[tuple[Matter, int]] = frozenset()
    decides: bool = False
    numbered: tuple[Numbered, ...] = ()
    agreed: Mapping[int, datetime] = field(default_factory=dict)

    def waits_for(self, point: Point) -> bool:
        """Whether nobody has answered it since."""
        return (point.matter, point.of) in self.waits

    def owns(self, point: Point) -> bool:
        """Whether it is of the reader's own field."""
        return (point.matter, point.of) in self.own

    def agreed_at(self, point: Point) -> datetime | None:
        """Return when an agreement to it is conveyed, None where none is on its way."""
        return self.agreed.get(point.of) if point.matter is Matter.OBSTACLE else None


def points_of(told: Edition, reader: Reader) -> tuple[Point, ...]:
    """Return what needs the leaders' word, each at its number, be it answered or not."""
    return in_places(most_urgent_first(told, reader.own), reader.numbered, told.today)


def on_top(told: Edition, remarks: Remarks, reader: Reader, texts: Texts) -> Iterator[Markup]:
    """Yield how many things need a word, the first of them, and what is in other hands."""
    found = points_of(told, reader)
    yield bold(needed(found, reader, texts))
    for number, one in enumerate(found[:MOST_POINTS], start=1):
        yield from point_lines(number, one, told, remarks, reader, texts)
    if len(found) > MOST_POINTS:
        yield texts.say("… and {n} more.", n=count(len(found) - MOST_POINTS))
    yield from with_others(told, texts)


def with_others(told: Edition, texts: Texts) -> Iterator[Markup]:
    """Yield what is stuck or asked for and in other hands than the leaders', by its codes."""
    at_office = [told.line(one.line) for one in told.before_seat(Seat.OFFICE)]
    if codes := [one.code for one in at_office if one]:
        yield texts.say(
            "Before the office: {n} ({codes}).",
            n=count(len(codes)),
            codes=first_codes(codes, MOST_CODES),
        )
    yield from answered(told, texts, most=MOST_CODES)


def needed(found: Sequence[Point], reader: Reader, texts: Texts) -> Markup:
    """Return how many things need a word."""
    return _how_many(
        len(found),
        own=sum(reader.owns(one) for one in found),
        given=sum(not reader.waits_for(one) for one in found),
        texts=texts,
    )


def _how_many(total: int, *, own: int, given: int, texts: Texts) -> Markup:
    """Return how many things need a word; what is of the reader's field only where not all is."""
    facts = {"n": count(total), "own": count(own), "given": count(given)}
    if 0 < own < total and given:
        return texts.say(
            "1. An opinion is needed: {n} (of your field {own}; settled {given}).", **facts
        )
    if 0 < own < total:
        return texts.say("1. An opinion is needed: {n} (of your field {own}).", **facts)
    if given:
        return texts.say("1. An opinion is needed: {n} (settled {given}).", **facts)
    return needs_opinion(total, texts)


def point_lines(
    number: int, point: Point, told: Edition, remarks: Remarks, reader: Reader, texts: Texts
) -> Iterator[Markup]:
    """Yield what needs a word, at its number: what it is, then a line each of what else counts."""
    line = told.line(point.line)
    if line is None:
        return
    names = {
        "number": number,
        "title": title(line, texts, most=SHORT),
        "unit": unit_name(line, told),
    }
    if not point.words:
        yield texts.say("{number}) {title} ({unit}): settled.", **names)
        return
    waits, at = reader.waits_for(point), reader.agreed_at(point)
    said = texts.say("{number}) {title} ({unit}): {about}", about=_about(point, texts), **names)
    if point.urgent and waits and not at:
        urgent = texts.say("URGENT.")
        said = Markup(f"{bold(urgent)} {said}")
    yield said
    if point.matter is Matter.OBSTACLE and point.proposal:
        proposal = sentence_of(shorten(point.proposal, _PROPOSAL))
        yield texts.say("Proposed: {proposal}", proposal=bold(proposal))
    yield from facts(point, line, texts, most=_PROPOSAL)
    if note := remarks.notes.get(point.line):
        yield texts.say("The office's note: {note}", note=sentence_of(note))
    if not waits and point.line in remarks.since:
        yield bold(Markup(f"{capitalised(escape(remarks.since[point.line]))}."))
    elif not waits:
        # By a leader, or by the unit itself, which may have taken it back.
        yield bold(texts.say("Settled."))
    elif at:
        yield bold(texts.say("Agreed; it is conveyed at {at}.", at=texts.moment(at)))


def _about(point: Point, texts: Texts) -> Markup:
    if point.matter is not Matter.OBSTACLE:
        return asks(point, texts, most=_WORDS)
    return escape(sentence_of(shorten(point.words, _WORDS)))
