"""Chờ ý kiến; other affairs bring what waits before whom it goes to now."""

from actions.waiting.handing_over import hand_over

__all__ = ["hand_over"]
