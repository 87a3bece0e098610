"""Why a file is not read as a plan. `file` is the bare name, never a path."""

from domain.refusal import Refusal


class ReadingRefusal(Refusal):
    """A file that could not be read as a plan; every subclass is one cause."""

    file: str


class UnreadableFile(ReadingRefusal):
    """The file is missing, or the system does not let it be opened."""


class DamagedFile(ReadingRefusal):
    """The file begins as a known kind and does not hold together."""


class PasswordProtected(ReadingRefusal):
    """The file opens with a password only."""


class ScannedDocument(ReadingRefusal):
    """The pages are pictures, and this machine has no program that recognises letters."""


class TooManyPictures(ReadingRefusal):
    """More pages would have to be recognised than any plan has; `limit` is in pages."""

    limit: int


class IllegiblePicture(ReadingRefusal):
    """The pages are pictures, and no letters were recognised on them."""


class LegacyEncoding(ReadingRefusal):
    """The text is typed in an encoding from before Unicode: `encoding` "TCVN3", "VNI" …"""

    encoding: str


class ReturnedSheet(ReadingRefusal):
    """The file is an assignment sheet that went out from here, and no paper."""


class CopyOfSheet(ReadingRefusal):
    """The file is a copy of an assignment sheet that has lost what it is held against."""


class ColumnMissing(ReadingRefusal):
    """A sheet came back without a column, or under another heading than `column`."""

    column: str


class NoRegister(ReadingRefusal):
    """The file has no table with the numbers of papers and a column for results."""


class OfficeNeeded(ReadingRefusal):
    """A kind (`kind`: "doc", "rtf" …) that LibreOffice opens, which this machine does not have."""

    kind: str


class EmptyFile(ReadingRefusal):
    """The file holds no text."""


class FileTooLarge(ReadingRefusal):
    """The file is larger than any plan; `limit` is in bytes."""

    limit: int


class TakesTooLong(ReadingRefusal):
    """The file was still being read when its time was over: damaged, or far more than a plan."""


class TooMuchInside(ReadingRefusal):
    """What the file holds takes more to read than any plan, however small the file is."""


class EndlessLine(ReadingRefusal):
    """A paragraph at `where` is longer than any paper's; `limit` is in characters."""

    where: str
    limit: int


class UnsupportedFormat(ReadingRefusal):
    """A kind that is not read: `kind` "image", "archive", "slides", or "unknown"."""

    kind: str


class NotAPlan(ReadingRefusal):
    """The text holds no task, be it for somebody or for nobody that is named."""


class SecretDocument(ReadingRefusal):
    """The document bears a secrecy stamp; `stamp` as written, at `where`."""

    stamp: str
    where: str


class CannotBeWritten(ReadingRefusal):
    """The form cannot be written where it was asked for."""


class PlanWithoutDate(Refusal):
    """The plan says neither the day it was signed nor its year."""
