"""Reports; other affairs close work through them, and give them back."""

from actions.report.completing import close_work
from actions.report.returning import return_typed

__all__ = ["close_work", "return_typed"]
