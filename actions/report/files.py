"""Show the photos and documents that came with a report."""

from actions.here import Here
from actions.report.completing import send_files
from domain.authority import Act, check


async def show_files(here: Here, assignment_id: int) -> None:
    """Send what came with the reports on the assignment of a pressed button."""
    plan = await here.whole_plan()
    one = plan.assignment(assignment_id)
    own = one is not None and one.unit in here.chat.units
    check(Act.LIST_UNIT if own else Act.LIST_ALL, here.chat)
    if one is not None:
        files = await here.tx.attachments.of_assignment(one.id)
        await send_files(here, here.chat, one, files, under=None)
