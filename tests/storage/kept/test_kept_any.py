"""Whatever a question or a subject holds comes back from JSON as it was stored."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.rooms import ROOMS
from domain.kept import Kept
from domain.question import Question
from domain.subject import InPlace, QuestionShown, Subject, Together
from storage.kept import kind_of, question_json, read_question, read_subject, subject_json
from tests.storage.kept import test_kept_a, test_kept_b, test_kept_c

# What holds any other question or subject is tried beside those it holds.
SUBJECTS = [kind for kind in ROOMS.wordings if kind not in {QuestionShown, Together, InPlace}]
st.register_type_strategy(datetime, st.datetimes(timezones=st.just(UTC)))
FEW = settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("kind", ROOMS.questions, ids=lambda kind: kind.__name__)
@given(data=st.data())
@FEW
def test_any_question_comes_back(kind: type[Question], data: st.DataObject) -> None:
    asked = data.draw(st.from_type(kind))
    stored = json.loads(json.dumps(question_json(asked)))
    assert read_question(kind_of(asked), stored) == asked


@pytest.mark.parametrize("kind", SUBJECTS, ids=lambda kind: kind.__name__)
@given(data=st.data())
@FEW
def test_any_subject_comes_back(kind: type[Subject], data: st.DataObject) -> None:
    shown = data.draw(st.from_type(kind))
    assert read_subject(json.loads(json.dumps(subject_json(shown)))) == shown


# What rows say that were written: a lower version would refuse to read them, and a higher one reads
# none of them as today's. Whoever raises one lists it here.
WRITTEN = {
    2: (
        *("words-meant", "update", "extension-day", "extension-reason", "extension-meant"),
        *("extension-decided", "days-off", "new-day-meant", "file-held", "stuck", "proposal"),
        *("order-scope", "order-day", "order-reason", "order-basis", "order-confirm", "take-in"),
        *("quote", "stated-day", "document", "unit-basis", "unit-confirm", "new-work-units"),
        *("new-work-title", "new-work-day", "new-work-confirm", "cycle", "cycle-confirm"),
        *("question-ended", "opening", "digest-short", "queue", "closing-asked"),
        *("which-stuck", "card", "review", "which-done", "returned"),
        *("which-submitted", "dates-out", "sheet-out", "history"),
    ),
    3: ("urge-overdue", "listing", "paper-out"),
}


def test_what_was_written_is_no_news_to_a_later_version() -> None:
    raised = {
        one.kind: one.version for one in (*ROOMS.questions, *ROOMS.wordings) if one.version > 1
    }
    assert raised == {kind: written for written, kinds in WRITTEN.items() for kind in kinds}


# What is asked in codes, which mean other work once a department becomes part of another.
BY_CODE = {
    *("parts-meant", "words-meant", "file-meant", "whose-words", "which-meant", "correction"),
    *("sent-back-meant", "minder-meant"),
    *("paper-units", "take-in", "whose-opinion", "thread", "to-record", "sheet"),
}


def test_what_is_asked_in_codes_does_not_outlive_them() -> None:
    assert {one.kind for one in ROOMS.questions if one.by_code} == BY_CODE
    codes = {one.kind for one in ROOMS.questions if {"code", "codes"} & {*one.__slots__}}
    # There they are only shown.
    assert codes - BY_CODE == {"month-or-end", "product-meant"}


def test_every_shape_of_before_that_is_read_has_a_line_that_keeps_it() -> None:
    reading = {
        one.kind
        for one in (*ROOMS.questions, *ROOMS.wordings)
        if one.brought_up.__qualname__ != Kept.brought_up.__qualname__
    }
    asked = (*test_kept_a.QUESTIONS, *test_kept_b.OLD_QUESTIONS, *test_kept_c.OLD_QUESTIONS)
    shown = (*test_kept_a.SUBJECTS, *test_kept_b.OLD_SUBJECTS, *test_kept_c.OLD_SUBJECTS)
    kept = [*(kind for kind, _, _ in asked), *(stored["view"] for stored, _ in shown)]
    assert reading - set(kept) == set()
