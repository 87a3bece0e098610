"""Whoever a text begins with: a person by name, or the agency that one stands for."""

from collections.abc import Sequence

from documents.reading.units.agencies import Named, agencies_at_start
from documents.reading.units.persons.titled import behind_title, is_called_by_name, person_at


def somebody_at_start(text: str, known: Sequence[str] = ()) -> Named | None:
    """Return who a text begins with, whatever the case of its first letter."""
    if not is_called_by_name(text, 0):
        begins = behind_title(text, 0)
        rest = text[begins:]
        if named := agencies_at_start(rest[:1].upper() + rest[1:], known):
            return Named(named.names, begins + named.end)
    person = person_at(text, 0)
    return Named((person[0],), person[1]) if person else None
