"""Reports; other affairs settle work through it."""

from actions.report.completing import settle

__all__ = ["settle"]
