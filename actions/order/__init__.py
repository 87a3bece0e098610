"""Orders of the office; other affairs move deadlines and end work through it."""

from actions.order.changing import change
from actions.order.correcting import corrects
from actions.order.moving import move

__all__ = ["change", "corrects", "move"]
