"""The weekly digest as text, in the order in which a leader reads it."""

from collections.abc import Iterator

from domain.calendar import Calendar
from domain.digest.digest import Digest
from domain.message import Message
from domain.plan.task import Assignment
from domain.waiting.waiting import Matter, Waiting
from views.cause.turn import of_cause
from views.digest.errata import errata_told
from views.digest.figures import cumulative, table
from views.markup import Markup, apart, bold, lines
from views.plan.signed import name
from views.plan.task import deadline, state, title
from views.report.product import product
from views.silence.silent import line as silence_line
from views.texts import Texts, count, long_date, short_date
from views.waiting.waiting import line, sentence_of


def digest(told: Digest, texts: Texts, *, calendar: Calendar) -> Message:
    """Return the seven points and the table of one week."""
    return Message(
        lines(
            _heading(told, texts),
            *_needs_opinion(told, texts, calendar),
            *_silent(told, texts, calendar),
            *_lists(told, texts, calendar),
            *errata_told(told, texts, calendar=calendar),
            *cumulative(told.total, told.change, texts),
            *table(told, texts),
            *_unreachable(told, texts),
        )
    )


def _heading(told: Digest, texts: Texts) -> Markup:
    first, last = told.week
    return bold(
        texts.say(
            "To the leaders: progress of {plan}, week from {first} to {last} "
            "(figures up to {moment}).",
            plan=_plans(told, texts),
            first=short_date(first),
            last=long_date(last),
            moment=texts.moment(told.at),
        )
    )


def _plans(told: Digest, texts: Texts) -> str:
    if len(told.plans) > 1:
        return texts.label("{n} plans in force", n=count(len(told.plans)))
    return name(told.plan.main, texts)


def _needs_opinion(told: Digest, texts: Texts, calendar: Calendar) -> Iterator[Markup]:
    heading = texts.say("1. An opinion is needed: {n}.", n=count(len(told.waiting)))
    yield apart(bold(heading))
    if not told.waiting:
        yield texts.say("This week nothing needs the leaders' opinion.")
    for one in told.waiting:
        yield _waiting(one, told, texts, calendar)
    if told.at_office:
        number = count(len(told.at_office))
        yield texts.say("The office has before it: {n}.", n=number)
    for one in told.at_office:
        yield _waiting(one, told, texts, calendar)
    if told.answered:
        yield texts.say(
            "Answered, being carried out by the units: {n} ({codes}).",
            n=count(len(told.answered)),
            codes=", ".join(one.task.code for one in told.answered),
        )


def _waiting(one: Waiting, told: Digest, texts: Texts, calendar: Calendar) -> Markup:
    if one.matter is not Matter.OBSTACLE:
        return line(one, texts, today=told.at.date(), calendar=calendar)
    obstacle = one.assignment.obstacle
    return texts.say(
        "– {title} ({unit}): {stuck} Proposal: {proposal} Waiting: {days} working days.",
        title=title(one.assignment.task, texts),
        unit=one.assignment.unit.name,
        stuck=sentence_of(one.words),
        proposal=sentence_of((obstacle.proposal if obstacle else None) or texts.label("none yet")),
        days=count(one.working_days(told.at.date(), calendar)),
    )


def _silent(told: Digest, texts: Texts, calendar: Calendar) -> Iterator[Markup]:
    if told.silent:
        n = count(len(told.silent))
        heading = texts.say("Units that do not answer, though the office has urged them: {n}.", n=n)
        yield apart(bold(heading))
        for one in told.silent:
            yield silence_line(one, texts, today=told.at.date(), calendar=calendar)


def _lists(told: Digest, texts: Texts, calendar: Calendar) -> Iterator[Markup]:
    sections = (
        (texts.say("2. Overdue: {n}.", n=count(len(told.overdue))), told.overdue),
        (_submitted(told, texts), told.submitted),
        *_awaiting(told, texts),
        (
            texts.say("4. Due from now to the end of next week: {n}.", n=count(len(told.due))),
            told.due,
        ),
        (texts.say("5. Done in the week: {n}.", n=count(len(told.done))), told.done),
    )
    is_apart = True
    for heading, assignments in sections:
        yield apart(bold(heading)) if is_apart else bold(heading)
        for one in assignments:
            yield _line(one, told, texts, calendar)
        # Sections without a list stand close together.
        is_apart = bool(assignments)


def _submitted(told: Digest, texts: Texts) -> Markup:
    n, ours = count(len(told.submitted)), len(told.on_leaders_desk)
    if not ours:
        return texts.say("3. Submitted, waiting for signature or approval: {n}.", n=n)
    return texts.say(
        "3. Submitted, waiting for signature or approval: {n} "
        "(by the department's leaders {ours}).",
        n=n,
        ours=count(ours),
    )


def _awaiting(told: Digest, texts: Texts) -> Iterator[tuple[Markup, tuple[Assignment, ...]]]:
    if told.awaiting:
        n = count(len(told.awaiting))
        yield texts.say("Reported done, waiting for confirmation: {n}.", n=n), told.awaiting


def _line(one: Assignment, told: Digest, texts: Texts, calendar: Calendar) -> Markup:
    line = texts.say(
        "– {title} ({unit}): {deadline}; {state}",
        title=title(one.task, texts),
        unit=one.unit.name,
        deadline=deadline(one, texts),
        state=state(one, texts, today=told.at.date(), calendar=calendar) or "",
    )
    left = product(one, texts) if one.is_reported else None
    cause = of_cause(one, texts, today=told.at.date(), calendar=calendar)
    return Markup("; ".join(part for part in (line, cause, left) if part))


def _unreachable(told: Digest, texts: Texts) -> Iterator[Markup]:
    if told.unreachable:
        yield apart(
            texts.say(
                "Could not be reached: {units}. Please check that the bot is in their chat.",
                units="; ".join(unit.name for unit in told.unreachable),
            )
        )
