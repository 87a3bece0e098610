"""A day that somebody typed, repeated back in full."""

from domain.calendar import Calendar
from domain.deadline import Deadline
from views.markup import Markup, escape, lines
from views.texts import Texts


def repeated(understood: Deadline, texts: Texts, calendar: Calendar) -> Markup:
    """Return a deadline with the weekday of its last day, told where that is a day off."""
    last = understood.last_day
    if last is None:
        return escape(understood.wording)
    words = texts.say(
        "{wording} (at the latest {day})", wording=understood.wording, day=texts.full_day(last)
    )
    if calendar.is_working(last):
        return words
    return lines(
        words,
        texts.say(
            "{day} is a day off; the last working day before it is {working}.",
            day=texts.day(last),
            working=texts.full_day(calendar.last_working_day(last)),
        ),
    )
