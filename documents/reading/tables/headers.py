"""What a column of a table holds, by the words that head it."""

import re
from enum import Enum, auto

from domain.text import fold


class Column(Enum):
    """What a column says of each task."""

    NUMBER = auto()
    TASK = auto()
    LEAD = auto()
    PARTNER = auto()
    # Who leads, and behind them who co-operates.
    PARTIES = auto()
    TIME = auto()
    RESULT = auto()
    OTHER = auto()


# The first that matches counts; folded words.
_WORDS: tuple[tuple[Column, re.Pattern[str]], ...] = tuple(
    (column, re.compile(words))
    for column, words in (
        (Column.NUMBER, r"(?:s?tt|so tt|so thu tu|#|no\.?|stt muc|muc)(?: no)?\W*$"),
        (Column.OTHER, r".*(?:phe duyet|ban hanh|cap trinh|van ban giao|can cu|ghi chu|kinh phi)"),
        (Column.OTHER, r".*(?:bat dau|don vi tinh|dvt|ty le|nguon|dia diem)"),
        (
            Column.PARTIES,
            r".*(?:chu tri|thuc hien|tham muu|dau moi|phu trach) ?(?:[/,;&+–-]|va\b) ?"
            r"(?:\w+ ){0,3}phoi hop",
        ),
        (Column.PARTNER, r".*phoi hop"),
        (Column.RESULT, r"(?:san pham|ket qua|muc tieu|quy mo|chi tieu|yeu cau|dau ra)"),
        (
            Column.TIME,
            r"(?:thoi (?:gian|han|diem)|tien do|han\b|ngay (?:hoan thanh|ket thuc)|hoan thanh"
            r"|lo trinh|moc|thang|quy\b|ket thuc|khi nao|deadline|time|due"
            r"|ngay(?:,? ?(?:thang|gio|thu|/|-|,|va|nam)\b)*\W*$|thu(?:,? ?(?:ngay|/|-))*\W*$)",
        ),
        (Column.TASK, r"(?:phan cong|phan nhiem) (?:nhiem vu|cong viec)"),
        (
            Column.LEAD,
            r"(?:ho (?:va )?ten|thanh vien"
            r"|co quan|don vi|so, |bo, |phong|bo phan|ca nhan|to chuc|nguoi|lanh dao|can bo"
            r"|chuyen vien|dau moi|chu tri|phan cong|trach nhiem|chu the|nganh|dia phuong|phu trach"
            r"|ai\b|owner|pic\b|who\b|giao vien|ban to chuc)",
        ),
        (
            Column.LEAD,
            r".*(?:chu tri|don vi thuc hien|co quan thuc hien|thuc hien chinh)|thuc hien$",
        ),
        (
            Column.TASK,
            r".*(?:noi dung|nhiem vu|cong viec|hoat dong|viec\b|giai phap|chi dao|ket luan|ten "
            r"|danh muc|de an|van ban|hang muc|lam gi|task\b|what\b|chuyen de|su kien)",
        ),
        (Column.TIME, r".*(?:thoi (?:gian|han)|tien do|han hoan thanh)"),
    )
)


def column_of(header: str) -> Column:
    """Return what a column under these words holds."""
    return _known(header) or Column.OTHER


def is_unknown(header: str) -> bool:
    """Return whether words that head a column say nothing of what it holds."""
    return _known(header) is None


def _known(header: str) -> Column | None:
    folded = fold(header).strip(" .:*")
    return next((column for column, words in _WORDS if words.match(folded)), None)
