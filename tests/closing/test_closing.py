"""Closing a year, and what it carries into the next."""

from dataclasses import replace
from datetime import date

import pytest

from domain.closing.carrying import named_again
from domain.closing.closing import Closing, ClosingState, Ending, to_close
from domain.digest.figures import figures
from domain.plan.draft import PlanDraft, TaskDraft, UnitDraft
from domain.plan.plan import Plan, governed_by_steps
from domain.plan.state import Kind, Progress
from tests.domain.plan_2021 import CALENDAR_2021, TT, day, of, plan_2021, reported

PLAN = plan_2021()


def with_progress(plan: Plan, progress: Progress, *codes: str) -> Plan:
    return replace(
        plan,
        assignments=governed_by_steps(
            replace(one, progress=progress) if one.task.code in codes else one
            for one in plan.assignments
        ),
    )


# A year of which nothing is left open.
ENDED = with_progress(PLAN, Progress.DONE, *(one.task.code for one in PLAN.assignments))


def next_year(*tasks: TaskDraft) -> PlanDraft:
    return PlanDraft(
        year=2022,
        number="",
        title="Kế hoạch năm 2022",
        issued_on=date(2022, 1, 20),
        units=(UnitDraft("VP", "Văn phòng Sở"), UnitDraft("TT", TT.name)),
        tasks=tasks,
    )


def duty(title: str, *units: str) -> TaskDraft:
    return TaskDraft(
        code="TT-01",
        outline="2.1",
        title=title,
        short=title,
        kind=Kind.UNDATED,
        section="TT",
        units=units,
        where="line 1",
    )


def test_an_ending_turns_in_a_circle() -> None:
    assert [Ending.CARRIED.next, Ending.CARRIED.next.next] == [Ending.DONE, Ending.DROPPED]
    assert Ending.DROPPED.next is Ending.CARRIED


def test_what_is_open_is_closed_unit_by_unit_and_a_parent_with_its_steps() -> None:
    plan = reported(PLAN, "TT-04", Progress.DONE, on=day("18/02"))
    codes = [one.task.code for one in to_close(plan)]
    assert "TT-04" not in codes
    assert "VP-09" not in codes
    positions = [one.unit.position for one in to_close(plan)]
    assert positions == sorted(positions)


def test_without_a_word_everything_is_carried_over() -> None:
    closing = Closing(1, 1, ClosingState.DRAFT, {of(PLAN, "TT-05").id: Ending.DONE})
    counts = closing.counts(PLAN)
    assert counts[Ending.DONE] == 1
    assert counts[Ending.CARRIED] == len(to_close(PLAN)) - 1


def test_a_parent_ends_as_its_steps_do() -> None:
    steps = ("VP-09.1", "VP-09.2", "VP-09.3", "VP-09.4", "VP-09.5")
    carried = with_progress(PLAN, Progress.CARRIED, *steps)
    assert of(carried, "VP-09").progress is Progress.CARRIED
    dropped = with_progress(PLAN, Progress.DROPPED, *steps)
    assert of(dropped, "VP-09").progress is Progress.DROPPED
    some = with_progress(
        with_progress(PLAN, Progress.DROPPED, *steps[:2]), Progress.DONE, *steps[2:]
    )
    assert of(some, "VP-09").progress is Progress.DONE


def test_what_is_carried_over_counts_as_not_done_by_its_date() -> None:
    before = figures(PLAN.assignments, today=day("31/12"), calendar=CALENDAR_2021)
    every = {one.task.code for one in PLAN.assignments}
    after = figures(
        with_progress(PLAN, Progress.CARRIED, *every).assignments,
        today=day("31/12"),
        calendar=CALENDAR_2021,
    )
    assert after.open_overdue == before.open_overdue
    assert after.dated == before.dated


def test_the_next_plan_takes_over_what_it_names_itself() -> None:
    title = of(PLAN, "TT-05").task.title
    named = named_again(next_year(duty(f"{title} năm 2022", "TT")), with_title(PLAN, title))
    assert [one.task.code for one in named] == ["TT-05"]
    assert named_again(next_year(duty("Việc mới", "TT")), PLAN) == ()
    assert named_again(next_year(duty(title, "VP")), PLAN) == ()


@pytest.mark.parametrize(
    ("progress", "goes_on"),
    [
        (Progress.TODO, True),
        (Progress.DOING, True),
        (Progress.SUBMITTED, True),
        (Progress.PAUSED, True),
        (Progress.CARRIED, False),
        (Progress.DONE, False),
        (Progress.DROPPED, False),
    ],
)
def test_what_is_open_goes_on_in_the_plan_that_names_it(progress: Progress, goes_on: bool) -> None:
    draft = next_year(duty(of(PLAN, "TT-05").task.title, "TT"))
    assert bool(named_again(draft, with_progress(PLAN, progress, "TT-05"))) is goes_on


def with_title(plan: Plan, title: str) -> Plan:
    """Return the plan in which TT-05 has the year in its title."""
    return replace(
        plan,
        assignments=tuple(
            replace(one, task=replace(one.task, title=f"{title} năm 2021"))
            if one.task.code == "TT-05"
            else one
            for one in plan.assignments
        ),
    )
