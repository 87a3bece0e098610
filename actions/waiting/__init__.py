"""Chờ ý kiến; others bring what waits, and answers about it, before whom it goes to now."""

from actions.waiting.bringing import bring_answer
from actions.waiting.handing_over import hand_over
from actions.waiting.passing_on import leaves_to_another

__all__ = ["bring_answer", "hand_over", "leaves_to_another"]
