"""What a start makes up for: what fell due earlier that day, and nothing before its hour."""

from collections.abc import Awaitable, Callable
from datetime import datetime, time
from typing import cast
from zoneinfo import ZoneInfo

import pytest

from bot.clock import HandClock
from scheduler.clockwork import Clockwork
from scheduler.jobs import Hours, Jobs

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
# At one o'clock and at two.
ALWAYS = {"keep_promises"}
EARLY = ALWAYS | {"open_periods", "prune"}
QUIET = EARLY | {"back_up"}
MORNING = {"remind", "ask_again"}
AFTERNOON = {"summarize"}
EVERYTHING = QUIET | MORNING | AFTERNOON
# Which of them speak on that day is their own affair.
FRIDAY, SATURDAY = "2021-02-19", "2021-02-20"


class Diary:
    """Stands for the jobs, and notes which of them were asked for."""

    def __init__(self, remind_at: str) -> None:
        self.names: list[str] = []
        self._hours = Hours(time.fromisoformat(remind_at), time(14, 30), time(15, 30))

    async def hours(self) -> frozenset[Hours]:
        return frozenset({self._hours})

    def __getattr__(self, name: str) -> Callable[[datetime], Awaitable[None]]:
        async def job(now: datetime) -> None:
            self.names.append(name)

        return job


@pytest.mark.parametrize("day", [FRIDAY, SATURDAY])
@pytest.mark.parametrize(
    ("remind_at", "started", "expected"),
    [
        ("07:30", "00:00", ALWAYS),
        ("07:30", "00:59", ALWAYS),
        ("07:30", "01:00", EARLY),
        ("07:30", "01:59", EARLY),
        ("07:30", "02:00", QUIET),
        ("07:30", "07:05", QUIET),
        ("07:30", "07:29", QUIET),
        ("07:30", "07:30", QUIET | MORNING),
        ("07:30", "09:00", QUIET | MORNING),
        ("07:30", "14:29", QUIET | MORNING),
        ("07:30", "14:30", EVERYTHING),
        ("07:30", "15:30", EVERYTHING),
        ("07:30", "16:00", EVERYTHING),
        ("07:30", "23:59", EVERYTHING),
        ("10:00", "07:05", QUIET),
        ("10:00", "07:30", QUIET),
        ("10:00", "09:59", QUIET),
        ("10:00", "10:00", QUIET | MORNING),
        ("10:45", "10:00", QUIET),
        ("10:45", "11:00", QUIET | MORNING),
        ("16:15", "15:45", QUIET | AFTERNOON),
        ("16:15", "16:15", EVERYTHING),
        ("17:10", "17:05", QUIET | AFTERNOON),
    ],
)
async def test_a_start_runs_what_has_been_due_since_midnight(
    day: str, remind_at: str, started: str, expected: set[str]
) -> None:
    diary = Diary(remind_at)
    clock = HandClock(datetime.fromisoformat(f"{day}T{started}").replace(tzinfo=ZONE))
    clockwork = Clockwork(cast(Jobs, diary), ZONE, clock)
    await clockwork.catch_up()
    assert set(diary.names) == expected


async def test_every_job_is_in_the_table() -> None:
    fields = {*Jobs.__dataclass_fields__, "hours"}
    jobs = {name for name in vars(Jobs) if not name.startswith("_")} - fields
    assert jobs == EVERYTHING


async def test_what_failed_is_tried_again_before_its_next_hour() -> None:
    clock, diary = HandClock(datetime(2021, 2, 19, 9, 0, tzinfo=ZONE)), Diary("07:30")
    away = iter([True, True])

    async def back_up(now: datetime) -> None:
        if next(away, False):
            raise ConnectionError("the disk for the copies is away")
        diary.names.append("back_up")

    diary.back_up = back_up  # type: ignore[attr-defined]
    clockwork = Clockwork(cast(Jobs, diary), ZONE, clock)
    await clockwork.catch_up()
    assert clockwork.failed == ("back_up",)
    for minute, failed in ((9, True), (10, True), (19, True), (20, False)):
        clock.set(datetime(2021, 2, 19, 9, minute, tzinfo=ZONE))
        await clockwork.try_again()
        assert (clockwork.failed == ("back_up",)) is failed
    assert diary.names.count("back_up") == 1
