"""Bảng kê: which period words mean, what stands in it, and that its figures add up."""

from dataclasses import replace
from datetime import date
from functools import reduce
from operator import add

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.chat import Chat, Person, Seat
from domain.digest.figures import Figures
from domain.people.post import Post
from domain.plan.state import Progress
from domain.spoken.times.span import Period, month_of, read_period
from domain.statement.statement import StatementOfAnother, build_statement, check_sees
from tests.digest.test_figures import assignments
from tests.domain.plan_2021 import CALENDAR_2021, TDC, TT, day, of, plan_2021, reported

TODAY = day("02/06")


@pytest.mark.parametrize(
    ("words", "first", "last", "rest"),
    [
        ("tháng 5", "01/05", "31/05", ""),
        ("thang 5", "01/05", "31/05", ""),
        ("tháng 5/2021 TT", "01/05", "31/05", "TT"),
        ("TT tháng 5 năm 2021", "01/05", "31/05", "TT"),
        ("quý 2", "01/04", "30/06", ""),
        ("quý II/2021", "01/04", "30/06", ""),
        ("quý I TT", "01/01", "31/03", "TT"),
        ("năm", "01/01", "31/12", ""),
        ("cả năm", "01/01", "31/12", ""),
        ("năm 2021", "01/01", "31/12", ""),
        ("6 tháng đầu năm", "01/01", "30/06", ""),
        ("6 tháng", "01/01", "30/06", ""),
        ("9 tháng TT", "01/01", "30/09", "TT"),
        ("tháng trước", "01/05", "31/05", ""),
        ("từ 15/4 đến 14/5", "15/04", "14/05", ""),
        ("từ ngày 15/4/2021 đến ngày 14/5/2021 TT", "15/04", "14/05", "TT"),
        ("15/4 - 14/5", "15/04", "14/05", ""),
        ("từ tháng 3 đến tháng 5", "01/03", "31/05", ""),
    ],
)
def test_which_period(words: str, first: str, last: str, rest: str) -> None:
    period, beside = read_period(words, TODAY, CALENDAR_2021)
    assert period == Period(day(first), day(last))
    assert beside == rest


@pytest.mark.parametrize("words", ["", "TT", "của phòng"])
def test_what_names_no_period(words: str) -> None:
    assert read_period(words, TODAY, CALENDAR_2021) == (None, words)


@pytest.mark.parametrize(("of_day", "last"), [("15/02", "28/02"), ("31/12", "31/12")])
def test_the_month_of_a_day(of_day: str, last: str) -> None:
    found = month_of(day(of_day))
    assert found == Period(day(of_day).replace(day=1), day(last))


def test_what_stands_in_it() -> None:
    plan = reported(plan_2021(), "TT-04", Progress.DONE, on=day("22/02"))
    plan = reported(plan, "TT-01", Progress.DONE, on=day("24/02"))
    plan = reported(plan, "TT-05", Progress.DONE, on=day("24/02"))
    february = Period(day("01/02"), day("28/02"))
    found = build_statement(plan.of_unit(TT), february, today=TODAY, calendar=CALENDAR_2021)
    # TT-02 fell due and is not done; TT-05 was done before its month.
    assert [one.task.code for one in found.assignments] == ["TT-04", "TT-02", "TT-05", "TT-01"]
    assert (found.due.dated, found.due.done_late, found.due.owed_overdue) == (2, 1, 1)
    assert found.finished == 3


@given(st.lists(assignments(), max_size=8))
def test_the_months_of_a_year_add_up(drawn: list[object]) -> None:
    held = [replace(one, id=at) for at, one in enumerate(drawn)]  # type: ignore[type-var]
    year = Period(date(2021, 1, 1), date(2021, 12, 31))
    months = [month_of(date(2021, month, 1)) for month in range(1, 13)]

    def told(period: Period) -> tuple[Figures, int]:
        found = build_statement(held, period, today=TODAY, calendar=CALENDAR_2021)
        ids = [one.id for one in found.assignments]
        assert len(ids) == len(set(ids))
        return found.due, found.finished

    parts = [told(month) for month in months]
    assert reduce(add, (due for due, _ in parts), Figures()) == told(year)[0]
    assert sum(finished for _, finished in parts) == told(year)[1]


OFFICER, HEAD = Person(1, 1, "Chuyên viên"), Person(2, 2, "Trưởng phòng")
GROUP = Chat(1, -1, "TT", True, frozenset({Seat.UNIT}), (TT,))
OFFICE_CHAT = Chat(2, -2, "VP", True, frozenset({Seat.OFFICE}), ())
HEADS = (Post(1, "Nguyễn Văn An", "Giám đốc Trung tâm", Seat.UNIT, TT),)


@pytest.mark.parametrize(
    ("chat", "person", "whose", "alone", "sees"),
    [
        (GROUP, OFFICER, 0, False, True),
        (GROUP, OFFICER, OFFICER.id, False, False),
        (GROUP, OFFICER, OFFICER.id, True, True),
        (GROUP, OFFICER, 0, True, False),
        (GROUP, OFFICER, HEAD.id, True, False),
        (GROUP, HEAD, 0, True, True),
        (GROUP, HEAD, OFFICER.id, True, True),
        (OFFICE_CHAT, OFFICER, 0, False, True),
        (OFFICE_CHAT, OFFICER, HEAD.id, False, True),
    ],
)
def test_who_sees_whose(chat: Chat, person: Person, whose: int, alone: bool, sees: bool) -> None:
    posts = HEADS if person is HEAD else ()
    if sees:
        check_sees(chat, person, posts, TT, whose, alone=alone)
    else:
        with pytest.raises(StatementOfAnother):
            check_sees(chat, person, posts, TT, whose, alone=alone)


def test_nobody_sees_another_units() -> None:
    with pytest.raises(StatementOfAnother):
        check_sees(GROUP, HEAD, HEADS, TDC, 0, alone=False)
    assert of(plan_2021(), "TT-04").unit == TT
