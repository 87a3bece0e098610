"""The weekly digest as text, in the order in which a leader reads it."""

from collections.abc import Iterator

from domain.calendar import Calendar
from domain.digest.digest import Change, Digest
from domain.digest.figures import Figures
from domain.message import Message
from domain.plan.task import Assignment
from domain.waiting.waiting import Matter, Waiting
from views.digest.errata import errata_told
from views.markup import Markup, apart, bold, escape, lines
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
            *_cumulative(told.total, told.change, texts),
            *_table(told, texts),
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
        (
            texts.say(
                "3. Submitted, waiting for signature or approval: {n}.",
                n=count(len(told.submitted)),
            ),
            told.submitted,
        ),
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
    return Markup(f"{line}; {left}") if left else line


def _cumulative(total: Figures, change: Change | None, texts: Texts) -> Iterator[Markup]:
    heading = texts.say("6. Cumulative:")
    yield apart(
        texts.say(
            "{heading} {due}/{dated} tasks with a deadline have fallen due; "
            "done {done} (in time {in_time}). {rate}",
            heading=bold(heading),
            due=count(total.due_so_far),
            dated=count(total.dated),
            done=count(total.done),
            in_time=count(total.done_in_time),
            rate=rate(total, texts),
        )
    )
    if total.done_ahead:
        n = count(total.done_ahead)
        yield texts.say("Done before they fell due, and outside of the rate: {n}.", n=n)
    if change is not None:
        yield _change(change, texts)
    heading = texts.say("7. Without a deadline:")
    yield apart(
        texts.say(
            "{heading} {total} (deadline not set {undated}, ongoing {ongoing}, recurring "
            "{recurring}, not arisen yet {conditional}), updated this month {updated}.",
            heading=bold(heading),
            total=count(total.without_deadline),
            undated=count(total.undated),
            ongoing=count(total.ongoing),
            recurring=count(total.recurring),
            conditional=count(total.conditional),
            updated=count(total.updated),
        )
    )
    if total.paused or total.dropped:
        yield texts.say(
            "Outside these numbers: paused {paused}, no longer carried out {dropped}.",
            paused=count(total.paused),
            dropped=count(total.dropped),
        )


def _change(change: Change, texts: Texts) -> Markup:
    if not change.done and not change.overdue:
        return texts.say("Nothing has changed since the digest before.")
    return texts.say(
        "Since the digest before: done {done}, overdue {overdue}.",
        done=f"{change.done:+d}",
        overdue=f"{change.overdue:+d}",
    )


def rate(figures: Figures, texts: Texts) -> Markup:
    """Return the rate with its two numbers; where nothing has fallen due there is none."""
    done, due = figures.rate
    if due == 0:
        return texts.say("No task has fallen due yet.")
    percent = f"{100 * done / due:.1f}".replace(".", ",").removesuffix(",0")
    return texts.say(
        "Rate of completion of what has fallen due: {percent} % ({done}/{due}).",
        percent=percent,
        done=count(done),
        due=count(due),
    )


def _table(told: Digest, texts: Texts) -> Iterator[Markup]:
    """Yield a sentence a unit: a table would not survive a phone, nor being copied elsewhere."""
    heading = texts.say("By unit:")
    yield apart(bold(heading))
    for row in told.rows:
        yield _row(escape(row.unit.name), row.figures, texts)
    if len(told.plans) > 1:
        yield bold(texts.say("By plan:"))
        for one in told.plans:
            yield _row(escape(name(one.plan, texts)), one.figures, texts)
    yield _row(bold(texts.say("Total")), told.total, texts)


def _row(name: Markup, figures: Figures, texts: Texts) -> Markup:
    """Return one unit's numbers; those that are 0 are left out, what remains adds up."""
    states = (
        (texts.say("done in time {n}", n=count(figures.done_in_time)), figures.done_in_time),
        (texts.say("done late {n}", n=count(figures.done_late)), figures.done_late),
        (texts.say("open in time {n}", n=count(figures.open_in_time)), figures.open_in_time),
        (texts.say("open overdue {n}", n=count(figures.open_overdue)), figures.open_overdue),
    )
    shown = Markup(", ".join(words for words, number in states if number))
    if not shown:
        return texts.say(
            "– {name}: without a deadline {without}.",
            name=name,
            without=count(figures.without_deadline),
        )
    return texts.say(
        "– {name}: with a deadline {dated} ({states}); without a deadline {without}.",
        name=name,
        dated=count(figures.dated),
        states=shown,
        without=count(figures.without_deadline),
    )


def _unreachable(told: Digest, texts: Texts) -> Iterator[Markup]:
    if told.unreachable:
        yield apart(
            texts.say(
                "Could not be reached: {units}. Please check that the bot is in their chat.",
                units="; ".join(unit.name for unit in told.unreachable),
            )
        )
