"""Which papers can be had, and what somebody asks for in words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
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

# What stands before a paper's name: "cho tôi", "soạn giúp", "dự thảo".
_BEFORE = re.compile(
    r"(?:(?:cho|xin|lap|lam|soan|in|xuat|lay|gui|giup|em|toi|minh|du thao|ban|mau|van ban|file|tep)"
    r"\s+)+(?=\w)"
)
# What papers are called, folded; the longer names first.
_NAMES: tuple[tuple[PaperKind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(rf"(?:{words})\b[:,]?"))
    for kind, words in (
        (PaperKind.MEETING, r"(?:tai lieu )?(?:hop )?giao ban|gb"),
        (PaperKind.ASSIGNMENT, r"(?:phieu )?giao viec|p?gv"),
        (PaperKind.SUBMISSION, r"(?:(?:phieu|to) )?trinh|ptr"),
        (PaperKind.REMINDER, r"(?:phieu |cong van |cv )?nhac(?: viec| nho)?|pnv|nv"),
        (PaperKind.URGING, r"(?:(?:cong van|cv|phieu) )?don doc|cong van|cv|dd"),
        (PaperKind.PACKAGE, r"(?:ho so )?(?:cho )?van thu|tron goi"),
        (PaperKind.APPENDIX, r"phu luc|pl|excel"),
        (PaperKind.PICTURE, r"hinh(?: anh)?|bieu do"),
        (PaperKind.REPORT, r"bao cao|bc|word"),
    )
)


class NoSuchPaper(Refusal):
    """Nothing that can be had is called so."""

    typed: str


class NothingOverdue(Refusal):
    """A unit has no overdue work, or several have none; `unit` names them, "" for all."""

    unit: str


class TooManyPapers(Refusal):
    """Papers to so many units at once would bury the chat; `most` can be had."""

    asked: int
    most: int


class NothingStuck(Refusal):
    """Work has no open obstacle, so that there is nothing to submit.

    `stuck` are the codes of what has one, "" for nothing.
    """

    code: str
    stuck: str


class WhichPaperOfPlan(Refusal):
    """Only a `plan` is named, and not which paper of it."""

    plan: str


class WhichUnitOfPaper(Refusal):
    """A paper of a `kind` to a unit names none of them, or several; `codes` are those to name."""

    typed: str
    codes: str
    kind: PaperKind


class WhichWorkOfPaper(Refusal):
    """A paper of a `kind` about work names none; `codes` are what it can be about, "" for any."""

    codes: str
    kind: PaperKind


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
    before = _BEFORE.match(folded)
    start = before.end() if before else 0
    for kind, end in (*_named(folded, start), *_nearly(folded, start)):
        # Folding keeps the number of letters of composed Vietnamese.
        return Asked(kind, typed[end:].strip())
    raise NoSuchPaper(typed=typed)


def _named(folded: str, start: int) -> Iterator[tuple[PaperKind, int]]:
    for kind, name in _NAMES:
        if (found := name.match(folded, start)) is not None:
            yield kind, found.end()


# What a name is that somebody has mistyped; so like one of them it must be (difflib's ratio).
_SPELT = {
    "giao ban": PaperKind.MEETING,
    "giao viec": PaperKind.ASSIGNMENT,
    "phieu trinh": PaperKind.SUBMISSION,
    "trinh": PaperKind.SUBMISSION,
    "phieu nhac": PaperKind.REMINDER,
    "nhac viec": PaperKind.REMINDER,
    "don doc": PaperKind.URGING,
    "cong van": PaperKind.URGING,
    "van thu": PaperKind.PACKAGE,
    "phu luc": PaperKind.APPENDIX,
    "bieu do": PaperKind.PICTURE,
    "bao cao": PaperKind.REPORT,
}
_ALIKE = 0.82


def _nearly(folded: str, start: int) -> Iterator[tuple[PaperKind, int]]:
    words = list(re.finditer(r"\w+", folded[start:]))
    for number in (2, 1):
        if len(words) >= number:
            end = start + words[number - 1].end()
            for name in get_close_matches(folded[start:end], _SPELT, n=1, cutoff=_ALIKE):
                yield _SPELT[name], end
