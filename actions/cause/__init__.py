"""Chậm do khách quan; other affairs show and answer its cards."""

from actions.cause.settling import (
    cause_replied,
    confirm_pressed,
    refuse_cause,
    refuse_pressed,
    waiting,
)
from actions.cause.showing import cause_card

__all__ = [
    "cause_card",
    "cause_replied",
    "confirm_pressed",
    "refuse_cause",
    "refuse_pressed",
    "waiting",
]
