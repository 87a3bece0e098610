"""What an order of the office changes, and what it passes over."""

from dataclasses import replace
from datetime import date

import pytest

from domain.order.basis import covers, level_of
from domain.order.rearrangement import Rearrangement, Unaffected, ordered, with_steps
from domain.order.scope import Scope, read_scope
from domain.order.shift import Measure, Shift, read_shift, shifted
from domain.plan.assignment import Assignment
from domain.plan.plan import Plan
from domain.plan.state import Progress, SetBy
from domain.spoken.code import Code
from domain.spoken.grounds import reason_and_basis
from tests.domain.plan_2021 import CALENDAR_2021, TT, UNITS, VP, day, of, plan_2021, reported

ROOMS = tuple(unit for unit in UNITS if unit.name.startswith("Phòng"))

PLAN = plan_2021()
BASIS = "Thông báo số 12/TB-SKHCN"


def standing(code: str, progress: Progress) -> Assignment:
    return replace(of(PLAN, code), progress=progress)


def set_by(code: str, authority: SetBy) -> Assignment:
    one = of(PLAN, code)
    return replace(one, task=replace(one.task, set_by=authority))


@pytest.mark.parametrize(
    ("change", "one", "why"),
    [
        (Rearrangement.MOVE, of(PLAN, "TT-04"), None),
        (Rearrangement.MOVE, of(PLAN, "TT-01"), Unaffected.UNDATED),
        (Rearrangement.MOVE, of(PLAN, "VP-09"), Unaffected.BY_STEPS),
        (Rearrangement.MOVE, standing("TT-04", Progress.DONE), Unaffected.ENDED),
        (Rearrangement.MOVE, standing("TT-04", Progress.PAUSED), None),
        (Rearrangement.MOVE, set_by("TT-04", SetBy.PROVINCE), Unaffected.SET_ABOVE),
        (Rearrangement.MOVE, set_by("TT-04", SetBy.MINISTRY), Unaffected.SET_ABOVE),
        (Rearrangement.PAUSE, of(PLAN, "TT-01"), None),
        (Rearrangement.PAUSE, set_by("TT-04", SetBy.PROVINCE), None),
        (Rearrangement.PAUSE, standing("TT-04", Progress.PAUSED), Unaffected.PAUSED),
        (Rearrangement.PAUSE, standing("TT-04", Progress.SUBMITTED), Unaffected.SUBMITTED),
        (Rearrangement.PAUSE, standing("TT-04", Progress.AWAITING), Unaffected.SUBMITTED),
        (Rearrangement.RESUME, standing("TT-04", Progress.PAUSED), None),
        (Rearrangement.RESUME, of(PLAN, "TT-04"), Unaffected.NOT_PAUSED),
        (Rearrangement.RESUME, standing("TT-04", Progress.DROPPED), Unaffected.ENDED),
        (Rearrangement.DROP, standing("TT-04", Progress.PAUSED), None),
        (Rearrangement.DROP, standing("TT-04", Progress.SUBMITTED), None),
        (Rearrangement.DROP, standing("TT-04", Progress.DONE), Unaffected.ENDED),
        (Rearrangement.RESTORE, standing("TT-04", Progress.DROPPED), None),
        (Rearrangement.RESTORE, standing("TT-04", Progress.PAUSED), Unaffected.NOT_DROPPED),
        (Rearrangement.RESTORE, standing("TT-04", Progress.DONE), Unaffected.NOT_DROPPED),
    ],
)
def test_an_order_changes_what_it_can_and_says_why_not(
    change: Rearrangement, one: Assignment, why: Unaffected | None
) -> None:
    result = ordered(change, [one], basis=BASIS)
    assert result.affected == (() if why else (one,))
    assert result.passed_over == (((one, why),) if why else ())


@pytest.mark.parametrize(
    ("basis", "level"),
    [
        ("Thông báo số 12/TB-SKHCN", SetBy.DEPARTMENT),
        ("ý kiến Giám đốc Sở", SetBy.DEPARTMENT),
        ("Công văn số 88/UBND-KGVX ngày 20/7/2021", SetBy.PROVINCE),
        ("ý kiến của Ủy ban nhân dân tỉnh", SetBy.PROVINCE),
        ("Uỷ ban nhân dân tỉnh giao", SetBy.PROVINCE),
        ("Nghị quyết của Tỉnh ủy", SetBy.PROVINCE),
        ("Chỉ thị 16/CT-TTg", SetBy.MINISTRY),
        ("chi thi cua Thu tuong Chinh phu", SetBy.MINISTRY),
        ("Công văn số 5/BKHCN", SetBy.MINISTRY),
        ("Bộ Khoa học và Công nghệ lùi thời hạn", SetBy.MINISTRY),
        ("bổ sung hồ sơ theo ý kiến bộ phận tổng hợp", SetBy.DEPARTMENT),
        ("", SetBy.DEPARTMENT),
    ],
)
def test_a_basis_has_the_level_of_whom_it_names(basis: str, level: SetBy) -> None:
    assert level_of(basis) is level


def test_only_the_same_or_a_higher_authority_moves_a_deadline() -> None:
    assert covers(SetBy.PROVINCE, SetBy.PROVINCE)
    assert covers(SetBy.MINISTRY, SetBy.PROVINCE)
    assert not covers(SetBy.PROVINCE, SetBy.MINISTRY)
    one = set_by("TT-04", SetBy.PROVINCE)
    assert ordered(Rearrangement.MOVE, [one], basis="Công văn 88/UBND").affected == (one,)


def test_a_task_takes_its_steps_along() -> None:
    codes = [one.task.code for one in with_steps(PLAN, [of(PLAN, "VP-09")])]
    assert codes[:2] == ["VP-09", "VP-09.1"]
    assert codes.count("VP-09.2") == 5
    assert [one.task.code for one in with_steps(PLAN, [of(PLAN, "TT-05")])] == ["TT-05"]


@pytest.mark.parametrize(
    ("typed", "scope"),
    [
        ("TT-04 thiếu người", Scope(codes=(Code("TT", "04"),), rest="thiếu người")),
        ("vp 9.1, tt5", Scope(codes=(Code("VP", "9.1"), Code("TT", "5")))),
        ("TT theo Chỉ thị 16", Scope(units=(TT,), rest="theo Chỉ thị 16")),
        ("TT, VP: giãn cách", Scope(units=(TT, VP), rest="giãn cách")),
        ("tất cả theo Chỉ thị 16", Scope(everything=True, rest="theo Chỉ thị 16")),
        ("tat ca nhiem vu", Scope(everything=True)),
        ("toàn Sở vì dịch", Scope(everything=True, rest="vì dịch")),
        ("các phòng, đơn vị rà soát", Scope(everything=True, rest="rà soát")),
        ("tất cả các đơn vị: rà soát", Scope(everything=True, rest="rà soát")),
        ("cho các đơn vị thuộc Sở rà soát", Scope(everything=True, rest="rà soát")),
        ("các phòng rà soát", Scope(units=ROOMS, rest="rà soát")),
        ("các phòng ban ngành", Scope(units=ROOMS, rest="ban ngành")),
        ("thiếu người", Scope(rest="thiếu người")),
        ("", Scope()),
    ],
)
def test_an_order_names_codes_units_or_everything(typed: str, scope: Scope) -> None:
    assert read_scope(typed, UNITS) == scope


@pytest.mark.parametrize(
    ("typed", "shift", "rest"),
    [
        ("lùi 15 ngày làm việc vì dịch", Shift(15, Measure.WORKING_DAYS), "vì dịch"),
        ("lui 1 thang", Shift(1, Measure.MONTHS), ""),
        ("lùi thêm 2 tuần", Shift(2, Measure.WEEKS), ""),
        ("Lùi 10 ngày.", Shift(10, Measure.DAYS), ""),
    ],
)
def test_a_shift_is_read_with_or_without_accents(typed: str, shift: Shift, rest: str) -> None:
    assert read_shift(typed) == (shift, rest)


@pytest.mark.parametrize("typed", ["đến 30/6", "lùi 0 ngày", "lùi", "15 ngày", ""])
def test_what_is_no_shift_is_none(typed: str) -> None:
    assert read_shift(typed) is None


@pytest.mark.parametrize(
    ("start", "shift", "end"),
    [
        (day("08/02"), Shift(1, Measure.WORKING_DAYS), day("09/02")),
        (day("09/02"), Shift(1, Measure.WORKING_DAYS), day("17/02")),
        (day("31/01"), Shift(1, Measure.MONTHS), day("28/02")),
        (date(2021, 12, 31), Shift(2, Measure.MONTHS), date(2022, 2, 28)),
        (date(2021, 11, 15), Shift(1, Measure.MONTHS), date(2021, 12, 15)),
        (day("08/02"), Shift(2, Measure.WEEKS), day("22/02")),
        (day("08/02"), Shift(30, Measure.DAYS), day("10/3")),
    ],
)
def test_a_day_is_put_off(start: date, shift: Shift, end: date) -> None:
    assert shifted(start, shift, CALENDAR_2021) == end


def test_what_is_paused_is_left_alone_by_its_steps() -> None:
    plan: Plan = reported(plan_2021(), "VP-09", Progress.PAUSED)
    assert of(plan, "VP-09").progress is Progress.PAUSED


@pytest.mark.parametrize(
    ("typed", "reason", "basis"),
    [
        ("vì dịch theo Chỉ thị 16/CT-TTg", "dịch", "Chỉ thị 16/CT-TTg"),
        ("do thiếu thiết bị đo, căn cứ: Thông báo 5", "thiếu thiết bị đo", "Thông báo 5"),
        ("ly do: gian cach, can cu Chi thi 16", "gian cach", "Chi thi 16"),
        ("theo Chỉ thị 16", "", "Chỉ thị 16"),
        ("thiếu máy đo lường", "thiếu máy đo lường", ""),
        ("", "", ""),
    ],
)
def test_why_and_on_what_are_told_apart(typed: str, reason: str, basis: str) -> None:
    assert reason_and_basis(typed) == (reason, basis)
