"""Orders of the office; other affairs move deadlines through it."""

from actions.order.moving import move

__all__ = ["move"]
