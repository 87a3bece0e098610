"""What 0.2.0 stored of the office's own affairs is read as what it means today."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from domain.chat import Seat
from domain.closing.names import ClosingBoard, ClosingCard
from domain.order.names import OrderBasis, OrderDay, OrderMeant, OrderReason, OrderScope
from domain.order.order import Order
from domain.order.rearrangement import Rearrangement
from domain.order.shift import Measure, Shift
from domain.paper.names import Look, ReviewPage, TakingInMeant, WhatIsWrong, WhichPaper
from domain.plan.deadline import Deadline
from domain.plan.state import SetBy
from domain.question import Question
from domain.registration.names import BoardPart, GatheredDay, ProposedDay, WhatToChange, WholeBoard
from domain.subject import Subject
from domain.unit.names import UnitBasis, UnitChangeMeant
from domain.work.cycle import Cycle, Frequency, Within
from domain.work.giving import NewWork
from domain.work.names import (
    CycleMeant,
    HowOften,
    NewWorkDay,
    NewWorkMeant,
    NewWorkTitle,
    NewWorkUnits,
    WorkGiven,
)
from storage.kept import question_json, read_question, read_subject, subject_json

NOTHING_SAID = {
    "units": [],
    "title": "",
    "short": "",
    "asked": False,
    "urgent": False,
    "set_by": "department",
}

PAUSE = {"change": "pause", "shows": [4, 5], "reason": "", "basis": ""}

# Every question as 0.2.0 stored it; 0.1.0 had none of them.
QUESTIONS: list[tuple[str, Mapping[str, Any], Question]] = [
    ("proposed-day", {"has": True}, ProposedDay(has=True)),
    ("gathered-day", {"has": False}, GatheredDay(has=False)),
    ("send-back", {"board": 3}, WhatToChange(3)),
    ("new-work-units", NOTHING_SAID, NewWorkUnits(NewWork())),
    ("new-work-title", {**NOTHING_SAID, "units": [6]}, NewWorkTitle(NewWork((6,)))),
    (
        "new-work-day",
        {**NOTHING_SAID, "units": [6], "title": "Báo cáo", "short": "Báo cáo", "asked": True},
        NewWorkDay(NewWork((6,), "Báo cáo", "Báo cáo", asked=True)),
    ),
    (
        "new-work-confirm",
        {
            "units": [5, 6],
            "title": "Báo cáo quý II",
            "short": "Báo cáo",
            "asked": False,
            "urgent": True,
            "set_by": "province",
            "wording": "trước 15/6/2021",
            "day": "2021-06-14",
        },
        NewWorkMeant(
            NewWork(
                (5, 6),
                "Báo cáo quý II",
                "Báo cáo",
                Deadline("trước 15/6/2021", date(2021, 6, 14)),
                urgent=True,
                set_by=SetBy.PROVINCE,
            )
        ),
    ),
    ("order-scope", {**PAUSE, "shows": []}, OrderScope(Order(Rearrangement.PAUSE, ()))),
    ("order-day", {**PAUSE, "change": "move"}, OrderDay(Order(Rearrangement.MOVE, (4, 5)))),
    ("order-reason", PAUSE, OrderReason(Order(Rearrangement.PAUSE, (4, 5)))),
    (
        "order-basis",
        PAUSE | {"change": "move", "amount": 15, "measure": "working-days", "reason": "chờ vốn"},
        OrderBasis(
            Order(
                Rearrangement.MOVE,
                (4, 5),
                shift=Shift(15, Measure.WORKING_DAYS),
                reason="chờ vốn",
            )
        ),
    ),
    (
        "order-confirm",
        {
            "change": "move",
            "shows": [4, 5],
            "reason": "chờ vốn",
            "basis": "CV 12/SKHCN",
            "wording": "đến 30/6/2021",
            "day": "2021-06-30",
        },
        OrderMeant(
            Order(
                Rearrangement.MOVE,
                (4, 5),
                Deadline("đến 30/6/2021", date(2021, 6, 30)),
                reason="chờ vốn",
                basis="CV 12/SKHCN",
            )
        ),
    ),
    (
        "unit-basis",
        {"unit": 5, "name": None, "into": 6, "basis": "", "shows": [4, 5]},
        UnitBasis(5, None, 6, "", (4, 5)),
    ),
    (
        "unit-confirm",
        {"unit": 5, "name": "Trung tâm", "into": None, "basis": "QĐ 12", "shows": [4]},
        UnitChangeMeant(5, "Trung tâm", None, "QĐ 12", (4,)),
    ),
    ("paper", {}, WhichPaper()),
    (
        "correction",
        {"paper": 1, "place": 0, "code": "TT-01", "short": "Báo cáo"},
        WhatIsWrong(1, 0, "TT-01", "Báo cáo"),
    ),
    (
        "take-in",
        {"paper": 1, "told": ["Mới: 2", "– TT-01"]},
        TakingInMeant(1, ("Mới: 2", "– TT-01"), corrects=None, short_name=None, options=()),
    ),
    ("cycle", {"task": 7, "shows": [9, 10]}, HowOften(7, (9, 10))),
    (
        "cycle-confirm",
        {
            "task": 7,
            "shows": [9, 10],
            "frequencies": [3, 12],
            "day": 25,
            "before": True,
            "within": "month-after",
            "month": None,
        },
        CycleMeant(
            7,
            (9, 10),
            Cycle(frozenset({Frequency.QUARTER, Frequency.YEAR}), 25, True, Within.MONTH_AFTER),
        ),
    ),
]
# Every subject as 0.2.0 stored it.
SUBJECTS: list[tuple[Mapping[str, Any], Subject]] = [
    ({"view": "deadlines", "board": 3, "unit": 6, "page": 2}, BoardPart(3, 6, 2)),
    (
        {"view": "deadline-board", "board": 3, "unit": None, "page": 1, "seat": "office"},
        WholeBoard(3, Seat.OFFICE),
    ),
    (
        {"view": "deadline-board", "board": 3, "unit": 6, "page": 2, "seat": "leaders"},
        WholeBoard(3, Seat.LEADERS, 6, 2),
    ),
    ({"view": "closing", "closing": 2, "page": 3, "unit": None}, ClosingBoard(2, 3)),
    ({"view": "closing-card", "closing": 2, "unit": None}, ClosingCard(2)),
    (
        {"view": "review", "paper": 1, "page": 2, "doubtful": True},
        ReviewPage(1, 2, Look.DOUBTS),
    ),
    ({"view": "given"}, WorkGiven()),
]


def through_text(stored: Mapping[str, Any]) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(json.dumps(stored))
    return read


@pytest.mark.parametrize(("kind", "stored", "question"), QUESTIONS)
def test_a_question_of_an_older_version(
    kind: str, stored: Mapping[str, Any], question: Question
) -> None:
    assert read_question(kind, stored) == question


@pytest.mark.parametrize(("stored", "subject"), SUBJECTS)
def test_a_subject_of_an_older_version(stored: Mapping[str, Any], subject: Subject) -> None:
    assert read_subject(stored) == subject


@pytest.mark.parametrize("question", [question for _, _, question in QUESTIONS])
def test_a_question_comes_back_as_it_was_stored(question: Question) -> None:
    assert read_question(question.kind, through_text(question_json(question))) == question


@pytest.mark.parametrize("subject", [subject for _, subject in SUBJECTS])
def test_a_subject_comes_back_as_it_was_stored(subject: Subject) -> None:
    assert read_subject(through_text(subject_json(subject))) == subject
