"""Chậm do khách quan: asked with its basis, confirmed or refused by a leader, counted apart."""

from typing import Any

import pytest

from actions.cause.asking import plead_pressed, plead_typed
from actions.cause.settling import confirm_pressed, refuse_pressed
from actions.report.reporting import report_typed
from domain.authority import NotForThisChat, NotOfThisChat
from domain.cause.asking import (
    AnswerNotUnderstood,
    CauseKnown,
    CauseSettled,
    CauseWaits,
    NothingLate,
    NotLate,
    is_late,
)
from domain.cause.cause import State
from domain.cause.names import Basis, CauseVerb
from domain.plan.state import Progress
from domain.subject import QuestionShown
from domain.waiting.waiting import Matter, waits
from tests.actions.at_work import FILE, LEADERS, OFFICE, ZONE, AtWork
from tests.actions.deed import Deed, Told
from tests.domain.plan_2021 import day, of, plan_2021, reported

WORDS = "4 chờ Bộ cho ý kiến, công văn số 812/BKHCN-TCCB ngày 10/02"


def only_to(deed: Deed[Any], chat: str) -> Told:
    (found,) = deed.to(chat)
    return found


@pytest.mark.parametrize(
    ("progress", "on", "today", "late"),
    [
        (Progress.TODO, None, "19/02", False),
        (Progress.TODO, None, "20/02", True),
        (Progress.SUBMITTED, None, "22/02", True),
        (Progress.DONE, "19/02", "22/02", False),
        (Progress.DONE, "20/02", "22/02", True),
        (Progress.PAUSED, None, "22/02", False),
        (Progress.DROPPED, None, "22/02", False),
    ],
)
def test_what_is_late(progress: Progress, on: str | None, today: str, late: bool) -> None:
    plan = reported(plan_2021(), "TT-04", progress, on=day(on) if on else None)
    assert is_late(of(plan, "TT-04"), day(today)) is late


def test_what_has_no_deadline_is_never_late() -> None:
    assert not is_late(of(plan_2021(), "QLKH-01"), day("31/12"))


async def asked(at_work: AtWork) -> Deed[Any]:
    at_work.comes("22/02 08:00")
    await at_work.writes("TT", report_typed, "4")
    return await at_work.writes("TT", plead_typed, WORDS, file=FILE)


async def test_the_words_go_to_the_leaders_and_the_office_sees_them(at_work: AtWork) -> None:
    deed = await asked(at_work)
    assert deed.chats == ["TT", LEADERS, LEADERS, OFFICE, OFFICE]
    card, file = deed.to(LEADERS)
    assert "Nguyên nhân khách quan, căn cứ: chờ Bộ cho ý kiến, công văn số 812" in card.text
    assert [button.text for button in card.buttons] == ["Xác nhận khách quan", "Không công nhận…"]
    assert file.message.attachment == FILE
    assert [button.text for button in deed.to(OFFICE)[0].buttons] == ["Ghi ý kiến của lãnh đạo"]
    plan = await at_work.finds(lambda tx: tx.plans.current())
    assert plan is not None
    (waiting,) = waits(plan.assignments, ZONE)
    assert (waiting.matter, waiting.assignment.task.code) == (Matter.CAUSE, "TT-04")
    with pytest.raises(CauseWaits):
        await at_work.writes("TT", plead_typed, WORDS)


async def test_a_leader_confirms(at_work: AtWork) -> None:
    card = (await asked(at_work)).to(LEADERS)[0]
    for chat in ("TT", OFFICE):
        with pytest.raises(NotForThisChat):
            await at_work.presses(chat, CauseVerb.CONFIRM, 1)
    deed = await at_work.does(LEADERS, confirm_pressed, 1, to=card)
    assert [each.kind for each in deed.log] == ["cause-confirmed"]
    assert deed.chats == ["TT", OFFICE, LEADERS]
    assert "tính riêng là do khách quan" in only_to(deed, "TT").text
    one = await at_work.work("TT-04")
    assert one.is_excused
    assert not one.in_time, "it stays late, and is said to be excused"
    assert (await at_work.shown_now(card)).buttons == ()
    for settle in (confirm_pressed, refuse_pressed):
        with pytest.raises(CauseSettled):
            await at_work.does(LEADERS, settle, 1)
    with pytest.raises(CauseKnown):
        await at_work.writes("TT", plead_typed, WORDS)


async def test_a_leader_refuses_with_a_reason(at_work: AtWork) -> None:
    card = (await asked(at_work)).to(LEADERS)[0]
    deed = await at_work.does(LEADERS, refuse_pressed, 1, to=card)
    question = only_to(deed, LEADERS)
    assert [button.text for button in question.buttons] == ["Hủy"], "a refusal has a reason"
    deed = await at_work.answers(LEADERS, question, "Công văn đến sau thời hạn")
    assert "không công nhận là khách quan: Công văn đến sau thời hạn" in only_to(deed, "TT").text
    one = await at_work.work("TT-04")
    assert one.cause is not None
    assert (one.cause.state, one.is_excused) == (State.REFUSED, False)
    # With another basis it is asked anew.
    deed = await at_work.writes("TT", plead_typed, "4 mưa bão, quyết định số 12/QĐ-UBND")
    assert LEADERS in deed.chats


@pytest.mark.parametrize(
    ("words", "state"),
    [("Đồng ý", State.CONFIRMED), ("Không đồng ý, đã nhắc từ tháng 1", State.REFUSED)],
)
async def test_a_leaders_words_are_repeated_back(at_work: AtWork, words: str, state: State) -> None:
    card = (await asked(at_work)).to(LEADERS)[0]
    with pytest.raises(AnswerNotUnderstood):
        await at_work.answers(LEADERS, card, "Công văn đó đã có từ trước")
    asks = only_to(await at_work.answers(LEADERS, card, "Công văn nào vậy?"), LEADERS)
    assert asks.text.startswith("Tin này là câu hỏi. Chuyển câu hỏi đến")
    repeated = only_to(await at_work.answers(LEADERS, card, words), LEADERS)
    assert (await at_work.work("TT-04")).cause.state is State.ASKED  # type: ignore[union-attr]
    await at_work.chooses(LEADERS, repeated, "yes")
    assert (await at_work.work("TT-04")).cause.state is state  # type: ignore[union-attr]


async def test_the_office_only_hears(at_work: AtWork) -> None:
    card = (await asked(at_work)).to(OFFICE)[0]
    with pytest.raises(NotForThisChat):
        await at_work.answers(OFFICE, card, "Đồng ý")


async def test_what_is_not_late_has_no_cause(at_work: AtWork) -> None:
    at_work.comes("22/02 08:00")
    with pytest.raises(NotLate):
        await at_work.writes("TT", plead_typed, "5 vì mưa")
    with pytest.raises(NothingLate):
        await at_work.writes("TDC", plead_typed, "")
    with pytest.raises(NotForThisChat):
        await at_work.types(OFFICE, "/khachquan TT-04 vì mưa")
    with pytest.raises(NotOfThisChat):
        await at_work.does("TDC", plead_pressed, at_work.id("TT-04"))


async def test_without_words_it_is_asked_step_by_step(at_work: AtWork) -> None:
    at_work.comes("22/02 08:00")
    deed = await at_work.writes("TT", plead_typed, "")
    which = only_to(deed, "TT")
    assert [button.text for button in which.buttons] == ["TT-04"]
    deed = await at_work.does("TT", plead_pressed, at_work.id("TT-04"), to=which)
    deed = await at_work.answers("TT", only_to(deed, "TT"), "Mưa bão, thông báo số 3/TB-UBND")
    assert "Mưa bão, thông báo số 3/TB-UBND" in deed.to(LEADERS)[0].text


async def test_a_late_report_offers_to_give_the_cause(at_work: AtWork) -> None:
    at_work.comes("22/02 08:00")
    late = only_to(await at_work.writes("TT", report_typed, "4"), "TT")
    assert "Chậm do khách quan…" in [button.text for button in late.buttons]
    asked = await at_work.does("TT", plead_pressed, at_work.id("TT-04"), to=late)
    assert only_to(asked, "TT").subject == QuestionShown(Basis(), is_open=True)
    assert asked.log == ()
    kept = only_to(await at_work.writes("TT", report_typed, "5"), "TT")
    assert [button.text for button in kept.buttons] == ["Rút lại báo cáo"]
