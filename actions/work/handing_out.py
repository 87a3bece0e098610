"""Hand work out once it was confirmed: a row of the plan, and a message to each unit."""

from collections.abc import Sequence

from actions.ask import close
from actions.here import Here
from actions.show import show
from actions.work.settling import settle
from documents.reading.times.legal import legal_bases
from domain.chat import Unit
from domain.message import Priority
from domain.plan.assignment import Assignment
from domain.plan.cited import Cited
from domain.prompt import Prompt, QuestionExpired
from domain.spoken.times.deadline import check_coming
from domain.subject import How
from domain.work.giving import NewWork
from domain.work.names import NewWorkMeant, WorkGiven
from views.people.person import called
from views.work import giving as views
from views.work import ordering


async def hand_out(here: Here, prompt: Prompt[NewWorkMeant]) -> None:
    """Give the previewed work, once: a row of the plan, and a message to each unit.

    Raises DayInThePast where its day went by while it was shown, and QuestionExpired.
    """
    plan = await here.whole_plan()
    work = prompt.question.work
    if work.deadline is not None:
        check_coming(work.deadline, here.office.today(here.now))
    if not await close(here, prompt, How.CONFIRMED):
        raise QuestionExpired
    if work.instruction is not None:
        await settle(here, work.instruction, given=True)
    ids = await here.tx.plans.give(plan.main.id, work, Cited(legal_bases(work.title)))
    for assignment_id in ids:
        await here.record(
            "given",
            assignment_id=assignment_id,
            title=work.title,
            wording=work.deadline.wording if work.deadline else None,
            urgent=work.urgent,
        )
    instruction = work.instruction or 0
    unreached = [
        unit for one in ids if (unit := await _tell(here, one, work, instruction)) is not None
    ]
    plan = await here.whole_plan()
    given = [one for each in ids if (one := plan.assignment(each))]
    await _tell_leader(here, instruction, given)
    await here.say(views.given(given, unreached, here.office.texts), shows=ids)


async def _tell_leader(here: Here, instruction: int, given: Sequence[Assignment]) -> None:
    """Tell where the work was ordered that it was given, unless it was ordered in this chat."""
    one = await here.tx.instructions.look_up(instruction)
    chat = await here.tx.chats.known(one.chat_id) if one is not None else None
    if one is None or chat is None or chat.id == here.chat.id:
        return
    by, texts = called(here.person), here.office.texts
    message = ordering.issued(one, given, texts, by=by, at=here.said_at)
    await here.tell(chat, message, Priority.CARD, shows=[each.id for each in given], in_hours=True)


async def _tell(here: Here, assignment_id: int, work: NewWork, instruction: int) -> Unit | None:
    """Tell a unit of its new work; return the unit where it has no chat to be told in."""
    _, one = await here.locked(assignment_id)
    chat = await here.tx.chats.of_unit(one.unit.id)
    if chat is None:
        return one.unit
    subject = WorkGiven(instruction)
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
