"""Why a file is not read as a plan. `file` is the bare name, never a path."""

from domain.refusal import Refusal


class ReadingRefusal(Refusal):
    """A file that could not be read as a plan; every subclass is one cause."""

    def __init__(self, *, file: str, **facts: object) -> None:
        super().__init__(file=file, **facts)
        self.file = file


class UnreadableFile(ReadingRefusal):
    """The file is missing, broken, encrypted, or no text in a known encoding."""


class EmptyFile(ReadingRefusal):
    """The file holds no text."""


class FileTooLarge(ReadingRefusal):
    """The file, what it unpacks to, or its text is larger than any plan; `limit` is in bytes."""

    def __init__(self, *, file: str, limit: int) -> None:
        super().__init__(file=file, limit=limit)
        self.limit = limit


class UnsupportedFormat(ReadingRefusal):
    """The file is of a known kind (`kind`: "pdf", "xlsx", "image" …) that is not read."""

    def __init__(self, *, file: str, kind: str) -> None:
        super().__init__(file=file, kind=kind)
        self.kind = kind


class NotAPlan(ReadingRefusal):
    """The text names no unit with tasks."""


class SecretDocument(ReadingRefusal):
    """The document bears a secrecy stamp; `stamp` as written, at `where`."""

    def __init__(self, *, file: str, stamp: str, where: str) -> None:
        super().__init__(file=file, stamp=stamp, where=where)
        self.stamp = stamp
        self.where = where


class PlanWithoutDate(Refusal):
    """The plan says neither the day it was signed nor its year."""
