"""List open tasks: of a unit, of all, by filter, page by page."""

from actions.here import Here
from actions.show import show
from domain.authority import Act, check
from domain.listing import Filter
from domain.unit import Seat


async def browse(here: Here) -> None:
    """Answer `/kehoach`: the whole plan for office and leaders, a unit's own part elsewhere."""
    check(Act.LIST_UNIT, here.chat)
    if here.chat.seats & {Seat.OFFICE, Seat.LEADERS}:
        await _show(here, None)
    else:
        await browse_own(here)


async def browse_own(here: Here) -> None:
    """Answer `/viec`: what the chat's units still have to do."""
    check(Act.REPORT, here.chat)
    for unit in here.chat.units:
        await _show(here, unit.id)


async def turn_page(here: Here, chosen: Filter, unit: int | None, page: int) -> None:
    """Show another filter, unit or page in the message whose button was pressed."""
    own = {one.id for one in here.chat.units}
    check(Act.LIST_UNIT if unit in own else Act.LIST_ALL, here.chat)
    shown = await here.tx.outbox.by_message(here.chat.id, here.target or 0)
    if shown is None:
        await _show(here, unit, chosen=chosen)
        return
    subject = _subject(here, chosen, unit, page)
    _, ids = await show(here.tx, here.office, subject, now=here.now)
    await here.tx.outbox.resubject(shown.outbox_id, subject, shows=ids)
    await here.tx.outbox.edit(shown.outbox_id, created_at=here.now)


async def _show(here: Here, unit: int | None, *, chosen: Filter = Filter.ALL) -> None:
    await here.plan()
    subject = _subject(here, chosen, unit, 1)
    message, ids = await show(here.tx, here.office, subject, now=here.now)
    await here.say(message, subject=subject, shows=ids)


def _subject(here: Here, chosen: Filter, unit: int | None, page: int) -> dict[str, object]:
    return {
        "view": "listing",
        "filter": chosen.value,
        "unit": unit,
        "page": page,
        "chat": here.chat.id,
    }
