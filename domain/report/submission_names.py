"""What is kept under the names of what a unit has submitted, and of what came back."""

from dataclasses import dataclass
from datetime import datetime

from domain.attachment import Attachment
from domain.question import Question
from domain.subject import OwnWork


@dataclass(frozen=True, slots=True)
class Submission(Question):
    """To whom was it submitted, with which document?"""

    kind = "submission"


@dataclass(frozen=True, slots=True)
class WhichSubmitted(OwnWork):
    """Which task was submitted; `words` were typed, or a file was sent, before the choice."""

    kind = "which-submitted"
    version = 2

    words: str = ""
    file: Attachment | None = None


@dataclass(frozen=True, slots=True)
class Submitted(OwnWork):
    """What was recorded as submitted; `refused` are the sentences of what was not."""

    kind = "submitted"

    refused: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WhichSentBack(OwnWork):
    """Which submission has come back; `words` were typed, or a file was sent, before the choice."""

    kind = "which-sent-back"

    words: str = ""
    file: Attachment | None = None


@dataclass(frozen=True, slots=True)
class SentBack(OwnWork):
    """That a submission was recorded as sent back, to be mended as the `words` say.

    `by` whom, and `at` which moment, UTC.
    """

    kind = "sent-back"

    words: str
    by: str
    at: datetime
