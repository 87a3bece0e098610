"""What is kept under the names of tổng hợp: its buttons, its questions, what its messages show."""

from dataclasses import dataclass

from domain.authority import Act
from domain.press import Verb
from domain.question import Question
from domain.subject import Subject
from domain.waiting.waiting import Matter


class DigestVerb(Verb):
    """What pressing asks for."""

    OPEN = "digest-list", Act.LIST_ALL
    FULL = "digest-full", Act.LIST_ALL
    SEEN = "digest-seen", Act.LOOK_THROUGH
    HEAD = "digest-head", Act.LOOK_THROUGH
    NOTE = "digest-note", Act.LOOK_THROUGH
    URGE = "digest-urge", Act.URGE_OVERDUE
    SEND = "digest-send", Act.LOOK_THROUGH
    LATER = "digest-later", Act.LOOK_THROUGH
    POINT = "digest-point", Act.LIST_ALL


# What may stand open in a digest beside its lists: all units, and what it corrects.
UNITS, CORRECTIONS = "units", "corrections"


@dataclass(frozen=True, slots=True)
class WeekDigest(Subject):
    """The digest of a period by its key, 2021-W05, in the words in which it was sent."""

    kind = "digest"

    week: str


@dataclass(frozen=True, slots=True)
class Numbered:
    """What has a number in a digest: the id of an obstacle, request or cause, of which line."""

    matter: Matter
    of: int
    line: int


@dataclass(frozen=True, slots=True)
class DigestShown(Subject):
    """The digest of a period as `chat` reads it, of one unit or plan, or with 0 of all.

    It is short, with a page of one list `open` in it, "" for none. `points` are what needs a word
    in the order of its numbers, () where that is not kept.
    """

    kind = "digest-short"
    version = 2

    period: str
    chat: int
    unit: int = 0
    plan: int = 0
    open: str = ""
    page: int = 1
    points: tuple[Numbered, ...] = ()


@dataclass(frozen=True, slots=True)
class DigestInFull(Subject):
    """All that the digest of a period says, of one unit or plan, or with 0 of all."""

    kind = "digest-full"

    period: str
    unit: int = 0
    plan: int = 0


@dataclass(frozen=True, slots=True)
class DigestPreview(Subject):
    """The digest of a period as the office sees it before it goes, and once it went."""

    kind = "digest-preview"

    period: str


@dataclass(frozen=True, slots=True)
class _OfPeriod(Question):
    """Something about the digest of a period, before it goes."""

    period: str


@dataclass(frozen=True, slots=True)
class OpeningWords(_OfPeriod):
    """Which sentence of the office stands on top?"""

    kind = "digest-opening"


@dataclass(frozen=True, slots=True)
class OpeningMeant(_OfPeriod):
    """Are these words, in reply to the preview, the sentence on top?"""

    kind = "digest-opening-meant"

    words: str


@dataclass(frozen=True, slots=True)
class SendingMeant(_OfPeriod):
    """Do words in reply to the preview ask to let it go at once?"""

    kind = "digest-sending-meant"


@dataclass(frozen=True, slots=True)
class LineNotes(_OfPeriod):
    """What does the office note at which lines?"""

    kind = "digest-notes"


@dataclass(frozen=True, slots=True)
class LaterHour(_OfPeriod):
    """Until when does it wait?"""

    kind = "digest-hour"
