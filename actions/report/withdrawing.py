"""Take a report of completion back."""

from actions.here import Here
from actions.reshow import reshow
from actions.standing import put_back, standing
from domain.authority import Act, check
from domain.plan.task import Assignment
from domain.report.done import check_withdrawal
from views.report import done as views


async def withdraw(here: Here, assignment_id: int) -> Assignment:
    """Reopen the assignment of a pressed button and return it as it now stands."""
    check(Act.REPORT, here.chat)
    one = here.own(await here.plan(), assignment_id)
    reported_on = here.office.today(one.reported_at or here.now)
    check_withdrawal(
        one, reported_on=reported_on, today=here.today, calendar=await here.tx.holidays.calendar()
    )
    before = standing(one)
    again = await put_back(here, one, before="done" if one.is_reported else "submitted")
    if one.reported_at is not None:
        await here.tx.attachments.drop(one.id, since=one.reported_at)
    await here.record("withdrawn", assignment_id=one.id, before=before)
    texts = here.office.texts
    await here.say(views.withdrawn(again, texts, by=here.person, at=here.now), shows=[one.id])
    await reshow(here, [one])
    return again
