"""Every refusal as a sentence that says what to do next; one file for each of the domain's."""

from views.refusal import (
    attaining,
    authority,
    conversation,
    cycle,
    deadline_board,
    extension,
    history,
    invitation,
    moving,
    obstacle,
    order,
    paper,
    plan,
    reception,
    register,
    report,
    spoken,
)
from views.refusal.wording import sentence

__all__ = [
    "attaining",
    "authority",
    "conversation",
    "cycle",
    "deadline_board",
    "extension",
    "history",
    "invitation",
    "moving",
    "obstacle",
    "order",
    "paper",
    "plan",
    "reception",
    "register",
    "report",
    "sentence",
    "spoken",
]
