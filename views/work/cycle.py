"""Recurring work: cycles in words, their question and preview, and what is told of them."""

from collections.abc import Sequence

from domain.message import Message
from domain.plan.task import Task
from domain.work.cycle import Cycle, Frequency, Occurrence, Within
from views.buttons import confirm_row
from views.markup import Markup, apart, bold, lines
from views.plan.task import title
from views.question import as_question
from views.texts import N_, Texts, long_date
from views.work.period import period

# Its line in the menus.
MENU = {"dinhky": N_("Let a task recur")}

_LAST_OF_MONTH = 31


def cycle(one: Cycle, texts: Texts) -> str:
    """Return a cycle in words: "hằng tháng, hằng quý, ngày 15"."""
    names = ", ".join(_frequency(each, texts) for each in sorted(one.frequencies))
    return texts.label("{names}, {day}", names=names, day=_day(one, texts))


def _day(one: Cycle, texts: Texts) -> str:
    if Frequency.WEEK in one.frequencies:
        return texts.weekday_name(one.day) if one.day is not None else texts.label("its last day")
    if one.day is None:
        return texts.label("by the state's reporting periods")
    if one.month is not None:
        day = f"{one.day:02}/{one.month}"
        return texts.label("before {day}", day=day) if one.before else day
    if one.day == _LAST_OF_MONTH:
        return texts.label("on the last day of the period")
    if one.within is Within.MONTH_AFTER:
        return texts.label("day {day} of the month after", day=one.day)
    if one.before:
        return texts.label("before day {day} of the last month", day=one.day)
    return texts.label("day {day} of the last month", day=one.day)


def _frequency(one: Frequency, texts: Texts) -> str:
    match one:
        case Frequency.WEEK:
            return texts.label("weekly")
        case Frequency.MONTH:
            return texts.label("monthly")
        case Frequency.QUARTER:
            return texts.label("quarterly")
        case Frequency.HALF:
            return texts.label("half-yearly")
        case Frequency.NINE_MONTHS:
            return texts.label("after nine months")
        case Frequency.YEAR:
            return texts.label("yearly")


def cycle_question(task: Task, texts: Texts, *, is_open: bool) -> Message:
    """Return the question how often a task comes; once answered it has no buttons."""
    words = texts.say(
        "{title}: how often, and by which day? For example: hằng tháng ngày 15; "
        "hằng quý, trước ngày 25 của tháng cuối quý; quý, 6 tháng, năm.",
        title=title(task, texts),
    )
    return as_question(words, texts, is_open=is_open)


def preview(
    task: Task, one: Cycle, coming: Sequence[Occurrence], texts: Texts, *, is_open: bool
) -> Message:
    """Return a cycle with its next dates, before it counts."""
    text = lines(
        title(task, texts),
        bold(texts.say("Recurring: {cycle}", cycle=cycle(one, texts))),
        *_next(coming, texts),
        texts.say("Nothing has been recorded yet. Please check, then press Confirm.")
        if is_open
        else None,
    )
    return Message(text, (confirm_row(texts),) if is_open else ())


def _next(coming: Sequence[Occurrence], texts: Texts) -> list[Markup]:
    return [
        texts.say(
            "– {period} (from {first} to {until}): at the latest {day}",
            period=period(one, texts),
            first=long_date(one.first_day),
            until=long_date(one.until),
            day=texts.full_day(one.last_day),
        )
        for one in coming
    ]


def told(task: Task, one: Cycle, coming: Sequence[Occurrence], texts: Texts) -> Message:
    """Return to a unit, and to the office, that a task recurs from now on."""
    return Message(
        lines(
            texts.say(
                "{title} is recurring work: {cycle}.",
                title=title(task, texts),
                cycle=cycle(one, texts),
            ),
            *_next(coming, texts),
            texts.say("Each period opens as a task of its own when it begins."),
        )
    )


def ended(task: Task, texts: Texts) -> Message:
    """Return that no further period opens."""
    return Message(
        texts.say(
            "{title}: no further period opens; what is open stays until it is reported.",
            title=title(task, texts),
        )
    )


def listed(tasks: Sequence[tuple[Task, str | None, Occurrence | None]], texts: Texts) -> Message:
    """Return the recurring tasks, each with its cycle and what comes next, or the paper's words."""
    return Message(
        lines(
            bold(texts.say("Recurring work")),
            *(_listed(task, words, coming, texts) for task, words, coming in tasks),
            apart(
                texts.say(
                    "A cycle: /dinhky VP-05 hằng tháng ngày 15. Its end: /dinhky VP-05 thôi. Or "
                    "reply to this message, a line for each task."
                )
            ),
        )
    )


def _listed(task: Task, words: str | None, coming: Occurrence | None, texts: Texts) -> Markup:
    if task.cycle is not None and coming is not None:
        return texts.say(
            "– {title}: {cycle}; next {period}, at the latest {day}",
            title=title(task, texts),
            cycle=cycle(task.cycle, texts),
            period=period(coming, texts),
            day=texts.full_day(coming.last_day),
        )
    if words:
        return texts.say(
            "– {title}: no cycle yet; the plan says {words}", title=title(task, texts), words=words
        )
    return texts.say("– {title}: no cycle yet", title=title(task, texts))
