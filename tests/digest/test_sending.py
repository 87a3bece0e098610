"""When a digest goes: the hours that are offered, and those that people type."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest

from domain.digest.sending import (
    HourNotUnderstood,
    TooLate,
    hours_offered,
    latest_hour,
    read_hour,
    week_moment,
)
from domain.hours import SendingHours
from domain.spoken.times.hour import find_hour
from tests.domain.plan_2021 import CALENDAR_2021, day

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")
HOURS = SendingHours()


def at(moment: str) -> datetime:
    """Return a local moment of February 2021."""
    return datetime.strptime(f"2021 {moment}", "%Y %d/%m %H:%M").replace(tzinfo=HANOI)


@pytest.mark.parametrize(
    ("typed", "hour"),
    [
        ("16h30", time(16, 30)),
        ("16 giờ 15", time(16, 15)),
        ("16 gio", time(16)),
        ("9h", time(9)),
        ("lúc 14:05 nhé", time(14, 5)),
        ("7g45", time(7, 45)),
        ("25h", None),
        ("16", None),
        ("tối nay", None),
        ("ngày 12/3", None),
    ],
)
def test_an_hour_as_people_type_it(typed: str, hour: time | None) -> None:
    assert find_hour(typed) == hour


@pytest.mark.parametrize(
    ("now", "offered"),
    [
        ("26/02 14:30", ["26/02 16:00", "26/02 16:30", "26/02 17:00", "01/03 09:00"]),
        ("26/02 16:30", ["26/02 17:00", "01/03 09:00"]),
        ("26/02 17:10", ["01/03 09:00"]),
    ],
)
def test_the_hours_that_are_offered(now: str, offered: list[str]) -> None:
    assert hours_offered(at(now), CALENDAR_2021, HOURS) == [at(one) for one in offered]


@pytest.mark.parametrize(
    ("typed", "moment"),
    [("16h45", "26/02 16:45"), ("8h30", "01/03 08:30"), ("9 giờ", "01/03 09:00")],
)
def test_an_hour_is_the_next_that_it_may_be(typed: str, moment: str) -> None:
    assert read_hour(typed, at("26/02 14:30"), CALENDAR_2021, HOURS) == at(moment)


@pytest.mark.parametrize("typed", ["9h30", "14h", "17h30", "6h"])
def test_later_than_the_next_morning_it_cannot_wait(typed: str) -> None:
    with pytest.raises(TooLate) as refused:
        read_hour(typed, at("26/02 14:30"), CALENDAR_2021, HOURS)
    assert refused.value.latest == latest_hour(at("26/02 14:30"), CALENDAR_2021)


def test_what_is_no_hour_is_said_to_be_none() -> None:
    with pytest.raises(HourNotUnderstood):
        read_hour("chiều", at("26/02 14:30"), CALENDAR_2021, HOURS)


@pytest.mark.parametrize(
    ("on", "moment"),
    [("22/02", "26/02 15:30"), ("28/02", "26/02 15:30"), ("09/02", "09/02 15:30")],
)
def test_the_moment_of_a_week(on: str, moment: str) -> None:
    found = week_moment(4, time(15, 30), day(on), CALENDAR_2021, HANOI)
    assert found == at(moment)
