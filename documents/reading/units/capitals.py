"""Agencies' names in capitals, as letterheads and titles write them."""

import re

from documents.reading.units.words import HEADS

_CAPITALS_HEAD = re.compile(
    rf"(?<!\w)(?:{HEADS})\s+(?!(?:nhân|chống|ngừa|cháy|hành|chức|cáo|nghị|thảo|máy|đất|thi|diễn|hợp|ngũ"
    r"|họp|lương|chí|trương|,)(?!\w))\w",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"\b(?:ubnd|hđnd|mttq|thcs|thpt|bhxh|gd&đt)\b", re.IGNORECASE)


def from_capitals(text: str) -> str:
    """Return "SỞ NỘI VỤ" as "Sở Nội vụ"; a text that is not all capitals as it is."""
    if text.upper() != text or not any(letter.isalpha() for letter in text):
        return text
    spelled = _CAPITALS_HEAD.sub(
        lambda one: one[0][0].upper() + one[0][1:-1] + one[0][-1].upper(), text.lower()
    )
    spelled = spelled[0].upper() + spelled[1:]
    return _INITIALS.sub(lambda one: one[0].upper(), spelled)
