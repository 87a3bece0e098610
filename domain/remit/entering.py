"""What may be entered of phân công, vắng mặt and ủy quyền, and by whom."""

from collections.abc import Iterable
from datetime import date

from domain.chat import Chat, Seat
from domain.people.post import Post
from domain.refusal import Refusal
from domain.remit.remit import Roster


class NoLeaders(Refusal):
    """The register has no leader yet who could be in charge or away."""


class AbsenceIsOver(Refusal):
    """The last day of an absence has gone by, or it has been revoked."""


class EndsBeforeItBegins(Refusal):
    """The last day of an absence lies before its first."""

    since: date
    until: date


class EmpowersThemselves(Refusal):
    """Somebody would be empowered by themselves."""


class AbsenceOfAnother(Refusal):
    """A leader would say of another that they are away; `leader` is who that is."""

    leader: str


class NotALeaderHere(Refusal):
    """Somebody says that they are away, and the register does not have them as a leader."""


def check_leaders(leaders: Iterable[Post]) -> None:
    """Raise NoLeaders where there is none."""
    if not any(leaders):
        raise NoLeaders


def check_absence(until: date, post: Post, deputy: Post | None, *, today: date) -> None:
    """Raise AbsenceIsOver or EmpowersThemselves for what cannot be."""
    if until < today:
        raise AbsenceIsOver
    if deputy is not None and deputy.id == post.id:
        raise EmpowersThemselves


def check_term(since: date, until: date) -> None:
    """Raise EndsBeforeItBegins for days in the wrong order."""
    if until < since:
        raise EndsBeforeItBegins(since=since, until=until)


def check_whose(post: Post, chat: Chat, held: Iterable[Post], roster: Roster) -> None:
    """Raise AbsenceOfAnother unless it is one's own absence, the office's or the Giám đốc's to say.

    Where the register does not know who speaks for the leaders, they all do.
    """
    ids = {one.id for one in held}
    if Seat.OFFICE in chat.seats or not ids or post.id in ids:
        return
    if roster.director is None or roster.director.id not in ids:
        raise AbsenceOfAnother(leader=post.called)
