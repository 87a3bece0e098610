"""A day that somebody typed, repeated back in full."""

from domain.calendar import Calendar
from domain.plan.deadline import Deadline
from views.markup import Markup, capitalised, escape, lines
from views.texts import Texts


def in_full(deadline: Deadline, texts: Texts) -> Markup:
    """Return a deadline's wording with its last day, weekday and year."""
    if deadline.last_day is None:
        return escape(deadline.wording)
    return texts.say(
        "{wording} (at the latest {day})",
        wording=deadline.wording,
        day=texts.full_day(deadline.last_day),
    )


def repeated(understood: Deadline, texts: Texts, calendar: Calendar) -> Markup:
    """Return a deadline in full, with a note where its last day is a day off."""
    words, off = in_full(understood, texts), off_day(understood, texts, calendar)
    return lines(words, off) if off else words


def off_day(understood: Deadline, texts: Texts, calendar: Calendar) -> Markup | None:
    """Return that the last day of a deadline is a day off, None where it is not."""
    last = understood.last_day
    if last is None or calendar.is_working(last):
        return None
    return capitalised(
        texts.say(
            "{day} is a day off; the last working day before it is {working}.",
            day=texts.day(last),
            working=texts.full_day(calendar.last_working_day(last)),
        )
    )
