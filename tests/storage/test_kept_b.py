"""What messages and questions keep: read back as it was, and as older versions have written it."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.attachment import Attachment, AttachmentKind
from domain.meant import WordsMeant
from domain.plan.task import Product
from domain.question import Question
from domain.report.names import (
    ConfirmationCard,
    HeldUp,
    Reported,
    Returned,
    ReturnReason,
    RightDocument,
    StatedDay,
    Submission,
    Submitted,
    Supplemented,
    WhichDone,
    WhichReturned,
    WhichSubmitted,
)
from domain.report.outcome import DayDoubt, Outcome
from domain.spoken.intention import Intention
from domain.subject import QuestionShown, Subject
from storage.kept import kind_of, question_json, read_question, read_subject, subject_json

PHOTO = Attachment(AttachmentKind.PHOTO, "AgAC1", "")
LETTER = Outcome(Product("25/KH-TTKHCN", date(2021, 2, 13), None), date(2021, 2, 13))
HELD = HeldUp((4, 7), "TT-04, TT-07", LETTER, DayDoubt.DAY_OFF, date(2021, 2, 4), PHOTO, ("<b>a",))
ADDED = HeldUp((4,), "TT-04", LETTER, DayDoubt.BEFORE_PLAN, date(2021, 2, 24), adds=True)
NOON = datetime(2021, 2, 18, 5, 30, tzinfo=UTC)

SUBJECTS: list[Subject] = [
    WhichDone(LETTER, PHOTO),
    WhichDone(Outcome()),
    Reported(("<b>VP-01.</b> đã báo trước",)),
    Supplemented(),
    ConfirmationCard("Lê Thị Bình, viên chức"),
    WhichReturned("thiếu phụ lục"),
    Returned("thiếu phụ lục", "Lê Thị Bình", NOON),
    WhichSubmitted("trình UBND tỉnh"),
    Submitted(()),
]
QUESTIONS: list[Question] = [
    StatedDay(HELD),
    RightDocument(ADDED),
    Submission(),
    ReturnReason(),
    WordsMeant(Intention.DONE, "TT-04", "đã gửi", date(2021, 2, 18), "TT-04: đã gửi", 812, PHOTO),
    WordsMeant(Intention.STUCK, "TT-04", "kinh phí", None, "TT-04: kinh phí", None, None),
]


def through_json(stored: dict[str, Any]) -> dict[str, Any]:
    return dict(json.loads(json.dumps(stored)))


@pytest.mark.parametrize("subject", SUBJECTS, ids=repr)
def test_a_subject_is_read_back_as_it_was(subject: Subject) -> None:
    assert read_subject(through_json(subject_json(subject))) == subject


@pytest.mark.parametrize("question", QUESTIONS, ids=repr)
def test_a_question_is_read_back_as_it_was(question: Question) -> None:
    stored = through_json(question_json(question))
    assert read_question(kind_of(question), stored) == question


days = st.none() | st.dates()
outcomes = st.builds(
    Outcome,
    st.none() | st.builds(Product, st.none() | st.text(), days, st.none() | st.text()),
    days,
)


@given(outcomes)
def test_any_outcome_is_read_back_as_it_was(outcome: Outcome) -> None:
    shown = WhichDone(outcome, None)
    assert read_subject(through_json(subject_json(shown))) == shown


FLAT = {
    "number": "25/KH-TTKHCN",
    "issued_on": "2021-02-13",
    "words": None,
    "completed_on": "2021-02-13",
}
NO_OUTCOME = {"number": None, "issued_on": None, "words": None, "completed_on": None}
SENT_PHOTO = {"kind": "photo", "file": "AgAC1", "name": ""}

# As 0.1.0 and 0.2.0 have written them, where they wrote otherwise than today.
OLD_SUBJECTS: list[tuple[dict[str, Any], Subject]] = [
    ({"view": "which-done"}, WhichDone(Outcome())),
    ({"view": "which-done", "outcome": NO_OUTCOME, "file": None}, WhichDone(Outcome())),
    ({"view": "which-done", "outcome": FLAT, "file": SENT_PHOTO}, WhichDone(LETTER, PHOTO)),
    # The same in all versions.
    ({"view": "reported", "refused": ["<b>a</b>"]}, Reported(("<b>a</b>",))),
    ({"view": "supplemented"}, Supplemented()),
    ({"view": "confirmation", "by": "Lê Thị Bình"}, ConfirmationCard("Lê Thị Bình")),
    ({"view": "which-returned", "reason": ""}, WhichReturned("")),
    (
        {"view": "returned", "reason": "thiếu", "by": "Bình", "at": "2021-02-18T05:30:00+00:00"},
        Returned("thiếu", "Bình", NOON),
    ),
    ({"view": "submitted", "refused": []}, Submitted(())),
    ({"view": "which-submitted", "words": "số 3"}, WhichSubmitted("số 3")),
]
HELD_FLAT = {
    "assignments": [4, 7],
    "codes": "TT-04, TT-07",
    "outcome": FLAT,
    "doubt": "day-off",
    "signed_on": "2021-02-04",
    "refused": ["<b>a"],
    "file": SENT_PHOTO,
}
ADDED_FLAT = {
    "assignments": [4],
    "codes": "TT-04",
    "outcome": FLAT,
    "doubt": "before-plan",
    "signed_on": "2021-02-24",
    "adds": True,
    "file": None,
}
OLD_QUESTIONS: list[tuple[str, dict[str, Any], Question]] = [
    ("stated-day", HELD_FLAT, StatedDay(HELD)),
    ("stated-day", ADDED_FLAT, StatedDay(ADDED)),
    ("document", HELD_FLAT, RightDocument(HELD)),
    ("submission", {}, Submission()),
    ("return-reason", {}, ReturnReason()),
    (
        "words-meant",
        {
            "intention": "done",
            "codes": "TT-04",
            "words": "đã gửi",
            "day": "2021-02-18",
            "typed": "TT-04: đã gửi",
            "message": 812,
            "file": SENT_PHOTO,
        },
        QUESTIONS[4],
    ),
]


@pytest.mark.parametrize(("stored", "subject"), OLD_SUBJECTS)
def test_what_older_versions_showed_is_read(stored: dict[str, Any], subject: Subject) -> None:
    assert read_subject(stored) == subject


@pytest.mark.parametrize(("kind", "stored", "question"), OLD_QUESTIONS)
def test_what_older_versions_asked_is_read(
    kind: str, stored: dict[str, Any], question: Question
) -> None:
    assert read_question(kind, stored) == question
    shown = {"view": "question", "question": kind, "about": stored, "open": True}
    assert read_subject(shown) == QuestionShown(question, is_open=True)
