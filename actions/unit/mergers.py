"""The mergers there were: what a unit was merged into, and which chat spoke for it before."""

from datetime import UTC, datetime

from actions.here import Here
from domain.authority import UnboundChat
from domain.department.giving import NoLongerGiven
from domain.event import Event
from domain.unit.change import MergedAway, merged_of, of_units, unit_merged

_EVER = datetime.min.replace(tzinfo=UTC)


async def mergers(here: Here) -> tuple[Event, ...]:
    """Return every merger of which is known whose it was, oldest first, be it taken back."""
    return of_units(await here.tx.events.since(_EVER, ["unit-merged", "departments-merged"]))


async def why_unbound(here: Here, *, answers: bool) -> UnboundChat | MergedAway | NoLongerGiven:
    """Return why a chat has no seat: its unit is part of another one now, or it never had any.

    Of whoever `answers` what was told there of work that another department gave, it is that.
    """
    if here.chat.represents is not None and answers:
        return NoLongerGiven(giver=here.office.organization)
    heirs = await here.tx.units.heirs()
    units = await here.tx.units.all()
    for event in reversed(await mergers(here)):
        merged, unit = merged_of(event), unit_merged(event, units)
        if merged and unit and merged.chat == here.chat.id and unit.code in heirs:
            names = {one.code: one.name for one in units}
            return MergedAway(unit=unit.name, into=names[heirs[unit.code]])
    return UnboundChat()
