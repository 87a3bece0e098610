"""What shows a statement, and the choice of a unit for one."""

from actions.show.stage import Stage, Worded, Wordings
from actions.statement.gathering import gathered
from domain.spoken.times.span import Period
from domain.statement.names import StatementShown, StatementUnits
from views.statement import statement as views


async def _statement(stage: Stage, subject: StatementShown) -> Worded:
    told = await gathered(stage.tx, stage.plan, subject, stage.today)
    return views.statement(told, stage.office.texts, calendar=stage.calendar), []


async def _units(stage: Stage, subject: StatementUnits) -> Worded:
    period = Period(subject.first, subject.last)
    return views.which_unit(stage.plan.units, period, stage.office.texts), []


WORDINGS: Wordings = {StatementShown: _statement, StatementUnits: _units}
