"""Vướng mắc; other affairs show and answer its cards."""

from actions.obstacle.agreeing import convey_agreed
from actions.obstacle.answering import agree, decide, rule
from actions.obstacle.case import case as case_of
from actions.obstacle.correcting import correct_obstacle
from actions.obstacle.explaining import explain, explains
from actions.obstacle.recalling import calls_leaders_back
from actions.obstacle.replied import obstacle_replied
from actions.obstacle.showing import obstacle_card

__all__ = [
    "agree",
    "calls_leaders_back",
    "case_of",
    "convey_agreed",
    "correct_obstacle",
    "decide",
    "explain",
    "explains",
    "obstacle_card",
    "obstacle_replied",
    "rule",
]
