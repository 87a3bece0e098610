"""Hỏa tốc: what goes out at any hour."""

from domain.words import spoken

_URGENT = spoken(r"[\s(]*(?:hỏa tốc|hoả tốc)\b[\s):,.–-]*")


def read_urgency(text: str) -> tuple[bool, str]:
    """Return whether `text` begins with "hỏa tốc", and the words after it."""
    found = _URGENT.match(text)
    return (True, text[found.end() :]) if found else (False, text)
