"""In which form a chat reads digests: as plain text, or with tables."""

import re

from domain.text import fold

_RICH = re.compile(r"(?:dang|kieu|theo|hien thi|trinh bay)(?: theo| dang| kieu)* (?:bang|dep)\b")
_PLAIN = re.compile(
    r"(?:dang|kieu|theo|hien thi|trinh bay)(?: theo| dang| kieu)* (?:chu|thuong|van ban|don gian)\b"
)


def read_form(words: str) -> bool | None:
    """Return whether words behind /baocao ask for tables or for plain text, None for neither."""
    folded = fold(words).strip(" .")
    if _RICH.match(folded):
        return True
    return False if _PLAIN.match(folded) else None
