"""A question put to a chat, as a row: it survives a restart and is answered by any process."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Generic, TypeVar

from domain.calendar import DAY, Calendar
from domain.proxy.proxy import Proxy
from domain.question import Question
from domain.refusal import Refusal
from domain.subject import How

Q = TypeVar("Q", bound=Question)

# A question that nobody answered within this time is asked anew rather than half remembered.
QUESTION_LIFE = timedelta(days=3)
# What somebody has said, and nobody confirmed within this time, is repeated to them.
CONFIRMED_WITHIN = timedelta(minutes=30)


def confirmed_until(said_on: date, calendar: Calendar, zone: tzinfo) -> datetime:
    """Return until when a yes makes words of a local day count from when they were said.

    It is the end of the next working day.
    """
    return datetime.combine(calendar.next_working_day(said_on) + DAY, time(), zone)


class QuestionClosed(Refusal):
    """The question takes no answer any more."""


class QuestionExpired(QuestionClosed):
    """Nobody answered it in time, or it is not known any more how it ended."""


class QuestionAnswered(QuestionClosed):
    """Somebody has ended it before: `by` whom, `at` which moment, UTC, and with which words."""

    how: How
    by: str
    at: datetime
    said: str


class QuestionOvertaken(Refusal):
    """The work has changed since the question was put, so that no answer is needed."""


class AskedAnew(Refusal):
    """What was closed by somebody's act has been put once more before."""


class QuestionOverruled(QuestionOvertaken):
    """What it repeats was decided otherwise since: `by` whom, `at` which moment, UTC, and how."""

    by: str
    at: datetime
    said: str


class NothingAsked(Refusal):
    """Words written alone with the bot, while no question is open."""


class OfficesWords(Refusal):
    """Words of the office that no command does as they stand; most of what it says is one's."""

    words: str


class NothingToCancel(Refusal):
    """There is no open question."""


class NotUnderstood(Refusal):
    """Words in a reply that mean nothing to us."""


class WordsMissing(Refusal):
    """A photo or document alone, where words are asked for."""


class NoAnswerInIt(Refusal):
    """Thanks, another question or a delay, in reply to a question for words."""


class CannotBeRead(Refusal):
    """A voice message, a video, a sticker or a place, none of which is read."""


class UnknownCommand(Refusal):
    """A command, as it was `typed`, that nobody here knows; `meant` is one of ours like it."""

    typed: str
    meant: str = ""


class NobodyAsked(Refusal):
    """A reply to a message that asks nobody for anything."""


class NothingAdded(Refusal):
    """A reply to the answer to a report that adds nothing to it."""


@dataclass(frozen=True, slots=True)
class Prompt(Generic[Q]):
    """An open question in a chat.

    `assignment_id` is the work it is about, None where it is about none or several. `person_id` is
    who was asked, None for nobody in particular, `outbox_id` the message that asks. It answers what
    was said at `said_at`, was put at `asked_at` and counts until `expires_at`, UTC. Put to somebody
    who writes down words of another, its `proxy`, it is answered for them.
    """

    id: int
    chat_id: int
    person_id: int | None
    question: Q
    assignment_id: int | None
    expires_at: datetime
    outbox_id: int
    said_at: datetime | None = None
    proxy: Proxy | None = None
    asked_at: datetime | None = None
