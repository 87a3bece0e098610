"""Hỏa tốc: what goes out at any hour."""

from domain.words import spoken

_FIRST = spoken(r"[\s(]*(?:hỏa tốc|hoả tốc)\b[\s):,.–-]*")
_LAST = spoken(r"[\s(,.–-]+(?:hỏa tốc|hoả tốc)[\s).!]*$")
# Here it is the paper that is urgent, and not the work.
_OF_A_PAPER = spoken(r"(?:văn bản|công văn|công điện|thư|độ|dấu)\s*$")


def read_urgency(text: str) -> tuple[bool, str]:
    """Return whether `text` begins or ends with "hỏa tốc", and the words without it."""
    first = _FIRST.match(text)
    if first:
        return True, text[first.end() :]
    last = _LAST.search(text)
    if last and not _OF_A_PAPER.search(text[: last.start()]):
        return True, text[: last.start()]
    return False, text
