"""What is kept under the names of a paper that comes in: its questions, and its review."""

from dataclasses import dataclass

from domain.authority import Act
from domain.press import Verb
from domain.question import Question
from domain.subject import Subject


class PaperVerb(Verb):
    """What pressing asks for."""

    PAGE = "review-page", Act.TAKE_PLAN
    AMEND = "review-correct", Act.TAKE_PLAN
    LEAVE = "review-leave", Act.TAKE_PLAN
    TAKE = "review-take", Act.TAKE_PLAN
    DROP = "review-drop", Act.TAKE_PLAN


@dataclass(frozen=True, slots=True)
class WhichPaper(Question):
    """Which paper is to be read?"""

    kind = "paper"


@dataclass(frozen=True, slots=True)
class WhatIsWrong(Question):
    """What is to be corrected about a task? `place` is the task's in the paper's list."""

    kind = "correction"

    paper: int
    place: int
    code: str
    short: str


@dataclass(frozen=True, slots=True)
class TakingInMeant(Question):
    """Is the paper to be taken in? `told` are the lines that say what that would do."""

    kind = "take-in"

    paper: int
    told: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReviewPage(Subject):
    """A page of a paper under review: of its doubtful tasks alone, or of all."""

    kind = "review"

    paper: int
    page: int
    doubtful: bool
