"""Giao việc, định kỳ; others list the orders not given out, open what has begun, and tell units."""

from actions.work.directing import offer_question, offer_to_others
from actions.work.giving_said import gives_said
from actions.work.opening_periods import open_begun
from actions.work.recurring import recur_typed
from actions.work.reminding import list_orders

__all__ = [
    "gives_said",
    "list_orders",
    "offer_question",
    "offer_to_others",
    "open_begun",
    "recur_typed",
]
