"""Which units do not answer; other affairs ask for it."""

from actions.silence.climbing import list_silent
from actions.silence.gathering import silences

__all__ = ["list_silent", "silences"]
