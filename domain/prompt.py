"""A question put to a chat, as a row: it survives a restart and is answered by any process."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar

from domain.refusal import Refusal

Q = TypeVar("Q")


class Question(StrEnum):
    """What is asked."""

    FULL_NAME = "full-name"
    POSITION = "position"
    UPDATE = "update"
    SUBMISSION = "submission"
    STATED_DAY = "stated-day"
    DOCUMENT = "document"
    RETURN_REASON = "return-reason"
    URGE_OVERDUE = "urge-overdue"
    WORDS_MEANT = "words-meant"


class QuestionClosed(Refusal):
    """The question was answered, cancelled or has expired."""


class NothingAsked(Refusal):
    """Words written alone with the bot, while no question is open."""


class NothingToCancel(Refusal):
    """There is no open question."""


class NotUnderstood(Refusal):
    """Words in a reply that mean nothing to us."""


@dataclass(frozen=True, slots=True)
class Prompt(Generic[Q]):
    """An open question in a chat.

    `assignment_id` is the work it is about, None where it is about none or several; `about` is what
    was answered to the questions before and whatever else the next step needs. `person_id` is who
    was asked, `outbox_id` the message that asks. It counts until `expires_at`, UTC.
    """

    id: int
    chat_id: int
    person_id: int
    question: Q
    assignment_id: int | None
    expires_at: datetime
    outbox_id: int
    about: Mapping[str, object] = field(default_factory=dict)
