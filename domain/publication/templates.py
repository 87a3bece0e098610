"""What can be wrong with a Word template that an office has made for itself."""

from dataclasses import dataclass
from enum import Enum, auto


class Wrong(Enum):
    """The kinds of what is wrong."""

    NO_WORD_FILE = auto()
    UNREADABLE_MARKS = auto()
    UNKNOWN_NAMES = auto()


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with the template `file`; `what` quotes it, "" where there is nothing to."""

    file: str
    wrong: Wrong
    what: str = ""
