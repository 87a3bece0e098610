"""How much of a whole is reached: "3/10", "50%", "hai phần ba"."""

import re

from domain.words import spoken

_SHARE = re.compile(r"(?<![\d/.,])(\d{1,4})\s*/\s*(\d{1,4})(?![\d/])|(\d{1,3}(?:[.,]\d)?)\s*%")
# A share of what cannot be a day: "320/500", "3/40", "12/12 hồ sơ", "3 trong 5 nội dung".
_COUNTED = re.compile(
    r"(?<![\d/.,])(?!0)(\d{1,4})\s*(?:/|trong(?: số)?|trên)\s*(?!0)(\d{2,4})(?![\d/])"
    r"(?=\s+[^\W\d]|\s*$)"
    r"|(\d{1,3}(?:[.,]\d)?)\s*%"
)
_IN_WORDS = (
    (spoken(r"(?<!\w)(?:một nửa|nửa)(?!\w)"), "1/2"),
    (spoken(r"(?<!\w)một phần ba(?!\w)"), "1/3"),
    (spoken(r"(?<!\w)hai phần ba(?!\w)"), "2/3"),
    (spoken(r"(?<!\w)ba phần tư(?!\w)"), "3/4"),
)


def shares(words: str) -> list[tuple[int, int]]:
    """Return where words count what is no day: "12/12 hồ sơ"."""
    return [found.span() for found in _COUNTED.finditer(words) if _is_share(found)]


def reached(words: str) -> bool | None:
    """Return whether all of a share is reached, None where words name none: "320/500", "100%"."""
    for found in _COUNTED.finditer(words):
        if found[3]:
            return float(found[3].replace(",", ".")) >= 100
        if _is_share(found):
            return found[1] == found[2]
    return None


def share_of(words: str, *, is_whole: bool) -> str | None:
    """Return how much is reached; of a whole only all of it, or "25/2" would be a share."""
    for found in _SHARE.finditer(words):
        if not found[1]:
            return f"{found[3]}%"
        if not is_whole or found[1] == found[2]:
            return f"{found[1]}/{found[2]}"
    if is_whole:
        return None
    return next((value for form, value in _IN_WORDS if form.search(words)), None)


def _is_share(found: re.Match[str]) -> bool:
    """Whether what is counted is part of a whole, or all of it."""
    return bool(found[3]) or int(found[2]) > int(found[1]) or found[1] == found[2]
