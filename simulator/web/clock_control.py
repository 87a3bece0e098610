"""Who owns the clock of the page."""

from typing import Any, Protocol


class ClockControl(Protocol):
    """Who owns the clock: the page shows `state()` and presses its buttons."""

    def state(self) -> dict[str, Any]:
        """The keys now, label, busy, buttons; each button has id and label."""
        ...

    async def press(self, button_id: str) -> None:
        """Move the clock, and return when it has arrived. LookupError: no such button."""
        ...
