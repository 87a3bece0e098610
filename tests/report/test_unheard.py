"""On which days a press may have been made that nobody heard, where that matters."""

from dataclasses import replace
from datetime import date

import pytest

from domain.plan.deadline import Deadline
from domain.report.unheard import days_in_doubt
from tests.domain.plan_2021 import day, of, plan_2021

TT_04 = of(plan_2021(), "TT-04")


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        # The last day is Friday, 19/02.
        ("19/02", "22/02", ["19/02", "20/02", "21/02", "22/02"]),
        ("19/02", "20/02", ["19/02", "20/02"]),
        ("18/02", "20/02", ["18/02", "19/02", "20/02"]),
        ("17/02", "20/02", ["17/02", "18/02", "19/02", "20/02"]),
        ("17/02", "22/02", ["19/02", "22/02"]),
        ("19/02", "01/03", ["19/02", "01/03"]),
        # All days are in time, or all are late.
        ("17/02", "19/02", []),
        ("19/02", "19/02", []),
        ("20/02", "22/02", []),
    ],
)
def test_days_are_in_doubt_where_a_last_day_lies_among_them(
    first: str, last: str, days: list[str]
) -> None:
    assert days_in_doubt(TT_04, first=day(first), last=day(last)) == tuple(map(day, days))


def test_the_day_that_was_granted_counts_and_without_one_nothing_is_in_doubt() -> None:
    moved = replace(TT_04, moved=Deadline("đến 05/3/2021", date(2021, 3, 5)))
    assert days_in_doubt(moved, first=day("19/02"), last=day("22/02")) == ()
    assert days_in_doubt(moved, first=day("05/03"), last=day("06/03")) != ()
    undated = of(plan_2021(), "TT-01")
    assert days_in_doubt(undated, first=day("19/02"), last=day("22/02")) == ()
