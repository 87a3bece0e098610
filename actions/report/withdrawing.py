"""Take a report of completion back."""

from actions.ask import overtake
from actions.here import Here
from actions.reshow import reshow
from actions.standing import last_event, put_back, standing
from actions.taking_back import tell_holders, with_matters
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.report.done import check_withdrawal
from views.report import done as views


async def withdraw(here: Here, assignment_id: int) -> Assignment:
    """Reopen the assignment of a pressed button and return it as it now stands."""
    one = here.own(await here.plan_to_change(), assignment_id)
    recorded_on = here.office.today(one.recorded_at or here.said_at)
    calendar = await here.tx.holidays.calendar()
    check_withdrawal(one, recorded_on=recorded_on, today=here.said_on, calendar=calendar)
    await overtake(here.tx, here.office, one, now=here.now, by=here.sender)
    before = standing(one)
    done = await last_event(here, one, "done" if one.is_reported else "submitted")
    back = await put_back(here, one, done)
    if one.reported_at is not None:
        await here.tx.attachments.drop(one.id, since=one.reported_at)
    await here.record("withdrawn", assignment_id=one.id, before=before)
    said = views.withdrawn(
        back.one,
        here.office.texts,
        by=here.person,
        at=here.said_at,
        calendar=calendar,
        today=here.said_on,
    )
    await here.say(Message(await with_matters(here, said, back.again)), shows=[one.id])
    await tell_holders(here, one, back.again, said)
    await reshow(here, [one], since=one.recorded_at)
    return back.one
