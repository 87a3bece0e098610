"""What happened, as a line of the log."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.chat import Person


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened; `person` is who did it, None where nobody did.

    `at` is when they said or pressed it, `recorded_at` when it was handled, and known; UTC.
    """

    id: int
    kind: str
    at: datetime
    recorded_at: datetime
    person: Person | None
    chat_id: int | None
    assignment_id: int | None
    details: Mapping[str, Any]
