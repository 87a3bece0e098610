"""What is kept under the names of bảng kê."""

from dataclasses import dataclass
from datetime import date

from domain.authority import Act
from domain.press import Verb
from domain.subject import Loads, Subject


class StatementVerb(Verb):
    """What pressing asks for."""

    OF = "statement", Act.STATEMENT
    FILE = "statement-xlsx", Act.STATEMENT


@dataclass(frozen=True, slots=True)
class StatementShown(Subject):
    """The statement of a unit for the days from `first` through `last`, or of one `person` of it.

    Without a `person` it is 0; `named` says that it names who reported what.
    """

    kind = "statement"

    unit: int
    person: int
    first: date
    last: date
    named: bool

    def loads(self) -> Loads:
        """Return what must be loaded to word it."""
        return Loads(units=(self.unit,))


@dataclass(frozen=True, slots=True)
class StatementFile(StatementShown):
    """The same as an Excel file."""

    kind = "statement-file"


@dataclass(frozen=True, slots=True)
class StatementUnits(Subject):
    """Of which unit the office would see the statement of these days."""

    kind = "statement-units"

    first: date
    last: date
