"""The one place that reads the wall clock, and a clock that somebody else moves."""

from datetime import UTC, datetime


def wall_clock() -> datetime:
    """Return the present moment, UTC."""
    return datetime.now(UTC)


class HandClock:
    """A clock that stands still until it is set; for demos and tests."""

    def __init__(self, at: datetime) -> None:
        self._at = at.astimezone(UTC)

    def __call__(self) -> datetime:
        """Return the moment it shows, UTC."""
        return self._at

    def set(self, at: datetime) -> None:
        """Move to `at`, which must not lie before what it shows; raises ValueError."""
        if at < self._at:
            raise ValueError(f"{at} lies before {self._at}")
        self._at = at.astimezone(UTC)
