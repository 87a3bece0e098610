"""The question on which day work was done whose report may have waited unheard."""

from datetime import date

from domain.message import Button, Message, Style
from domain.plan.assignment import Assignment
from domain.report.names import WhichDay
from views.buttons import choice
from views.markup import lines
from views.plan.task import title
from views.texts import Texts, long_date


def which_day(one: Assignment, asked: WhichDay, texts: Texts, *, is_open: bool) -> Message:
    """Return the question, and what each of its buttons makes of the report."""
    text = lines(
        texts.say("{title}: on which day was it done?", title=title(one.task, texts)),
        texts.say(
            "The system heard nothing between {since} and {until}, and Done was pressed meanwhile.",
            since=texts.moment(asked.silent_since),
            until=texts.moment(asked.stored_at),
        ),
    )
    if not is_open:
        return Message(text)
    hint = texts.say(
        "Without an answer {day} stands. To write another day, reply to this message.",
        day=long_date(asked.days[-1]),
    )
    rows = tuple((_button(one, n, day, texts),) for n, day in enumerate(asked.days))
    return Message(lines(text, hint), rows)


def _button(one: Assignment, number: int, day: date, texts: Texts) -> Button:
    facts = {"weekday": texts.weekday(day), "day": long_date(day)}
    if one.last_day is None or day <= one.last_day:
        return choice(
            texts.label("Done {weekday}, {day}: in time", **facts), f"day-{number}", Style.SUCCESS
        )
    return choice(texts.label("Done {weekday}, {day}: late", **facts), f"day-{number}")


def recorded_for(one: Assignment, day: date, texts: Texts) -> Message:
    """Return that a report counts for a day."""
    facts = {"title": title(one.task, texts), "day": long_date(day)}
    if one.last_day is None:
        return Message(texts.say("Recorded: {title} – done on {day}.", **facts))
    if day <= one.last_day:
        return Message(texts.say("Recorded: {title} – done on {day}, in time.", **facts))
    return Message(texts.say("Recorded: {title} – done on {day}, late.", **facts))
