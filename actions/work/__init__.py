"""Giao việc; what waits for the office shows the orders that it has not given out."""

from actions.work.reminding import list_orders

__all__ = ["list_orders"]
