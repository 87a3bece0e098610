"""Reports; other affairs close work through them."""

from actions.report.completing import close_work

__all__ = ["close_work"]
