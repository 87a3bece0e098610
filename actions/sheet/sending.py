"""Send all work in force as an Excel file that the office edits and sends back: `/xuatexcel`."""

from actions.here import Here
from actions.sheet.gathering import gathered
from actions.show import show
from actions.show.stage import Paper, Papers, Stage, Worded, Wordings
from documents.apart import Order
from documents.sheet.rows import sheets
from domain.sheet.names import SheetOut
from views.sheet import sending as views


async def send_sheet(here: Here) -> None:
    """Queue the sheet; it is made when it leaves, as things stand then. Raises NoPlan."""
    await here.whole_plan()
    subject = SheetOut()
    message, _ = await show(here.tx, here.office, subject, now=here.now)
    await here.say(message, subject=subject)


async def _worded(stage: Stage, _: SheetOut) -> Worded:
    return views.sent(stage.plan, stage.today, stage.office.texts), []


async def _paper(stage: Stage, _: SheetOut) -> Paper:
    wanted = await gathered(stage.tx, stage.plan, stage.office, now=stage.now)
    texts = stage.office.texts

    def ordered() -> Order:
        organization = stage.office.organization
        title = views.title(organization, stage.now, texts)
        found = wanted.rows(texts)
        return Order(
            "documents.sheet.writing:write_sheet",
            sheets(found, stage.plan, title, texts, organization=organization),
        )

    return Paper(ordered)


WORDINGS: Wordings = {SheetOut: _worded}
PAPERS: Papers = {SheetOut: _paper}
