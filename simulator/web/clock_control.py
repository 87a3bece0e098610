"""Who owns the clock of the page."""

from typing import Any, Protocol


class NoSuchButton(Exception):
    """The clock has no such button."""


class ClockControl(Protocol):
    """Who owns the clock: the page shows `state()` and presses its buttons."""

    def state(self) -> dict[str, Any]:
        """The keys now, label, busy, buttons, cases; of these two each has id, label and hint."""
        ...

    async def press(self, button_id: str) -> str:
        """Move the clock, and return when it has arrived what there is to say, "" for nothing.

        NoSuchButton: what no `state()` has shown.
        """
        ...
