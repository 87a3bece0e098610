"""What is kept under the names of ghi thay: its questions, and what its messages show."""

from dataclasses import dataclass

from domain.attachment import Attachment
from domain.authority import Act
from domain.chat import Unit
from domain.kept import Stored
from domain.press import Otherwise, Verb
from domain.proxy.proxy import Leader
from domain.proxy.thread import ThreadLine
from domain.question import Question
from domain.remit.remit import FieldOf
from domain.report.outcome import Outcome
from domain.subject import OwnWork, Subject
from domain.waiting.waiting import Matter
from domain.written import Written


class ProxyVerb(Verb):
    """What pressing asks for."""

    DISPUTE = "dispute", Act.REPORT
    TAKE_BACK = "take-back", Act.RECORD
    UPHOLD = "uphold", Act.RECORD
    QUOTE = "quote", Act.QUOTE
    COPY = "copy", Otherwise.WORK


@dataclass(frozen=True, slots=True)
class ToRecord(Question):
    """Is this to be written down for a unit, and where is it from?

    `command` is what the unit itself would type, `words` what would follow the `codes`, the source
    left out; `assignments` are what they mean. As long as they are of several units it is asked
    first `unit` of which of `units` is meant, then for the `source`. `outcome` is the document and
    the day that the words name; `message` is the messenger's id of them, `file` what came with
    them.
    """

    kind = "to-record"
    by_code = True

    command: str
    codes: str
    words: str
    assignments: tuple[int, ...]
    units: tuple[Unit, ...]
    unit: Unit | None = None
    source: str | None = None
    outcome: Outcome | None = None
    message: int | None = None
    file: Attachment | None = None

    def shows(self) -> tuple[int, ...]:
        """Return the ids of the assignments it is about."""
        return self.assignments

    @property
    def written(self) -> Written:
        """Return what the unit itself would write."""
        return Written(f"{self.codes} {self.words}".strip(), self.message, file=self.file)


@dataclass(frozen=True, slots=True)
class WhoseOpinion(Question):
    """Is this a leader's opinion that somebody passes on, and which leader's?

    `pressed` is what the button says that was pressed, "" for words: then `command` is what was
    typed, "" for a reply, with its `words`. `message` is the messenger's id of them, `under` of
    what they reply to or what was pressed, `file` what came with them. The `leaders` are offered
    once somebody says that it is one's opinion. `may_lead` says that it may be a leader who did it,
    whom the office has yet to know; of a leader who did it in a `field`, whose that is.
    """

    kind = "whose-opinion"
    by_code = True

    pressed: str
    command: str
    words: str
    message: int | None
    under: int | None
    file: Attachment | None
    leaders: tuple[Leader, ...] = ()
    may_lead: bool = False
    field: FieldOf | None = None

    @property
    def written(self) -> Written:
        """What was written."""
        return Written(self.words, self.message, self.under, self.file)


@dataclass(frozen=True, slots=True)
class Quote(Question):
    """Whose opinion is to be written down, from which `source`, and what does it say?

    It is on an obstacle, a request or a cause, by the id `of` it; there is something to agree to
    where one `agrees`. `leaders` are those known, `leader` is whose it is. With `words` all is
    known, and it is asked whether it is right; a `file` came with them. It is written down
    `by_office`, or by one of the leaders' group.
    """

    kind = "quote"
    version = 2

    matter: Matter
    of: int
    leaders: tuple[Leader, ...]
    agrees: bool
    by_office: bool
    leader: Leader | None = None
    source: str | None = None
    words: str | None = None
    file: Attachment | None = None

    @classmethod
    def brought_up(cls, stored: Stored, version: int) -> Stored:  # noqa: ARG003
        """Read 0.2.0, which took no file with words that name a leader."""
        return stored


@dataclass(frozen=True, slots=True)
class PasteHere(Question):
    """What was written in a thread of another messenger?"""

    kind = "paste-here"


@dataclass(frozen=True, slots=True)
class Thread(Question):
    """Which lines of a pasted thread are to be written down?"""

    kind = "thread"
    by_code = True

    lines: tuple[ThreadLine, ...]


@dataclass(frozen=True, slots=True)
class WhatIsWrong(Question):
    """What is not right in what was written down, of which the `event` says?"""

    kind = "what-is-wrong-in-record"

    event: int


@dataclass(frozen=True, slots=True)
class WhyUpheld(Question):
    """Why does what was written down stay, although its unit asked for a `correction`?"""

    kind = "why-upheld"

    correction: int


@dataclass(frozen=True, slots=True)
class WrittenDown(OwnWork):
    """What was written down for a unit, as its chat reads it; the ids of its events."""

    kind = "written-down"

    events: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CorrectionCard(Subject):
    """The card of a correction that a unit asks for, as the office sees it."""

    kind = "correction"

    correction: int
