"""Vietnamese text as the machine compares it: one normal form, and a key without accents."""

import re
import unicodedata
from functools import lru_cache

# đ and its look-alike ð carry no combining mark, so decomposition alone leaves them standing; and
# Word puts hyphens that do not break into codes and numbers of papers.
_PLAIN = str.maketrans(
    {"đ": "d", "Đ": "D", "ð": "d", "Ð": "D"} | dict.fromkeys("\u2010\u2011\u2212\ufe63\uff0d", "-")
)


# Half a sign of UTF-16 without its other half, which neither database nor messenger can hold.
_HALVES = re.compile("[\ud800-\udfff]")


def nfc(text: str) -> str:
    """Return `text` in NFC without NUL bytes and half signs; called at every door."""
    return _HALVES.sub("\ufffd", unicodedata.normalize("NFC", text).replace("\x00", ""))


@lru_cache(maxsize=1024)
def fold(text: str) -> str:
    """Return `text` in lower case without accents, đ included, for search and comparison.

    Every hyphen is the one on the keyboard. Remembered, because headers, names and codes are asked
    for again and again.
    """
    decomposed = unicodedata.normalize("NFKD", text.translate(_PLAIN).casefold())
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark))
