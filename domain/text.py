"""Vietnamese text as the machine compares it: one normal form, and a key without accents."""

import re
import unicodedata

# đ and its look-alike ð carry no combining mark, so decomposition alone leaves them standing.
_BARRED_D = str.maketrans({"đ": "d", "Đ": "D", "ð": "d", "Ð": "D"})


# Half a sign of UTF-16 without its other half, which neither database nor messenger can hold.
_HALVES = re.compile("[\ud800-\udfff]")


def nfc(text: str) -> str:
    """Return `text` in NFC without NUL bytes and half signs; called at every door."""
    return _HALVES.sub("\ufffd", unicodedata.normalize("NFC", text).replace("\x00", ""))


def fold(text: str) -> str:
    """Return `text` in lower case without accents, đ included, for search and comparison."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_BARRED_D).casefold())
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark))
