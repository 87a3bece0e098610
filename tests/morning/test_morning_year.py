"""A year of mornings on the real plan, against tables that were worked out by hand."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

import pytest
from rich.console import Console

from domain.chat import Unit
from domain.morning.morning import Morning, build_morning, rungs
from domain.plan.plan import Plan
from domain.plan.state import Progress
from tests.domain.plan_2021 import (
    CALENDAR_2021,
    DATED,
    QLCN,
    QLKH,
    TDC,
    TT,
    TTRA,
    UNITS,
    VP,
    day,
    days,
    every_day,
    plan_2021,
    reported,
)

BOUND_ON = day("05/02")

# The eve, the last day and the first day late of each of the plan's nine dates.
RUNGS = {
    "TT-04": "18/02 19/02 22/02",
    "TT-02": "25/02 26/02 01/03",
    "TT-05": "30/03 31/03 01/04",
    "VP-09.2": "18/05 19/05 20/05",
    "VP-09.1": "21/05 24/05 25/05",
    "VP-09": "27/05 28/05 31/05",
    "VP-09.3": "27/05 28/05 31/05",
    "VP-09.4": "08/06 09/06 10/06",
    "VP-09.5": "28/06 29/06 30/06",
}
# The first day of each monthly round from July on, with which lateness of over four weeks is told.
ROUNDS = "10/03 12/04 10/05 10/06 12/07 10/08 10/09 11/10 10/11 10/12"
LATE_ROUNDS = days("12/07 10/08 10/09 11/10 10/11 10/12")

KEPT = {
    TT: "08/02 17/02 18/02 19/02 22/02 25/02 26/02 22/03 29/03 30/03 31/03 10/05 17/05 18/05 19/05",
    VP: "17/05 19/05 21/05 24/05 27/05 28/05 31/05 07/06 08/06 09/06 21/06 28/06 29/06",
    QLKH: "10/05 17/05 18/05 19/05",
    QLCN: "10/05 17/05 18/05 19/05",
    TTRA: "10/05 17/05 18/05 19/05",
    TDC: "10/05 17/05 18/05 19/05",
}
# Lateness is told on the four Mondays after its first day, and older one with the round: that of
# the Trung tâm with those of 12/04, 10/05 and 10/06, all else from July on.
LEFT_UNDONE = {
    TT: "08/02 17/02 18/02 19/02 22/02 25/02 26/02 01/03 08/03 15/03 22/03 29/03 30/03 31/03 01/04"
    " 05/04 12/04 19/04 26/04 10/05 17/05 18/05 19/05 20/05 24/05 31/05 07/06 10/06 14/06",
    VP: "17/05 19/05 20/05 21/05 24/05 25/05 27/05 28/05 31/05 07/06 08/06 09/06 10/06 14/06 21/06"
    " 28/06 29/06 30/06 05/07 12/07 19/07 26/07",
    QLKH: "10/05 17/05 18/05 19/05 20/05 24/05 31/05 07/06 14/06",
    QLCN: "10/05 17/05 18/05 19/05 20/05 24/05 31/05 07/06 14/06",
    TTRA: "10/05 17/05 18/05 19/05 20/05 24/05 31/05 07/06 14/06",
    TDC: "10/05 17/05 18/05 19/05 20/05 24/05 31/05 07/06 14/06",
}


@dataclass
class Year:
    """The year as the office lives it: mornings go out, then the day's reports come in."""

    plan: Plan = field(default_factory=plan_2021)
    told: dict[Unit, list[Morning]] = field(default_factory=lambda: {unit: [] for unit in UNITS})

    def live(self, first: date, last: date, report: Callable[[Plan, date], Plan]) -> None:
        """Let the mornings of the days from `first` to `last` go out."""
        for today in every_day(first, last):
            for unit in UNITS:
                self.morning(unit, today)
            self.plan = report(self.plan, today)

    def morning(self, unit: Unit, today: date) -> Morning | None:
        """Let one unit's morning of `today` go out, if there is one."""
        since = self.told[unit][-1].day if self.told[unit] else BOUND_ON
        morning = build_morning(self.plan, unit, since=since, today=today, calendar=CALENDAR_2021)
        if morning:
            self.told[unit].append(morning)
        return morning

    def days(self, unit: Unit) -> list[date]:
        """Return the days on which a unit heard."""
        return [morning.day for morning in self.told[unit]]


def done_on_the_last_day(plan: Plan, today: date) -> Plan:
    """Report done whatever has its last working day today."""
    for one in plan.assignments:
        last_day = one.task.last_day
        if one.is_chased and last_day and CALENDAR_2021.last_working_day(last_day) == today:
            plan = reported(plan, one.task.code, Progress.DONE, unit=one.unit, on=today)
    return plan


def nothing(plan: Plan, today: date) -> Plan:
    """Leave everything as it is."""
    return plan


@pytest.mark.parametrize("code", DATED)
def test_each_date_speaks_on_its_eve_its_last_day_and_its_first_day_late(code: str) -> None:
    assert sorted(rungs(DATED[code][1], CALENDAR_2021, (1, 0))) == days(RUNGS[code])


def test_a_year_in_which_everything_is_done_on_its_last_day() -> None:
    year = Year()
    year.live(BOUND_ON, day("31/12"), done_on_the_last_day)
    assert {unit: year.days(unit) for unit in UNITS} == {
        unit: days(table) for unit, table in KEPT.items()
    }
    # The Văn phòng's thirteenth is the one about what the others deliver to it.
    assert [len(year.told[unit]) for unit in UNITS] == [12 + 1, 4, 4, 4, 4, 15]


def test_a_year_in_which_nothing_is_done() -> None:
    year = Year()
    year.live(BOUND_ON, day("31/12"), nothing)
    for unit in UNITS:
        assert year.days(unit) == sorted({*days(LEFT_UNDONE[unit]), *LATE_ROUNDS}), unit.code


def test_a_unit_that_answers_nothing_hears_at_most_forty_times_in_its_year() -> None:
    year = Year()
    year.live(BOUND_ON, day("31/12"), nothing)
    # Its opening, and the days of its mornings and its rounds, which are one message.
    heard = {unit.code: 1 + len({*year.days(unit), *days(ROUNDS)}) for unit in UNITS}
    Console().print(f"unasked in a year in which nothing is done: {heard}")
    assert heard == {"VP": 31, "QLKH": 19, "QLCN": 19, "TTRA": 19, "TDC": 19, "TT": 37}
    assert max(heard.values()) <= 40


def test_the_last_day_on_a_saturday_is_told_on_friday_and_is_late_on_monday() -> None:
    year = Year()
    year.live(BOUND_ON, day("31/05"), nothing)
    by_day = {morning.day: morning for morning in year.told[VP]}

    def codes(section: str, when: str) -> list[str]:
        return [one.task.code for one in getattr(by_day[day(when)], section)]

    assert "VP-09.3" in codes("soon", "27/05")
    assert "VP-09.3" in codes("today", "28/05")
    assert codes("overdue", "28/05") == ["VP-09.1"]
    assert codes("overdue", "31/05") == ["VP-09.1", "VP-09.3"]


def test_the_parent_is_told_by_its_steps() -> None:
    year = Year()
    year.live(BOUND_ON, day("31/12"), nothing)
    told = {one.task.code for morning in year.told[VP] for one in morning.assignments}
    assert told == {"VP-09.1", "VP-09.3", "VP-09.4", "VP-09.5"}


def test_three_days_without_mornings_are_made_up_for_once() -> None:
    year = Year()
    year.live(BOUND_ON, day("16/02"), nothing)
    # The machine is off on Wednesday 17, Thursday 18 and Friday 19/02.
    caught_up = year.morning(TT, day("22/02"))
    assert caught_up
    assert [one.task.code for one in caught_up.overdue] == ["TT-04"]
    assert [one.task.code for one in caught_up.this_week] == ["TT-02"]
    assert year.morning(TT, day("23/02")) is None


def test_a_missed_last_day_is_told_the_next_morning_in_the_words_of_that_morning() -> None:
    year = Year()
    year.live(BOUND_ON, day("25/02"), nothing)
    late = build_morning(
        year.plan, TT, since=day("25/02"), today=day("01/03"), calendar=CALENDAR_2021
    )
    assert late
    assert [one.task.code for one in late.overdue] == ["TT-04", "TT-02"]
    assert late.today == ()


def test_the_same_morning_asked_for_twice_comes_once() -> None:
    year = Year()
    assert year.morning(TT, day("08/02"))
    assert year.morning(TT, day("08/02")) is None


def test_a_chat_that_is_bound_late_hears_from_the_next_working_day() -> None:
    plan = plan_2021()
    for today in ("18/02", "19/02"):
        morning = build_morning(
            plan, TT, since=day("18/02"), today=day(today), calendar=CALENDAR_2021
        )
        assert (morning is not None) == (today == "19/02")


@pytest.mark.parametrize("today", ["13/02", "14/02", "15/02", "20/02", "21/04"])
def test_nobody_is_written_to_on_a_day_off(today: str) -> None:
    plan = plan_2021()
    assert not build_morning(plan, TT, since=BOUND_ON, today=day(today), calendar=CALENDAR_2021)
