"""Vietnamese out of the keys of an input method that was off: "ddax xong rooif", "d9a4 xong ro62i".

Telex adds letters and VNI figures to the plain ones. A message counts as typed so only where one of
its words can hardly be anything else; codes, addresses and words of other languages stay.
"""

import re
from collections.abc import Callable

from domain.spoken.keys.syllable import Syllable, is_plain, of_telex, of_vni

_Read = Callable[[str], Syllable | None]
# These are words of other languages, or short for something; and these may be, in a message that is
# typed so they are not.
OTHER = frozenset(
    re.findall(
        r"\w+",
        "best books book boot box bus case cost data dos fast fax file fix form free good has his"
        " host is keep last list low mess mix most new next now of ok or plus post report room root"
        " row seen sir soon sos tax team test tet text to too tool top tour tow tw us usb web wow"
        " pos gps sms mms ms ts need food boss",
    )
)
_EITHER = frozenset(
    {"as", "beef", "been", "beer", "bow", "gas", "gif", "how", "if", "max", "moon", "teen"}
)
_WORD = re.compile(r"(?<![\w/@.&-])[A-Za-z][A-Za-z0-9]{0,9}(?![\w@&]|[/-]\w|\.\w)")
_NAMES_TASK = re.compile(r"(?:muc|ma|cai|vu|viec|nv)\d+", re.IGNORECASE)
# So many words leave no doubt.
_MANY = 2
_STUTTERS = re.compile(r"([^aeod])\1")


def as_meant(text: str) -> str:
    """Return NFC text with what such keys stand for, the same text where it was not typed so."""
    is_accented = any(letter.isalpha() and not letter.isascii() for letter in text)
    words = [match for match in _WORD.finditer(text) if not _stays(match[0])]
    meant: dict[int, str] = {}
    for read in (of_telex, of_vni):
        sure = [word for word in words if _is_sure(word[0].casefold(), read)]
        is_clear = len(sure) >= _MANY
        sure = [word for word in sure if is_clear or not _may_stay(word[0])]
        if not sure and (is_accented or not _are_together(words, read)):
            continue
        # With the method on again in the middle, only what is sure was typed without it.
        for word in sure if is_accented else words:
            if (is_clear or not _may_stay(word[0])) and (
                written := _written(word[0], read)
            ) is not None:
                meant.setdefault(word.start(), written)
    return _WORD.sub(lambda word: meant.get(word.start(), word[0]), text)


def _stays(word: str) -> bool:
    """Whether a word is a code, another language's, or Vietnamese as it stands."""
    small = word.casefold()
    return (len(word) > 1 and word.isupper()) or small in OTHER or is_plain(small)


def _may_stay(word: str) -> bool:
    """Whether a word among few others may be another language's, or name a task: "muc5"."""
    return word.casefold() in _EITHER or _NAMES_TASK.fullmatch(word) is not None


def _is_sure(word: str, read: _Read) -> bool:
    """Whether a word is a syllable whose keys no other word has."""
    found = read(word)
    if found is None or not found.is_right:
        return False
    if read is of_vni:
        return any(map(str.isdigit, word[:-1]))
    is_marked = found.is_marked and bool(found.tone or "w" in word)
    return found.onset == "đ" or is_marked or found.tone in {"f", "j"}


def _are_together(words: list[re.Match[str]], read: _Read) -> bool:
    """Whether several words are syllables by their keys, one with another vowel: "nhaan daan"."""
    found = [one for word in words if (one := read(word[0].casefold())) and one.is_right]
    return len(found) > 1 and any(one.is_marked for one in found)


def _written(word: str, read: _Read) -> str | None:
    """Return the syllable that keys stand for, plain where they are a slip, None for none."""
    small = word.casefold()
    found = read(small)
    if found is None:
        return f"đ{small[2:]}" if small.startswith("dd") else None
    is_slip = not found.is_right or (read is of_telex and _STUTTERS.search(small))
    if is_slip and read is of_vni:
        return None
    meant = found.plain() if is_slip else str(found)
    return meant.capitalize() if word[0].isupper() else meant
