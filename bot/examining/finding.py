"""What `nhacviec doctor` says of one thing that it looked at."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How it stands, by the sign in front of it; only what is wrong makes the status 1."""

    WELL = "✓"
    NOTE = "!"
    WRONG = "✗"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: how it is, and what is wrong with the next step."""

    level: Level
    text: str

    @property
    def well(self) -> bool:
        """Whether nothing has to be done before the bot can work."""
        return self.level is not Level.WRONG

    def __str__(self) -> str:
        """Return the line that is printed."""
        return f"{self.level} {self.text}"


def well(text: str) -> Finding:
    """Return that it is as it should be."""
    return Finding(Level.WELL, text)


def note(text: str) -> Finding:
    """Return what somebody should know or do, while the bot works all the same."""
    return Finding(Level.NOTE, text)


def wrong(text: str) -> Finding:
    """Return what keeps the bot from its work."""
    return Finding(Level.WRONG, text)
