"""Bảng kê in a chat: what fell due or was done in a period, and the counts below it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from domain.calendar import DAY, Calendar
from domain.chat import Person, Unit
from domain.message import Button, Message
from domain.plan.assignment import Assignment
from domain.press import press
from domain.spoken.times.span import Period
from domain.statement.names import StatementVerb
from domain.statement.statement import Statement
from views.buttons import MOST_ROWS, Row, in_rows
from views.markup import Markup, bold, lines
from views.people.person import called
from views.plan.signed import grouped
from views.plan.task import item
from views.texts import N_, Texts, count, long_date

# Its line in the menus.
MENU = {"bangke": N_("Statement of a month, quarter or year")}

# More would be several screens; the file has all of them.
MOST_ITEMS = 30


@dataclass(frozen=True, slots=True)
class Told:
    """A statement of a unit, or of one person of it, as of a local day.

    `reporters` are who reported each assignment, by its id, where they are named.
    """

    unit: Unit
    whose: Person | None
    statement: Statement
    reporters: Mapping[int, Person]
    today: date


def statement(told: Told, texts: Texts, *, calendar: Calendar) -> Message:
    """Return the statement with the button that sends it as a file."""
    found = told.statement.assignments
    rest = len(found) - MOST_ITEMS
    period = told.statement.period
    whose = told.whose.id if told.whose else 0
    file = press(
        StatementVerb.FILE,
        told.unit.id,
        whose,
        period.first.toordinal(),
        period.last.toordinal(),
    )
    return Message(
        lines(
            bold(heading(told, texts)),
            *_items(found[:MOST_ITEMS], told, texts, calendar),
            texts.say("… and {n} more; the file has all of them.", n=count(rest))
            if rest > 0
            else None,
            texts.say("Nothing fell due or was done in this period.") if not found else None,
            *counts(told, texts),
        ),
        (
            *(((Button(texts.label("Excel file"), file),),) if found else ()),
            *_people(told),
        ),
    )


def _items(
    found: Sequence[Assignment], told: Told, texts: Texts, calendar: Calendar
) -> Iterator[Markup]:
    for plan, held in grouped(found, texts):
        if plan:
            yield plan
        yield from (_item(one, told, texts, calendar) for one in held)


def _people(told: Told) -> Iterator[Row]:
    """Yield a button to the statement of each who reported something of it."""
    period = told.statement.period
    days = (period.first.toordinal(), period.last.toordinal())
    shown = {one.id for one in told.statement.assignments}
    people = {who.id: who for each, who in told.reporters.items() if each in shown}
    for who in list(people.values())[: MOST_ROWS - 1]:
        of = press(StatementVerb.OF, told.unit.id, who.id, *days)
        yield (Button(who.full_name or who.name, of),)


def heading(told: Told, texts: Texts) -> Markup:
    """Return whose statement it is and of which period."""
    named = period_name(told.statement.period, texts)
    if told.whose is None:
        return texts.say("Statement, {period} – {unit}", period=named, unit=told.unit.name)
    return texts.say(
        "Statement, {period} – {person} ({unit})",
        period=named,
        person=called(told.whose),
        unit=told.unit.name,
    )


def period_name(period: Period, texts: Texts) -> Markup:
    """Return "tháng 5/2021", "quý 2/2021", "năm 2021", or from which day to which."""
    first, last = period.first, period.last
    whole = first.day == 1 and (last + DAY).day == 1 and first.year == last.year
    months = (last.month - first.month + 1, (first.month - 1) % 3) if whole else (0, 0)
    match months:
        case 1, _:
            return texts.say("month {month}/{year}", month=first.month, year=first.year)
        case 3, 0:
            return texts.say("quarter {quarter}/{year}", quarter=last.month // 3, year=first.year)
        case 12, _:
            return texts.say("the year {year}", year=first.year)
        case _:
            return texts.say("{first} to {last}", first=long_date(first), last=long_date(last))


def _item(one: Assignment, told: Told, texts: Texts, calendar: Calendar) -> Markup:
    line = item(one, texts, today=told.today, calendar=calendar)
    reporter = told.reporters.get(one.id)
    if reporter is None:
        return line
    return lines(line, texts.say("   Reported by: {person}", person=called(reporter)))


def counts(told: Told, texts: Texts) -> Iterator[Markup]:
    """Yield what fell due in both figures, and what was done; nothing is scored."""
    due = told.statement.due
    if due.dated:
        yield texts.say(
            "Fell due in the period: {n}. Submitted by the unit: in time {in_time}, late {late}, "
            "not yet {owed} (overdue {overdue}); of the late ones objective {excused}.",
            n=count(due.dated),
            in_time=count(due.handed_in_time),
            late=count(due.handed_late),
            owed=count(due.owed_in_time + due.owed_overdue),
            overdue=count(due.owed_overdue),
            excused=count(due.handed_excused),
        )
        yield texts.say(
            "Done by the department: in time {in_time}, late {late}, not yet {owed} "
            "(overdue {overdue}); of the late ones objective {excused}.",
            in_time=count(due.done_in_time),
            late=count(due.done_late),
            owed=count(due.open_in_time + due.open_overdue),
            overdue=count(due.open_overdue),
            excused=count(due.excused),
        )
    yield texts.say("Done in the period: {n}.", n=count(told.statement.finished))


def which_unit(units: Sequence[Unit], period: Period, texts: Texts) -> Message:
    """Return the question of which unit the office would see the statement."""
    days = (period.first.toordinal(), period.last.toordinal())
    buttons = [Button(unit.code, press(StatementVerb.OF, unit.id, 0, *days)) for unit in units]
    return Message(
        texts.say("Statement, {period}: of which unit?", period=period_name(period, texts)),
        in_rows(buttons),
    )


def caption(told: Told, texts: Texts) -> Markup:
    """Return what stands under the file."""
    return heading(told, texts)
