"""The weekly digest, in the order in which the leaders read it."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy.engine import default

from domain.digest.digest import Digest, Previous, build_digest
from domain.digest.edition import Edition
from domain.digest.figures import Figures
from domain.digest.line import Listed
from domain.digest.period import week
from domain.digest.since import reported_since
from domain.obstacle.obstacle import Turn
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.state import Progress
from domain.waiting.waiting import Waiting, waiting_obstacles
from storage.types import PackedJson
from tests.domain.plan_2021 import (
    CALENDAR_2021,
    QLCN,
    TT,
    TTRA,
    UNITS,
    VP,
    day,
    plan_2021,
    reported,
    stuck,
)
from views.digest.freezing import frozen
from views.texts import Texts, load_catalog

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")
TEXTS = Texts(load_catalog(), HANOI)
FRIDAY = datetime(2021, 5, 28, 15, 30, tzinfo=HANOI)
FRIDAY_BEFORE = datetime(2021, 5, 21, 15, 30, tzinfo=HANOI)


def digest_of(plan: Plan, now: datetime = FRIDAY, previous: Previous | None = None) -> Digest:
    waits = waiting_obstacles(plan.assignments, HANOI)
    return build_digest(
        plan,
        week(now.date()),
        now=now,
        calendar=CALENDAR_2021,
        previous=previous,
        waiting=waits,
    )


def edition_of(plan: Plan, now: datetime = FRIDAY, previous: Previous | None = None) -> Edition:
    return frozen(digest_of(plan, now, previous), TEXTS, calendar=CALENDAR_2021)


def told(edition: Edition) -> Previous:
    """What is known of an edition in the next week."""
    return Previous(edition.at, edition.total)


def waited(waits: tuple[Waiting, ...], now: datetime = FRIDAY) -> list[tuple[str, int]]:
    """Return what waits with its working days."""
    return [
        (one.assignment.task.code, one.working_days(now.date(), CALENDAR_2021)) for one in waits
    ]


def codes(assignments: tuple[Assignment, ...]) -> list[str]:
    return [one.task.code for one in assignments]


@pytest.fixture
def may() -> Plan:
    """Return the plan at the end of May: one delivery missing, one paper on a desk, one stuck."""
    plan = reported(plan_2021(), "TT-04", Progress.DONE, on=day("18/02"))
    plan = reported(plan, "TT-02", Progress.DONE, on=day("01/03"))
    plan = reported(plan, "TT-05", Progress.DONE, on=day("31/03"))
    plan = reported(plan, "VP-09.1", Progress.DONE, on=day("24/05"))
    for unit in UNITS[1:-1]:
        plan = reported(plan, "VP-09.2", Progress.DONE, unit=unit, on=day("19/05"))
    plan = reported(plan, "QLCN-02", Progress.SUBMITTED)
    # Tuesday 25/05 at 23:30 in Tây Ninh.
    return stuck(plan, "QLKH-01", datetime(2021, 5, 25, 16, 30, tzinfo=UTC), turn=Turn.LEADERS)


def test_the_leaders_read_first_what_needs_their_opinion(may: Plan) -> None:
    assert waited(digest_of(may).waiting) == [("QLKH-01", 3)]


def test_what_the_office_has_before_it_stands_apart(may: Plan) -> None:
    plan = stuck(may, "TT-01", datetime(2021, 5, 26, 2, tzinfo=UTC))
    plan = stuck(plan, "TT-03", datetime(2021, 5, 26, 2, tzinfo=UTC), turn=Turn.UNIT)
    digest = digest_of(plan)
    assert waited(digest.waiting) == [("QLKH-01", 3)]
    assert waited(digest.at_office) == [("TT-01", 2)]


def test_the_lists_of_the_week(may: Plan) -> None:
    digest = digest_of(may)
    assert (digest.period.first, edition_of(may).until) == (day("24/05"), day("28/05"))
    assert [(one.task.code, one.unit) for one in digest.overdue] == [("VP-09.2", TT)]
    assert codes(digest.submitted) == ["QLCN-02"]
    assert codes(digest.due) == ["VP-09.3"]
    assert codes(digest.done) == ["VP-09.1"]


def test_the_longest_wait_stands_first() -> None:
    plan = stuck(plan_2021(), "QLKH-01", datetime(2021, 5, 26, 2, tzinfo=UTC))
    plan = stuck(plan, "TT-01", datetime(2021, 5, 20, 2, tzinfo=UTC))
    resolved = datetime(2021, 5, 21, 2, tzinfo=UTC)
    plan = stuck(plan, "TT-03", datetime(2021, 5, 18, 2, tzinfo=UTC), resolved_at=resolved)
    assert waited(digest_of(plan).at_office) == [("TT-01", 6), ("QLKH-01", 2)]


@pytest.mark.parametrize(
    ("today", "due"),
    [(28, ["VP-09.3"]), (31, ["VP-09.4"]), (29, ["VP-09.3"]), (30, [])],
)
def test_due_reaches_from_today_to_the_sunday_of_next_week(
    may: Plan, today: int, due: list[str]
) -> None:
    assert codes(digest_of(may, datetime(2021, 5, today, 9, tzinfo=HANOI)).due) == due


def test_what_is_due_on_the_monday_after_next_week_is_not_yet_due() -> None:
    friday, monday = (datetime(2021, 5, today, 15, 30, tzinfo=HANOI) for today in (14, 17))
    assert set(codes(digest_of(plan_2021(), friday).due)) == {"VP-09.2"}
    assert set(codes(digest_of(plan_2021(), monday).due)) == {"VP-09.2", "VP-09.1", "VP-09.3"}


def test_paused_work_is_in_no_list(may: Plan) -> None:
    digest = digest_of(reported(may, "VP-09.3", Progress.PAUSED))
    assert "VP-09.3" not in codes(digest.due)
    assert "TT-04" not in codes(digest_of(reported(plan_2021(), "TT-04", Progress.PAUSED)).overdue)


def test_a_wait_is_counted_from_the_local_day(may: Plan) -> None:
    # 00:30 on Thursday in Tây Ninh, still Wednesday in UTC.
    plan = stuck(may, "TT-01", datetime(2021, 5, 26, 17, 30, tzinfo=UTC))
    assert waited(digest_of(plan).at_office) == [("TT-01", 1)]


def test_work_that_is_done_waits_for_no_opinion(may: Plan) -> None:
    assert not digest_of(reported(may, "QLKH-01", Progress.DONE, on=day("27/05"))).waiting


def test_submitted_work_that_is_late_stands_under_submitted_only() -> None:
    digest = digest_of(reported(plan_2021(), "TT-04", Progress.SUBMITTED))
    assert codes(digest.submitted) == ["TT-04"]
    assert "TT-04" not in codes(digest.overdue)


@pytest.mark.parametrize("today", range(3, 32))
def test_the_lists_and_the_table_agree(may: Plan, today: int) -> None:
    plan = reported(may, "VP-09.4", Progress.SUBMITTED)
    digest = digest_of(plan, datetime(2021, 5, today, 15, 30, tzinfo=HANOI))
    late = [
        one
        for one in digest.submitted
        if one.task.last_day and one.task.last_day < day(f"{today:02}/05")
    ]
    total = edition_of(plan, digest.at).total
    assert len(digest.overdue) + len(late) == total.open_overdue


def test_the_table_goes_by_unit_in_organisational_order(may: Plan) -> None:
    edition = edition_of(may)
    assert [unit for unit, _ in edition.by_unit()] == list(UNITS)
    assert sum((held for _, held in edition.by_unit()), Figures()) == edition.total
    total = edition.total
    assert (total.due_so_far, total.dated, total.done) == (9, 13, 8)


def test_what_was_reported_since_the_last_edition_is_told_even_from_friday_evening(
    may: Plan,
) -> None:
    friday_evening = datetime(2021, 5, 21, 10, tzinfo=UTC)
    plan = reported(may, "QLCN-01", Progress.DONE, on=day("21/05"), at=friday_evening)
    previous = told(edition_of(plan, FRIDAY_BEFORE))
    assert codes(digest_of(plan, previous=previous).done) == ["VP-09.1", "QLCN-01"]
    assert codes(digest_of(plan).done) == ["VP-09.1"]


def test_a_report_is_told_in_one_edition_only(may: Plan) -> None:
    plan = reported(may, "QLCN-01", Progress.DONE, on=day("21/05"), at=FRIDAY_BEFORE)
    before = edition_of(plan, FRIDAY_BEFORE)
    assert "QLCN-01" in [one.code for one in before.listed(Listed.DONE)]
    assert "QLCN-01" not in codes(digest_of(plan, previous=told(before)).done)


def test_a_report_in_the_very_minute_of_the_figures_is_told_beside_them(may: Plan) -> None:
    frozen = edition_of(may, FRIDAY)
    owed = next(one for one in frozen.listed(Listed.OVERDUE) if one.unit == TT.id)
    plan = reported(may, owed.code, Progress.DONE, unit=TT, on=day("21/05"), at=FRIDAY)
    assert [line.code for line, _ in reported_since(frozen, plan)] == [owed.code]
    assert list(reported_since(frozen, may)) == []


def test_the_edition_before_is_kept_to_be_compared_with(may: Plan) -> None:
    previous = told(edition_of(plan_2021(), FRIDAY_BEFORE))
    # Eight are overdue there: three of the Trung tâm, five deliveries.
    assert previous.figures.open_overdue == 8
    assert edition_of(may, previous=previous).before == previous.figures
    assert edition_of(may).before is None


def test_work_without_a_date_counts_as_updated_within_the_month(may: Plan) -> None:
    plan = reported(may, "TT-01", Progress.DOING, at=datetime(2021, 5, 1, 1, tzinfo=UTC))
    # 30/04 at 23:30 in Tây Ninh is April, whatever the day is elsewhere.
    plan = reported(plan, "TT-03", Progress.DOING, at=datetime(2021, 4, 30, 16, 30, tzinfo=UTC))
    assert edition_of(plan).total.updated == 1


def test_units_that_cannot_be_reached_are_named(may: Plan) -> None:
    digest = build_digest(
        may,
        week(FRIDAY.date()),
        now=FRIDAY,
        calendar=CALENDAR_2021,
        previous=None,
        unreachable=[QLCN, TTRA],
    )
    assert digest.unreachable == (QLCN, TTRA)


def test_an_edition_that_is_stored_reads_back(may: Plan) -> None:
    edition, packed = edition_of(may), PackedJson(Edition)
    stored = packed.process_bind_param(edition, default.DefaultDialect())
    assert packed.process_result_value(stored, default.DefaultDialect()) == edition


def test_the_parent_stands_beside_its_last_step_as_it_does_in_the_table() -> None:
    digest = digest_of(plan_2021(), datetime(2021, 6, 30, 15, 30, tzinfo=HANOI))
    assert [one.task.code for one in digest.overdue if one.unit == VP] == [
        "VP-09.1",
        "VP-09.3",
        "VP-09.4",
        "VP-09",
        "VP-09.5",
    ]
