"""Patterns over Vietnamese: as it is printed, or as people type it, with all accents or none.

They are written as templates, regular expressions in which a space stands for any white space.
"""

import re
from collections.abc import Callable
from functools import cache
from typing import Any, cast

from domain.text import fold

_FEW_WORDS = 60
# As one piece, so that "a ?b" is also met without it.
_SPACE = r"(?:\s+)"
_PIECE = re.compile(r"\\.|\(\?P<\w+>|[^\W\d_]+| ")


def spaced(template: str) -> str:
    """Return a template as a regular expression that keeps its accents."""
    return template.replace(" ", _SPACE)


def spoken(template: str) -> re.Pattern[str]:
    """Return a pattern for NFC text in which each accented word may also stand without accents.

    A word with other accents is another word: "tháng sáu" is June and "tháng sau" the next month,
    which folding the text would mix up.
    """
    return later(lambda: re.compile(_PIECE.sub(_either, template), re.IGNORECASE))


def later(compiled: Callable[[], re.Pattern[str]]) -> re.Pattern[str]:
    """Return a pattern that is compiled when it is first used.

    There are hundreds; a process that starts, and most commands, use none of them.
    """
    return cast("re.Pattern[str]", _Later(compiled))


class _Later:
    """What a pattern can do, and from the first time on without a way round."""

    def __init__(self, compiled: Callable[[], re.Pattern[str]]) -> None:
        self._compiled = cache(compiled)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._compiled(), name)
        setattr(self, name, found)
        return found


# What people write for a word (without its accents) when they are in a hurry.
_SHORT = {"truoc": "trc"}
_LOOKS_BACK = re.compile(r"\(\?<[=!][^)]*$")


def _either(piece: re.Match[str]) -> str:
    word = piece[0]
    if word == " ":
        return _SPACE
    plain = fold(word)
    if word.startswith(("\\", "(")) or plain == word.casefold():
        return word
    short = _SHORT.get(plain)
    # What looks back has one width.
    if short and not _LOOKS_BACK.search(piece.string, 0, piece.start()):
        return f"(?:{word}|{plain}|{short})"
    return f"(?:{word}|{plain})"


def without_end(words: str, end: re.Pattern[str]) -> str:
    """Return `words` without what `end` finds in the last few of them."""
    return words[:-_FEW_WORDS] + end.sub("", words[-_FEW_WORDS:])
