"""Tổng hợp; other affairs make their papers of the same figures."""

from actions.digest.gathering import issue_of
from actions.digest.looking_through import looked_through

__all__ = ["issue_of", "looked_through"]
