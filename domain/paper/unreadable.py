"""Why a file is not read as a plan. `file` is the bare name, never a path."""

from domain.refusal import Refusal


class ReadingRefusal(Refusal):
    """A file that could not be read as a plan; every subclass is one cause."""

    def __init__(self, *, file: str, **facts: object) -> None:
        super().__init__(file=file, **facts)
        self.file = file


class UnreadableFile(ReadingRefusal):
    """The file is missing, or the system does not let it be opened."""


class DamagedFile(ReadingRefusal):
    """The file begins as a known kind and does not hold together."""


class PasswordProtected(ReadingRefusal):
    """The file opens with a password only."""


class ScannedDocument(ReadingRefusal):
    """The pages are pictures; there is no text on them."""


class LegacyEncoding(ReadingRefusal):
    """The text is typed in an encoding from before Unicode: `encoding` "TCVN3", "VNI" …"""

    def __init__(self, *, file: str, encoding: str) -> None:
        super().__init__(file=file, encoding=encoding)
        self.encoding = encoding


class OfficeNeeded(ReadingRefusal):
    """A kind (`kind`: "doc", "rtf" …) that LibreOffice opens, which this machine does not have."""

    def __init__(self, *, file: str, kind: str) -> None:
        super().__init__(file=file, kind=kind)
        self.kind = kind


class EmptyFile(ReadingRefusal):
    """The file holds no text."""


class FileTooLarge(ReadingRefusal):
    """The file, what it unpacks to, or its text is larger than any plan; `limit` is in bytes."""

    def __init__(self, *, file: str, limit: int) -> None:
        super().__init__(file=file, limit=limit)
        self.limit = limit


class EndlessLine(ReadingRefusal):
    """A paragraph at `where` is longer than any paper's; `limit` is in characters."""

    def __init__(self, *, file: str, where: str, limit: int) -> None:
        super().__init__(file=file, where=where, limit=limit)
        self.where = where
        self.limit = limit


class UnsupportedFormat(ReadingRefusal):
    """A kind that is not read: `kind` "image", "archive", "slides", or "unknown"."""

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


class CannotBeWritten(ReadingRefusal):
    """The form cannot be written where it was asked for."""


class PlanWithoutDate(Refusal):
    """The plan says neither the day it was signed nor its year."""
