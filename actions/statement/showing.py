"""What shows a statement, the choice of a unit for one, and what its file is made of."""

from actions.show.stage import Paper, Papers, Stage, Worded, Wordings
from actions.statement.gathering import gathered
from documents.apart import Order
from domain.attachment import Attachment, AttachmentKind
from domain.message import Message
from domain.spoken.times.span import Period
from domain.statement.names import StatementFile, StatementShown, StatementUnits
from views.statement import sheet as sheets
from views.statement import statement as views


async def _statement(stage: Stage, subject: StatementShown) -> Worded:
    told = await gathered(stage.tx, stage.plan, subject, stage.today)
    return views.statement(told, stage.office.texts, calendar=stage.calendar), []


async def _units(stage: Stage, subject: StatementUnits) -> Worded:
    period = Period(subject.first, subject.last)
    return views.which_unit(stage.plan.units, period, stage.office.texts), []


async def _file(stage: Stage, subject: StatementFile) -> Worded:
    told = await gathered(stage.tx, stage.plan, subject, stage.today)
    file = Attachment(AttachmentKind.SHEET, "", sheets.file_name(told))
    return Message(views.caption(told, stage.office.texts), attachment=file), []


async def _paper(stage: Stage, subject: StatementFile) -> Paper:
    told = await gathered(stage.tx, stage.plan, subject, stage.today)
    texts, calendar = stage.office.texts, stage.calendar

    def ordered() -> Order:
        organization = stage.office.organization
        sheet = sheets.sheet(told, texts, calendar=calendar, organization=organization)
        return Order("documents.sheet.writing:write_sheet", (sheet,))

    return Paper(ordered)


WORDINGS: Wordings = {
    StatementShown: _statement,
    StatementUnits: _units,
    StatementFile: _file,
}
PAPERS: Papers = {StatementFile: _paper}
