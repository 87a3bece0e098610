"""What people ask of reports: "danh sách việc các phòng đã báo cáo tuần này"."""

from datetime import date

from domain.calendar import Calendar
from domain.digest.period import week
from domain.spoken.times.span import Period, read_period
from domain.text import nfc
from domain.words import spoken

_LONGEST = 200
_FRIDAY = 4
_DID = r"(?:đã|vừa|mới|có) (?:gửi |nộp )?báo cáo"
_DOES = r"(?:(?:đã|vừa|mới|có) )?(?:gửi |nộp )?báo cáo"
_ASKS = spoken(
    r"(?<!\w)(?:"
    r"(?:danh sách|liệt kê|xem|biết|những|các|mấy) [^.;?!\n]{0,60}?(?<!\w)" + _DID + r"|"
    r"(?:(?:phòng|đơn vị|bên|chỗ|nơi) nào|những ai|ai) " + _DOES + r"|"
    r"báo cáo (?:những |về )?(?:việc |nhiệm vụ )?(?:gì|nào)|"
    r"báo cáo (?:lúc|khi|hôm|ngày) nào"
    r")(?!\w)"
)
_IS_STILL_OPEN = spoken(r"(?<!\w)(?:chưa|không|phải|cần|sẽ|sắp|chậm|trễ|muộn|quá hạn)(?!\w)")
_ANYBODY_YET = spoken(
    r"(?<!\w)(?:có |đã )?(?:ai|(?:phòng|đơn vị|bên) nào)(?: đã| nào)*"
    r" (?:gửi |nộp )?báo cáo(?: gì)? chưa\W*$"
)
_NAMES = spoken(r"^(?:(?:các|những|đã) )*báo cáo(?!\w)")


def asks_reported(words: str) -> bool:
    """Return whether words ask what has been reported; what has not been is another list."""
    said = nfc(words).strip()
    if len(said) <= _LONGEST and _ANYBODY_YET.search(said):
        return True
    if len(said) > _LONGEST or _IS_STILL_OPEN.search(said):
        return False
    return _ASKS.search(said) is not None


def names_reports(words: str) -> bool:
    """Return whether what is typed behind `/nhatky` is of reports alone: "báo cáo tháng 2"."""
    return _NAMES.match(nfc(words).strip()) is not None


def span_asked(words: str, today: date, calendar: Calendar) -> Period:
    """Return the days that are asked about, none after today; this week where none are named."""
    period, _ = read_period(nfc(words), today, calendar)
    whole = week(period.first if period else today)
    if period is None:
        period = Period(whole.first, whole.last)
    last = period.last
    # What people call a week ends with its work, and some report on its Saturday.
    if not period.to_the_day and period.first == whole.first and last.weekday() == _FRIDAY:
        last = max(last, whole.last)
    return Period(period.first, max(period.first, min(last, today)))
