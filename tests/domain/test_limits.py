"""Limits at which something changes, each tried on both of its sides."""

from datetime import date, timedelta
from itertools import islice

import pytest

from domain.calendar import DAY
from domain.hours import digest_day
from domain.lookup.history import page_of_lines
from domain.lookup.listing import Page
from domain.people.register import Entry, NotAName, NotAPosition, read_entry, read_position
from domain.plan.assignment import Assignment
from domain.plan.deadline import BeforeMeans
from domain.report.unheard import days_in_doubt
from domain.spoken.roles import Role, find_day_for, role_of
from domain.spoken.times.day import find_day
from domain.spoken.times.deadline import DayTooFar, read_day
from domain.spoken.times.point import Standpoint
from domain.words import spoken, without_end
from domain.work.cycle import Cycle, Frequency, occurrences
from tests.domain.plan_2021 import CALENDAR_2021, day, of, plan_2021

TODAY = day("08/02")
AT = Standpoint(TODAY, CALENDAR_2021)
ON_TODAY = {"today": TODAY, "calendar": CALENDAR_2021, "before_means": BeforeMeans.DAY_BEFORE}
TT_04 = of(plan_2021(), "TT-04")


def test_a_name_has_at_most_sixty_letters_and_a_position_a_hundred() -> None:
    assert read_entry("N" * 60) == Entry("N" * 60)
    with pytest.raises(NotAName):
        read_entry("N" * 61)
    assert read_position("P" * 100) == "P" * 100
    with pytest.raises(NotAPosition):
        read_position("P" * 101)


def test_what_stands_around_a_name_is_cut_and_no_letter_of_it() -> None:
    assert read_entry(" .X văn X, chuyên viên X;\n") == Entry("X văn X", "chuyên viên X")
    assert read_entry("X - Y") == Entry("X", "Y")


@pytest.mark.parametrize("days", [1, 5 * 366])
def test_a_deadline_lies_at_most_five_years_ahead(days: int) -> None:
    last = TODAY + timedelta(days=days)
    assert read_day(f"{last:%d/%m/%Y}", **ON_TODAY).last_day == last
    too_far = TODAY + timedelta(days=5 * 366 + 1)
    with pytest.raises(DayTooFar):
        read_day(f"{too_far:%d/%m/%Y}", **ON_TODAY)


@pytest.mark.parametrize(("spaces", "before"), [(33, True), (34, False)])
def test_a_relation_is_looked_for_forty_letters_back(spaces: int, before: bool) -> None:
    found = find_day(f"trước {' ' * spaces} 30/6", AT)
    assert found is not None
    assert found.before is before


@pytest.mark.parametrize(("letters", "role"), [(72, Role.MEETING), (73, None)])
def test_what_a_day_is_named_for_stands_within_eighty_letters(
    letters: int, role: Role | None
) -> None:
    text = f"họp về {'x' * letters} vào 30/6/2021"
    found = find_day(text, AT)
    assert found is not None
    assert role_of(text, found) is role


def test_the_first_day_that_is_named_for_nothing_is_the_one_meant() -> None:
    found = find_day_for(Role.DEADLINE, "15/3, 16/3 và 17/3", AT)
    assert found is not None
    assert found.first == day("15/03")


@pytest.mark.parametrize(
    ("lines", "number", "page"),
    [
        ([], 1, Page((), 1, 1, 0)),
        (["x"] * 10, 1, Page(("x",) * 10, 1, 1, 10)),
        (["x"] * 11, 2, Page(("x",), 2, 2, 11)),
        (["x"] * 11, 0, Page(("x",) * 10, 1, 2, 11)),
        (["x"] * 11, 3, Page(("x",), 2, 2, 11)),
        # Two lines of 1,749 letters and their ends are 3,500 in all.
        (["x" * 1749, "y" * 1749], 1, Page(("x" * 1749, "y" * 1749), 1, 1, 2)),
        (["x" * 1749, "y" * 1750], 1, Page(("x" * 1749,), 1, 2, 2)),
        (["x" * 9000, "y"], 1, Page(("x" * 9000,), 1, 2, 2)),
    ],
)
def test_a_page_of_history_has_ten_lines_and_fits_one_message(
    lines: list[str], number: int, page: Page[str]
) -> None:
    assert page_of_lines(lines, number) == page


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        ("18/02", "20/02", ["18/02", "19/02", "20/02"]),
        ("17/02", "20/02", ["17/02", "18/02", "19/02", "20/02"]),
        ("16/02", "20/02", ["19/02", "20/02"]),
        ("19/02", "20/02", ["19/02", "20/02"]),
        ("20/02", "22/02", []),
        ("17/02", "19/02", []),
    ],
)
def test_at_most_four_days_are_asked_about(first: str, last: str, days: list[str]) -> None:
    asked = days_in_doubt(TT_04, first=day(first), last=day(last))
    assert list(asked) == [day(one) for one in days]


def test_only_the_last_sixty_letters_are_an_end() -> None:
    end = spoken(r"nhé.*$")
    assert without_end("xong " + "nhé".ljust(60, "."), end) == "xong "
    assert without_end("xong " + "nhé".ljust(61, "."), end) == "xong " + "nhé".ljust(61, ".")


def test_a_digest_on_monday_is_of_its_own_week() -> None:
    assert digest_day(0, day("10/03"), CALENDAR_2021) == day("08/03")
    assert digest_day(0, day("05/05"), CALENDAR_2021) is None, "that Monday is off"


@pytest.mark.parametrize(("later", "number"), [(0, 3), (1, 4)])
def test_a_period_is_due_on_its_last_day_still(later: int, number: int) -> None:
    monthly = Cycle(frozenset({Frequency.MONTH}), day=15)
    (found,) = islice(occurrences(monthly, day("15/03") + DAY * later, CALENDAR_2021), 1)
    assert found.number == number
    weekly = Cycle(frozenset({Frequency.WEEK}), day=4)
    (week,) = islice(occurrences(weekly, day("12/03") + DAY * later, CALENDAR_2021), 1)
    assert week.last_day == (date(2021, 3, 19) if later else date(2021, 3, 12))


def test_work_is_in_time_on_its_last_day_still() -> None:
    def done(on: str) -> Assignment:
        return Assignment(1, TT_04.task, TT_04.unit, completed_on=day(on))

    assert [done(on).in_time for on in ("18/02", "19/02", "20/02")] == [True, True, False]
