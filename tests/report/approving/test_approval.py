"""Duyệt within a unit: whose report waits, from when it is missed, and what it is said to be."""

from dataclasses import asdict, replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.chat import Person
from domain.digest.figures import figures
from domain.plan.assignment import Assignment
from domain.plan.state import Progress
from domain.report.approval import (
    NothingToApprove,
    check_approval,
    head_asked_on,
    needs_approval,
)
from domain.report.done import HeadsFirst, check_confirmation
from tests.domain.plan_2021 import CALENDAR_2021, VP, day, of, plan_2021
from views.plan.state import state
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
HEAD, DEPUTY, OFFICER = (Person(n, n, "Tên") for n in (1, 2, 3))
FRIDAY = datetime(2021, 2, 19, 9, 0, tzinfo=UTC)
WAITING = replace(
    of(plan_2021(), "TT-04"),
    progress=Progress.AWAITING,
    awaits_head=True,
    completed_on=day("19/02"),
    reported_at=FRIDAY,
)


@pytest.mark.parametrize(
    ("person", "leading", "written_down", "waits"),
    [
        (OFFICER, (HEAD, DEPUTY), False, True),
        (HEAD, (HEAD, DEPUTY), False, False),
        (DEPUTY, (HEAD, DEPUTY), False, False),
        (OFFICER, (), False, False),
        (OFFICER, (HEAD,), True, False),
    ],
)
def test_an_officer_s_report_waits_for_a_head_who_is_known(
    person: Person, leading: tuple[Person, ...], written_down: bool, waits: bool
) -> None:
    assert needs_approval(person, leading, written_down=written_down) is waits


@pytest.mark.parametrize(
    ("reported", "asked"),
    [("15/03", "17/03"), ("18/03", "22/03"), ("19/03", "23/03"), ("09/02", "18/02")],
)
def test_the_head_is_asked_after_a_whole_working_day(reported: str, asked: str) -> None:
    assert head_asked_on(day(reported), CALENDAR_2021) == day(asked)


@pytest.mark.parametrize(
    ("one", "today", "words"),
    [
        (WAITING, "19/02", "đã báo cáo hoàn thành, chờ Giám đốc Trung tâm ⏳"),
        (WAITING, "22/02", "đã báo cáo hoàn thành, chờ Giám đốc Trung tâm ⏳"),
        (
            WAITING,
            "23/02",
            "báo cáo hoàn thành ngày 19/02/2021, chưa có xác nhận của Giám đốc Trung tâm ⏳",
        ),
        (replace(WAITING, unit=VP), "19/02", "đã báo cáo hoàn thành, chờ Chánh Văn phòng ⏳"),
        (
            replace(WAITING, awaits_head=False),
            "23/02",
            "đã báo cáo hoàn thành, chờ Văn phòng xác nhận ⏳",
        ),
    ],
)
def test_a_list_says_for_whom_a_report_waits(one: Assignment, today: str, words: str) -> None:
    assert state(one, TEXTS, today=day(today), calendar=CALENDAR_2021) == words


def test_the_office_comes_after_the_head_and_the_head_only_where_something_waits() -> None:
    check_approval(WAITING)
    with pytest.raises(HeadsFirst):
        check_confirmation(WAITING)
    confirmable = replace(WAITING, awaits_head=False)
    check_confirmation(confirmable)
    for gone in (confirmable, replace(WAITING, progress=Progress.DOING)):
        with pytest.raises(NothingToApprove):
            check_approval(gone)


@pytest.mark.parametrize(
    ("completed_on", "places"), [("19/02", ["handed_in_time"]), ("22/02", ["handed_late"])]
)
def test_while_it_waits_the_unit_is_judged_by_its_first_report(
    completed_on: str, places: list[str]
) -> None:
    one = replace(WAITING, completed_on=day(completed_on))
    told = figures([one], today=date(2021, 2, 23), calendar=CALENDAR_2021)
    by_unit = {"handed_in_time", "handed_late", "owed_in_time", "owed_overdue"}
    assert [name for name, n in asdict(told).items() if n and name in by_unit] == places
    assert (told.done, told.open_overdue) == (0, 1)
