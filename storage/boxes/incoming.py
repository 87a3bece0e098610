"""What a row of the inbox is."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

# An update that fails this often is set aside, so that it does not hold up its lane for ever.
MOST_ATTEMPTS = 3


class Status(StrEnum):
    """Where an update stands; what is set aside waits for somebody to look at it."""

    WAITING = "waiting"
    HANDLED = "handled"
    SET_ASIDE = "set-aside"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Update:
    """An update to handle; those of one lane are handled one after the other.

    `payload` is the JSON text as the messenger wrote it.
    """

    update_id: int
    lane: int
    payload: str
    attempts: int


@dataclass(frozen=True, slots=True)
class SetAside:
    """An update that could not be handled, why, and since when by the database's clock."""

    update_id: int
    why: str
    since: datetime
