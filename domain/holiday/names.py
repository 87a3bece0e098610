"""What is kept under the names of lịch nghỉ: its button, its question, its notice."""

from dataclasses import dataclass
from datetime import date

from domain.authority import Act
from domain.chat import Unit
from domain.press import Verb
from domain.question import Question
from domain.subject import Subject


class HolidayVerb(Verb):
    """What pressing asks for."""

    CONFIRM = "holidays-confirm", Act.REARRANGE


@dataclass(frozen=True, slots=True)
class DaysMeant(Question):
    """Are these days `off`, and these `worked` instead, by that paper, the `basis`?

    For some `units` alone, or for everybody where there are none.
    """

    kind = "days-off"
    version = 2

    off: tuple[date, ...]
    worked: tuple[date, ...]
    basis: str
    units: tuple[Unit, ...] = ()


@dataclass(frozen=True, slots=True)
class TetUnconfirmed(Subject):
    """The notice that nobody has confirmed the days off around Tết of a `year`."""

    kind = "tet-unconfirmed"

    year: int
