"""A unit's morning message."""

from collections.abc import Iterator
from datetime import datetime

from domain.calendar import Calendar
from domain.message import Message
from domain.morning.morning import Morning
from domain.plan.assignment import Assignment
from views.buttons import Row, copy_button
from views.markup import Markup, apart, bold, lines
from views.plan.signed import grouped
from views.plan.task import brief, item
from views.reception.reception import board_row, received_of
from views.task_buttons import how_to_report, report_rows
from views.texts import Texts, count, long_date, short_date


def morning(
    told: Morning,
    texts: Texts,
    *,
    calendar: Calendar,
    alone: bool = True,
    answerable: bool = True,
    named_at: datetime | None = None,
) -> Message:
    """Return what a unit is told: by urgency, with buttons for what is open and `answerable` here.

    Unless it stands `alone`, each button names its task. What is late still at the moment
    `named_at`, local, the leaders read of.
    """
    open_ones = tuple(one for one in told.assignments if one.is_open and answerable)
    text = lines(
        _heading(told, texts),
        _week(told, texts) if told.weekly else None,
        *_sections(told, texts, calendar, named_at),
        apart(how_to_report(open_ones, texts, alone=alone)) if open_ones else None,
    )
    boards = tuple(board_row(reception.task, texts) for reception in told.receptions)
    report = report_rows(open_ones, texts, told.overdue, alone=alone)
    rows = (*report, *boards)
    return Message(text, rows if len(report) > 1 else _with_copy(rows, texts))


def _with_copy(rows: tuple[Row, ...], texts: Texts) -> tuple[Row, ...]:
    """Return the rows with Bản chép Zalo beside the last button, where that has a row of its own.

    A row more would push the message up; elsewhere a reply of `/zalo` does the same.
    """
    if not rows or len(rows[-1]) > 1:
        return rows
    return (*rows[:-1], (*rows[-1], copy_button(texts)))


def _heading(told: Morning, texts: Texts) -> Markup:
    return bold(
        texts.say("{unit} – reminder, {day}", unit=told.unit.name, day=texts.full_day(told.day))
    )


def _week(told: Morning, texts: Texts) -> Markup:
    first, last = told.week
    numbers = told.counts
    counted = (
        texts.say("due {n}", n=count(numbers.due)) if numbers.due else None,
        texts.say("overdue {n}", n=count(numbers.overdue)) if numbers.overdue else None,
        texts.say("waiting for an opinion {n}", n=count(numbers.waiting))
        if numbers.waiting
        else None,
    )
    facts = {"first": short_date(first), "last": long_date(last)}
    said = Markup(", ".join(one for one in counted if one))
    if not said:
        return texts.say("Week from {first} to {last}.", **facts)
    return texts.say("Work of the week (from {first} to {last}): {counted}.", counted=said, **facts)


# Of more overdue work each stands in a line, so that the message stays within a screen and a half.
_MOST_IN_FULL = 5


def _sections(
    told: Morning, texts: Texts, calendar: Calendar, named_at: datetime | None
) -> Iterator[Markup]:
    unapproved = tuple(one for one in told.awaiting if one.awaits_head)
    unconfirmed = tuple(one for one in told.awaiting if not one.awaits_head)
    sections = (
        (texts.say("Overdue"), told.overdue),
        (texts.say("Today is the last working day"), told.today),
        (texts.say("Due soon"), told.soon),
        (texts.say("Due this week"), told.this_week),
        (texts.say("Due next week"), told.next_week),
        (texts.say("Due later"), tuple(one for one in told.later if one not in told.waiting)),
        (texts.say("Submitted, waiting for signature or approval"), told.submitted),
        (texts.say("Reported done, waiting for the unit's head"), unapproved),
        (texts.say("Reported done, waiting for the office's confirmation"), unconfirmed),
        (texts.say("With an obstacle"), _only_waiting(told)),
        (texts.say("Done"), told.done),
        (texts.say("Other work"), told.other),
    )
    for name, assignments in sections:
        if assignments:
            yield apart(bold(name))
            is_long = assignments is told.overdue and len(assignments) > _MOST_IN_FULL
            worded = brief if is_long else item
            for heading, held in grouped(assignments, texts):
                if heading:
                    yield heading
                for one in held:
                    yield worded(one, texts, today=told.day, calendar=calendar)
                    if note := _day_off_note(one, told, texts):
                        yield note
            if assignments is told.overdue and named_at is not None:
                yield _to_be_named(named_at, texts)
    for reception in told.receptions:
        yield apart(received_of(reception, texts))


def _to_be_named(at: datetime, texts: Texts) -> Markup:
    return texts.say(
        "What is still overdue at {time} on {day} is named in the digest for the leaders.",
        time=f"{at:%H:%M}",
        day=texts.day(at.date()),
    )


def _only_waiting(told: Morning) -> tuple[Assignment, ...]:
    """Return what waits and stands nowhere else; the rest carries its own note of waiting."""
    timed = told.overdue + told.today + told.soon + told.this_week + told.next_week
    elsewhere = {one.id for one in timed + told.submitted + told.awaiting + told.done}
    return tuple(one for one in told.waiting if one.id not in elsewhere)


def _day_off_note(one: Assignment, told: Morning, texts: Texts) -> Markup | None:
    last_day = one.last_day
    if one not in told.today or last_day is None or last_day == told.day:
        return None
    return texts.say(
        "   The deadline falls on {last_day}; the last working day before it is today, {today}.",
        last_day=texts.day(last_day),
        today=texts.day(told.day),
    )
