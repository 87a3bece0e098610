"""Days as seen from today: "mai", "thứ Sáu tuần sau", "cuối tuần", "15 ngày làm việc nữa"."""

from datetime import date

from domain.calendar import DAY, week_of
from domain.spoken.point import (
    AFTER_RELATION,
    Form,
    Grain,
    Period,
    Said,
    Standpoint,
    add_months,
    offset,
    single,
)
from domain.spoken.words import NUMBER, number, spoken

_WEEKDAYS = tuple(spoken(name) for name in ("hai", "ba", "tư", "năm", "sáu", "bảy|bẩy"))
_DISTANCES = {"today": 0, "tomorrow": 1, "after": 2, "yesterday": -1, "before": -2}


def _near(said: Said, at: Standpoint) -> Period | None:
    distance = next(days for name, days in _DISTANCES.items() if said[name])
    return single(at.today + DAY * distance)


def _weekday(said: Said, at: Standpoint) -> Period | None:
    wanted = _number_of_weekday(said["weekday"])
    if said["week"]:
        return single(week_of(at.today)[0] + DAY * (7 * offset(said["week"]) + wanted))
    if said["this"]:
        return single(at.today + DAY * ((wanted - at.today.weekday()) % 7))
    if at.ahead:
        return single(at.today + DAY * ((wanted - at.today.weekday() - 1) % 7 + 1))
    return single(at.today - DAY * ((at.today.weekday() - wanted - 1) % 7 + 1))


def _number_of_weekday(word: str | None) -> int:
    """Return 0 for thứ Hai to 6 for Chủ nhật, which stands without a word or figure."""
    if word is None:
        return 6
    if word.isdigit():
        return int(word) - 2
    return next(number for number, name in enumerate(_WEEKDAYS) if name.fullmatch(word))


def _week(said: Said, at: Standpoint) -> Period | None:
    day = at.today + DAY * 7 * offset(said["which"])
    first, last = at.calendar.working_week(day)
    if said["early"]:
        return single(at.calendar.first_working_day_of_week(day) or first)
    if not said["which"] and last < at.today:
        _, last = at.calendar.working_week(day + DAY * 7)
    return single(last) if said["late"] else Period(Grain.DAY, first, last)


def _count(said: Said, at: Standpoint) -> Period | None:
    many = number(said["many"] or "0")
    day = (at.counted_from or at.today) if said["more"] else at.today
    step = -1 if said["ago"] else 1
    if said["working"]:
        for _ in range(many):
            day = _working_day_beside(day, step, at)
        return single(day)
    if said["months"]:
        return single(add_months(day, step * many))
    return single(day + DAY * (step * many * (7 if said["weeks"] else 1)))


def _working_day_beside(day: date, step: int, at: Standpoint) -> date:
    if step > 0:
        return at.calendar.next_working_day(day)
    return at.calendar.last_working_day(day - DAY)


_PARTS_OF_DAY = "sáng|trưa|chiều|tối"
_WHICH = "này|nay|sau|tới|trước|rồi|vừa rồi|vừa qua"
_MANY = (
    rf"(?P<many>{NUMBER}) "
    r"(?:(?P<working>ngày làm việc)|ngày|hôm|(?P<weeks>tuần)|(?P<months>tháng))"
)
FORMS: tuple[tuple[str, Form], ...] = (
    (rf"(?P<today>(?:(?:ngày )?hôm|bữa|{_PARTS_OF_DAY}) nay)", _near),
    (rf"(?P<tomorrow>(?:ngày|{_PARTS_OF_DAY}) mai)", _near),
    # Alone it may be somebody's name, so it counts only as the first word or after a relation.
    (rf"(?P<tomorrow>(?:^|{AFTER_RELATION})mai)", _near),
    (r"(?P<after>ngày (?:kia|mốt))", _near),
    (rf"(?P<yesterday>(?:(?:ngày )?hôm|bữa|ngày|đêm|{_PARTS_OF_DAY}) qua)", _near),
    (r"(?P<before>(?:ngày )?hôm kia|bữa kia)", _near),
    (
        r"(?<!lần\s)(?:thứ (?P<weekday>hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|CN)"
        rf"(?: tuần (?P<week>{_WHICH})| (?P<this>này)| (?:tới|sau|rồi|vừa rồi|vừa qua))?",
        _weekday,
    ),
    (rf"(?:(?:(?P<early>đầu)|(?P<late>cuối)) )?tuần (?P<which>{_WHICH})", _week),
    (r"(?P<late>cuối|hết) tuần", _week),
    (rf"{_MANY} (?:nữa|tới)", _count),
    (rf"(?P<ago>cách đây) {_MANY}", _count),
    (rf"{_MANY} (?P<ago>trước)(?! ngày)", _count),
    (rf"(?:(?:trong(?: vòng)?|sau|hạn|xin) |^){_MANY}", _count),
    (rf"(?P<more>thêm|lùi(?: thêm)?|gia hạn(?: thêm)?) {_MANY}", _count),
)
