"""A reading as it is kept while it is reviewed, and as a later or an earlier version reads it."""

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from documents.plan import PlanReading

# A new field needs a default and no new version. A change of what lies there is a new version, and
# `read_kept` then reads the ones before it.
_VERSION = 1


def to_keep(reading: PlanReading) -> dict[str, Any]:
    """Return what is kept of a reading; its pictures are kept apart."""
    return {**reading.model_dump(mode="json", exclude={"pictures"}), "version": _VERSION}


def read_kept(stored: Mapping[str, Any]) -> PlanReading | None:
    """Return a reading that any version has kept, None where this one cannot make sense of it.

    What only another version knows of it is passed over.
    """
    # Until 0.3.0 none said its version: they are of the first.
    if int(stored.get("version", 1)) > _VERSION:
        return None
    try:
        return PlanReading.model_validate(dict(stored), extra="ignore")
    except ValidationError:
        return None
