"""What is quoted of a message stands there as it was typed: never under a code nobody wrote."""

import re

from domain.text import nfc

_CODES = re.compile(r"[A-ZĐ]{0,8}[ -]?\d+(?:\.\d+)*(?:, [A-ZĐ]{0,8}[ -]?\d+(?:\.\d+)*)*")


def as_typed(left: str, typed: str) -> str:
    """Return words that were left of what was `typed`, behind "TT 1: " only as it stands there."""
    codes, colon, words = left.partition(": ")
    if not colon or not _CODES.fullmatch(codes):
        return left
    found = [_typed(code, nfc(typed)) for code in codes.split(", ")]
    written = ", ".join(one for one in found if one)
    return f"{written}: {words}" if written and all(found) else words


def _typed(code: str, typed: str) -> str:
    numbers = code.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZĐ -")
    letters = code.removesuffix(numbers).strip(" -")
    form = rf"(?<!\w){letters}[\s.–-]*0*{re.escape(numbers)}(?!\d)"
    found = re.search(form, typed, re.IGNORECASE)
    return found[0] if found else ""
