"""A reading as it is kept while it is reviewed, and as a later or an earlier version reads it."""

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from documents.plan import PlanReading

# What says no version is of the first, as all is until now: a program of before, which works on
# while this one starts, takes no word that it does not know. A new field needs a default; whatever
# changes what lies there writes the next version, and reads the ones before it.
_VERSION = 1


def to_keep(reading: PlanReading) -> dict[str, Any]:
    """Return what is kept of a reading; its pictures are kept apart."""
    return reading.model_dump(mode="json", exclude={"pictures"})


def read_kept(stored: Mapping[str, Any]) -> PlanReading | None:
    """Return a reading that any version has kept, None where this one cannot make sense of it.

    What only another version knows of it is passed over.
    """
    if int(stored.get("version", 1)) > _VERSION:
        return None
    try:
        return PlanReading.model_validate(dict(stored), extra="ignore")
    except ValidationError:
        return None
