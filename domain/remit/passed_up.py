"""Chuyển Giám đốc: what a leader has passed on to the Giám đốc."""

from dataclasses import dataclass
from datetime import datetime

from domain.chat import Person
from domain.refusal import Refusal


@dataclass(frozen=True, slots=True)
class PassedUp:
    """Who passed something that waits on to the Giám đốc, and when, UTC."""

    person: Person
    at: datetime


class PassedUpBefore(Refusal):
    """Somebody has passed the same on before."""


class NoLongerWaits(Refusal):
    """What would be passed on does not wait for the leaders any more."""


class NoDirector(Refusal):
    """The register has no Giám đốc to pass anything on to."""
