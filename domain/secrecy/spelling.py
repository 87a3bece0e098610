"""One spelling for what stamps, typewriters and names of files spell in many ways."""

import re
import unicodedata

# No more signs than these mean anything, and rules that look around would be long at it.
_SIGNS = re.compile(r"[^\w\n]{12,}")

# What cannot be seen, and what stands for a space in the names of files.
_UNSEEN = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad")) | {ord("_"): " "}
# "M Ậ T", as typewriters and stamps space it.
_LETTERS = re.compile(r"(?<!\w)[^\W\d_](?:[\s.*·•-]{1,3}[^\W\d_](?!\w))+")
_JOINED = re.compile(r"(.*?)((?:tuyệt|tối)?mật)", re.IGNORECASE)


def drawn_together(line: str) -> str:
    """Return a line in NFKC without what cannot be seen, spaced letters drawn together."""
    seen = unicodedata.normalize("NFKC", line).translate(_UNSEEN)
    return _LETTERS.sub(_without_spaces, _SIGNS.sub(" – ", seen))


def _without_spaces(letters: re.Match[str]) -> str:
    joined = "".join(one for one in letters[0] if one.isalpha())
    found = _JOINED.fullmatch(joined)
    # Nobody spaces letters but to be seen.
    return f"{found[1]} {found[2].upper()}".strip() if found else letters[0]
