"""Words of time that no form reads as a day: "bữa trước", "hôm tê", "trước tết".

They say that it was another day than today, and not which one, so that they are asked about.
"""

from collections.abc import Iterable

from domain.words import spoken

_WHICH = r"(?:trước|nọ|nớ|tê|kia|ấy|đó|ngoái|rồi|vừa rồi|vừa qua)"
_TIE = r"(?:từ|trước|sau|đầu|giữa|cuối|hồi|trong|ra|qua|giáp|cận|dịp)"
_FEW = r"(?:\d{1,2}|mấy|vài|một|hai|ba|bốn|năm)"
# A noun of time alone may name a paper ("báo cáo tuần") or count how late it is ("trễ 2 ngày").
_TIMES = spoken(
    rf"(?<!\w)(?:(?:{_TIE} )*(?:"
    rf"hổm(?: {_WHICH})?"
    rf"|(?:hôm|bữa|thứ|tuần|tháng|quý|năm|đợt|mùa|hè|tết) {_WHICH}"
    r"|(?:hôm|bữa) (?:t?\d{1,2}|mùng|mồng|đầu|cuối)(?! (?:đồng|nữa))"
    rf"|{_FEW} (?:ngày|hôm|bữa|tuần|tháng) (?:rồi|nay|qua)"
    r"|\d{1,2} tết)"
    rf"|(?:{_TIE} )+(?:hôm|bữa|tuần|tháng|quý|năm|mùa|hè|tết)(?! (?:học|nay|này)))(?!\w)"
    r"(?! chưa)"
)


def unread_times(words: str, read: Iterable[tuple[int, int]]) -> tuple[str, ...]:
    """Return the words of time in NFC text beside the places that were `read` as days."""
    for start, end in read:
        # Nothing else takes that place, and nothing before goes with what is behind.
        words = f"{words[:start]}{'·' * (end - start)}{words[end:]}"
    return tuple(found[0] for found in _TIMES.finditer(words))
