"""What plain words were understood to mean, while it is asked whether that is right."""

from dataclasses import dataclass
from datetime import date

from domain.attachment import Attachment
from domain.question import Question
from domain.spoken.intention import Intention


@dataclass(frozen=True, slots=True)
class WordsMeant(Question):
    """Is this what your words mean?

    `typed` is the same as a command takes it, `words` what was said beside the `codes` and the
    `day`; `message` is the messenger's id of the words themselves, `file` what came with them.
    """

    kind = "words-meant"

    intention: Intention
    codes: str
    words: str
    day: date | None
    typed: str
    message: int | None
    file: Attachment | None
