"""What 0.1.0 and 0.2.0 stored of obstacles, extensions and what waits is read as what it means."""

from datetime import date
from typing import Any

import pytest

from domain.attachment import Attachment, AttachmentKind
from domain.chat import Seat
from domain.extension.names import DecisionMeant, LaterDay, Reason, RequestMeant
from domain.obstacle.names import ObstacleCard, Proposal, Stuck, WhichIsStuck
from domain.obstacle.obstacle import Account
from domain.obstacle.opinion_names import NewDayMeant
from domain.plan.deadline import Deadline
from domain.question import Question
from domain.spoken.request import Request
from domain.subject import Subject
from domain.waiting.names import QueueCard
from domain.waiting.waiting import Matter
from storage.kept import read_question, read_subject

MARCH = Deadline("đến 5/3", date(2021, 3, 5))
FLAT = {"wording": "đến 5/3", "last_day": "2021-03-05"}
PHOTO = {"kind": "photo", "file": "AgAC1", "name": ""}
SENT = (Attachment(AttachmentKind.PHOTO, "AgAC1", ""),)

OLD_QUESTIONS: list[tuple[str, dict[str, Any], Question]] = [
    ("stuck", {}, Stuck(Account())),
    ("stuck", {"stuck": None, "attachments": [PHOTO]}, Stuck(Account(attachments=SENT))),
    ("proposal", {"stuck": "thiếu máy"}, Proposal(Account("thiếu máy"))),
    ("proposal", {"stuck": "thiếu", "message": 812}, Proposal(Account("thiếu", 812))),
    ("new-day-meant", {"obstacle": 3, **FLAT}, NewDayMeant(3, MARCH)),
    ("extension-day", {"reason": "chờ kinh phí"}, LaterDay(Request(None, "chờ kinh phí"))),
    ("extension-reason", {**FLAT}, Reason(Request(MARCH, None))),
    ("extension-meant", {**FLAT, "reason": "chờ"}, RequestMeant(Request(MARCH, "chờ"))),
    (
        "extension-decided",
        {"extension": 3, "granted": "đến 5/3", "last_day": "2021-03-05", "answer": None},
        DecisionMeant(3, MARCH, None),
    ),
    (
        "extension-decided",
        {"extension": 3, "granted": None, "last_day": None, "answer": "không lùi"},
        DecisionMeant(3, None, "không lùi"),
    ),
]
OLD_SUBJECTS: list[tuple[dict[str, Any], Subject]] = [
    ({"view": "card", "obstacle": 3}, ObstacleCard(3, Seat.OFFICE)),
    ({"view": "card", "obstacle": 3, "seat": "leaders"}, ObstacleCard(3, Seat.LEADERS)),
    ({"view": "which-stuck", "stuck": "thiếu máy"}, WhichIsStuck(Account("thiếu máy"))),
    (
        {"view": "queue", "chat": 5, "matter": "obstacle", "obstacle": 3, "seat": "office"},
        QueueCard(5, Matter.OBSTACLE, 3, Seat.OFFICE),
    ),
    (
        {"view": "queue", "chat": 5, "matter": "extension", "extension": 4, "seat": "leaders"},
        QueueCard(5, Matter.EXTENSION, 4, Seat.LEADERS),
    ),
]


@pytest.mark.parametrize(("kind", "stored", "question"), OLD_QUESTIONS)
def test_what_older_versions_asked_is_read(
    kind: str, stored: dict[str, Any], question: Question
) -> None:
    assert read_question(kind, stored) == question


@pytest.mark.parametrize(("stored", "subject"), OLD_SUBJECTS)
def test_what_older_versions_showed_is_read(stored: dict[str, Any], subject: Subject) -> None:
    assert read_subject(stored) == subject
