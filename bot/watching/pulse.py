"""What a process knows of its own work without asking anybody: when something last went well."""

import time
from dataclasses import dataclass, field


class Since:
    """How long ago something happened, by the machine's clock; from its making on, if never."""

    def __init__(self) -> None:
        self._at = time.monotonic()

    def mark(self) -> None:
        """It happens now."""
        self._at = time.monotonic()

    @property
    def seconds(self) -> float:
        """Return how long ago it was."""
        return time.monotonic() - self._at

    def until(self, later: "Since") -> float:
        """Return how many seconds after it something else happened, which is 0 and more."""
        return later._at - self._at


@dataclass
class Pulse:
    """When Telegram last answered and the database last took a write.

    `stores` is whether the last update that came in could be stored, `lag_seconds` by how much the
    event loop was late when it was last measured. With `token_refused` Telegram answered, when it
    was last asked, that it does not know the token.
    """

    telegram: Since = field(default_factory=Since)
    written: Since = field(default_factory=Since)
    stores: bool = True
    lag_seconds: float = 0.0
    token_refused: bool = False
