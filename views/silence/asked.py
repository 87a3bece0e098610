"""What a unit that does not answer is asked, rung by rung, and what the office is told of it."""

from collections.abc import Sequence

from domain.calendar import Calendar
from domain.chat import Person, Unit
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.silence.ladder import Rung, Silence
from domain.silence.names import UnitAsked
from views.markup import Markup, apart, bold, lines
from views.people.person import called
from views.plan.task import item
from views.task_buttons import how_to_report, report_rows
from views.texts import Texts, count
from views.unit.head import head_of


def asked(
    unit: Unit,
    late: Sequence[Assignment],
    told: UnitAsked,
    texts: Texts,
    *,
    calendar: Calendar,
    alone: bool,
) -> Message:
    """Return what a unit or its head is asked, with buttons for what is still owed.

    Unless it stands `alone`, each button names its task.
    """
    open_ones = [one for one in late if one.awaits_report]
    text = lines(
        bold(_heading(unit, len(late), told, texts)),
        *(item(one, texts, today=told.day, calendar=calendar) for one in late),
        apart(how_to_report(open_ones, texts, alone=alone)) if open_ones else None,
    )
    return Message(text, report_rows(open_ones, texts, open_ones, alone=alone))


def _heading(unit: Unit, tasks: int, told: UnitAsked, texts: Texts) -> Markup:
    facts = {"unit": unit.name, "n": count(tasks)}
    if told.rung is Rung.HEAD:
        return texts.say(
            "To {whom}: {n} tasks of {unit} are overdue, and the unit has not answered. Please let "
            "it report.",
            whom=told.to or head_of(unit, texts),
            **facts,
        )
    return texts.say(
        "The office asks {unit} to answer: {n} tasks are overdue, and the unit has not answered.",
        **facts,
    )


def head_asked(
    unit: Unit, found: Sequence[Silence], person: Person | None, texts: Texts
) -> Message:
    """Return to the office who was asked: a person alone, or the position in the unit's chat."""
    if person is not None:
        return Message(
            texts.say("Asked {whom} alone: {codes}.", whom=called(person), codes=_codes(found))
        )
    return Message(
        texts.say(
            "{head} does not take part alone with the system; asked in the chat of {unit}: "
            "{codes}.",
            head=head_of(unit, texts),
            unit=unit.name,
            codes=_codes(found),
        )
    )


def unit_asked(unit: Unit, found: Sequence[Silence], texts: Texts) -> Message:
    """Return to the office that the unit was urged in its name."""
    return Message(
        texts.say(
            "{unit} was urged in the office's name: {codes}.", unit=unit.name, codes=_codes(found)
        )
    )


def leaders_told(unit: Unit, found: Sequence[Silence], texts: Texts) -> Message:
    """Return to the office that the next digest names the unit."""
    return Message(
        texts.say(
            "The weekly digest will say that {unit} does not answer: {codes}, until it does.",
            unit=unit.name,
            codes=_codes(found),
        )
    )


def _codes(found: Sequence[Silence]) -> str:
    return ", ".join(one.assignment.task.code for one in found)
