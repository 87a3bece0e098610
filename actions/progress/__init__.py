"""Lines of result; other affairs take them and ask for them."""

from actions.progress.telling import ask_for_lines, take_lines

__all__ = ["ask_for_lines", "take_lines"]
