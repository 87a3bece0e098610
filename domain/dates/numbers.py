"""Numbers in the names of days and months: "3", "III", "ba", "thứ ba"."""

from domain.text import fold

_WORDS = {
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8,
    "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12, "mười ba": 13, "mười bốn": 14,
    "mười lăm": 15, "mười sáu": 16, "mười bảy": 17, "mười tám": 18, "mười chín": 19,
    "hai mươi": 20, "ba mươi": 30,
}  # fmt: skip
_TENS = {"hai mươi": 20, "hăm": 20, "ba mươi": 30}
_UNITS = {
    "mốt": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "tư": 4,
    "lăm": 5,
    "nhăm": 5,
    "sáu": 6,
    "bảy": 7,
    "tám": 8,
    "chín": 9,
}
# The days of a month from the eleventh on, which take two words.
_DAYS = {word: value for word, value in _WORDS.items() if value > 10} | {
    f"{tens} {unit}": value + one
    for tens, value in _TENS.items()
    for unit, one in _UNITS.items()
    if value + one < 32
}
_ORDINALS = {"nhất": 1, "đầu": 1, "tư": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4}
_VALUES = {fold(word): value for word, value in {**_WORDS, **_DAYS, **_ORDINALS}.items()}


def _any_of(words: list[str]) -> str:
    # The longest first: "mười hai" begins with "mười".
    return "|".join(sorted(words, key=len, reverse=True))


# Templates: a counted number, a month in words, the day of a week.
COUNT = rf"(?:\d{{1,3}}|{_any_of([*_WORDS])})"
# Before figures "năm" is the year, and "tháng năm 2025" no May.
MONTH_WORDS = _any_of(
    ["tư", *(f"{word}(?! \\d)" if word == "năm" else word for word in _WORDS if _WORDS[word] < 13)]
)
# Days of a month in words: from the eleventh on, and up to the tenth.
LATE_DAY_WORDS = _any_of([*_DAYS])
EARLY_DAY_WORDS = _any_of([word for word, value in _WORDS.items() if value <= 10])
WEEKDAY = r"(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)"


def number(words: str) -> int:
    """Return what "3", "III", "ba" or "mười hai" counts; 0 for no number."""
    flat = " ".join(fold(words).split())
    return int(flat) if flat.isdecimal() else _VALUES.get(flat, 0)


def weekday(words: str) -> int:
    """Return 0 for "thứ Hai" or "T2" to 6 for "Chủ nhật" or "CN", which have no number."""
    if words[0] in "cC":
        return 6
    last = words.split()[-1]
    return number(last[1:] if last[1:].isdecimal() else last) - 2
