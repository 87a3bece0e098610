"""Why a database was not copied or brought back."""

from enum import StrEnum


class Fault(StrEnum):
    """What was in the way."""

    EXISTS = "exists"
    NOT_WRITABLE = "not-writable"
    NO_PROGRAM = "no-program"
    PROGRAM = "program"
    ABSENT = "absent"
    NO_COPY = "no-copy"
    OTHER_KIND = "other-kind"
    DAMAGED = "damaged"
    NOT_EMPTY = "not-empty"
    NEWER = "newer"


class CopyFailed(Exception):
    """A database was not copied or brought back; `facts` are a path, a program or its words."""

    def __init__(self, fault: Fault, facts: str = "") -> None:
        super().__init__(f"{fault}: {facts}" if facts else str(fault))
        self.fault = fault
        self.facts = facts
