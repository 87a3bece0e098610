"""What words were understood to mean, or may mean, while it is asked."""

from dataclasses import dataclass
from datetime import date

from domain.attachment import Attachment
from domain.authority import COMMANDS, READING
from domain.question import Question
from domain.spoken.answers.asking import is_question
from domain.spoken.asking import asks_list
from domain.spoken.intention import Intention
from domain.spoken.reply import Reply
from domain.voice import Voice
from domain.written import Written


@dataclass(frozen=True, slots=True)
class WordsMeant(Question):
    """Is this what your words mean?

    `typed` is the same as a command takes it, `words` what was said beside the `codes` and the
    `day`; `message` is the messenger's id of the words themselves, `file` what came with them. Of
    words that are no person's own it keeps whose `voice` they are and what they `said`.
    """

    kind = "words-meant"
    version = 2
    by_code = True

    intention: Intention
    codes: str
    words: str
    day: date | None
    typed: str
    message: int | None
    file: Attachment | None
    voice: Voice = Voice.OWN
    said: str = ""

    def named(self) -> str:
        """Return the codes of the work it is about."""
        return self.codes

    @property
    def reply(self) -> Reply:
        """Return what was understood, whatever it was said of."""
        return Reply(self.intention, (), self.words, self.day)


@dataclass(frozen=True, slots=True)
class PartMeant:
    """One part of a message: what is said of which tasks, as people read it and as it is typed."""

    intention: Intention
    codes: str
    words: str
    day: date | None
    typed: str
    parts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PartsMeant(Question):
    """Is this what your words say of several tasks?

    `unclear` is what is left over of them; the rest is kept as `WordsMeant` keeps it.
    """

    kind = "parts-meant"
    by_code = True

    parts: tuple[PartMeant, ...]
    unclear: tuple[str, ...]
    message: int | None
    file: Attachment | None
    voice: Voice = Voice.OWN
    said: str = ""

    def named(self) -> str:
        """Return the codes of the work it is about."""
        return ", ".join(part.codes for part in self.parts)

    def shows(self) -> tuple[int, ...]:
        """Return the ids of the assignments it is about."""
        return tuple(dict.fromkeys(one for part in self.parts for one in part.parts))


@dataclass(frozen=True, slots=True)
class WhichMeant(Question):
    """Which of these tasks does the `typed` number mean?

    `codes` are theirs, and `parts` an assignment of each. `command` is what was typed, "" for a
    reply in plain words, with its `words`; `message` is the messenger's id of it, `under` of what
    it replies to, `file` what came with it, and `settled` what was chosen before of what it names.
    """

    kind = "which-meant"
    by_code = True

    typed: str
    codes: tuple[str, ...]
    parts: tuple[int, ...]
    command: str
    words: str
    message: int | None
    under: int | None
    file: Attachment | None
    settled: tuple[tuple[str, str], ...]

    def shows(self) -> tuple[int, ...]:
        """Return the ids of the assignments it is about."""
        return self.parts

    def named(self) -> str:
        """Return the codes that it may be about."""
        return ", ".join(self.codes)

    def meaning(self, code: str) -> Written:
        """Return what was written, once it is known which task is meant."""
        chosen = (*self.settled, (self.typed, code))
        return Written(self.words, self.message, self.under, self.file, chosen)


@dataclass(frozen=True, slots=True)
class FileMeant(Question):
    """What is this photo or document, which came without `words` or with some not understood?

    `codes` are those of the work it may be about, and `parts` the assignments. `message` is the
    messenger's id of the file, `under` of what it replies to, None for nothing.
    """

    kind = "file-meant"
    by_code = True

    file: Attachment
    codes: tuple[str, ...]
    parts: tuple[int, ...]
    message: int | None
    under: int | None
    words: str = ""

    def shows(self) -> tuple[int, ...]:
        """Return the ids of the assignments it may be about."""
        return self.parts

    def named(self) -> str:
        """Return the codes of the work it may be about."""
        return ", ".join(self.codes)


@dataclass(frozen=True, slots=True)
class SentBackMeant(Question):
    """Has what was submitted come back, to be mended as the `words` say, "" for nothing yet?

    `code` is the task's, `message` the messenger's id of the words, `file` what came with them.
    """

    kind = "sent-back-meant"
    by_code = True

    code: str
    words: str = ""
    message: int | None = None
    file: Attachment | None = None

    def named(self) -> str:
        """Return the code of the work it is about."""
        return self.code


# Questions whether, or about what, somebody has said something that is not recorded yet.
TO_CONFIRM = (WordsMeant, PartsMeant, WhichMeant, FileMeant, SentBackMeant)


def was_said(asked: Question) -> bool:
    """Whether a question is what keeps somebody's own words from being recorded."""
    if isinstance(asked, WordsMeant | PartsMeant):
        return asked.voice is Voice.OWN
    if isinstance(asked, SentBackMeant):
        return bool(asked.words)  # else a button was pressed
    if isinstance(asked, FileMeant):
        return asked.under is not None  # else it may have been meant for nobody here
    return isinstance(asked, TO_CONFIRM) and not only_looks_up(asked)


def only_looks_up(asked: Question) -> bool:
    """Whether nothing was to be recorded: it was asked of which work something is to be shown."""
    if not isinstance(asked, WhichMeant):
        return False
    if asked.command:
        return COMMANDS.get(asked.command) in READING
    return is_question(asked.words) or asks_list(asked.words)
