"""Work that is *hạn chế*: chats see its code, its day and its paper, and not what it says."""

from collections.abc import Collection
from dataclasses import dataclass, field

from domain.chat import Seat


@dataclass(frozen=True, slots=True)
class Sealed:
    """The words of a restricted task, which stand nowhere else: not in its title, nor in print."""

    title: str = field(repr=False)
    short: str = field(repr=False)

    def read_from(self, seats: Collection[Seat]) -> str | None:
        """Return the words for a chat with these seats: for the office's, and for no other.

        A unit reads them in the paper, which its chat names.
        """
        return self.title if Seat.OFFICE in seats else None
