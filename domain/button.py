"""A button, in no messenger's terms."""

from dataclasses import dataclass
from enum import StrEnum


class Style(StrEnum):
    """How a button looks; the names are Telegram's."""

    SUCCESS = "success"
    DANGER = "danger"
    PRIMARY = "primary"


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message; `press` is what comes back, at most 64 bytes."""

    text: str
    press: str
    style: Style | None = None
