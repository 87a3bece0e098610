"""The block of a signature: in whose right somebody signs, Nghị định 30/2020/NĐ-CP, Điều 13."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from domain.chat import Seat
from domain.people.post import Post, Rank
from domain.remit.remit import Roster
from domain.text import fold
from views.texts import Texts

_ACTING = re.compile(r"(?:quyen|q\.)\s+")
_IN_CHARGE = re.compile(r"pho\b.*\bphu trach(?:\s+so)?\s*$")


class Right(Enum):
    """In whose right: one's own, a deputy's for the head, by order, for all, or by leave."""

    OWN = auto()
    DEPUTY = auto()
    BY_ORDER = auto()
    FOR_ALL = auto()
    BY_LEAVE = auto()


@dataclass(frozen=True, slots=True)
class Signature:
    """The lines over the name, and the name, "" where nobody is known.

    Who signs for a head who is away does so `instead_of` them, by their post; "" otherwise.
    """

    lines: tuple[str, ...]
    name: str = ""
    instead_of: str = ""


def signed_by_leader(roster: Roster, texts: Texts) -> Signature:
    """Return the signature of the head, of who acts or is in charge, else of a deputy for the head.

    For a head who is away whom they empower signs, else the first deputy who is here.
    """
    head, here = roster.director, [one for one in roster.leaders if not roster.absence(one)]
    if head is not None:
        deputy = None if head in here else roster.empowered(head) or _deputy(here)
        if deputy is None:
            return Signature((_own(head, texts),), head.full_name)
        above = "" if fold(head.position).endswith("giam doc") else head.position.upper()
        signed = signature(deputy, Right.DEPUTY, texts, head=above)
        return replace(signed, instead_of=head.position)
    in_charge = next((post for post in here if _IN_CHARGE.match(fold(post.position))), None)
    if in_charge is not None:
        return Signature((texts.label("DEPUTY DIRECTOR IN CHARGE"),), in_charge.full_name)
    if roster.leaders:
        return signature((*here, *roster.leaders)[0], Right.DEPUTY, texts)
    return Signature((texts.label("DIRECTOR"),))


def _deputy(posts: Sequence[Post]) -> Post | None:
    return next((post for post in posts if post.rank is Rank.DEPUTY_DIRECTOR), None)


def signed_by_office(posts: Sequence[Post], texts: Texts) -> Signature:
    """Return the signature of the Chánh Văn phòng, by order of the Giám đốc."""
    chief = next(
        (post for post in posts if post.seat is Seat.OFFICE and post.rank is Rank.CHIEF), None
    )
    order = texts.label("BY ORDER OF THE {head}", head=texts.label("DIRECTOR"))
    return Signature((order, texts.label("CHIEF OF OFFICE")), chief.full_name if chief else "")


def signature(post: Post, right: Right, texts: Texts, *, head: str = "") -> Signature:
    """Return the signature of a post in somebody's right; `head` is the head's post in capitals."""
    head = head or texts.label("DIRECTOR")
    match right:
        case Right.OWN:
            return Signature((_own(post, texts),), post.full_name)
        case Right.DEPUTY:
            above = texts.label("FOR THE {head}", head=head)
        case Right.BY_ORDER:
            above = texts.label("BY ORDER OF THE {head}", head=head)
        case Right.FOR_ALL:
            above = texts.label("ON BEHALF OF {body}", body=head)
        case Right.BY_LEAVE:
            above = texts.label("BY LEAVE OF THE {head}", head=head)
    return Signature((above, post.position.upper()), post.full_name)


def _own(post: Post, texts: Texts) -> str:
    folded = fold(post.position)
    if found := _ACTING.match(folded):
        rest = post.position[found.end() :].strip()
        return texts.label("ACTING {post}", post=rest.upper())
    if _IN_CHARGE.match(folded):
        return texts.label("DEPUTY DIRECTOR IN CHARGE")
    return post.position.upper()
