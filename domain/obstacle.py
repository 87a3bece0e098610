"""Vướng mắc: what is stuck, what is proposed, and until when it stays in every list."""

from dataclasses import dataclass
from datetime import datetime

from domain.refusal import Refusal
from domain.unit import Person


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A reported obstacle; `resolved_at` is None until the Văn phòng marks it đã tháo gỡ. UTC."""

    id: int
    assignment_id: int
    stuck: str
    proposal: str | None
    reported_at: datetime
    reporter: Person
    resolved_at: datetime | None = None


class AlreadyResolved(Refusal):
    """Somebody has marked the obstacle as resolved before."""
