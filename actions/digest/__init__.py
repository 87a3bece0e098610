"""Tổng hợp; other affairs make their papers of the same figures."""

from actions.digest.gathering import issue_of

__all__ = ["issue_of"]
