"""What messages and questions keep: read back as it was, and as older versions have written it."""

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.attachment import Attachment, AttachmentKind
from domain.chat import Seat
from domain.closing.names import ClosingAsked
from domain.digest.names import WeekDigest
from domain.holiday.names import DaysMeant
from domain.lookup.listing import Filter
from domain.lookup.names import History, TaskCard, WorkFound, WorkList
from domain.meant import FileMeant, WhichMeant, WordsMeant
from domain.morning.names import UnitMorning, UnitOpening
from domain.obstacle.opinion_names import AnswerHeld, Beside, Held
from domain.people.names import (
    BindingChoice,
    FullName,
    InvitationCard,
    OpenInvitations,
    Participants,
    PersonCard,
    Position,
)
from domain.plan.deadline import Deadline
from domain.plan.task import Product, Target
from domain.progress.names import Collected, Line, Round, Updated, WhichUpdated
from domain.proxy.names import Quote
from domain.publication.names import PaperOut
from domain.publication.papers import PaperKind
from domain.question import Question
from domain.reception.names import ReceptionBoard, UnitUrged, UrgeOverdue
from domain.registration.names import CallMeant, CallTakenBack, ProposalsDue
from domain.report.approval_names import (
    ConfirmationCard,
    Returned,
    ReturnMeant,
    ReturnReason,
    WhichReturned,
)
from domain.report.names import (
    HeldUp,
    Reported,
    RightDocument,
    StatedDay,
    Supplemented,
    WhichDay,
    WhichDone,
)
from domain.report.outcome import DayDoubt, Outcome
from domain.report.submission_names import Submission, Submitted, WhichSubmitted
from domain.silence.ladder import Rung
from domain.silence.names import SilentUnits, UnitAsked
from domain.spoken.intention import Intention
from domain.subject import (
    How,
    InPlace,
    Loads,
    Piece,
    QuestionEnded,
    QuestionShown,
    Subject,
    Together,
    Unreadable,
    pieces_of,
)
from domain.voice import Voice, WhoseWords
from domain.waiting.names import Ruling, RulingsMeant
from domain.waiting.waiting import Matter
from storage.kept import kind_of, question_json, read_question, read_subject, subject_json
from tests.strings import ANY_TEXT

PHOTO = Attachment(AttachmentKind.PHOTO, "AgAC1", "")
LETTER = Outcome(Product("25/KH-TTKHCN", date(2021, 2, 13), None), date(2021, 2, 13))
HELD = HeldUp((4, 7), "TT-04, TT-07", LETTER, DayDoubt.DAY_OFF, date(2021, 2, 4), PHOTO, ("<b>a",))
ADDED = HeldUp((4,), "TT-04", LETTER, DayDoubt.BEFORE_PLAN, date(2021, 2, 24), adds=True)
EVERYTHING = Loads(whole=True)
NOON = datetime(2021, 2, 18, 5, 30, tzinfo=UTC)

ROUND = Round(3, month=date(2021, 3, 1), closes=date(2021, 3, 12))

SUBJECTS: list[Subject] = [
    WhichDone(LETTER, PHOTO),
    WhichDone(Outcome()),
    Reported(("<b>VP-01.</b> đã báo trước",)),
    Supplemented(),
    ConfirmationCard("Lê Thị Bình, viên chức"),
    WhichReturned("thiếu phụ lục"),
    Returned("thiếu phụ lục", "Lê Thị Bình", NOON),
    WhichSubmitted("trình UBND tỉnh"),
    WhichSubmitted("", PHOTO),
    Submitted(()),
    ROUND,
    Collected(date(2021, 3, 1)),
    Updated(("<b>a</b>",)),
    WhichUpdated("đã phát 3 chuyên mục"),
    ReceptionBoard(),
    ReceptionBoard(last=9),
    UnitUrged(3, "Văn phòng Sở", date(2021, 3, 1)),
    UnitOpening(3),
    UnitMorning(3, date(2021, 2, 8), weekly=True),
    WorkList(Filter.SOON, None, page=2, chat=5),
    WorkList(Filter.ALL, 3, page=1, chat=5),
    WorkFound("măng cầu", page=1, chat=5),
    History(0, page=1, chat=5),
    BindingChoice(5),
    Participants(2),
    PersonCard(8),
    OpenInvitations(2),
    InvitationCard(4, for_office=True),
    WeekDigest("2021-W06"),
    ClosingAsked(),
    SilentUnits(),
    CallTakenBack(3),
    ProposalsDue(1, 3),
    ProposalsDue(1),
    UnitAsked(3, Rung.HEAD, date(2021, 3, 1), "Lê Thị Bình, Giám đốc Trung tâm"),
    UnitAsked(3, Rung.OFFICE, date(2021, 3, 8)),
    Together((Piece(ROUND, (3, 4)), Piece(WeekDigest("2021-W10")))),
    InPlace(Piece(TaskCard(2, 5), (3,)), Piece(ROUND, (3, 4))),
]
QUESTIONS: list[Question] = [
    CallMeant((4, 7), date(2021, 2, 19), ("Thanh tra Sở",)),
    StatedDay(HELD),
    RightDocument(ADDED),
    Submission(),
    ReturnReason(),
    ReturnMeant("thiếu phụ lục", Deadline("trước 25/2", date(2021, 2, 24))),
    WhichDay((date(2021, 2, 19), date(2021, 2, 22)), NOON, NOON + timedelta(days=3)),
    Line((Target(12, "chuyên mục"), Target(2, "tập san"))),
    Line(()),
    UrgeOverdue((4, 7)),
    FullName(8, "Bình"),
    Position(8, "Lê Thị Bình"),
    WhichMeant(
        "4", ("TT-04", "TDC-04"), (7, 9), "xong", "2, 4", 812, 700, PHOTO, (("2", "TT-02"),)
    ),
    WordsMeant(
        Intention.DONE, "TT-04", "", None, "TT-04", 812, None, Voice.PASSED_ON, "TT-04 đã xong"
    ),
    WhoseWords(Voice.SHARED, "xong", "4", 812, 811, PHOTO),
    Held(4, "dùng dự phòng", PHOTO, Beside.REFERRED, "Lê Thị Bình", NOON, refers=True),
    RulingsMeant((Ruling(Matter.CAUSE, 3, 7, False, "chưa"),), (9,), (4,)),
    AnswerHeld(4, Seat.LEADERS, PHOTO),
    AnswerHeld(4, Seat.OFFICE, None, "đúng vậy"),
    Quote(Matter.OBSTACLE, 4, (), agrees=True, by_office=True, words="đồng ý", file=PHOTO),
    FileMeant(PHOTO, ("TT-04", "TDC-04"), (7, 9), 812, None),
    WordsMeant(Intention.DONE, "TT-04", "đã gửi", date(2021, 2, 18), "TT-04: đã gửi", 812, PHOTO),
    WordsMeant(Intention.STUCK, "TT-04", "kinh phí", None, "TT-04: kinh phí", None, None),
]


def through_json(stored: dict[str, Any]) -> dict[str, Any]:
    return dict(json.loads(json.dumps(stored)))


@pytest.mark.parametrize("subject", SUBJECTS, ids=repr)
def test_a_subject_is_read_back_as_it_was(subject: Subject) -> None:
    assert read_subject(through_json(subject_json(subject))) == subject


def test_what_stands_together_loads_what_each_needs_and_is_taken_apart() -> None:
    opening, digest = Piece(UnitOpening(5)), Piece(WeekDigest("2021-W10"))
    together = Together((Piece(ROUND, (3, 4)), opening, digest))
    assert together.loads() == Loads(units=(3, 5))
    assert Together((*together.pieces, Piece(ClosingAsked()))).loads().whole
    assert pieces_of(together, (3, 4)) == together.pieces
    assert pieces_of(ROUND, [3]) == (Piece(ROUND, (3,)),)
    assert pieces_of(None, [3]) == ()
    card = Piece(TaskCard(2, 5), (3,))
    assert pieces_of(InPlace(card, Piece(together, (3, 4))), [3]) == (card, *together.pieces)


def test_together_with_what_cannot_be_read_a_message_stays_as_it_is() -> None:
    stored = subject_json(Together((Piece(ROUND, (3, 4)), Piece(WeekDigest("2021-W10")))))
    stored["pieces"][1]["of"]["version"] = 99
    assert read_subject(stored) == Unreadable(stored)


@pytest.mark.parametrize("question", QUESTIONS, ids=repr)
def test_a_question_is_read_back_as_it_was(question: Question) -> None:
    stored = through_json(question_json(question))
    assert read_question(kind_of(question), stored) == question


days = st.none() | st.dates()
outcomes = st.builds(
    Outcome,
    st.none() | st.builds(Product, st.none() | ANY_TEXT, days, st.none() | ANY_TEXT),
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

# As 0.1.0 and 0.2.0 have written them; the first are otherwise than today.
OLD_SUBJECTS: list[tuple[dict[str, Any], Subject]] = [
    (
        {"view": "paper-out", "version": 1, "paper": "submission", "period": "", "of": 7},
        PaperOut(PaperKind.SUBMISSION, of=7),
    ),
    (
        {
            "view": "question-ended",
            "words": "a",
            "how": "answered",
            "by": "Bình",
            "at": "2021-02-18T05:30:00+00:00",
            "version": 1,
        },
        QuestionEnded("a", How.ANSWERED, "Bình", NOON),
    ),
    ({"view": "which-done"}, WhichDone(Outcome())),
    ({"view": "which-done", "outcome": NO_OUTCOME, "file": None}, WhichDone(Outcome())),
    ({"view": "which-done", "outcome": FLAT, "file": SENT_PHOTO}, WhichDone(LETTER, PHOTO)),
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
    (
        {"view": "round", "unit": 3, "month": "2021-03-01", "closes": "2021-03-12"},
        Round(3, month=date(2021, 3, 1), closes=date(2021, 3, 12)),
    ),
    ({"view": "collected", "month": "2021-03-01"}, Collected(date(2021, 3, 1))),
    ({"view": "updated", "refused": []}, Updated(())),
    ({"view": "which-updated", "words": "gần xong"}, WhichUpdated("gần xong")),
    ({"view": "board"}, ReceptionBoard()),
    ({"view": "board", "last": None}, ReceptionBoard()),
    ({"view": "board", "last": 9}, ReceptionBoard(9)),
    (
        {"view": "urged", "unit": 3, "by": "Văn phòng Sở", "day": "2021-03-01"},
        UnitUrged(3, "Văn phòng Sở", date(2021, 3, 1)),
    ),
    ({"view": "opening", "unit": 3}, UnitOpening(3)),
    (
        {"view": "morning", "unit": 3, "day": "2021-02-08", "weekly": True},
        UnitMorning(3, date(2021, 2, 8), weekly=True),
    ),
    (
        {"view": "listing", "filter": "all", "unit": None, "page": 1, "chat": 5},
        WorkList(Filter.ALL, None, page=1, chat=5),
    ),
    (
        {"view": "listing", "filter": "undated", "unit": 3, "page": 2, "chat": 5},
        WorkList(Filter.UNDATED, 3, page=2, chat=5),
    ),
    (
        {"view": "found", "words": "măng cầu", "page": 1, "chat": 5, "unit": None},
        WorkFound("măng cầu", page=1, chat=5),
    ),
    (
        {"view": "history", "task": 41, "page": 2, "chat": 5, "unit": None},
        History(41, page=2, chat=5),
    ),
    ({"view": "binding", "chat": 5}, BindingChoice(5)),
    ({"view": "participants", "page": 2}, Participants(2)),
    ({"view": "person", "person": 8}, PersonCard(8)),
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
    (
        "days-off",
        {"off": ["2021-09-10"], "worked": [], "basis": "12/UBND-NC", "version": 1},
        DaysMeant((date(2021, 9, 10),), (), "12/UBND-NC"),
    ),
    ("stated-day", HELD_FLAT, StatedDay(HELD)),
    ("stated-day", ADDED_FLAT, StatedDay(ADDED)),
    ("document", HELD_FLAT, RightDocument(HELD)),
    (
        "file-held",
        {"obstacle": 4, "seat": "leaders", "file": SENT_PHOTO, "version": 1},
        AnswerHeld(4, Seat.LEADERS, PHOTO),
    ),
    (
        "quote",
        {"matter": "obstacle", "of": 4, "leaders": [], "agrees": True, "by_office": True},
        Quote(Matter.OBSTACLE, 4, (), agrees=True, by_office=True),
    ),
    ("submission", {}, Submission()),
    ("return-reason", {}, ReturnReason()),
    (
        "update",
        {"targets": [[12, "chuyên mục"], [2, "tập san"]]},
        Line((Target(12, "chuyên mục"), Target(2, "tập san"))),
    ),
    ("update", {"targets": []}, Line(())),
    ("urge-overdue", {"shows": [4, 7]}, UrgeOverdue((4, 7))),
    ("full-name", {"person": 8, "name": "Bình"}, FullName(8, "Bình")),
    ("position", {"person": 8, "name": "Lê Thị Bình"}, Position(8, "Lê Thị Bình")),
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
        QUESTIONS[-2],
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


@pytest.mark.parametrize(
    ("stored", "loads"),
    [
        # What 0.2.0 loaded: by the key "unit", which named one, meant all, or was not there.
        ({"view": "opening", "unit": 3}, Loads(units=(3,))),
        ({"view": "morning", "unit": 3, "day": "2021-02-08", "weekly": True}, Loads(units=(3,))),
        ({"view": "listing", "filter": "all", "unit": 3, "page": 1, "chat": 5}, Loads(units=(3,))),
        ({"view": "listing", "filter": "all", "unit": None, "page": 1, "chat": 5}, EVERYTHING),
        ({"view": "found", "words": "a", "page": 1, "chat": 5, "unit": None}, EVERYTHING),
        ({"view": "history", "task": 0, "page": 1, "chat": 5, "unit": None}, EVERYTHING),
        (
            {"view": "round", "unit": 3, "month": "2021-03-01", "closes": "2021-03-12"},
            Loads(units=(3,)),
        ),
        ({"view": "urged", "unit": 3, "by": "a", "day": "2021-03-01"}, Loads(units=(3,))),
        ({"view": "collected", "month": "2021-03-01"}, Loads()),
        ({"view": "board"}, Loads()),
        ({"view": "reported", "refused": []}, Loads()),
    ],
)
def test_as_much_is_loaded_as_before(stored: dict[str, Any], loads: Loads) -> None:
    assert read_subject(stored).loads() == loads


def test_the_question_of_the_overdue_shows_it() -> None:
    assert UrgeOverdue((7, 4)).shows() == (7, 4)
