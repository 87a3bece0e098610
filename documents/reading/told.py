"""What is told while pages are recognised, which takes seconds for each."""

from collections.abc import Callable

# The place of the page that is begun, from 1, and how many there are to recognise.
Told = Callable[[int, int], None]


def nobody_told(_: int, __: int) -> None:
    """Tell nobody."""
