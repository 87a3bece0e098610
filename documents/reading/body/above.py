"""What stands above a paragraph of a body, and holds for it."""

from dataclasses import dataclass

from documents.reading.body.zones import Zone


@dataclass(frozen=True, slots=True)
class Above:
    """What stands above a paragraph: who answers, under which heading, in what sort of part.

    `asked` are those whom a letter is to, who answer where nobody else is named; `time` is that of
    a heading for duties that name none; `chapter` is the outermost heading.
    """

    units: tuple[str, ...] = ()
    heading: str | None = None
    zone: Zone = Zone.WORK
    asked: tuple[str, ...] = ()
    time: str = ""
    chapter: str = ""

    @property
    def only_asked(self) -> bool:
        """Whether nobody stands above but those whom the paper is to."""
        return bool(self.asked) and self.units == self.asked
