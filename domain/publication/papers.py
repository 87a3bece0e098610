"""Which papers can be had, and what somebody asks for in words."""

import re
from dataclasses import dataclass
from enum import StrEnum

from domain.refusal import Refusal
from domain.text import fold


class PaperKind(StrEnum):
    """A paper; the words stand on buttons and keep their meaning for good.

    REPORT, APPENDIX, PICTURE and PACKAGE are of a period. REMINDER and URGING are to a unit, the
    first to a phòng, the second to a chi cục, a trung tâm or a xã. SUBMISSION is of an obstacle,
    ASSIGNMENT of work, MEETING of all work before the Monday meeting.
    """

    REPORT = "report"
    APPENDIX = "appendix"
    PICTURE = "picture"
    PACKAGE = "package"
    MEETING = "meeting"
    REMINDER = "reminder"
    URGING = "urging"
    SUBMISSION = "submission"
    ASSIGNMENT = "assignment"


OF_PERIOD = frozenset({PaperKind.REPORT, PaperKind.APPENDIX, PaperKind.PICTURE, PaperKind.PACKAGE})
OF_UNIT = frozenset({PaperKind.REMINDER, PaperKind.URGING})
OF_WORK = frozenset({PaperKind.SUBMISSION, PaperKind.ASSIGNMENT})

# What papers are called, folded; the longer names first.
_NAMES: tuple[tuple[PaperKind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(rf"(?:{words})\b[:,]?"))
    for kind, words in (
        (PaperKind.MEETING, r"(?:tai lieu )?(?:hop )?giao ban"),
        (PaperKind.ASSIGNMENT, r"(?:phieu )?giao viec"),
        (PaperKind.SUBMISSION, r"(?:phieu )?trinh"),
        (PaperKind.REMINDER, r"(?:phieu )?nhac(?: viec)?"),
        (PaperKind.URGING, r"(?:cong van )?don doc"),
        (PaperKind.PACKAGE, r"(?:ho so )?(?:cho )?van thu|tron goi"),
        (PaperKind.APPENDIX, r"phu luc|excel"),
        (PaperKind.PICTURE, r"hinh(?: anh)?|bieu do"),
        (PaperKind.REPORT, r"bao cao|word"),
    )
)


class NoSuchPaper(Refusal):
    """Nothing that can be had is called so."""

    typed: str


class NothingOverdue(Refusal):
    """A unit has no overdue work, so that there is nothing to remind of."""

    unit: str


class NothingStuck(Refusal):
    """Work has no open obstacle, so that there is nothing to submit."""

    code: str


class WhichUnitOfPaper(Refusal):
    """A paper to a unit names none of them."""

    typed: str
    codes: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody asks for, and the words behind it."""

    kind: PaperKind
    rest: str


def read_paper(words: str) -> Asked | None:
    """Return what words ask for, None for no words; raises NoSuchPaper."""
    typed = words.strip()
    if not typed:
        return None
    folded = fold(typed)
    for kind, name in _NAMES:
        if (found := name.match(folded)) is not None:
            # Folding keeps the number of letters of composed Vietnamese.
            return Asked(kind, typed[found.end() :].strip())
    raise NoSuchPaper(typed=typed)
