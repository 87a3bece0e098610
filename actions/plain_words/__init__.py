"""Take plain words in a reply: say what was understood, and do it once somebody says yes."""

from actions.plain_words.understanding import understands, understands_codes

__all__ = ["understands", "understands_codes"]
