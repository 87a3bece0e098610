"""Requests for a later deadline as actions: asked, viewed by the office, settled by the leaders."""

from datetime import date

import pytest

from actions.extension.advising import advise_pressed, remark_pressed
from actions.extension.asking import extend_pressed, extend_typed
from actions.extension.deciding import deny_pressed, grant_pressed, nearer_pressed
from actions.registration.approving import approve
from actions.registration.gathering import present
from actions.registration.proposing import propose_pressed
from actions.report.reporting import report_typed
from domain.authority import NotForThisChat, NotOfThisChat
from domain.chat import Seat
from domain.extension.asking import (
    AskedBefore,
    DecisionNotUnderstood,
    NobodyToDecide,
    NothingDated,
    NothingToExtend,
    NotLater,
)
from domain.extension.extension import NotItsTurn, Stance, State
from domain.extension.names import (
    DecisionMeant,
    ExtensionCard,
    ExtensionVerb,
    LaterDay,
    NearerDay,
    OfficeView,
    Reason,
    RefusalReason,
    RequestMeant,
    WhichToExtend,
)
from domain.plan.deadline import Deadline
from domain.prompt import QuestionClosed
from domain.registration.names import ProposedDay
from domain.report.done import AlreadyDone
from domain.spoken.times.deadline import DayNotUnderstood
from tests.actions.at_work import LEADERS, OFFICE, AtWork
from tests.actions.deed import Deed, Told
from views.registration.proposed import ONGOING, RIGHT

WORDS = "4 đến 15/3 vì chờ kinh phí"


async def asked(at_work: AtWork) -> Deed[None]:
    """The Trung tâm asks for 15/3; the card stands before the office."""
    repeated = await at_work.writes("TT", extend_typed, WORDS)
    return await at_work.chooses("TT", repeated.only, "yes")


async def viewed(at_work: AtWork) -> Told:
    """The office agrees; the card stands before the leaders."""
    (card,) = (await asked(at_work)).to(OFFICE)
    deed = await at_work.does(OFFICE, advise_pressed, 1, Stance.AGREES, to=card)
    (card,) = deed.to(LEADERS)
    return card


async def test_a_request_is_repeated_before_it_counts(at_work: AtWork) -> None:
    repeated = await at_work.writes("TT", extend_typed, WORDS)
    assert isinstance(repeated.question, RequestMeant)
    assert repeated.question.request.reason == "chờ kinh phí"
    assert repeated.kinds == []
    assert await at_work.finds(lambda tx: tx.extensions.open()) == []


async def test_a_request_goes_to_the_office(at_work: AtWork) -> None:
    deed = await asked(at_work)
    assert deed.chats == ["TT", OFFICE]
    answer, card = deed.told
    assert (card.subject, card.lasting) == (ExtensionCard(1, Seat.OFFICE), True)
    (event,) = deed.log
    assert (event.kind, event.work) == ("extension-asked", at_work.id("TT-04"))
    assert event.details["last_day"] == "2021-03-15"
    (request,) = await at_work.finds(lambda tx: tx.extensions.open())
    assert (request.state, request.asked.last_day) == (State.OFFICE, date(2021, 3, 15))
    with pytest.raises(AskedBefore):
        await at_work.writes("TT", extend_typed, WORDS)
    assert answer.chat == "TT"


async def test_what_is_missing_is_asked_for_in_turn(at_work: AtWork) -> None:
    day = await at_work.does("TT", extend_pressed, at_work.id("TT-04"))
    assert isinstance(day.question, LaterDay)
    with pytest.raises(DayNotUnderstood):
        await at_work.answers("TT", day.only, "khi nào rảnh")
    with pytest.raises(NotLater):
        await at_work.answers("TT", day.only, "18/02")
    reason = await at_work.answers("TT", day.only, "15/3")
    assert isinstance(reason.question, Reason)
    meant = await at_work.answers("TT", reason.only, "chờ kinh phí")
    assert isinstance(meant.question, RequestMeant)
    changed = await at_work.answers("TT", meant.only, "20/3")
    assert isinstance(changed.question, RequestMeant)
    assert changed.question.request.deadline is not None
    assert changed.question.request.deadline.last_day == date(2021, 3, 20)
    anew = await at_work.chooses("TT", changed.only, "change")
    assert isinstance(anew.question, LaterDay)
    with pytest.raises(QuestionClosed):
        await at_work.chooses("TT", changed.only, "yes")


async def test_which_task_is_asked_and_the_words_kept(at_work: AtWork) -> None:
    which = await at_work.writes("TT", extend_typed, "đến 15/3 vì chờ kinh phí")
    assert which.only.subject == WhichToExtend("đến 15/3 vì chờ kinh phí")
    meant = await at_work.does("TT", extend_pressed, at_work.id("TT-04"), to=which.only)
    assert isinstance(meant.question, RequestMeant)


async def test_who_cannot_ask_is_refused(at_work: AtWork) -> None:
    with pytest.raises(NotForThisChat):
        await at_work.types(LEADERS, f"/giahan {WORDS}")
    with pytest.raises(NotOfThisChat):
        await at_work.does("TDC", extend_pressed, at_work.id("TT-04"))
    await at_work.writes("QLKH", report_typed, "VP-09.2")
    with pytest.raises(NothingDated):
        await at_work.writes("QLKH", extend_typed, "")


async def test_the_day_and_reason_for_work_without_a_deadline_are_proposed(at_work: AtWork) -> None:
    asked = await at_work.writes("TT", extend_typed, "1 đến 15/3 vì chờ vốn")
    assert isinstance(asked.question, ProposedDay)
    said = asked.question.request
    assert (said.deadline and said.deadline.last_day, said.reason) == (date(2021, 3, 15), "chờ vốn")
    deed = await at_work.chooses("TT", asked.only, RIGHT)
    assert deed.log[0].details["reason"] == "chờ vốn"


async def test_of_several_without_a_deadline_it_is_asked_which_and_the_words_kept(
    at_work: AtWork,
) -> None:
    which = await at_work.writes("TT", extend_typed, "1, 3 đến 15/3 vì chờ vốn")
    asked = await at_work.does("TT", extend_pressed, at_work.id("TT-03"), to=which.only)
    assert isinstance(asked.question, ProposedDay)
    assert asked.question.request.reason == "chờ vốn"


async def test_work_that_needs_no_deadline_has_none_to_extend(at_work: AtWork) -> None:
    asked = await at_work.does("TT", propose_pressed, at_work.id("TT-03"))
    await at_work.chooses("TT", asked.only, ONGOING)
    await at_work.does(OFFICE, present)
    await at_work.does(LEADERS, approve, 1)
    with pytest.raises(NothingToExtend):
        await at_work.writes("TT", extend_typed, "3 đến 15/3 vì chờ vốn")


@pytest.mark.parametrize("view", [Stance.AGREES, Stance.OBJECTS])
async def test_the_office_passes_on_with_its_view_once(at_work: AtWork, view: Stance) -> None:
    (card,) = (await asked(at_work)).to(OFFICE)
    deed = await at_work.does(OFFICE, advise_pressed, 1, view, to=card)
    assert deed.chats == [LEADERS]
    assert deed.only.subject == ExtensionCard(1, Seat.LEADERS)
    assert deed.log[0].details == {"extension": 1, "view": view.value, "words": None}
    assert card.row in deed.edited
    with pytest.raises(NotItsTurn):
        await at_work.does(OFFICE, advise_pressed, 1, view, to=card)


async def test_the_office_gives_its_view_in_words(at_work: AtWork) -> None:
    (card,) = (await asked(at_work)).to(OFFICE)
    question = await at_work.does(OFFICE, remark_pressed, 1, to=card)
    assert question.question == OfficeView(1)
    deed = await at_work.answers(OFFICE, question.only, "kinh phí đã cấp một phần")
    assert deed.log[0].details["words"] == "kinh phí đã cấp một phần"
    assert "Đã xin ý kiến Ban Giám đốc lúc 08:00 ngày 08/02/2021." in deed.to(OFFICE)[0].text
    with pytest.raises(NotForThisChat):
        await at_work.presses("TT", ExtensionVerb.REMARK, 1)


async def test_without_leaders_nobody_could_decide(at_work: AtWork) -> None:
    (card,) = (await asked(at_work)).to(OFFICE)
    chat = at_work.chats[LEADERS].id
    await at_work.changes(lambda tx: tx.chats.unbind(chat, Seat.LEADERS, None))
    with pytest.raises(NobodyToDecide):
        await at_work.does(OFFICE, advise_pressed, 1, Stance.AGREES, to=card)


async def test_a_granted_day_is_in_force_and_all_hear_of_it(at_work: AtWork) -> None:
    card = await viewed(at_work)
    deed = await at_work.does(LEADERS, grant_pressed, 1, to=card)
    assert (await at_work.work("TT-04")).last_day == date(2021, 3, 15)
    assert deed.chats == ["TT", OFFICE, LEADERS]
    assert deed.kinds == ["extension-decided", "moved"]
    assert deed.log[1].details["by"] == "extension"
    assert card.row in deed.edited
    with pytest.raises(NotItsTurn):
        await at_work.does(LEADERS, grant_pressed, 1, to=card)


async def test_a_nearer_day_is_repeated_and_then_in_force(at_work: AtWork) -> None:
    card = await viewed(at_work)
    question = await at_work.does(LEADERS, nearer_pressed, 1, to=card)
    assert question.question == NearerDay(1)
    meant = await at_work.answers(LEADERS, question.only, "05/3")
    assert isinstance(meant.question, DecisionMeant)
    await at_work.chooses(LEADERS, meant.only, "yes")
    assert (await at_work.work("TT-04")).last_day == date(2021, 3, 5)


async def test_a_day_later_than_asked_is_repeated_as_such_and_then_in_force(
    at_work: AtWork,
) -> None:
    card = await viewed(at_work)
    meant = await at_work.answers(LEADERS, card, "cho đến 20/3")
    assert isinstance(meant.question, DecisionMeant)
    assert "muộn hơn ngày đơn vị đề nghị (thứ Hai, 15/3/2021)" in meant.only.text
    await at_work.chooses(LEADERS, meant.only, "yes")
    assert (await at_work.work("TT-04")).last_day == date(2021, 3, 20)


async def test_a_leader_puts_another_word_in_place_of_their_own(at_work: AtWork) -> None:
    card = await viewed(at_work)
    await at_work.does(LEADERS, grant_pressed, 1, to=card)
    with pytest.raises(NotItsTurn):
        await at_work.answers(LEADERS, card, "đồng ý")
    meant = await at_work.answers(LEADERS, card, "thôi cho đến 05/3")
    deed = await at_work.chooses(LEADERS, meant.only, "yes")
    assert (await at_work.work("TT-04")).last_day == date(2021, 3, 5)
    (told,) = deed.to("TT")
    assert "Ý kiến này thay" in told.text
    meant = await at_work.answers(LEADERS, card, "không đồng ý gia hạn nữa")
    await at_work.chooses(LEADERS, meant.only, "yes")
    assert (await at_work.work("TT-04")).last_day == date(2021, 2, 19)
    with pytest.raises(NotItsTurn):
        await at_work.answers(LEADERS, card, "cho đến 10/3", who="VP")


@pytest.mark.parametrize("reason", ["việc đã chậm hai lần", None])
async def test_a_refusal_leaves_the_deadline(at_work: AtWork, reason: str | None) -> None:
    card = await viewed(at_work)
    question = await at_work.does(LEADERS, deny_pressed, 1, to=card)
    assert question.question == RefusalReason(1)
    if reason:
        deed = await at_work.answers(LEADERS, question.only, reason)
    else:
        deed = await at_work.skips(LEADERS, question.only)
    assert (await at_work.work("TT-04")).last_day == date(2021, 2, 19)
    assert deed.log[0].details["state"] == State.REFUSED.value
    assert deed.log[0].details["answer"] == reason
    (told,) = deed.to("TT")
    assert any("gia hạn" in button.text.lower() for button in told.buttons)


async def test_words_under_the_card_are_repeated_first(at_work: AtWork) -> None:
    card = await viewed(at_work)
    with pytest.raises(DecisionNotUnderstood):
        await at_work.answers(LEADERS, card, "để anh xem")
    meant = await at_work.answers(LEADERS, card, "đồng ý")
    assert meant.question == DecisionMeant(1, Deadline("đến 15/3/2021", date(2021, 3, 15)), None)
    other = await at_work.answers(LEADERS, meant.only, "không đồng ý")
    assert other.question == DecisionMeant(1, None, "không đồng ý")
    await at_work.chooses(LEADERS, other.only, "yes")
    assert (await at_work.work("TT-04")).last_day == date(2021, 2, 19)


async def test_finished_work_closes_its_request(at_work: AtWork) -> None:
    card = await viewed(at_work)
    deed = await at_work.writes("TT", report_typed, "4")
    assert deed.kinds == ["extension-closed", "done"]
    assert await at_work.finds(lambda tx: tx.extensions.open()) == []
    with pytest.raises((NotItsTurn, AlreadyDone)):
        await at_work.does(LEADERS, grant_pressed, 1, to=card)
