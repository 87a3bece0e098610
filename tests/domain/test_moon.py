"""Days of the moon, by what calendars have printed."""

from datetime import date

import pytest

from domain.dates.moon import day_of_moon


@pytest.mark.parametrize(
    ("year", "month", "day", "printed"),
    [
        # Vietnam's Tết was a day, and once a month, before that of its neighbours.
        (1985, 1, 1, "1985-01-21"),
        (2000, 1, 1, "2000-02-05"),
        (2007, 1, 1, "2007-02-17"),
        (2020, 1, 1, "2020-01-25"),
        (2021, 1, 1, "2021-02-12"),
        (2023, 1, 1, "2023-01-22"),
        (2026, 1, 1, "2026-02-17"),
        (2030, 1, 1, "2030-02-02"),
        (2021, 1, 15, "2021-02-26"),
        (2022, 3, 10, "2022-04-10"),
        (2021, 7, 15, "2021-08-22"),
        (2021, 8, 15, "2021-09-21"),
        (2020, 12, 30, "2021-02-11"),
        # The fourth month of 2020 and the second of 2023 came twice.
        (2020, 4, 15, "2020-05-07"),
        (2020, 5, 5, "2020-06-25"),
        (2023, 3, 3, "2023-04-22"),
    ],
)
def test_a_day_of_the_moon_is_the_one_printed(
    year: int, month: int, day: int, printed: str
) -> None:
    assert day_of_moon(year, month, day) == date.fromisoformat(printed)


def test_a_short_month_has_no_thirtieth() -> None:
    assert day_of_moon(2021, 12, 29) == date(2022, 1, 31)
    assert day_of_moon(2021, 12, 30) is None
