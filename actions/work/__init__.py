"""Giao việc, định kỳ; others list the orders not given out, and open what has begun."""

from actions.work.opening_periods import open_begun
from actions.work.reminding import list_orders

__all__ = ["list_orders", "open_begun"]
