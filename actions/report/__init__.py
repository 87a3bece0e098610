"""Reports; other affairs close_matters work through it."""

from actions.report.completing import close_matters

__all__ = ["close_matters"]
