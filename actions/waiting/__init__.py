"""What waits for a word; other affairs ask for it."""

from actions.waiting.gathering import waits

__all__ = ["waits"]
