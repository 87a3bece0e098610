"""What reading a plan gives: the JSON that `nhacviec plan read --json` prints.

Doubts are stable keys with the source's own text beside them; `views` words them for people.
"""

from datetime import date

from pydantic import Base64Bytes, BaseModel, ConfigDict

from domain.paper.became import Became
from domain.paper.doubt import Doubt
from domain.plan.deadline import Deadline
from domain.plan.state import Kind
from domain.plan.task import LegalBasis, Target


class _Reading(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class PlanHeader(_Reading):
    """The plan as a paper. `number` is as written, "/KH-KHCN" while it has none yet.

    Where words were pasted that name no day, `issued_on` is the day of that, and is only `assumed`.
    """

    number: str | None
    title: str
    year: int | None
    issuer: str | None
    issued_on: date | None
    notes: tuple[str, ...]
    assumed: bool = False


class UnitReading(_Reading):
    """A phòng or đơn vị with the short code its tasks carry."""

    code: str
    name: str


class Recurrence(_Reading):
    """A cycle as written, and as an RFC 5545 rule where the words give one."""

    wording: str
    rrule: str | None


class TaskReading(_Reading):
    """One numbered task; `title` is the source's words, `short` at most 80 characters of sense.

    Of one that is `restricted` chats see neither. One for `everyone` names all units of the office,
    of which `units` are those that the paper names.
    """

    code: str
    outline: str
    parent: str | None
    units: tuple[str, ...]
    coordinating: tuple[str, ...]
    heading: str | None
    title: str
    short: str
    kind: Kind
    deadline: Deadline | None
    recurrence: Recurrence | None
    targets: tuple[Target, ...]
    legal_bases: tuple[LegalBasis, ...]
    where: str
    unsure: tuple[Doubt, ...]
    restricted: bool = False
    everyone: bool = False

    @property
    def names_nobody(self) -> bool:
        """Whether the paper names nobody for it, whoever is proposed."""
        return not self.units or Doubt.UNIT_PROPOSED in self.unsure


class SourceWarning(_Reading):
    """Something in the source that a person should look at, with its place and its own text."""

    where: str
    text: str
    why: Doubt


class ParagraphReading(_Reading):
    """A paragraph or cell of the source and what became of it; `task` is the code it tells of."""

    where: str
    text: str
    became: Became
    task: str | None


# The place under which the picture of a paper's own number and day is kept.
HEAD = "head"


class PictureReading(_Reading):
    """What stands at a place of a paper that was recognised, as it was seen (PNG)."""

    where: str
    png: Base64Bytes


class PlanReading(_Reading):
    """A whole plan as read; `paragraphs` are all of the source's, none where no paper was read.

    `pictures` are of the places that people should look at, where the paper is a picture.
    """

    plan: PlanHeader
    units: tuple[UnitReading, ...]
    tasks: tuple[TaskReading, ...]
    warnings: tuple[SourceWarning, ...]
    paragraphs: tuple[ParagraphReading, ...] = ()
    pictures: tuple[PictureReading, ...] = ()


def to_json(reading: PlanReading) -> str:
    """Return the reading as the JSON of the command line, Vietnamese left readable."""
    return reading.model_dump_json(indent=2, exclude={"pictures"})
