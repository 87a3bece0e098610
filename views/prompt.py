"""What is said to words that were not understood."""

from collections.abc import Sequence

from domain.message import Message
from domain.plan.task import Assignment
from domain.prompt import NotUnderstood
from views.buttons import report_rows
from views.refusal import sentence
from views.texts import Texts


def not_understood(shown: Sequence[Assignment], texts: Texts) -> Message:
    """Return that words were not understood, with the buttons that would be."""
    return Message(sentence(NotUnderstood(), texts), report_rows(tuple(shown), texts))
