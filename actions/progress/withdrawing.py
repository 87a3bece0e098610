"""Take a line of result back that was written by mistake."""

from actions.here import Here
from actions.reshow import reshow
from domain.message import Message
from domain.progress.line import check_withdrawing
from views.progress import line as views


async def withdraw_line(here: Here, assignment_id: int, line: int) -> None:
    """Take back the last line of an assignment, whose place the one before takes again.

    Raises what `check_withdrawing` does.
    """
    one = here.own(await here.plan_to_change(), assignment_id)
    written_on = here.office.today(one.update.at if one.update else here.said_at)
    check_withdrawing(
        one.update,
        line,
        written_on=written_on,
        today=here.said_on,
        calendar=await here.tx.holidays.calendar(),
    )
    await here.tx.updates.drop(line)
    words = one.update.words if one.update else ""
    await here.record("line-withdrawn", assignment_id=one.id, line=line, words=words)
    _, now = await here.locked(one.id)
    await here.say(Message(views.withdrawn(now, words, here.office.texts)), shows=[one.id])
    await reshow(here, [now])
