"""A morning that is on the screen, shown again when something has changed."""

from dataclasses import replace

from domain.morning.morning import Morning, show_again
from domain.plan.plan import Plan
from domain.plan.state import Progress
from tests.domain.plan_2021 import (
    CALENDAR_2021,
    QLCN,
    QLKH,
    TDC,
    TT,
    TTRA,
    VP,
    day,
    of,
    plan_2021,
    reported,
)
from tests.morning.mornings import moved, sections, told


def shown_again(plan: Plan, before: Morning) -> Morning:
    return show_again(
        plan,
        before.unit,
        day=before.day,
        weekly=before.weekly,
        shown=before.shows,
        calendar=CALENDAR_2021,
    )


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
