"""List open tasks: of a unit, of all, by filter, page by page."""

from actions.here import Here
from actions.paging import show_new, show_page
from domain.authority import Act, check
from domain.chat import Seat
from domain.lookup.listing import Filter
from domain.lookup.names import WorkList


async def browse(here: Here) -> None:
    """Answer `/kehoach`: the whole plan for office and leaders, a unit's own part elsewhere."""
    if here.chat.seats & {Seat.OFFICE, Seat.LEADERS}:
        await _show(here, None)
    else:
        await browse_own(here)


async def browse_own(here: Here) -> None:
    """Answer `/viec`: what the chat's units still have to do."""
    for unit in here.chat.units:
        await _show(here, unit.id)


async def page_work(
    here: Here,
    chosen: Filter,
    unit: int | None,
    page: int,
    *,
    plan: int | None = None,
    under: int | None,
) -> None:
    """Show another filter, unit, plan or page in the message whose button was pressed."""
    own = {one.id for one in here.chat.units}
    check(Act.LIST_UNIT if unit in own else Act.LIST_ALL, here.chat)
    await show_page(here, WorkList(chosen, unit, page, here.chat.id, plan), under=under)


async def _show(here: Here, unit: int | None) -> None:
    await here.plan()
    await show_new(here, WorkList(Filter.ALL, unit, 1, here.chat.id))
