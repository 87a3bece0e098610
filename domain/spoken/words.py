"""Patterns over Vietnamese as people type it: with all accents, or with none."""

import re

from domain.text import fold

_FEW_WORDS = 60
_PIECE = re.compile(r"\\.|\(\?P<\w+>|[^\W\d_]+| ")

NUMBERS = {
    "một": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "tư": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
    "mười một": 11,
    "mười hai": 12,
}
_FOLDED = {fold(word): number for word, number in NUMBERS.items()}
# A number in a pattern; "mười hai" is tried before "mười".
NUMBER = rf"(?:\d{{1,3}}|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"


def spoken(template: str) -> re.Pattern[str]:
    """Return a pattern for NFC text in which each accented word may also stand without accents.

    A word with other accents is another word: "tháng sáu" is June and "tháng sau" the next month,
    which folding the text would mix up. A space stands for any white space.
    """
    return re.compile(_PIECE.sub(_either, template), re.IGNORECASE)


def _either(piece: re.Match[str]) -> str:
    word = piece[0]
    if word == " ":
        return r"\s+"
    plain = fold(word)
    if word.startswith(("\\", "(")) or plain == word.casefold():
        return word
    return f"(?:{word}|{plain})"


def without_end(words: str, end: re.Pattern[str]) -> str:
    """Return `words` without what `end` finds in the last few of them."""
    return words[:-_FEW_WORDS] + end.sub("", words[-_FEW_WORDS:])


def number(word: str) -> int:
    """Return what "3", "ba" or "mười hai" counts; 0 for no number."""
    return int(word) if word.isdigit() else _FOLDED.get(" ".join(fold(word).split()), 0)
