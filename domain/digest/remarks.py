"""What is added to an edition before it goes: words, and never a figure."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Remarks:
    """A sentence on top, notes at lines by the assignment's id, and who has looked through it.

    `since` says by the assignment's id, in plain text, what its unit reported after the figures
    were frozen.

    `seen_by` is called by name and position, "" for nobody; where nobody is asked to look it is not
    `for_review`. Of a period whose figures nobody froze they are not `closed`.
    """

    opening: str = ""
    notes: Mapping[int, str] = field(default_factory=dict)
    seen_by: str = ""
    seen_at: datetime | None = None
    for_review: bool = True
    closed: bool = True
    since: Mapping[int, str] = field(default_factory=dict)

    @property
    def is_unseen(self) -> bool:
        """Whether nobody of the office has looked at what goes out."""
        return self.for_review and not self.seen_by

    def seen(self, by: str, at: datetime) -> "Remarks":
        """Return the same, looked through by somebody."""
        return replace(self, seen_by=by, seen_at=at)

    def noted(self, assignment: int, words: str) -> "Remarks":
        """Return the same with a note at a line; without words the note is taken away."""
        rest = {at: said for at, said in self.notes.items() if at != assignment}
        return replace(self, notes={**rest, **({assignment: words} if words else {})})


NOT_ASKED = Remarks(for_review=False, closed=False)
