"""What is kept under the names of phân công, vắng mặt and ủy quyền."""

from dataclasses import dataclass
from datetime import date

from domain.authority import Act
from domain.people.post import Post
from domain.press import Verb
from domain.question import Question
from domain.subject import Subject
from domain.waiting.waiting import Matter


class RemitVerb(Verb):
    """What pressing asks for."""

    PASS_UP = "pass-up", Act.PASS_UP
    ADD_REMIT = "add-remit", Act.KEEP_FIELDS
    END_REMIT = "end-remit", Act.KEEP_FIELDS
    ADD_ABSENCE = "add-absence", Act.BE_AWAY
    REVOKE = "revoke-absence", Act.BE_AWAY


@dataclass(frozen=True, slots=True)
class Whose:
    """A leader's `post` by its id, and how it is called; 0 as long as `called` may be anybody."""

    post: int
    called: str


# With Hủy no more rows than a phone's screen holds.
MOST_LEADERS = 7


def named(post: Post) -> Whose:
    """Return a leader as questions keep them."""
    return Whose(post.id, post.called)


@dataclass(frozen=True, slots=True)
class FieldMeant:
    """Who would have which units, by their ids."""

    whose: Whose
    units: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RemitsMeant(Question):
    """Who has which units, by which paper, and is this right?

    It is asked for what is missing in turn, who of `leaders` is meant first. `until` is None where
    no end is known, `basis` "" as long as none is named.
    """

    kind = "remits-meant"

    fields: tuple[FieldMeant, ...]
    since: date
    until: date | None
    basis: str
    leaders: tuple[Whose, ...]

    @property
    def unclear(self) -> FieldMeant | None:
        """Return whose leader is to be chosen next."""
        return next((one for one in self.fields if not one.whose.post), None)


@dataclass(frozen=True, slots=True)
class FieldOfLeader(Question):
    """Which units does this leader have, from when on, by which paper?"""

    kind = "field-of-leader"

    whose: Whose


@dataclass(frozen=True, slots=True)
class LeftTo(Question):
    """To which of these `leaders` is something that waits left, a `matter` `of` an id?"""

    kind = "left-to"

    matter: Matter
    of: int
    leaders: tuple[Whose, ...]


@dataclass(frozen=True, slots=True)
class AbsenceMeant(Question):
    """Who is away from when to when, who is empowered, and is this right?

    It is asked for what is missing in turn: who of `leaders` it is, the days, and which of them is
    empowered where the words name somebody.
    """

    kind = "absence-meant"

    whose: Whose
    since: date | None
    until: date | None
    reason: str
    deputy: Whose | None
    leaders: tuple[Whose, ...]


@dataclass(frozen=True, slots=True)
class RemitList(Subject):
    """Who is in charge of what and who is away, as the office or the leaders see it."""

    kind = "remits"

    for_office: bool
