"""What /kehoach lists, in which order, and how it turns pages."""

from datetime import UTC, datetime

import pytest

from domain.chat import Unit
from domain.lookup.listing import Filter, listing, page
from domain.plan.plan import Plan
from domain.plan.state import Progress
from tests.domain.plan_2021 import CALENDAR_2021, QLKH, TT, VP, day, plan_2021, reported, stuck


def codes(plan: Plan, wanted: Filter, unit: Unit | None, today: str = "24/02") -> list[str]:
    found = listing(plan, wanted, unit=unit, today=day(today), calendar=CALENDAR_2021)
    return [one.task.code for one in found]


def test_a_unit_sees_its_dated_work_first_and_the_rest_in_the_plan_s_order() -> None:
    expected = ["TT-04", "TT-02", "TT-05", "VP-09.2", "TT-01", "TT-03", "TT-04.1", "TT-04.2"]
    assert codes(plan_2021(), Filter.ALL, TT) == expected


def test_what_is_done_or_dropped_leaves_the_list_and_what_is_paused_stays() -> None:
    plan = reported(plan_2021(), "TT-04", Progress.DONE, on=day("19/02"))
    plan = reported(plan, "TT-01", Progress.DROPPED)
    plan = reported(plan, "TT-03", Progress.PAUSED)
    expected = ["TT-02", "TT-05", "VP-09.2", "TT-03", "TT-04.1", "TT-04.2"]
    assert codes(plan, Filter.ALL, TT) == expected


def test_without_a_unit_the_whole_plan_is_listed() -> None:
    assert len(codes(plan_2021(), Filter.ALL, None)) == 55


def test_each_filter_admits_its_own() -> None:
    plan = stuck(plan_2021(), "QLKH-02", datetime(2021, 2, 23, tzinfo=UTC))
    assert codes(plan, Filter.OVERDUE, None) == ["TT-04"]
    assert codes(plan, Filter.SOON, None) == ["TT-02"]
    assert codes(plan, Filter.WEEK, None) == ["TT-02"]
    assert codes(plan, Filter.NEXT_WEEK, None, "17/02") == ["TT-02"]
    assert codes(plan, Filter.STUCK, None) == ["QLKH-02"]
    assert codes(plan, Filter.UNDATED, QLKH) == ["QLKH-01", "QLKH-02", "QLKH-03", "QLKH-04"]
    assert codes(plan, Filter.OVERDUE, VP) == []


@pytest.mark.parametrize(
    ("asked", "number", "shown"),
    [(1, 1, 8), (0, 1, 8), (7, 7, 7), (8, 7, 7), (-3, 1, 8)],
)
def test_a_page_out_of_range_is_the_nearest_there_is(asked: int, number: int, shown: int) -> None:
    turned = page(plan_2021().assignments, asked, 8)
    assert (turned.number, turned.pages, turned.total) == (number, 7, 55)
    assert len(turned.items) == shown


def test_the_pages_together_are_the_list() -> None:
    items = plan_2021().assignments
    turned = [one for number in range(1, 8) for one in page(items, number, 8).items]
    assert tuple(turned) == items


def test_an_empty_list_is_one_empty_page() -> None:
    assert (page((), 1, 8).items, page((), 1, 8).pages) == ((), 1)
