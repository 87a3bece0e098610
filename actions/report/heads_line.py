"""Let a unit's head read alone of each report, to approve it or to know."""

from actions.heads import alone_with, leading
from actions.here import Here
from actions.show import show
from domain.message import Priority
from domain.plan.assignment import Assignment
from domain.report.approval_names import HeadsLine
from views.people.person import called


async def tell_head(here: Here, one: Assignment) -> None:
    """Tell the head of a report by somebody else, and the deputies too where it waits for them."""
    leads = await leading(here.tx, one.unit, on=here.said_on)
    told = leads if one.awaits_head else leads[:1]
    subject = HeadsLine(called(here.person))
    for person in told:
        chat = await alone_with(here.tx, person, one.unit)
        if chat is None or person == here.person:
            continue
        message, shows = await show(here.tx, here.office, subject, now=here.now, shown=[one.id])
        await here.tell(
            chat, message, Priority.CARD, subject=subject, shows=shows, lasting=True, in_hours=True
        )
