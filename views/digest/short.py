"""A digest as it is read in a minute: what needs a word first, then a line of numbers each."""

from collections.abc import Iterable, Iterator

from domain.digest.edition import Edition
from domain.digest.line import Line, Listed
from domain.digest.remarks import Remarks
from domain.message import visible_length
from views.digest.figures import rate
from views.digest.full import list_heading
from views.digest.heading import heading, over_all
from views.digest.opinions import MOST_CODES, MOST_POINTS, SHORT, Reader, on_top, points_of
from views.digest.points import added, notes_elsewhere, unit_and_title
from views.holiday.days import off_alone
from views.markup import Markup, bold, escape, folded, lines
from views.texts import Texts, count

_MOST_NOTES = 6
# With what stands above it a message stays below Telegram's limit.
_ALL, _FOLDED = 3900, 2000


def short(told: Edition, remarks: Remarks, reader: Reader, texts: Texts) -> Markup:
    """Return the eight lines, and the lists folded behind one."""
    top = lines(
        heading(told, texts),
        *over_all(told, remarks, texts),
        *on_top(told, remarks, reader, texts),
        *numbers(told, remarks, texts),
        *notes(told, remarks, reader, texts),
    )
    room = min(_FOLDED, _ALL - visible_length(top))
    listed = within(room, _listed(told, remarks, texts), texts, of=_how_many_listed(told))
    return lines(top, folded(listed)) if listed else top


def numbers(told: Edition, remarks: Remarks, texts: Texts) -> Iterator[Markup]:
    """Yield a line of numbers for each list, then the whole, and what must not be missed."""
    yield from _of_lists(told, remarks, texts)
    yield from _cumulative(told, texts)
    yield from _rest(told, texts)


def notes(told: Edition, remarks: Remarks, reader: Reader, texts: Texts) -> Iterator[Markup]:
    """Yield the office's notes that stand nowhere else in the short form, the first of many."""
    beside = points_of(told, reader)[:MOST_POINTS]
    said = list(notes_elsewhere(told, remarks, beside, texts, most=SHORT))
    yield from said[: _MOST_NOTES + 1]
    if len(said) > _MOST_NOTES + 1:
        yield texts.say("… and {n} more.", n=count(len(said) - _MOST_NOTES - 1))


def _of_lists(told: Edition, remarks: Remarks, texts: Texts) -> Iterator[Markup]:
    for listed in Listed:
        held = told.listed(listed)
        if held or listed is not Listed.AWAITING:
            said = list_heading(listed, held, told, texts)
            named = listed is Listed.OVERDUE and 0 < len(held) <= MOST_CODES
            codes = ", ".join(dict.fromkeys(one.code for one in held))
            yield texts.say("{line} {codes}.", line=said, codes=codes) if named else said
        if listed is Listed.OVERDUE:
            since = [one for one in held if one.id in remarks.since]
            for one in since[:MOST_CODES]:
                yield Markup(f"{one.code}: {escape(remarks.since[one.id])}.")
            if more := len(since) - len(since[:MOST_CODES]):
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
        title=unit_and_title(one, told, texts, most=SHORT),
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
