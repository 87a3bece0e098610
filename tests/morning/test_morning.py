"""What stands in a morning message, and what is no reason for one."""

from datetime import UTC, datetime

import pytest

from domain.morning.morning import Counts, build_morning
from domain.morning.section import Section, section_of
from domain.plan.state import Kind, Progress
from tests.domain.plan_2021 import CALENDAR_2021, QLKH, TT, VP, day, of, plan_2021, reported, stuck
from tests.morning.mornings import morning_of, moved, sections, told


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        ("08/02", {"next_week": ["TT-04"]}),
        ("17/02", {"soon": ["TT-04"], "next_week": ["TT-02"]}),
        ("18/02", {"soon": ["TT-04"], "next_week": ["TT-02"]}),
        ("19/02", {"today": ["TT-04"], "next_week": ["TT-02"]}),
        ("22/02", {"overdue": ["TT-04"], "this_week": ["TT-02"]}),
        ("25/02", {"overdue": ["TT-04"], "soon": ["TT-02"]}),
        ("26/02", {"overdue": ["TT-04"], "today": ["TT-02"]}),
        ("01/03", {"overdue": ["TT-04", "TT-02"]}),
    ],
)
def test_each_task_moves_through_the_sections_as_its_day_comes_near(
    today: str, expected: dict[str, list[str]]
) -> None:
    assert sections(told(plan_2021(), TT, today)) == expected


@pytest.mark.parametrize(
    ("last_day", "section"),
    [
        ("07/03", Section.OVERDUE),
        ("08/03", Section.TODAY),
        ("09/03", Section.SOON),
        ("11/03", Section.SOON),
        ("12/03", Section.THIS_WEEK),
        ("14/03", Section.THIS_WEEK),
        ("15/03", Section.NEXT_WEEK),
        ("21/03", Section.NEXT_WEEK),
        ("22/03", Section.LATER),
    ],
)
def test_on_a_monday_each_last_day_has_its_section(last_day: str, section: Section) -> None:
    one = of(moved(plan_2021(), "TT-05", day(last_day)), "TT-05")
    assert section_of(one, day("08/03"), CALENDAR_2021) is section


def test_the_first_morning_of_a_week_is_the_week_s_list() -> None:
    week = told(plan_2021(), TT, "22/02", since="19/02")
    assert week.weekly
    assert week.week == (day("22/02"), day("26/02"))
    assert week.counts == Counts(due=1, overdue=1, waiting=0)
    assert not told(plan_2021(), TT, "25/02", since="22/02").weekly


def test_after_tet_the_week_begins_on_wednesday_and_is_still_shown_from_monday() -> None:
    week = told(plan_2021(), TT, "17/02", since="08/02")
    assert week.weekly
    assert week.week == (day("15/02"), day("19/02"))


def test_next_week_s_work_is_told_once() -> None:
    assert "next_week" in sections(told(plan_2021(), TT, "17/02", since="09/02"))
    assert sections(told(plan_2021(), TT, "18/02", since="17/02")) == {"soon": ["TT-04"]}


def test_work_due_next_week_is_not_counted_as_due_in_this_one() -> None:
    friday = told(plan_2021(), VP, "21/05", since="20/05")
    assert sections(friday)["soon"] == ["VP-09.1"]
    assert friday.counts.due == 0


def test_an_empty_week_is_not_written() -> None:
    assert morning_of(plan_2021(), QLKH, "01/03") is None
    assert morning_of(plan_2021(), QLKH, "01/11", since="05/02")
    kept = reported(plan_2021(), "VP-09.2", Progress.DONE, unit=QLKH, on=day("19/05"))
    assert morning_of(kept, QLKH, "01/11", since="19/05") is None


def test_a_longer_ladder_reaches_beyond_next_week() -> None:
    morning = build_morning(
        plan_2021(),
        TT,
        since=day("12/03"),
        today=day("15/03"),
        calendar=CALENDAR_2021,
        remind_before=(12,),
    )
    assert morning
    assert sections(morning)["later"] == ["TT-05"]


def test_submitted_work_makes_no_morning_and_stands_in_its_own_line() -> None:
    plan = reported(plan_2021(), "TT-04", Progress.SUBMITTED)
    assert morning_of(plan, TT, "18/02", since="17/02") is None
    assert sections(told(plan, TT, "22/02")) == {"this_week": ["TT-02"], "submitted": ["TT-04"]}


@pytest.mark.parametrize("progress", [Progress.PAUSED, Progress.DROPPED, Progress.DONE])
def test_work_that_is_not_owed_is_not_told(progress: Progress) -> None:
    plan = reported(plan_2021(), "TT-04", progress)
    assert sections(told(plan, TT, "22/02")) == {"this_week": ["TT-02"]}


def test_what_waits_for_an_opinion_is_in_the_week_s_list_even_without_a_date() -> None:
    plan = stuck(plan_2021(), "QLKH-01", datetime(2021, 3, 3, 2, tzinfo=UTC))
    monday = told(plan, QLKH, "08/03")
    assert sections(monday) == {"waiting": ["QLKH-01"]}
    assert monday.counts == Counts(due=0, overdue=0, waiting=1)


@pytest.mark.parametrize("monday_or_later", [1, 3])
def test_an_obstacle_reported_in_the_week_makes_no_list_before_the_next_week(
    monday_or_later: int,
) -> None:
    plan = stuck(plan_2021(), "QLKH-01", datetime(2021, 3, monday_or_later, 2, tzinfo=UTC))
    assert morning_of(plan, QLKH, "04/03") is None
    assert morning_of(plan, QLKH, "08/03")


@pytest.mark.parametrize("progress", [Progress.PAUSED, Progress.SUBMITTED, Progress.DONE])
def test_an_obstacle_to_work_that_is_not_chased_makes_no_list(progress: Progress) -> None:
    plan = stuck(plan_2021(), "QLKH-01", datetime(2021, 3, 3, 2, tzinfo=UTC))
    assert morning_of(reported(plan, "QLKH-01", progress), QLKH, "08/03") is None


def test_a_resolved_obstacle_waits_no_more() -> None:
    reported_at = datetime(2021, 3, 3, 2, tzinfo=UTC)
    resolved_at = datetime(2021, 3, 5, 2, tzinfo=UTC)
    plan = stuck(plan_2021(), "QLKH-01", reported_at, resolved_at=resolved_at)
    assert morning_of(plan, QLKH, "08/03") is None


def test_a_task_with_a_date_and_an_obstacle_is_shown_in_both_places_and_counted_once() -> None:
    plan = stuck(plan_2021(), "TT-04", datetime(2021, 2, 18, 2, tzinfo=UTC))
    morning = told(plan, TT, "19/02", since="18/02")
    assert sections(morning) == {"today": ["TT-04"], "waiting": ["TT-04"]}
    assert [one.task.code for one in morning.assignments] == ["TT-04"]


def test_an_undated_task_is_never_told_on_its_own() -> None:
    undated = {one.task.code for one in plan_2021().assignments if one.task.kind is not Kind.DATED}
    assert len(undated) == 42
    assert not undated & {one.task.code for one in told(plan_2021(), TT, "22/02").assignments}
