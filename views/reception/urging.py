"""Đôn đốc: the preview for the office, what a unit is told, and what came of it."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from domain.calendar import Calendar
from domain.chat import Unit
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.state import Timing
from domain.reception.urging import Urging
from views.buttons import confirm_row
from views.markup import Markup, apart, bold, lines
from views.plan.task import item, title
from views.task_buttons import how_to_report, report_rows
from views.texts import N_, Texts, count

# Its line in the menus.
MENU = {"dondoc": N_("Urge units that have not delivered")}


def preview(late: Sequence[Assignment], texts: Texts, *, is_open: bool) -> Message:
    """Return which units would be urged for what; `late` stands unit by unit."""
    text = lines(
        bold(texts.say("Urge the units with overdue tasks")),
        *_by_unit(late, texts),
        texts.say("Each unit gets one message, at most once a working day.") if is_open else None,
    )
    return Message(text, (confirm_row(texts),) if is_open else ())


def _by_unit(late: Sequence[Assignment], texts: Texts) -> Iterator[Markup]:
    for unit, ours in groupby(late, key=lambda one: one.unit):
        tasks = list(ours)
        yield texts.say("– {unit}: {n} tasks", unit=unit.name, n=count(len(tasks)))
        for one in tasks:
            yield texts.say("   {title}", title=title(one.task, texts))


def told(
    unit: Unit,
    late: Sequence[Assignment],
    texts: Texts,
    *,
    by: str,
    today: date,
    calendar: Calendar,
) -> Message:
    """Return what a unit is told, with buttons for what is still open."""
    open_ones = [one for one in late if one.awaits_report]
    overdue = [one for one in open_ones if one.timing(today, calendar) is Timing.OVERDUE]
    text = lines(
        bold(texts.say("{by} asks {unit} to report", by=by, unit=unit.name)),
        *(item(one, texts, today=today, calendar=calendar) for one in late),
        apart(how_to_report(open_ones, texts)) if open_ones else None,
    )
    return Message(text, report_rows(open_ones, texts, overdue))


def urged(urging: Urging, texts: Texts) -> Message:
    """Return to the office who was urged and who was not."""
    return Message(
        lines(
            texts.say("Urged: {units}.", units=_names(urging.told)) if urging.told else None,
            texts.say(
                "Urged before on this working day: {units}.", units=_names(urging.told_before)
            )
            if urging.told_before
            else None,
            texts.say(
                "Could not be reached: {units}. Please check that the bot is in their chat.",
                units=_names(urging.out_of_reach),
            )
            if urging.out_of_reach
            else None,
        )
    )


def office_name(texts: Texts) -> str:
    """Return what the office is called to units."""
    return texts.label("The office")


def _names(units: Sequence[Unit]) -> str:
    return "; ".join(unit.name for unit in units)
