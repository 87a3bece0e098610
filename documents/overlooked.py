"""Whether a paragraph that was set aside has words that tasks have.

A plain search that knows nothing of the reader's rules, so that it does not share their mistakes.
"""

import re

from domain.text import nfc

_WORDS = re.compile(
    r"(?<!\w)(?:tháng|quý|hạn|trước|chậm nhất|giao|đề nghị|chủ trì)(?!\w)"
    r"|(?<!\d)\d{1,2}\s*/\s*\d{1,4}(?![\d/])|(?<!\w)ngày\s+\d",
    re.IGNORECASE,
)


# Letterheads, recipients and signatures are names; a sentence of so many words is none of them.
_MOST_WORDS_OF_A_NAME = 18
_LISTS_NAMES = re.compile(
    r"\s*(?:nơi nhận|kính gửi|-)|.*(?:\bv/v\b|;\s*-)", re.IGNORECASE | re.DOTALL
)


def is_a_sentence(text: str) -> bool:
    """Return whether words are too many to be a name, a post or a line of a letterhead.

    What introduces something else, ending with a colon, says nothing by itself.
    """
    words = nfc(text).split()
    if len(words) <= _MOST_WORDS_OF_A_NAME or words[-1].endswith(":"):
        return False
    return not text.isupper() and _LISTS_NAMES.match(nfc(text)) is None


def sounds_like_work(text: str) -> bool:
    """Return whether the words name a time, or order something."""
    return _WORDS.search(nfc(text)) is not None
