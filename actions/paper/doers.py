"""Whom typed words mean as those who do work of a paper, also where no unit is known yet."""

from collections.abc import Collection

from actions.here import Here
from documents.amending import with_named
from documents.own_units import named_in
from documents.plan import PlanReading
from domain.chat import Unit
from domain.plan.plan import NOTHING
from domain.spoken.answers.doers import NoDoersNamed, Otherwise, read_doers


async def doers_in(
    here: Here, reading: PlanReading, words: str, codes: Collection[str] | None = None
) -> tuple[PlanReading, tuple[Unit, ...] | Otherwise]:
    """Return who is meant, of the units with these codes or of all, and the reading with them.

    A department that has no units yet gets those that are typed by name. Raises NoDoersNamed.
    """
    offered = _units(reading, codes)
    try:
        return reading, read_doers(words, offered)
    except NoDoersNamed:
        own = (await here.tx.plans.current() or NOTHING).units
        names = () if own else named_in(words)
        if not names:
            raise
    reading = with_named(reading, names)
    return reading, tuple(unit for unit in _units(reading, None) if unit.name in names)


def _units(reading: PlanReading, codes: Collection[str] | None) -> list[Unit]:
    return [
        Unit(at, unit.code, unit.name, at)
        for at, unit in enumerate(reading.units)
        if codes is None or unit.code in codes
    ]
