"""Vướng mắc; other affairs show and answer its cards."""

from actions.obstacle.answering import advise, agree, decide
from actions.obstacle.case import case
from actions.obstacle.showing import obstacle_card

__all__ = ["advise", "agree", "case", "decide", "obstacle_card"]
