"""Duties as they stand in a paper, before their words are read."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from domain.paper.doubt import Doubt


@dataclass(slots=True)
class Item:
    """A duty with its steps.

    `part` is the unit in whose part it stands; `units` are those who answer, empty where nobody is
    named. `partners` is None where only the duty's own words can tell. `time` are the words of a
    time column or label. `introduces` marks one that only heads its steps. `at` are the numbers of
    the paragraphs and cells that tell of it. `chapter` is the outermost heading above it.
    """

    where: str
    text: str
    part: str | None = None
    units: tuple[str, ...] = ()
    partners: tuple[str, ...] | None = None
    heading: str | None = None
    time: str = ""
    result: str = ""
    introduces: bool = False
    doubts: tuple[Doubt, ...] = ()
    at: tuple[int, ...] = ()
    chapter: str = ""
    steps: list["Item"] = field(default_factory=list)

    def walk(self) -> Iterator["Item"]:
        """Yield the item and its steps at every depth."""
        yield self
        for step in self.steps:
            yield from step.walk()
