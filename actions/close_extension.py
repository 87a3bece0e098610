"""End a request for a later deadline that nobody needs to answer any more."""

from actions.here import Here
from domain.task import Assignment


async def close_extension(here: Here, one: Assignment) -> None:
    """Close the open request for work that is done, if there is one."""
    pending = await here.tx.extensions.pending(one.id)
    if pending and await here.tx.extensions.close(pending, at=here.now):
        await here.record("extension-closed", assignment_id=one.id, extension=pending.id)
