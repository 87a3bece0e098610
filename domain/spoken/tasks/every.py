"""Words that mean all the tasks that a message shows: "cả hai", "hai việc này", "tất cả"."""

from domain.text import nfc
from domain.words import spoken

_NUMBERS = {"hai": 2, "ba": 3, "bốn": 4, "bon": 4, "năm": 5, "nam": 5}
_N = r"(?P<n>hai|ba|bốn|năm|\d)"
_TASKS = r"(?:đầu việc|việc|nhiệm vụ|cái|mục|dòng)"
_COUNTED = spoken(
    rf"(?<!\w)(?:cả {_N}(?: {_TASKS})?|{_N.replace('<n>', '<m>')} {_TASKS}"
    r" (?:này|trên|đó|kia|đều|nêu trên))(?!\w)"
)
_ALL = spoken(
    rf"(?<!\w)(?:tất cả|toàn bộ|(?:các|những|mấy) {_TASKS} (?:này|trên|đó|nêu trên|đều))(?!\w)"
)
_SOME = spoken(r"(?<!\w)(?:trừ|ngoài|ngoại trừ|còn lại|riêng|chưa)(?!\w)")


def means_all(words: str, count: int) -> bool:
    """Whether words mean all of the `count` tasks shown; others than they count they do not."""
    words = nfc(words)
    if _SOME.search(words):
        return False
    if found := _COUNTED.search(words):
        number = (found["n"] or found["m"]).casefold()
        return count == (int(number) if number.isdigit() else _NUMBERS[number])
    return _ALL.search(words) is not None
