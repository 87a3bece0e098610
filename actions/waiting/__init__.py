"""Chờ ý kiến; others bring what waits before whom it goes to now, or leave it to a leader."""

from actions.waiting.handing_over import hand_over
from actions.waiting.passing_on import leaves_to_another

__all__ = ["hand_over", "leaves_to_another"]
