"""When something was said: words by their own date, a press by when it was stored."""

from dataclasses import dataclass
from datetime import datetime, timedelta

# A long poll ends after ten seconds, and a webhook is asked after twice a minute: only what is
# longer is a gap in which somebody may have pressed unheard.
LONGEST_PAUSE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Heard:
    """When an update was first stored, and since when it may have waited unheard; UTC.

    `silent_since` is None where that is not known.
    """

    stored_at: datetime
    silent_since: datetime | None = None

    def said_at(self, written_at: datetime | None) -> datetime:
        """Return when it was said: `written_at` its own date, which a press does not have.

        The messenger's clock and ours need not agree: nothing is said after it was stored.
        """
        return min(written_at, self.stored_at) if written_at else self.stored_at

    @property
    def gap_since(self) -> datetime | None:
        """Return since when it may have been pressed, None where it was stored at once."""
        if self.silent_since and self.stored_at - self.silent_since > LONGEST_PAUSE:
            return self.silent_since
        return None
