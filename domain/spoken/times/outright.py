"""Which of several days is said outright, and which only counted: "5 ngày nữa, đến 25/02"."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import date

from domain.spoken.times.day import Found, find_days
from domain.spoken.times.point import NoSuchDay, Standpoint
from domain.words import spoken

_COUNTS = ("many", "half_month", "half_year")
_UNTIL = spoken(
    r"(?<!\w)(?:đến|tới|sang|qua|trước|chậm nhất|muộn nhất)(?: (?:là|hết|trước|ngày|hôm|bữa|vào))*"
    r"\s*:?\s*$"
)
# Until then something else is waited for.
_WAITS = spoken(r"(?<!\w)(?:chờ|đợi|vì|do|tại|bởi|nghỉ|bận|từ)(?!\w)[^,.;\n(]*$")


def is_counted(one: Found) -> bool:
    """Whether a day is only so far from another."""
    return any(one.point.said.get(name) for name in _COUNTS)


def said_outright(text: str, days: Iterable[Found], *, after: date) -> Found | None:
    """Return the first day behind `after` until which NFC words ask, and that none counts."""
    said = (one for one in days if one.last > after and not is_counted(one))
    return next((one for one in said if _is_asked_for(text, one)), None)


def meant_among(text: str, found: Found, at: Standpoint) -> Found:
    """Return the deadline that NFC words mean, in which a day was found for one.

    Said outright it wins over a span, and a span over the deadline there is: "5 ngày, hạn cũ 19/2".
    """
    after = at.counted_from or at.today
    days = find_days(text, at)
    # With a day that is none nothing is compared.
    with suppress(NoSuchDay):
        if is_counted(found):
            return said_outright(text, days, after=after) or found
        if found.last <= after and at.counted_from and not _is_asked_for(text, found):
            return next((one for one in days if is_counted(one) and one.last > after), found)
    return found


def _is_asked_for(text: str, one: Found) -> bool:
    before = text[: one.point.start]
    leads = _UNTIL.search(before)
    return leads is not None and not _WAITS.search(before, 0, leads.start())
