"""What is kept under the names of a paper that comes in: its questions, and its review."""

from dataclasses import dataclass
from enum import IntEnum

from domain.authority import Act
from domain.kept import Stored
from domain.press import Verb
from domain.question import Question
from domain.subject import Subject


class PaperVerb(Verb):
    """What pressing asks for."""

    PAGE = "review-page", Act.TAKE_PLAN
    TASK = "review-task", Act.TAKE_PLAN
    NOTE = "review-note", Act.TAKE_PLAN
    GIVE = "review-give", Act.TAKE_PLAN
    UNIT = "review-unit", Act.TAKE_PLAN
    OURS = "review-ours", Act.TAKE_PLAN
    PICTURES = "review-pictures", Act.TAKE_PLAN
    SEEN = "review-seen", Act.TAKE_PLAN
    SIGN = "review-sign", Act.TAKE_PLAN
    AMEND = "review-correct", Act.TAKE_PLAN
    LEAVE = "review-leave", Act.TAKE_PLAN
    OPEN = "review-open", Act.TAKE_PLAN
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
    by_code = True

    paper: int
    place: int
    code: str
    short: str


@dataclass(frozen=True, slots=True)
class WhenSigned(Question):
    """Under which number and on which day was the paper signed? A draft says neither.

    `lacks_day` is False where the number alone is missing. `seen` is what was recognised of both
    on a picture, and may be wrong; empty where nothing was. `is_conclusion` says which kind it is.
    """

    kind = "paper-signed"

    paper: int
    lacks_day: bool
    seen: str = ""
    is_conclusion: bool = False


@dataclass(frozen=True, slots=True)
class WhoDoesThem(Question):
    """Which units have to do tasks that no unit of the department is named for?

    `places` are those of the tasks in the paper's list, `words` what they are, `codes` the units
    to choose from, `outside` whom the paper names, `office` the code of who may follow their work.
    Where it `is_giving` the paper is given out behind it, once it was asked of `more` tasks.
    """

    kind = "paper-units"
    by_code = True

    paper: int
    places: tuple[int, ...]
    words: str
    codes: tuple[str, ...]
    outside: tuple[str, ...] = ()
    office: str = ""
    more: int = 0
    is_giving: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    """Something that a paper may be taken in as, and what that is called on a button.

    It is a corrected version of the plan `corrects`, else a new one, which `is_work_plan` or not.
    """

    words: str
    corrects: int | None = None
    is_work_plan: bool = False


@dataclass(frozen=True, slots=True)
class TakingInMeant(Question):
    """Is the paper to be taken in? `told` are the lines that say what that would do.

    It is a corrected version of the plan `corrects`, else a new one under `short_name`, or under
    none as the work plan of its year. `options` are what else it may be, `confirms_rewriting` asks
    a second time where hardly anything of the plan is left.
    """

    kind = "take-in"
    version = 2
    by_code = True

    paper: int
    told: tuple[str, ...]
    corrects: int | None
    short_name: str | None
    options: tuple["Option", ...]
    confirms_rewriting: bool = False

    @classmethod
    def brought_up(cls, stored: Stored, version: int) -> Stored:  # noqa: ARG003
        """Read 0.3, which knew one plan a year; what it asked is proposed anew when pressed."""
        return {**stored, "corrects": None, "short_name": None, "options": ()}


@dataclass(frozen=True, slots=True)
class Recognising(Subject):
    """How far a paper's pictures have been recognised; all of them where `page` is behind them."""

    kind = "recognising"

    page: int
    pages: int


class Look(IntEnum):
    """What of a paper is looked at; the numbers stand on buttons.

    DOUBTS: what a person has to decide, first the paragraphs of which nothing is clear. TASKS: all
    that were read. TEXT: the paper itself, and what became of every paragraph.
    """

    TASKS = 0
    DOUBTS = 1
    TEXT = 2


@dataclass(frozen=True, slots=True)
class ReviewPage(Subject):
    """A page of a paper under review."""

    kind = "review"
    version = 2

    paper: int
    page: int
    look: Look

    @classmethod
    def brought_up(cls, stored: Stored, version: int) -> Stored:  # noqa: ARG003
        """Read 0.2.0, which showed the doubtful tasks or all of them."""
        look = Look.DOUBTS if stored["doubtful"] else Look.TASKS
        return {"paper": stored["paper"], "page": stored["page"], "look": look}
