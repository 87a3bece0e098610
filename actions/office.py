"""What every action knows of its department: its words, its rules, its administrators."""

from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from domain.hours import SendingHours
from domain.plan.deadline import BeforeMeans
from domain.progress.monthly_round import RoundWindow
from domain.spoken.parts.guess import Weights
from views.texts import Texts

if TYPE_CHECKING:
    from actions.rooms import Rooms


@dataclass(frozen=True, slots=True)
class Office:
    """One department's rules, as its row and `.env` have them when an action begins.

    `administrators` are the messenger's numeric ids, of those who administer all departments
    (`administrators_of_all`) and of its own; `remind_at` is local, `remind_before` is in working
    days; `digest_weekday` counts from Monday = 0, `digest_time` is local, and so are those at which
    the office looks through it before. With `confirm_done` a report of completion counts once the
    Văn phòng has confirmed it. A department that `is_party_office` takes papers of the Party in.
    Its digest goes by e-mail to `mail_to`, as far as that is of `mail_domains`. Its own Word
    templates lie in the folder `templates`.
    `weights` are what was learned of replies in plain words; `rooms` is what the affairs bring.
    """

    texts: Texts
    organization: str
    administrators: frozenset[int]
    administrators_of_all: frozenset[int]
    remind_at: time
    remind_before: tuple[int, ...]
    hours: SendingHours
    digest_weekday: int
    digest_time: time
    preview_weekday: int
    preview_time: time
    before_means: BeforeMeans
    round_window: RoundWindow
    confirm_done: bool
    is_party_office: bool
    mail_to: tuple[str, ...]
    mail_domains: tuple[str, ...]
    templates: Path | None
    weights: Weights
    rooms: "Rooms"

    def today(self, now: datetime) -> date:
        """Return the local day of an aware moment."""
        return self.texts.local(now).date()
