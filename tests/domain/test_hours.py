"""When the office may be written to, and on which day the digest falls."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from domain.calendar import Calendar
from domain.hours import SendingHours, digest_day
from tests.domain.plan_2021 import CALENDAR_2021, day, days

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")
FRIDAY = 4


@pytest.mark.parametrize(
    ("now", "open_"),
    [
        ("2021-02-08 06:59", False),
        ("2021-02-08 07:00", True),
        ("2021-02-08 17:29", True),
        ("2021-02-08 17:30", False),
        ("2021-02-12 09:00", False),
        ("2021-02-13 09:00", False),
        ("2021-05-03 09:00", False),
    ],
)
def test_messages_leave_on_working_days_from_seven_to_half_past_five(now: str, open_: bool) -> None:
    local = datetime.strptime(now, "%Y-%m-%d %H:%M").replace(tzinfo=HANOI)
    assert SendingHours().is_open(local, CALENDAR_2021) is open_


def test_the_hours_end_at_half_past_five_local_time() -> None:
    end = SendingHours().closes_at(day("08/02"), HANOI)
    assert end.isoformat() == "2021-02-08T17:30:00+07:00"


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("05/02", "05/02"),
        ("01/02", "05/02"),
        ("07/02", "05/02"),
        ("12/02", "09/02"),
        ("30/04", "29/04"),
        ("03/09", "01/09"),
    ],
)
def test_the_digest_moves_forward_to_the_working_day_before_a_friday_off(
    asked: str, expected: str
) -> None:
    assert digest_day(FRIDAY, day(asked), CALENDAR_2021) == day(expected)


def test_a_week_without_a_working_day_up_to_friday_has_no_digest() -> None:
    closed = Calendar(off=frozenset(days("15/02 16/02 17/02 18/02 19/02")))
    assert digest_day(FRIDAY, day("17/02"), closed) is None
