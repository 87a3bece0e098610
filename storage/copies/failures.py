"""Why a database was not copied or brought back."""

from enum import Enum, auto


class Fault(Enum):
    """What was in the way."""

    EXISTS = auto()
    NOT_WRITABLE = auto()
    NO_PROGRAM = auto()
    PROGRAM = auto()
    ABSENT = auto()
    NO_COPY = auto()
    OTHER_KIND = auto()
    DAMAGED = auto()
    NOT_EMPTY = auto()
    NEWER = auto()


class CopyFailed(Exception):
    """A database was not copied or brought back; `facts` are a path, a program or its words."""

    def __init__(self, fault: Fault, facts: str = "") -> None:
        super().__init__(f"{fault}: {facts}" if facts else str(fault))
        self.fault = fault
        self.facts = facts
