"""Units of the department, and the seats a chat can hold."""

from dataclasses import dataclass
from enum import StrEnum

from domain.text import fold


@dataclass(frozen=True, slots=True)
class Unit:
    """A phòng or đơn vị; `position` is its place in the organisational order."""

    id: int
    code: str
    name: str
    position: int

    @property
    def is_office(self) -> bool:
        """Whether this is the Văn phòng itself, by its customary code."""
        return self.code == "VP"


class Seat(StrEnum):
    """For whom a chat speaks. One chat may hold several seats."""

    UNIT = "unit"
    OFFICE = "office"
    LEADERS = "leaders"


class Footing(StrEnum):
    """How a seat stands that somebody holds alone with the bot.

    Who is in its group reads and acts. Where nobody can say who is, they read, and act in the
    group only; who is out of it does neither.
    """

    FIRM = "firm"
    UNSURE = "unsure"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Chat:
    """A group or private chat as this system knows it.

    `id` is ours and survives a move to a supergroup; `address` is the number that stands for where
    it is, Telegram's own id or one as `domain/people/address.py` has it. A public group has a
    `public_name`. The `unsure` seats and `unsure_units` of a private chat read only. Where it is
    `rich`, digests come with headings and tables. A chat that `represents` another department is
    its office's group, to which the work of its `units` was given. A private chat `reads` what the
    seats see in whose groups the person is.
    """

    id: int
    address: int
    title: str
    reachable: bool
    seats: frozenset[Seat]
    units: tuple[Unit, ...]
    public_name: str | None = None
    unsure: frozenset[Seat] = frozenset()
    unsure_units: tuple[Unit, ...] = ()
    rich: bool = False
    represents: int | None = None
    reads: frozenset[Seat] = frozenset()

    @property
    def sees(self) -> frozenset[Seat]:
        """The seats whose reading is for this chat."""
        return self.seats | self.reads

    @property
    def sees_all(self) -> bool:
        """Whether it reads the work of all units."""
        return not self.sees.isdisjoint({Seat.OFFICE, Seat.LEADERS})


# GroupAnonymousBot, Channel_Bot and Telegram itself: many people write under each of these ids
# (core.telegram.org/bots/api#message, sender_chat), so none of them can stand for one.
ANONYMOUS_ADMINISTRATOR, CHANNEL, TELEGRAM = 1087968824, 136817688, 777000
SHARED_IDENTITIES = frozenset({ANONYMOUS_ADMINISTRATOR, CHANNEL, TELEGRAM})


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who has acted; `address` is the number that stands for them, `name` as shown there.

    `full_name` and `position` are họ tên and chức vụ from the register, None until it has them.
    """

    id: int
    address: int
    name: str
    full_name: str | None = None
    position: str | None = None

    @property
    def is_director(self) -> bool:
        """Whether this is the Giám đốc, by chức vụ; a Phó Giám đốc is not."""
        return fold(self.position or "").startswith("giam doc")
