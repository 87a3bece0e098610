"""A day that somebody typed, repeated back in full."""

from domain.calendar import Calendar
from domain.plan.deadline import Deadline
from views.markup import Markup, escape, lines
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
    last, words = understood.last_day, in_full(understood, texts)
    if last is None or calendar.is_working(last):
        return words
    return lines(
        words,
        texts.say(
            "{day} is a day off; the last working day before it is {working}.",
            day=texts.day(last),
            working=texts.full_day(calendar.last_working_day(last)),
        ),
    )
