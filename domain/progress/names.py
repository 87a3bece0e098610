"""What is kept under the names of lines of result: their question, and what is shown of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from domain.authority import Act
from domain.kept import Stored
from domain.plan.task import Target
from domain.press import Verb
from domain.question import Question
from domain.subject import Loads, OwnWork, Subject


class ProgressVerb(Verb):
    """What pressing asks for."""

    UPDATE = "update", Act.REPORT
    NOTHING_NEW = "nothing-new", Act.REPORT
    WITHDRAW = "withdraw-line", Act.REPORT


@dataclass(frozen=True, slots=True)
class Line(Question):
    """What has come of it so far? `targets` are those that may be counted in the answer."""

    kind = "update"
    version = 2

    targets: tuple[Target, ...]

    @classmethod
    def brought_up(cls, stored: Mapping[str, Any], version: int) -> Stored:  # noqa: ARG003
        """Read 0.2.0, which kept each target as a pair."""
        return {"targets": [Target(quantity, of) for quantity, of in stored["targets"]]}


@dataclass(frozen=True, slots=True)
class Round(Subject):
    """A unit's round of the month that begins on `month`; it `closes` on its last local day."""

    kind = "round"

    unit: int
    month: date
    closes: date

    def loads(self) -> Loads:
        """Return what must be loaded to word it."""
        return Loads(units=(self.unit,))


@dataclass(frozen=True, slots=True)
class Collected(Subject):
    """Who has answered the round of the month that begins on `month`."""

    kind = "collected"

    month: date


@dataclass(frozen=True, slots=True)
class Updated(OwnWork):
    """Which lines were recorded; `refused` are the sentences of what was not."""

    kind = "updated"

    refused: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WhichUpdated(OwnWork):
    """Which task a line is about; `words` are the line."""

    kind = "which-updated"

    words: str = ""
