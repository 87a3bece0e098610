"""Which letters before numbers are a unit's, where no department is at hand."""

import re

from domain.chat import Unit
from domain.spoken.parts.shorthand import SHORT_WORDS
from domain.text import fold, nfc

# Whatever the department calls them, but for kinds of papers, months, quarters, counts.
_LETTERS = re.compile(
    r"(?<![\w/-])"
    r"([A-ZĐ]{2,6}|[^\W\d_]{2,6}(?=-?\d)|[b-df-hj-np-tv-xz]{2,5}(?= \d)"
    # No word of the language begins with two consonants but for these.
    r"|(?!ch|gh|gi|kh|ng|nh|ph|qu|th|tr)[b-df-hj-np-tv-xzđ]{2,4}[a-z]{1,2}(?= \d))"
    r"[^\S\n]*[.\-–]*[^\S\n]*\d{1,2}(?![\d/])"
)
# Capitals and a hyphen are how codes are written in full: "NV-04" is Nội vụ's, "nv 4" a task,
# "TL-03" Thủy lợi's, "TL 830" a road.
_IN_FULL = re.compile(r"[A-ZĐ]{2,6}-\d{1,2}")
# "gpmb 3 hộ" counts them.
_COUNTS = re.compile(r"[^\W\d_]+[^\S\n]+\d{1,2}[^\S\n]+(?:ho|nguoi|xa|thon|ho so|ha|km)\b")
_PAPERS = frozenset(["kh", "cv", "bc", "tb", "ttr", "qd", "bb", "nq", "hd", "ct"])
_NO_UNIT = SHORT_WORDS | frozenset(
    re.findall(
        r"\w+",
        "kl so ngay thang nam quy lan tuan t nv vc ok oke done"
        # Of measures, sizes and roads: "km 12".
        " km cm mm kg ml gb mb tr hl tl qh ql",
    )
)


def units_in(said: str) -> tuple[Unit, ...]:
    """Return units for the letters that stand before numbers, where no department is at hand."""
    said = nfc(said)
    matches = [
        match
        for match in _LETTERS.finditer(said)
        if match[1].isupper() or not _COUNTS.match(fold(said), match.start())
    ]
    found = dict.fromkeys(match[1].upper() for match in matches)
    written = {match[1] for match in matches if _IN_FULL.fullmatch(match[0])}
    named = (
        letters
        for letters in found
        if fold(letters) not in _PAPERS and (letters in written or fold(letters) not in _NO_UNIT)
    )
    return tuple(Unit(at, letters, letters, at) for at, letters in enumerate(named, start=1))
