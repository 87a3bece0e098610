"""Wording a message from what it shows, the first time and every time it is shown again.

One file for each kind of message; each names its views in `VIEWS`.
"""

from actions.show.showing import NothingLeft, show

__all__ = ["NothingLeft", "show"]
