"""Send all work in force as an Excel file that the office edits and sends back: `/xuatexcel`."""

from actions.here import Here
from actions.sheet.gathering import gathered
from actions.show import show
from actions.show.stage import Paper, Papers, Stage, Worded, Wordings
from actions.unused import tell_of_words
from documents.apart import Order
from documents.sheet.rows import sheets
from domain.lookup.listing import plan_named
from domain.plan.plan import Plan
from domain.sheet.names import SheetOut
from domain.written import Written
from views.sheet import sending as views


async def send_sheet(here: Here, written: Written) -> None:
    """Queue the sheet, of one plan where words name it; it is made as things stand when it leaves.

    Raises NoPlan, NoPlanCalledSo.
    """
    named = plan_named(written.words, await here.whole_plan())
    subject = SheetOut(named.id if named else None)
    message, _ = await show(here.tx, here.office, subject, now=here.now)
    await here.say(message, subject=subject)
    if named is None:
        await tell_of_words(here, written.words)


def _of(stage: Stage, subject: SheetOut) -> Plan:
    named = next((one for one in stage.plan.with_work if one.id == subject.plan), None)
    return stage.plan.only(named) if named else stage.plan


async def _worded(stage: Stage, subject: SheetOut) -> Worded:
    return views.sent(_of(stage, subject), stage.today, stage.office.texts), []


async def _paper(stage: Stage, subject: SheetOut) -> Paper:
    plan = _of(stage, subject)
    wanted = await gathered(stage.tx, plan, stage.office, now=stage.now)
    texts = stage.office.texts

    def ordered() -> Order:
        organization = stage.office.organization
        title = views.title(organization, stage.now, texts)
        found = wanted.rows(texts)
        return Order(
            "documents.sheet.writing:write_sheet",
            sheets(found, plan, title, texts, organization=organization),
        )

    return Paper(ordered)


WORDINGS: Wordings = {SheetOut: _worded}
PAPERS: Papers = {SheetOut: _paper}
