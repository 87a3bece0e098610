"""Units that get another name, or are merged into another one."""

from collections.abc import Iterable
from dataclasses import dataclass

from domain.chat import Unit
from domain.event import Event
from domain.refusal import Refusal


class UnitChangeNotUnderstood(Refusal):
    """Words that name no unit, or neither a new name nor a unit to merge into."""


class CannotMerge(Refusal):
    """A unit cannot be merged into itself, and the Văn phòng into none."""

    unit: str


class CannotSplit(Refusal):
    """Nobody knows any more what a merger brought together, or it has gone on since."""


class MergedAway(Refusal):
    """The chat spoke for a unit that was merged into another one, which has a chat of its own."""

    unit: str
    into: str


class MergedBefore(Refusal):
    """The unit was merged into another one before."""


@dataclass(frozen=True, slots=True)
class UnitChange:
    """A new `name` for `unit`, or the unit it is merged `into`; on what `basis`, "" if unsaid."""

    unit: Unit
    name: str | None = None
    into: Unit | None = None
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Merged:
    """What went over in a merger, by ids: parts of tasks, receptions, and the chat, if any."""

    parts: tuple[int, ...]
    received: tuple[int, ...]
    chat: int | None


def merged_of(event: Event) -> Merged | None:
    """Return what went over in the merger of an event; None for one of 0.2.0 or before."""
    kept = event.details.get("merged")
    if kept is None:
        return None
    return Merged(tuple(kept["parts"]), tuple(kept["received"]), kept["chat"])


def of_units(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return the mergers of units among events, which are in order.

    Where departments became one, codes of before may be another unit's by now: of what names its
    unit by nothing else nobody knows any more whose it was.
    """
    found: list[Event] = []
    for event in events:
        if event.kind == "unit-merged":
            found.append(event)
        else:
            found = [one for one in found if "unit_id" in one.details]
    return tuple(found)


def unit_merged(event: Event, units: Iterable[Unit]) -> Unit | None:
    """Return which of these units was merged then."""
    return _unit(event, "unit", units)


def merged_into(event: Event, units: Iterable[Unit]) -> Unit | None:
    """Return which of these units the other one was merged into."""
    return _unit(event, "into", units)


def _unit(event: Event, role: str, units: Iterable[Unit]) -> Unit | None:
    code, number = event.details[role], event.details.get(f"{role}_id")
    for one in units:
        if one.id == number or (number is None and one.code == code):
            return one
    return None
