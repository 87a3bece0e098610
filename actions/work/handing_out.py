"""Hand work out once it was confirmed: a row of the plan, and a message to each unit."""

from actions.ask import close
from actions.here import Here
from actions.show import show
from actions.work.settling import settle
from documents.reading.times.legal import legal_bases
from domain.chat import Unit
from domain.message import Priority
from domain.prompt import Prompt, QuestionExpired
from domain.subject import How
from domain.work.giving import NewWork
from domain.work.names import NewWorkMeant, WorkGiven
from views.work import giving as views


async def hand_out(here: Here, prompt: Prompt[NewWorkMeant]) -> None:
    """Give the previewed work, once: a row of the plan, and a message to each unit."""
    plan = await here.whole_plan()
    work = prompt.question.work
    if not await close(here, prompt, How.CONFIRMED):
        raise QuestionExpired
    if work.instruction is not None:
        await settle(here, work.instruction, given=True)
    ids = await here.tx.plans.give(plan.main.id, work, legal_bases(work.title))
    for assignment_id in ids:
        await here.record(
            "given",
            assignment_id=assignment_id,
            title=work.title,
            wording=work.deadline.wording if work.deadline else None,
            urgent=work.urgent,
        )
    unreached = [unit for one in ids if (unit := await _tell(here, one, work)) is not None]
    plan = await here.whole_plan()
    given = [one for each in ids if (one := plan.assignment(each))]
    await here.say(views.given(given, unreached, here.office.texts), shows=ids)


async def _tell(here: Here, assignment_id: int, work: NewWork) -> Unit | None:
    """Tell a unit of its new work; return the unit where it has no chat to be told in."""
    _, one = await here.locked(assignment_id)
    chat = await here.tx.chats.of_unit(one.unit.id)
    if chat is None:
        return one.unit
    subject = WorkGiven()
    message, shows = await show(here.tx, here.office, subject, now=here.now, shown=[assignment_id])
    await here.tell(
        chat,
        message,
        Priority.CARD,
        subject=subject,
        shows=shows,
        lasting=True,
        in_hours=not work.urgent,
    )
    return None if chat.reachable else one.unit
