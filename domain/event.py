"""What happened, as a line of the log."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.chat import Person
from domain.proxy.proxy import Proxy


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened; `person` is who did it, None where nobody did.

    They have the họ tên and chức vụ that they had then. With a `proxy` they wrote down what
    somebody else had said. `at` is when they said or pressed it, `recorded_at` when it was
    handled, and known; UTC.
    """

    id: int
    kind: str
    at: datetime
    recorded_at: datetime
    person: Person | None
    chat_id: int | None
    assignment_id: int | None
    details: Mapping[str, Any]
    proxy: Proxy | None = None
