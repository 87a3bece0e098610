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


def sounds_like_work(text: str) -> bool:
    """Return whether the words name a time, or order something."""
    return _WORDS.search(nfc(text)) is not None
