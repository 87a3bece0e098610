"""The mergers there were: what a unit was merged into, and which chat spoke for it before."""

from datetime import UTC, datetime

from actions.here import Here
from domain.authority import UnboundChat
from domain.event import Event
from domain.unit.change import MergedAway, merged_of


async def mergers(here: Here) -> list[Event]:
    """Return every merger, oldest first, whether it was taken back or not."""
    return await here.tx.events.since(datetime.min.replace(tzinfo=UTC), ["unit-merged"])


async def why_unbound(here: Here) -> UnboundChat | MergedAway:
    """Return why a chat has no seat: its unit is part of another one now, or it never had any."""
    heirs = await here.tx.units.heirs()
    for event in reversed(await mergers(here)):
        merged, unit = merged_of(event), event.details["unit"]
        if merged is not None and merged.chat == here.chat.id and unit in heirs:
            names = {one.code: one.name for one in await here.tx.units.all()}
            return MergedAway(unit=names[unit], into=names[heirs[unit]])
    return UnboundChat()
