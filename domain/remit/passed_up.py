"""Chuyển Giám đốc, giao Phó Giám đốc: what a leader has left to another leader."""

from dataclasses import dataclass
from datetime import datetime

from domain.chat import Person
from domain.people.post import Post
from domain.refusal import Refusal


@dataclass(frozen=True, slots=True)
class PassedUp:
    """Who left something that waits to another leader, and when, UTC.

    `to` is the post it was left to, None for whoever is the Giám đốc.
    """

    person: Person
    at: datetime
    to: Post | None = None


class PassedUpBefore(Refusal):
    """Somebody has left the same to the same `leader` before."""

    leader: str


class NoLongerWaits(Refusal):
    """What would be passed on does not wait for the leaders any more."""


class NoDirector(Refusal):
    """The register has no Giám đốc to pass anything on to."""


class LeftToAnother(Refusal):
    """A leader would leave something to another leader, and the register has none."""
