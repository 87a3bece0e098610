"""A reading as the office corrects it: what changes, and what stays."""

from dataclasses import replace
from datetime import date

import pytest

from documents.amending import (
    amended,
    compared,
    given_to,
    with_task_of,
    with_units,
    without,
    without_work,
)
from documents.plan import ParagraphReading, PlanHeader, PlanReading, TaskReading, UnitReading
from domain.chat import Unit
from domain.paper.became import Became
from domain.paper.doubt import Doubt
from domain.plan.deadline import BeforeMeans, Deadline
from domain.plan.state import Kind
from domain.spoken.amendment import Amendment

DUE = Deadline("trước 30/6", date(2023, 6, 29))
DOUBTS = (Doubt.UNIT_NOT_NAMED, Doubt.MAYBE_ONGOING, Doubt.FROM_PICTURE)


def task(code: str, **changed: object) -> TaskReading:
    said = TaskReading(
        code=code,
        outline=code,
        parent=None,
        units=("Văn phòng Sở",),
        coordinating=(),
        heading=None,
        title="Rà soát",
        short="Rà soát",
        kind=Kind.DATED,
        deadline=DUE,
        recurrence=None,
        targets=(),
        legal_bases=(),
        where="line 1",
        unsure=DOUBTS,
    )
    return said.model_copy(update=changed)


def paragraph(text: str) -> ParagraphReading:
    return ParagraphReading(where=f"at {text[:2]}", text=text, became=Became.UNCLEAR, task=None)


READING = PlanReading(
    plan=PlanHeader(number=None, title="", year=2023, issuer=None, issued_on=None, notes=()),
    units=(UnitReading(code="VP", name="Văn phòng Sở"), UnitReading(code="TT", name="Trung tâm")),
    tasks=(task("1"), task("2"), task("2.1", parent="2"), task("2.2", parent="2")),
    warnings=(),
    paragraphs=(paragraph("Lập dự toán trước 15/5, gửi trước 30/5."), paragraph("Công khai.")),
)
NOTHING = Amendment()


def test_steps_of_what_is_left_out_stand_alone() -> None:
    kept = without(READING, {1, 2})
    assert [(one.code, one.parent) for one in kept.tasks] == [("1", None), ("2.2", None)]
    kept = without(READING, {0})
    assert [one.parent for one in kept.tasks] == [None, "2", "2"]


def test_a_unit_that_only_what_is_left_out_names_is_left_out_with_it() -> None:
    signed = UnitReading(code="GD", name="Giám đốc")
    tasks = (task("VP-01"), task("GD-01", units=("Giám đốc",)), task("GD-02"))
    read = READING.model_copy(update={"units": (*READING.units, signed), "tasks": tasks})
    assert without(read, {1, 2}).units == READING.units
    assert without(read, {1}).units == read.units


@pytest.mark.parametrize(
    ("said", "deadline", "changed"),
    [
        (NOTHING, None, {}),
        (replace(NOTHING, day="15/7"), DUE, {"kind": Kind.DATED, "deadline": DUE}),
        (replace(NOTHING, day=""), None, {"kind": Kind.UNDATED, "deadline": None}),
        (replace(NOTHING, kind=Kind.ONGOING), None, {"kind": Kind.ONGOING, "deadline": None}),
        (
            replace(NOTHING, title="xây dựng quy chế chi"),
            None,
            {"title": "xây dựng quy chế chi", "short": "Quy chế chi"},
        ),
        (replace(NOTHING, units=("TT", "VP")), None, {"units": ("Trung tâm", "Văn phòng Sở")}),
        (replace(NOTHING, is_restricted=True), None, {"restricted": True}),
    ],
)
def test_a_correction_changes_what_it_says_and_ends_all_doubt(
    said: Amendment, deadline: Deadline | None, changed: dict[str, object]
) -> None:
    found = amended(READING, 1, said, deadline).tasks
    assert found[1] == READING.tasks[1].model_copy(update={"unsure": (), **changed})
    assert (found[0], found[2:]) == (READING.tasks[0], READING.tasks[2:])


def test_a_restriction_is_taken_back_and_another_kind_stays_without_a_day() -> None:
    bound = READING.model_copy(update={"tasks": (task("1", restricted=True, kind=Kind.ONGOING),)})
    (found,) = amended(bound, 0, replace(NOTHING, is_restricted=False, day=""), None).tasks
    assert (found.restricted, found.kind, found.deadline) == (False, Kind.ONGOING, None)


def test_units_of_the_department_are_added_once() -> None:
    named = with_units(
        READING, [Unit(1, "TT", "Trung tâm KH&CN", 1), Unit(2, "TC", "Phòng Tài chính", 2)]
    )
    assert [(one.code, one.name) for one in named.units] == [
        ("VP", "Văn phòng Sở"),
        ("TT", "Trung tâm"),
        ("TC", "Phòng Tài chính"),
    ]


def test_who_does_it_is_no_doubt_once_somebody_said_so() -> None:
    first, second, *_ = given_to(READING, {1}, {"TT"}).tasks
    assert first == READING.tasks[0]
    assert second.units == ("Trung tâm",)
    assert second.unsure == (Doubt.MAYBE_ONGOING, Doubt.FROM_PICTURE)


def test_a_paragraph_becomes_the_last_task_with_the_last_date_of_its_words() -> None:
    found = with_task_of(READING, 0, before_means=BeforeMeans.DAY_BEFORE)
    last = found.tasks[-1]
    assert found.tasks[:-1] == READING.tasks
    assert (last.outline, last.units, last.where, last.unsure) == (
        "+5",
        (),
        "at Lậ",
        (Doubt.UNIT_NOT_NAMED,),
    )
    assert (last.kind, last.deadline and last.deadline.last_day) == (Kind.DATED, date(2023, 5, 29))
    assert [(one.became, one.task) for one in found.paragraphs] == [
        (Became.TASK, last.code),
        (Became.UNCLEAR, None),
    ]
    again = with_task_of(found, 1, before_means=BeforeMeans.DAY_BEFORE).tasks[-1]
    assert (again.kind, again.deadline, again.title) == (Kind.UNDATED, None, "Công khai.")
    assert again.code not in {one.code for one in found.tasks}
    # A code that somebody has is passed over.
    taken = found.model_copy(update={"tasks": (task(again.code),) * 5})
    assert with_task_of(taken, 1, before_means=BeforeMeans.DAY_BEFORE).tasks[-1].code != again.code


def test_a_paragraph_that_hands_out_no_work_is_a_note() -> None:
    assert [one.became for one in without_work(READING, 1).paragraphs] == [
        Became.UNCLEAR,
        Became.NOTE,
    ]


def test_what_was_compared_with_its_picture_is_seen() -> None:
    found = compared(READING, 1, 2).tasks
    assert [Doubt.FROM_PICTURE in one.unsure for one in found] == [True, False, False, True]
    assert found[1].unsure == (Doubt.UNIT_NOT_NAMED, Doubt.MAYBE_ONGOING)
