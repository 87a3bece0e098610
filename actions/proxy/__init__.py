"""Ghi thay: what somebody writes down for another, told to whom it is about."""

from actions.proxy.passing_on import offer_passing_on
from actions.proxy.quoting import quote_said
from actions.proxy.recording import for_units
from actions.proxy.telling import in_place, tell_whoever

__all__ = ["for_units", "in_place", "offer_passing_on", "quote_said", "tell_whoever"]
