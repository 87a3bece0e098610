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

_TIMES = re.compile(
    r"(?<![\d/.])\d{1,2}\s*/\s*\d{1,4}(?![\d/]|\s*[-/]?[^\W\d])"
    r"|(?<![\d/.])\d{1,2}/\d{1,2}/\d{4}"
    r"|(?<!\w)(?:ngày\s+\d|tháng\s+\d{1,2}(?!\d|\s+đầu\s+năm)|quý\s+(?:[ivx]+|\d)(?!\w)|(?:hằng|hàng)\s+(?:tuần|tháng|quý))",
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


def names_a_time(text: str) -> bool:
    """Return whether words hold digits like those of a day, a month or a quarter, or a cycle."""
    return _TIMES.search(nfc(text)) is not None


_WORD = re.compile(r"[^\W_]+")
_ENOUGH = 0.4
_FEWEST = 7
# "Thời gian hoàn thành: …" is told by its value.
_LABEL = re.compile(r"\W*(?:[^\W_]+\s+){0,6}[^\W_]+\s*:\s*(?=\w)")


def is_told(text: str, told: str) -> bool:
    """Return whether most of the words of a paragraph stand in what was made of it."""
    label = _LABEL.match(nfc(text))
    words = _WORD.findall(nfc(text)[label.end() if label else 0 :].casefold())
    known = set(_WORD.findall(nfc(told).casefold()))
    return len(words) < _FEWEST or sum(one in known for one in words) >= len(words) * _ENOUGH
