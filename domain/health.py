"""Whether a running bot can do its work: what was measured, and what of it is wrong."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

# Seconds. The inbox is written every half a minute at most, and Telegram asked as often.
LONGEST_WITHOUT_A_WRITE = 60.0
# Some attempts to reach Telegram may fail before somebody has to look.
LONGEST_SILENCE = 120.0
# Telegram posts to a webhook that fails again within a minute.
LONGEST_UNHEARD = 300.0
# A paper that is read holds up its own chat for minutes.
LONGEST_UNHANDLED = 15 * 60.0
# Bytes: an update with a file's name is a thousand, a copy of the database some millions.
LEAST_FREE = 100 * 1024 * 1024


class Complaint(StrEnum):
    """What keeps the bot from its work; the words stand in `/ready`."""

    DATABASE = "database"
    NOT_STORED = "updates-not-stored"
    DISK = "disk"
    REVOKED = "token-refused"
    TELEGRAM = "telegram"
    UNHEARD = "unheard"
    RIVAL = "rival"
    UNHANDLED = "updates-waiting"
    HELD_UP = "chats-held-up"
    JOB_FAILED = "job-failed"
    JOB_OVERDUE = "job-overdue"


@dataclass(frozen=True, slots=True)
class Vitals:
    """What was measured at one moment; what only the database knows is 0 without it.

    `unwritten_seconds` is how long ago the database last took a write, `unheard_seconds` how long
    something may wait at Telegram that has not been stored; `stores` whether the last update that
    came in was. `failed` and `overdue` are names of jobs. `lag_seconds` is by how much the event
    loop was late. With `token_refused` Telegram answers, and does not know the token.
    """

    has_database: bool
    unwritten_seconds: float
    stores: bool
    free_bytes: int
    telegram_silent_seconds: float
    polls: bool
    unheard_seconds: float = 0.0
    rival_since: datetime | None = None
    updates_waiting: int = 0
    oldest_update_seconds: float = 0.0
    updates_set_aside: int = 0
    messages_unsent: int = 0
    messages_set_aside: int = 0
    oldest_unsent_seconds: float = 0.0
    chats_held_up: int = 0
    failed: tuple[str, ...] = ()
    overdue: tuple[str, ...] = ()
    lag_seconds: float = 0.0
    token_refused: bool = False

    @property
    def complaints(self) -> tuple[Complaint, ...]:
        """Return what is wrong, causes before what they cause; nothing while all is well."""
        return tuple(self._complaints())

    def _complaints(self) -> Iterator[Complaint]:
        # What is set aside has ended, administrators know of it, and no restart would mend it.
        is_silent = self.telegram_silent_seconds > LONGEST_SILENCE
        found = {
            Complaint.DISK: self.free_bytes < LEAST_FREE,
            Complaint.DATABASE: not self.has_database
            or self.unwritten_seconds > LONGEST_WITHOUT_A_WRITE,
            Complaint.NOT_STORED: not self.stores,
            Complaint.REVOKED: is_silent and self.token_refused,
            Complaint.TELEGRAM: is_silent and not self.token_refused,
            Complaint.RIVAL: self.rival_since is not None,
            Complaint.UNHEARD: self.unheard_seconds > LONGEST_UNHEARD,
            Complaint.UNHANDLED: self.oldest_update_seconds > LONGEST_UNHANDLED,
            Complaint.HELD_UP: self.chats_held_up > 0,
            Complaint.JOB_FAILED: bool(self.failed),
            Complaint.JOB_OVERDUE: bool(self.overdue),
        }
        return (complaint for complaint, is_so in found.items() if is_so)
