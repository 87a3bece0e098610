"""Chậm do khách quan as the unit sees it: its questions, and where its words went."""

from collections.abc import Sequence

from domain.cause.cause import Cause
from domain.cause.names import CauseVerb
from domain.message import Message
from domain.plan.assignment import Assignment
from views.buttons import code_rows
from views.markup import capitalised, lines
from views.plan.task import deadline, title
from views.question import as_question
from views.texts import N_, Texts

# Its line in the menus.
MENU = {"khachquan": N_("Give the objective cause of a delay")}


def which_is_late(candidates: Sequence[Assignment], texts: Texts) -> Message:
    """Return the question which of several late tasks is meant."""
    return Message(
        lines(
            texts.say(
                "Which task was late for objective causes? Press its code, or type /khachquan, the "
                "code and the basis."
            ),
            *(title(one.task, texts) for one in candidates),
        ),
        code_rows(candidates, CauseVerb.PLEAD),
    )


def basis_question(one: Assignment, texts: Texts, *, is_open: bool) -> Message:
    """Return the question for the cause and its basis."""
    words = lines(
        title(one.task, texts),
        capitalised(deadline(one, texts)),
        texts.say(
            "Which objective cause made it late, by which document? For example: chờ Bộ KH&CN cho "
            "ý kiến, công văn số 812/BKHCN-TCCB ngày 10/02. A picture or file may come with it."
        ),
    )
    return as_question(words, texts, is_open=is_open)


def forwarded(one: Assignment, cause: Cause, texts: Texts) -> Message:
    """Return that the cause went to the leaders, and what it means meanwhile."""
    return Message(
        lines(
            title(one.task, texts),
            texts.say(
                "The objective cause went to the leaders for confirmation at {at}: {basis}",
                at=texts.moment(cause.asked_at),
                basis=cause.basis,
            ),
            texts.say("Until a leader has confirmed it, the delay is counted as any other."),
        )
    )
