"""What is asked about digests themselves: in which form a chat reads them, of which periods."""

import re

from domain.text import fold

_RICH = re.compile(r"(?:dang|kieu|theo|hien thi|trinh bay)(?: theo| dang| kieu)* (?:bang|dep)\b")
_PLAIN = re.compile(
    r"(?:dang|kieu|theo|hien thi|trinh bay)(?: theo| dang| kieu)* (?:chu|thuong|van ban|don gian)\b"
)
_PERIODS = re.compile(r"(?:cac )?ky(?: bao cao)?")


def asks_for_periods(words: str) -> bool:
    """Whether words behind /baocao ask which periods there are: "kỳ", "các kỳ báo cáo"."""
    return _PERIODS.fullmatch(fold(words).strip(" .?")) is not None


def read_form(words: str) -> bool | None:
    """Return whether words behind /baocao ask for tables or for plain text, None for neither."""
    folded = fold(words).strip(" .")
    if _RICH.match(folded):
        return True
    return False if _PLAIN.match(folded) else None
