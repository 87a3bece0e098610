"""Vướng mắc; other affairs show and answer its cards."""

from actions.obstacle.answering import advise, decide
from actions.obstacle.showing import obstacle_card

__all__ = ["advise", "decide", "obstacle_card"]
