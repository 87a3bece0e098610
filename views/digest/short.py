"""A digest as it is read in a minute: what needs a word first, then a line of numbers each."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from domain.chat import Seat
from domain.digest.edition import Edition, Line, Listed, Point
from domain.digest.names import Numbered
from domain.digest.remarks import Remarks
from domain.digest.urgency import in_places, most_urgent_first
from domain.message import visible_length
from domain.waiting.waiting import Matter
from views.digest.figures import rate
from views.digest.full import answered, first_codes, list_heading, needs_opinion
from views.digest.heading import heading, over_all
from views.digest.points import (
    added,
    asks,
    facts,
    notes_elsewhere,
    title,
    unit_and_title,
    unit_name,
)
from views.holiday.days import off_alone
from views.markup import Markup, bold, capitalised, escape, folded, lines
from views.texts import Texts, count, shorten
from views.waiting.waiting import sentence_of

# More of them would push the rest off the screen; a button leads to all.
MOST_POINTS = 3
_WORDS, _PROPOSAL, _SHORT = 140, 120, 60
_MOST_CODES = 6
_MOST_NOTES = 6
# With what stands above it a message stays below Telegram's limit.
_ALL, _FOLDED = 3900, 2000


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


def short(told: Edition, remarks: Remarks, reader: Reader, texts: Texts) -> Markup:
    """Return the eight lines, and the lists folded behind one."""
    top = lines(
        heading(told, texts),
        *over_all(told, remarks, texts),
        *_points(told, remarks, reader, texts),
        *numbers(told, remarks, texts),
        *notes(told, remarks, reader, texts),
    )
    room = min(_FOLDED, _ALL - visible_length(top))
    listed = within(room, _listed(told, remarks, texts), texts, of=_how_many_listed(told))
    return lines(top, folded(listed)) if listed else top


def _points(told: Edition, remarks: Remarks, reader: Reader, texts: Texts) -> Iterator[Markup]:
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
            codes=first_codes(codes, _MOST_CODES),
        )
    yield from answered(told, texts, most=_MOST_CODES)


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
        "title": title(line, texts, most=_SHORT),
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


def numbers(told: Edition, remarks: Remarks, texts: Texts) -> Iterator[Markup]:
    """Yield a line of numbers for each list, then the whole, and what must not be missed."""
    yield from _of_lists(told, remarks, texts)
    yield from _cumulative(told, texts)
    yield from _rest(told, texts)


def notes(told: Edition, remarks: Remarks, reader: Reader, texts: Texts) -> Iterator[Markup]:
    """Yield the office's notes that stand nowhere else in the short form, the first of many."""
    beside = points_of(told, reader)[:MOST_POINTS]
    said = list(notes_elsewhere(told, remarks, beside, texts, most=_SHORT))
    yield from said[: _MOST_NOTES + 1]
    if len(said) > _MOST_NOTES + 1:
        yield texts.say("… and {n} more.", n=count(len(said) - _MOST_NOTES - 1))


def _of_lists(told: Edition, remarks: Remarks, texts: Texts) -> Iterator[Markup]:
    for listed in Listed:
        held = told.listed(listed)
        if held or listed is not Listed.AWAITING:
            said = list_heading(listed, held, told, texts)
            named = listed is Listed.OVERDUE and 0 < len(held) <= _MOST_CODES
            codes = ", ".join(dict.fromkeys(one.code for one in held))
            yield texts.say("{line} {codes}.", line=said, codes=codes) if named else said
        if listed is Listed.OVERDUE:
            since = [one for one in held if one.id in remarks.since]
            for one in since[:_MOST_CODES]:
                yield Markup(f"{one.code}: {escape(remarks.since[one.id])}.")
            if more := len(since) - len(since[:_MOST_CODES]):
                yield texts.say("… and {n} more.", n=count(more))


def _cumulative(told: Edition, texts: Texts) -> Iterator[Markup]:
    total = told.total
    stands = texts.say(
        "6. Of {dated} tasks with a deadline so far {due} have fallen due; done {done} (in time "
        "{in_time}).",
        due=count(total.due_so_far),
        dated=count(total.dated),
        done=count(total.done),
        in_time=count(total.done_in_time),
    )
    yield Markup(" ".join((stands, *rate(total, texts))))
    facts = {"total": count(total.without_deadline), "updated": count(total.updated)}
    if told.period.is_week:
        yield texts.say("7. Without a deadline: {total}, updated this month {updated}.", **facts)
    else:
        yield texts.say("7. Without a deadline: {total}, updated in it {updated}.", **facts)


def _rest(told: Edition, texts: Texts) -> Iterator[Markup]:
    """Yield what is seldom there, and must not be missed where it is."""
    if told.corrections:
        yield texts.say("Corrections to the digest before: {n}.", n=count(len(told.corrections)))
    if told.silent:
        n = count(len(told.silent))
        yield texts.say("Units that do not answer, though the office has urged them: {n}.", n=n)
    if told.unreachable:
        yield texts.say("Could not be reached: {units}.", units="; ".join(told.unreachable))
    yield from off_alone(told.closures, told.units, texts)


def _how_many_listed(told: Edition) -> int:
    """Return how many lines `_listed` yields, each list with its name."""
    lists = [*(told.listed(one) for one in Listed), told.corrections, told.silent]
    return sum(1 + len(held) for held in lists if held)


def _listed(told: Edition, remarks: Remarks, texts: Texts) -> Iterator[Markup]:
    for listed in Listed:
        held = told.listed(listed)
        if held:
            yield bold(list_name(listed, texts))
        for one in held:
            yield list_line(one, listed, told, remarks, texts)
    if told.corrections:
        yield bold(texts.say("Corrections"))
        yield from map(escape, told.corrections)
    if told.silent:
        yield bold(texts.say("Do not answer"))
        yield from map(escape, told.silent)


def list_name(listed: Listed, texts: Texts) -> str:
    """Return what a list is called, as on its button."""
    match listed:
        case Listed.OVERDUE:
            return texts.label("Overdue")
        case Listed.SUBMITTED:
            return texts.label("Submitted")
        case Listed.AWAITING:
            return texts.label("Waiting for confirmation")
        case Listed.DUE:
            return texts.label("Falling due")
        case Listed.DONE:
            return texts.label("Done")


def list_line(one: Line, listed: Listed, told: Edition, remarks: Remarks, texts: Texts) -> Markup:
    """Return a line of a list."""
    # Of what falls due the day says more than that it is in time.
    day = one.last_day if listed is Listed.DUE else None
    stands = texts.label("at the latest {day}", day=texts.day(day)) if day else one.state
    said = texts.say(
        "– {title}: {state}",
        title=unit_and_title(one, told, texts, most=_SHORT),
        state=stands or one.deadline,
    )
    return Markup("; ".join(part for part in (said, *added(one, remarks, texts)) if part))


def within(room: int, said: Iterable[Markup], texts: Texts, *, of: int) -> list[Markup]:
    """Return as many of so many lines as there is room for, and how many are left out.

    No more are worded than are shown: of 10,000 tasks a thousand are listed.
    """
    kept: list[Markup] = []
    for one in said:
        room -= visible_length(one) + 1
        if room < 0:
            break
        kept.append(one)
    if rest := of - len(kept):
        kept.append(texts.say("… and {n} more; press a button below.", n=count(rest)))
    return kept
