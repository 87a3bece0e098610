"""What shows silence: the office's list, and what a unit or its head is asked."""

from actions.show.stage import Stage, Worded, Wordings, ids
from actions.silence.gathering import silences
from domain.silence.ladder import offered
from domain.silence.names import SilentUnits, UnitAsked
from views.silence import asked, silent


async def _silent(stage: Stage, _: SilentUnits) -> Worded:
    today, calendar = stage.today, stage.calendar
    every = await silences(stage.tx, stage.office, stage.plan, today=today, calendar=calendar)
    found = offered(every, today, calendar)
    message = silent.silent_units(found, stage.office.texts, today=today, calendar=calendar)
    return message, [one.assignment.id for one in found]


async def _asked(stage: Stage, subject: UnitAsked) -> Worded:
    message = asked.asked(
        stage.unit(subject.unit),
        stage.shown,
        subject,
        stage.office.texts,
        calendar=stage.calendar,
        alone=not stage.among_others,
    )
    return message, ids(stage.shown)


WORDINGS: Wordings = {SilentUnits: _silent, UnitAsked: _asked}
