"""Days as seen from today: "mai", "thứ Sáu tuần sau", "cuối tuần", "15 ngày làm việc nữa"."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date

from domain.calendar import DAY, week_of
from domain.dates.numbers import COUNT, WEEKDAY, number, weekday
from domain.dates.pieces import CLOCK
from domain.dates.spans import add_months
from domain.spoken.times.periods import WHICH
from domain.spoken.times.point import Standpoint, offset

# What a form found, by the names of its groups; None where one is missing.
Said = Mapping[str, str | None]
# The first and last day meant; None where no calendar has them.
Nearby = Callable[[Said, Standpoint], tuple[date, date] | None]
_DISTANCES = {"today": 0, "tomorrow": 1, "after": 2, "yesterday": -1, "before": -2}
_WEDNESDAY = 2
# In days, and in months.
_HALF_MONTH, _HALF_YEAR = 15, 6


def _near(said: Said, at: Standpoint) -> tuple[date, date]:
    return _one(at.today + DAY * next(days for name, days in _DISTANCES.items() if said[name]))


def _weekday(said: Said, at: Standpoint) -> tuple[date, date]:
    wanted = weekday(said["weekday"] or "")
    if said["week"]:
        return _one(week_of(at.today)[0] + DAY * (7 * _weeks(said, "week") + wanted))
    if said["this"]:
        return _one(at.today + DAY * ((wanted - at.today.weekday()) % 7))
    if at.ahead:
        return _one(at.today + DAY * ((wanted - at.today.weekday() - 1) % 7 + 1))
    return _one(at.today - DAY * ((at.today.weekday() - wanted - 1) % 7 + 1))


def _week(said: Said, at: Standpoint) -> tuple[date, date]:
    if said["which"]:
        return _part_of_week(said, at.today + DAY * 7 * _weeks(said, "which"), at)
    first, last = _part_of_week(said, at.today, at)
    if last < at.today and at.ahead:
        return _part_of_week(said, at.today + DAY * 7, at)
    return first, last


def _weeks(said: Said, name: str) -> int:
    """Return how many weeks from this one: "tuần sau nữa" is the one after the next."""
    return offset(said[name] or "") + bool(said["further"]) - bool(said["before_that"])


def _part_of_week(said: Said, day: date, at: Standpoint) -> tuple[date, date]:
    first, last = at.calendar.working_week(day)
    if said["early"]:
        return _one(at.calendar.first_working_day_of_week(day) or first)
    if said["middle"]:
        return _one(first + DAY * _WEDNESDAY)
    return _one(last) if said["late"] else (first, last)


def _count(said: Said, at: Standpoint) -> tuple[date, date]:
    day = (at.counted_from or at.today) if said["more"] else at.today
    day = _stated(said, at) or day
    counted = _counted(said, day + DAY if said["next"] else day, at)
    # What would be no later than the deadline there is, counts from there.
    from_day = said["more"] or said["from_day"] or said["next"] or said["now"] or said["ago"]
    if at.counted_from and not from_day and counted[1] <= at.counted_from:
        return _counted(said, at.counted_from, at)
    return counted


def _counted(said: Said, day: date, at: Standpoint) -> tuple[date, date]:
    """Return the day that is so far from another."""
    many = _HALF_MONTH if said["half_month"] else _HALF_YEAR if said["half_year"] else 0
    many = many or number(said["many"] or "0")
    step = -1 if said["ago"] else 1
    if said["working"]:
        for _ in range(many):
            day = _working_day_beside(day, step, at)
        return _one(day)
    if said["months"] or said["half_year"]:
        return _one(add_months(day, step * many))
    return _one(day + DAY * (step * many * (7 if said["weeks"] else 1)))


def _stated(said: Said, at: Standpoint) -> date | None:
    """Return the day from which is counted, of all years the nearest one."""
    if not said["from_day"]:
        return None
    nearest = (at.today.year + step for step in (0, 1, -1))
    days = []
    for year in nearest:
        with suppress(ValueError):
            days.append(date(year, int(said["from_month"] or 0), int(said["from_day"])))
    return min(days, key=lambda day: abs(day - at.today), default=None)


def _working_day_beside(day: date, step: int, at: Standpoint) -> date:
    if step > 0:
        return at.calendar.next_working_day(day)
    return at.calendar.last_working_day(day - DAY)


def _one(day: date) -> tuple[date, date]:
    return day, day


_PARTS_OF_DAY = "sáng|trưa|chiều|tối"
_FIRST_WORD = (
    r"(?:^|(?<=đến\s)|(?<=tới\s)|(?<=trước\s)|(?<=,\s)(?=\w+ (?:em|tui|mình|phòng|nộp|gửi)))"
)
_AT = rf"(?:{CLOCK})?"
_MANY = (
    rf"(?:(?P<many>{COUNT}) "
    r"(?:(?P<working>ngày làm việc)|ngày(?! làm việc)|hôm|bữa|(?P<weeks>tuần)|(?P<months>tháng))"
    r"|(?P<half_month>nửa tháng)|(?P<half_year>nửa năm))"
)
_FURTHER = r"(?:(?<=sau|tới)(?P<further> nữa)|(?<=trước)(?P<before_that> nữa))?"
_OF_WEEK = rf" tuần (?P<week>{WHICH}){_FURTHER}| (?P<this>này)| (?:tới|sau|rồi|vừa rồi|vừa qua)"
_FROM = r"(?:kể từ|tính từ|từ) "
FORMS: tuple[tuple[Nearby, str], ...] = (
    (_near, rf"{_AT}(?P<today>(?:(?:ngày )?hôm|bữa|{_PARTS_OF_DAY}) nay)"),
    (_near, r"(?P<today>cách đây \d{1,3} (?:phút|tiếng)|\d{1,3} (?:phút|tiếng) trước)"),
    (_near, r"(?P<today>(?:lúc|hồi|vừa) nãy)"),
    (_near, rf"{_AT}(?P<tomorrow>(?:ngày|{_PARTS_OF_DAY}) mai)"),
    # Alone it may be somebody's name, so it counts only as the first word or after a relation.
    (_near, rf"(?P<tomorrow>{_FIRST_WORD}mai(?! mốt))"),
    (_near, rf"{_AT}(?P<after>(?:ngày|bữa|{_PARTS_OF_DAY}) (?:kia|mốt))"),
    (_near, rf"(?P<after>{_FIRST_WORD}mốt)"),
    (_near, rf"(?P<yesterday>(?:(?:ngày )?hôm|bữa|ngày|đêm|{_PARTS_OF_DAY}) qua)"),
    (_near, r"(?P<before>(?:ngày )?hôm kia|bữa kia)"),
    (
        _weekday,
        rf"(?<!lần\s){_AT}(?:(?:{_PARTS_OF_DAY}) )?(?P<weekday>{WEEKDAY}|(?<![&/-])CN)"
        rf"(?:{_OF_WEEK})?",
    ),
    # Alone "T6" may be June.
    (_weekday, rf"{_AT}(?:(?:{_PARTS_OF_DAY}) )?(?P<weekday>T[2-7])(?:{_OF_WEEK})"),
    # A small letter behind what leads to a day is a weekday: "dời qua t6", "chiều t5".
    (
        _weekday,
        r"(?:(?<=qua\s)|(?<=sang\s)|(?<=hôm\s)|(?<=bữa\s)|(?<=tới\s)|(?<=đến\s)"
        rf"|(?:{_PARTS_OF_DAY}) )"
        r"(?P<weekday>(?-i:t)[2-7])",
    ),
    (
        _week,
        # "một tuần rồi" counts a week.
        rf"(?:(?:(?P<early>đầu)|(?P<middle>giữa)|(?P<late>cuối|hết)) )?"
        rf"(?<!một\s)(?<!hai\s)(?<!ba\s)(?<!mấy\s)(?<!\d\s)tuần (?P<which>{WHICH}){_FURTHER}",
    ),
    (_week, r"(?:(?P<early>đầu)|(?P<middle>giữa)|(?P<late>cuối|hết)) tuần"),
    (_count, rf"{_MANY} (?:nữa|tới|sau(?! (?:khi|ngày))|{_FROM}(?P<now>hôm nay|nay))"),
    (_count, rf"{_MANY} {_FROM}(?P<next>(?:ngày )?mai)"),
    (_count, rf"(?P<ago>cách đây) {_MANY}"),
    (_count, rf"{_MANY} (?P<ago>trước)(?! (?:ngày|khi|\d))"),
    # "trước hạn 2 ngày" says how early something was done.
    (
        _count,
        rf"(?:(?:trong(?: vòng)?|sau|(?<!trước\s)(?<!sớm\s)(?<!quá\s)(?<!trễ\s)hạn) |^)"
        rf"{_MANY}(?!,? (?:{_FROM}|sau ))",
    ),
    (_count, rf"(?P<more>xin) {_MANY}(?!,? (?:{_FROM}|sau ))"),
    (_count, rf"(?P<more>thêm|lùi(?: thêm)?|gia hạn(?: thêm)?) {_MANY}"),
    (
        _count,
        rf"(?:(?:thêm|lùi|gia hạn) (?:thêm |lại )?)?{_MANY} "
        rf"(?:{_FROM}|so với (?:(?:thời )?hạn|mốc)(?: cũ| ban đầu| hiện nay| hiện tại)?"
        r" ?(?:là )?\(?)"
        rf"(?:(?:thời )?hạn (?:cũ )?)?(?:ngày )?(?P<from_day>\d{{1,2}})/(?P<from_month>\d{{1,2}})",
    ),
)
