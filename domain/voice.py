"""Whose words a message holds: a person's own, or ones that nobody can be held to yet."""

from dataclasses import dataclass
from enum import StrEnum

from domain.attachment import Attachment
from domain.question import Question
from domain.written import Written


class Voice(StrEnum):
    """Who speaks in a message.

    SHARED is an account under which many people write: an anonymous administrator, a channel, a
    post of the linked channel, another bot. PASSED_ON are words of somebody else that a person
    forwards, or that a bot made for them.
    """

    OWN = "own"
    SHARED = "shared"
    PASSED_ON = "passed-on"


class Unsigned(Exception):
    """What is asked for has to be somebody's word, and is nobody's yet.

    It is no refusal, for nothing has to be written again: the words are offered to whoever takes
    them as their own (`actions/signing.py`).
    """

    def __init__(self, voice: Voice) -> None:
        super().__init__(voice)
        self.voice = voice


@dataclass(frozen=True, slots=True)
class WhoseWords(Question):
    """Who takes these words as their own?

    `command` is what was typed, "" for a reply in plain words, with its `words`; `message` is the
    messenger's id of it, `under` of what it replies to, `file` what came with it.
    """

    kind = "whose-words"
    by_code = True

    voice: Voice
    command: str
    words: str
    message: int | None
    under: int | None
    file: Attachment | None

    @property
    def said(self) -> str:
        """All words, as they were typed."""
        return f"/{self.command} {self.words}".rstrip() if self.command else self.words

    @property
    def written(self) -> Written:
        """What was written."""
        return Written(self.words, self.message, self.under, self.file)
