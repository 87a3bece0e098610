"""An edition on its way: frozen, looked through by the office, issued."""

from dataclasses import dataclass
from datetime import datetime

from domain.digest.edition import Edition
from domain.digest.remarks import Remarks


@dataclass(frozen=True, slots=True)
class Issue:
    """An edition that is kept, with the office's remarks.

    It goes by itself at `due_at`, and went at `issued_at`, None before; UTC.
    """

    edition: Edition
    remarks: Remarks
    due_at: datetime
    issued_at: datetime | None = None

    @property
    def key(self) -> str:
        """Return the name of its period."""
        return self.edition.period.key
