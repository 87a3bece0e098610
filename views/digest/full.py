"""A digest in full: seven points with their lists, and the table, in the order of reading."""

from collections.abc import Iterator, Sequence

from domain.chat import Seat
from domain.digest.edition import Edition
from domain.digest.line import Line, Listed
from domain.digest.remarks import Remarks
from domain.digest.urgency import most_urgent_first
from domain.message import Message
from views.digest.figures import cumulative, table
from views.digest.heading import heading, over_all
from views.digest.points import in_full, in_list, notes_elsewhere
from views.holiday.days import off_alone
from views.markup import Markup, apart, bold, escape, lines
from views.texts import Texts, count


def digest(told: Edition, remarks: Remarks, texts: Texts) -> Message:
    """Return the seven points and the table of one period."""
    return Message(
        lines(
            heading(told, texts),
            *over_all(told, remarks, texts),
            *_needs_opinion(told, remarks, texts),
            *_silent(told, texts),
            *_lists(told, remarks, texts),
            *_notes(told, remarks, texts),
            *_corrections(told, texts),
            *cumulative(told.total, told.before, texts),
            *table(told, texts),
            *_unreachable(told, texts),
            *off_alone(told.closures, told.units, texts),
        )
    )


def _needs_opinion(told: Edition, remarks: Remarks, texts: Texts) -> Iterator[Markup]:
    waiting, at_office = most_urgent_first(told), told.before_seat(Seat.OFFICE)
    yield apart(bold(needs_opinion(len(waiting), texts)))
    for one in waiting:
        yield in_full(one, told, texts, remarks.notes.get(one.line))
    if at_office:
        yield texts.say("The office has before it: {n}.", n=count(len(at_office)))
    for one in at_office:
        yield in_full(one, told, texts, remarks.notes.get(one.line))
    yield from answered(told, texts, most=len(told.answered))


def needs_opinion(number: int, texts: Texts) -> Markup:
    """Return how many things need the leaders' opinion, which is said of none as well."""
    if not number:
        return texts.say("1. An opinion is needed: nothing.")
    return texts.say("1. An opinion is needed: {n}.", n=count(number))


def answered(told: Edition, texts: Texts, *, most: int) -> Iterator[Markup]:
    """Yield what is still stuck though it was answered, with so many codes."""
    if told.answered:
        yield texts.say(
            "Answered, being carried out: {n} ({codes}).",
            n=count(len(told.answered)),
            codes=first_codes(told.answered, most),
        )


def first_codes(codes: Sequence[str], most: int) -> str:
    """Return codes, the first so many where they are more."""
    said = ", ".join(codes[:most])
    return f"{said}…" if len(codes) > most else said


def _silent(told: Edition, texts: Texts) -> Iterator[Markup]:
    if told.silent:
        n = count(len(told.silent))
        heading = texts.say("Units that do not answer, though the office has urged them: {n}.", n=n)
        yield apart(bold(heading))
        yield from map(escape, told.silent)


def _notes(told: Edition, remarks: Remarks, texts: Texts) -> Iterator[Markup]:
    """Yield the office's notes at what stands nowhere else here."""
    for at, said in enumerate(notes_elsewhere(told, remarks, told.points, texts, most=None)):
        yield said if at else apart(said)


def _lists(told: Edition, remarks: Remarks, texts: Texts) -> Iterator[Markup]:
    is_apart = True
    for listed in Listed:
        held = told.listed(listed)
        if not held and listed is Listed.AWAITING:
            continue
        heading = bold(list_heading(listed, held, told, texts))
        yield apart(heading) if is_apart else heading
        for one in held:
            yield in_list(one, told, texts, remarks)
        # Sections without a list stand close together.
        is_apart = bool(held)


def list_heading(listed: Listed, held: tuple[Line, ...], told: Edition, texts: Texts) -> Markup:
    """Return a point of the digest in a line, with its number."""
    n, week = count(len(held)), told.period.is_week
    match listed:
        case Listed.OVERDUE:
            return texts.say("2. Overdue: {n}.", n=n)
        case Listed.SUBMITTED:
            return _submitted(held, texts)
        case Listed.AWAITING:
            return texts.say("Reported done, waiting for confirmation: {n}.", n=n)
        case Listed.DUE if week:
            return texts.say("4. Due from now to the end of next week: {n}.", n=n)
        case Listed.DUE:
            return texts.say("4. Due from now on within a month: {n}.", n=n)
        case Listed.DONE if week:
            return texts.say("5. Done in the week: {n}.", n=n)
        case Listed.DONE:
            return texts.say("5. Done in the period: {n}.", n=n)


def _submitted(held: tuple[Line, ...], texts: Texts) -> Markup:
    ours = sum(one.on_leaders_desk for one in held)
    n = count(len(held))
    if not ours:
        return texts.say("3. Submitted, waiting for signature or approval: {n}.", n=n)
    return texts.say(
        "3. Submitted, waiting for signature or approval: {n} "
        "(by the department's leaders {ours}).",
        n=n,
        ours=count(ours),
    )


def _corrections(told: Edition, texts: Texts) -> Iterator[Markup]:
    if told.corrections:
        number = count(len(told.corrections))
        yield apart(bold(texts.say("Corrections to the digest before: {n}.", n=number)))
        yield from map(escape, told.corrections)


def _unreachable(told: Edition, texts: Texts) -> Iterator[Markup]:
    if told.unreachable:
        yield apart(
            texts.say(
                "Could not be reached: {units}. Please check that the bot is in their chat.",
                units="; ".join(told.unreachable),
            )
        )
