"""Wording a message from what it shows, the first time and every time it is shown again.

One file for each kind of message; each names its wordings in `WORDINGS`.
"""

from actions.show.showing import show, staged

__all__ = ["show", "staged"]
