"""List what somebody minds themselves: *Của tôi* under `/viec`."""

from actions.here import Here
from actions.paging import show_new, show_page
from domain.minder.names import OwnList


async def list_own(here: Here, page: int, *, under: int | None) -> None:
    """Show a page of one's own list in the pressed one, page 0 in a message of its own."""
    shown = await here.subject(under, OwnList)
    # Somebody else's list in a group stays theirs.
    if page and shown is not None and shown.person == here.person.id:
        await show_page(here, OwnList(here.person.id, page, here.chat.id), under=under)
    else:
        await show_new(here, OwnList(here.person.id, max(page, 1), here.chat.id))
