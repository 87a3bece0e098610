"""What stands in a morning message, and how it is shown again when something has changed."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from domain.morning import Counts, Morning, build_morning, show_again
from domain.plan import Plan
from domain.reception import Reception
from domain.section import Section, section_of
from domain.task import Kind, Progress
from domain.unit import Unit
from tests.domain.plan_2021 import (
    CALENDAR_2021,
    QLCN,
    QLKH,
    TDC,
    TT,
    TTRA,
    VP,
    day,
    exchanged,
    of,
    plan_2021,
    reported,
    stuck,
)


def morning_of(plan: Plan, unit: Unit, today: str, since: str = "05/02") -> Morning | None:
    return build_morning(plan, unit, since=day(since), today=day(today), calendar=CALENDAR_2021)


def told(plan: Plan, unit: Unit, today: str, since: str = "05/02") -> Morning:
    morning = morning_of(plan, unit, today, since)
    assert morning
    return morning


def moved(plan: Plan, code: str, last_day: date) -> Plan:
    for one in plan.of_task(of(plan, code).task):
        plan = exchanged(plan, replace(one, task=replace(one.task, last_day=last_day)))
    return plan


def sections(morning: Morning) -> dict[str, list[str]]:
    names = ["overdue", "today", "soon", "this_week", "next_week", "later"]
    names += ["waiting", "submitted", "done", "other"]
    shown = {name: [one.task.code for one in getattr(morning, name)] for name in names}
    return {name: codes for name, codes in shown.items() if codes}


def shown_again(plan: Plan, before: Morning) -> Morning:
    return show_again(
        plan,
        before.unit,
        day=before.day,
        weekly=before.weekly,
        shown=before.shows,
        calendar=CALENDAR_2021,
    )


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
    assert sections(morning) == {"today": ["TT-04"], "next_week": ["TT-02"], "waiting": ["TT-04"]}
    assert [one.task.code for one in morning.assignments] == ["TT-04", "TT-02"]


def test_the_receiver_hears_on_the_last_day_and_the_first_late_one_who_has_not_delivered() -> None:
    plan = plan_2021()
    for unit in (QLKH, TDC):
        plan = reported(plan, "VP-09.2", Progress.DONE, unit=unit, on=day("18/05"))
    assert morning_of(plan, VP, "18/05", since="17/05") is None
    for today, since in (("19/05", "17/05"), ("20/05", "19/05")):
        [received] = told(plan, VP, today, since).receptions
        assert (received.delivered, received.total) == (2, 5)
        assert received.missing == (QLCN, TTRA, TT)


def test_the_receiver_is_not_written_to_when_everybody_has_delivered() -> None:
    plan = plan_2021()
    for unit in (QLKH, QLCN, TTRA, TDC, TT):
        plan = reported(plan, "VP-09.2", Progress.DONE, unit=unit, on=day("18/05"))
    assert morning_of(plan, VP, "19/05", since="17/05") is None


def test_who_is_missing_stays_in_the_receiver_s_mornings_without_making_any() -> None:
    plan = plan_2021()
    [received] = told(plan, VP, "24/05", since="21/05").receptions
    assert len(received.missing) == 5
    for code in ("VP-09.1", "VP-09.3", "VP-09.4", "VP-09.5"):
        plan = reported(plan, code, Progress.DONE, on=day("20/05"))
    assert morning_of(plan, VP, "24/05", since="20/05") is None


def test_a_delivery_due_on_a_saturday_is_looked_after_on_the_friday() -> None:
    plan = moved(plan_2021(), "VP-09.2", day("22/05"))
    plan = reported(plan, "VP-09.1", Progress.DONE, on=day("20/05"))
    friday = told(plan, VP, "21/05", since="20/05")
    assert friday.receptions


def test_what_is_delivered_in_dated_steps_is_not_received_as_a_whole() -> None:
    plan = plan_2021()
    for one in plan.of_task(of(plan, "VP-09.2", TT).task):
        plan = exchanged(plan, replace(one, task=replace(one.task, governed=True)))
    assert morning_of(plan, VP, "19/05", since="17/05") is None


def test_a_unit_released_from_delivering_is_not_missing() -> None:
    plan = reported(plan_2021(), "VP-09.2", Progress.DROPPED, unit=TTRA)
    task = of(plan, "VP-09.2", TT).task
    received = Reception(task, plan.of_task(task))
    assert (received.delivered, received.total) == (0, 4)
    assert TTRA not in received.missing


def test_a_message_on_the_screen_shows_the_same_tasks_in_their_new_state() -> None:
    before = told(plan_2021(), TT, "19/02")
    after = shown_again(
        reported(plan_2021(), "TT-04", Progress.DONE, on=day("19/02")),
        before,
    )
    assert sections(after) == {"next_week": ["TT-02"], "done": ["TT-04"]}
    assert {one.id for one in after.assignments} == {one.id for one in before.assignments}
    assert (after.day, after.week, after.weekly) == (before.day, before.week, before.weekly)


def test_shown_again_with_nothing_changed_is_the_same_message() -> None:
    for unit, today in ((TT, "22/02"), (VP, "20/05"), (QLCN, "19/05")):
        before = told(plan_2021(), unit, today)
        assert shown_again(plan_2021(), before) == before


def test_the_receiver_s_message_follows_what_is_delivered_after_it() -> None:
    before = told(plan_2021(), VP, "19/05", since="17/05")
    plan = plan_2021()
    assert of(plan, "VP-09.2", TT).id in before.shows
    for unit in (QLKH, QLCN, TTRA, TDC, TT):
        plan = reported(plan, "VP-09.2", Progress.DONE, unit=unit, on=day("19/05"))
    [received] = shown_again(plan, before).receptions
    assert (received.delivered, received.total, received.missing) == (5, 5, ())


def test_a_task_that_got_a_new_date_or_was_paused_still_stands_in_the_message() -> None:
    before = told(plan_2021(), TT, "22/02")
    plan = moved(plan_2021(), "TT-04", day("15/04"))
    plan = reported(plan, "TT-02", Progress.PAUSED)
    assert sections(shown_again(plan, before)) == {"later": ["TT-04"], "other": ["TT-02"]}


def test_a_task_that_left_the_plan_leaves_the_message() -> None:
    before = told(plan_2021(), TT, "22/02")
    gone = of(plan_2021(), "TT-04").id
    kept = replace(
        plan_2021(), assignments=tuple(a for a in plan_2021().assignments if a.id != gone)
    )
    assert sections(shown_again(kept, before)) == {"this_week": ["TT-02"]}


def test_an_undated_task_is_never_told_on_its_own() -> None:
    undated = {one.task.code for one in plan_2021().assignments if one.task.kind is not Kind.DATED}
    assert len(undated) == 42
    assert not undated & {one.task.code for one in told(plan_2021(), TT, "22/02").assignments}
