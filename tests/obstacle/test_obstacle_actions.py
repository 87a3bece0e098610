"""Obstacles as actions: told by the unit, passed on, answered, resolved."""

from collections.abc import Awaitable, Callable
from datetime import date

import pytest

from actions.cancel import skip_pressed
from actions.obstacle.agreeing import agree_soon, take_back
from actions.obstacle.answering import advise_pressed, agree, decide_pressed, meet_pressed
from actions.obstacle.consulting import consult_pressed
from actions.obstacle.postponing import postpone_pressed, settle_day
from actions.obstacle.reporting import obstruct_pressed, obstruct_typed
from actions.obstacle.resolving import resolve
from domain.authority import NotForThisChat, NotOfThisChat
from domain.chat import Seat
from domain.obstacle.agreement import AgreedBefore, NotToTakeBack
from domain.obstacle.names import ObstacleCard, ObstacleVerb, Proposal, Stuck, WhichIsStuck
from domain.obstacle.obstacle import (
    AlreadyResolved,
    AlreadyWithLeaders,
    NoLeadersChat,
    ObstacleClosed,
    ToldBefore,
    Turn,
)
from domain.obstacle.opinion import (
    ConveyedBefore,
    DayAlreadySettled,
    NoAnswerOfOffice,
    NothingProposed,
    SaidBefore,
)
from domain.obstacle.opinion_names import (
    Advice,
    AnswerHeld,
    Beside,
    Conveyed,
    Held,
    LeadersOpinion,
    Meeting,
    NewDay,
    NewDayMeant,
    PassedOnView,
)
from domain.press import CONFIRM
from domain.remit.passed_up import LeftToAnother
from domain.report.names import ReportVerb
from domain.subject import QuestionShown
from tests.actions.at_work import FILE, LEADERS, OFFICE, AtWork
from tests.actions.deed import Deed, Told

WORDS = "4 chưa có kinh phí"


async def told(at_work: AtWork, proposal: str | None = "cấp thêm 20 triệu") -> Deed[None]:
    """The Trung tâm tells what is stuck; the card stands before the office."""
    question = await at_work.writes("TT", obstruct_typed, WORDS)
    if proposal is None:
        return await at_work.skips("TT", question.only)
    return await at_work.answers("TT", question.only, proposal)


async def passed_on(at_work: AtWork, proposal: str | None = "cấp thêm 20 triệu") -> Told:
    """The office passes it on; the card stands before the leaders."""
    await told(at_work, proposal)
    question = await at_work.does(OFFICE, consult_pressed, 1)
    deed = await at_work.skips(OFFICE, question.only)
    (card,) = deed.to(LEADERS)
    return card


async def test_what_is_stuck_and_proposed_is_asked_for_and_kept(at_work: AtWork) -> None:
    stuck = await at_work.does("TT", obstruct_pressed, at_work.id("TT-04"))
    assert isinstance(stuck.question, Stuck)
    proposal = await at_work.answers("TT", stuck.only, "chưa có kinh phí", file=FILE)
    assert isinstance(proposal.question, Proposal)
    deed = await at_work.answers("TT", proposal.only, "cấp thêm 20 triệu trước 20/02")
    kept = (await at_work.work("TT-04")).obstacle
    assert kept is not None
    assert (kept.stuck, kept.proposal) == ("chưa có kinh phí", "cấp thêm 20 triệu trước 20/02")
    assert (kept.turn, kept.needed_by) == (Turn.OFFICE, date(2021, 2, 19))
    assert deed.chats == ["TT", OFFICE, OFFICE]
    _, card, file = deed.told
    assert (card.subject, card.lasting) == (ObstacleCard(1, Seat.OFFICE), True)
    assert (file.message.attachment, file.answers) == (FILE, card.row)
    assert (deed.kinds, deed.log[0].details["attachments"]) == (["obstacle"], 1)


@pytest.mark.parametrize("by_question", [False, True])
async def test_what_is_told_whole_is_not_asked_for_again(
    at_work: AtWork, by_question: bool
) -> None:
    words = "chưa có kinh phí; đề xuất cấp thêm, cần ý kiến trước 20/02"
    if by_question:
        question = await at_work.writes("TT", obstruct_typed, "4")
        deed = await at_work.answers("TT", question.only, words)
    else:
        deed = await at_work.writes("TT", obstruct_typed, f"4 {words}")
    assert deed.chats == ["TT", OFFICE]
    kept = (await at_work.work("TT-04")).obstacle
    assert kept is not None
    assert (kept.stuck, kept.proposal, kept.needed_by) == (
        "chưa có kinh phí",
        "cấp thêm, cần ý kiến trước 20/02",
        date(2021, 2, 19),
    )


async def test_the_office_s_own_goes_to_the_leaders(at_work: AtWork) -> None:
    question = await at_work.writes("VP", obstruct_typed, "VP-01 chưa có biên chế")
    deed = await at_work.skips("VP", question.only)
    assert deed.chats == ["VP", LEADERS]


async def test_another_obstacle_takes_the_place_of_one_that_is_answered(at_work: AtWork) -> None:
    await told(at_work)
    question = await at_work.does(OFFICE, advise_pressed, 1)
    await at_work.answers(OFFICE, question.only, "mượn của Văn phòng")
    await told(at_work, None)
    obstacle = (await at_work.work("TT-04")).obstacle
    assert obstacle is not None
    assert (obstacle.id, obstacle.stuck, obstacle.proposal) == (2, "chưa có kinh phí", None)
    assert [one.id for one in await at_work.finds(lambda tx: tx.obstacles.open())] == [2]


@pytest.mark.parametrize(
    ("words", "stuck", "proposal"),
    [
        ("4 thiếu cả người", "chưa có kinh phí; thiếu cả người", "cấp thêm 20 triệu"),
        (
            "4 thiếu người; đề xuất tuyển",
            "chưa có kinh phí; thiếu người",
            "cấp thêm 20 triệu; tuyển",
        ),
        ("4 Chưa có kinh phí; đề xuất mượn", "chưa có kinh phí", "cấp thêm 20 triệu; mượn"),
    ],
)
async def test_what_is_told_while_the_first_waits_is_more_of_it(
    at_work: AtWork, words: str, stuck: str, proposal: str
) -> None:
    (_, card) = (await told(at_work)).told
    deed = await at_work.writes("TT", obstruct_typed, words, file=FILE)
    obstacle = (await at_work.work("TT-04")).obstacle
    assert obstacle is not None
    assert (obstacle.stuck, obstacle.proposal) == (stuck, proposal)
    assert [one.id for one in await at_work.finds(lambda tx: tx.obstacles.open())] == [2]
    assert stuck in deed.to(OFFICE)[0].text, "one card says all of it"
    assert FILE in [one.message.attachment for one in deed.to(OFFICE)]
    assert card.row in deed.edited, "the first card has no buttons any more"


async def test_what_was_told_already_makes_nothing_new(at_work: AtWork) -> None:
    await told(at_work)
    with pytest.raises(ToldBefore):
        await at_work.writes("TT", obstruct_typed, "4 chưa có kinh phí")


async def test_more_words_to_one_without_a_proposal_ask_for_it(at_work: AtWork) -> None:
    await told(at_work, None)
    question = await at_work.writes("TT", obstruct_typed, "4 thiếu người")
    assert isinstance(question.question, Proposal)
    await at_work.skips("TT", question.only)
    obstacle = (await at_work.work("TT-04")).obstacle
    assert obstacle is not None
    assert (obstacle.stuck, obstacle.proposal) == ("chưa có kinh phí; thiếu người", None)


async def test_which_task_is_asked_and_the_words_kept(at_work: AtWork) -> None:
    which = await at_work.writes("TT", obstruct_typed, "chưa có kinh phí")
    assert isinstance(which.only.subject, WhichIsStuck)
    question = await at_work.does("TT", obstruct_pressed, at_work.id("TT-04"), to=which.only)
    assert isinstance(question.question, Proposal)
    assert question.question.account.stuck == "chưa có kinh phí"


async def test_the_same_words_are_taken_for_a_task_once(at_work: AtWork) -> None:
    which = await at_work.writes("TT", obstruct_typed, "chưa có kinh phí")
    question = await at_work.does("TT", obstruct_pressed, at_work.id("TT-04"), to=which.only)
    with pytest.raises(ToldBefore):
        await at_work.does("TT", obstruct_pressed, at_work.id("TT-04"), to=which.only)
    await at_work.answers("TT", question.only, "cấp bổ sung")
    with pytest.raises(ToldBefore):
        await at_work.does("TT", obstruct_pressed, at_work.id("TT-04"), to=which.only)
    other = await at_work.does("TT", obstruct_pressed, at_work.id("TT-01"), to=which.only)
    assert isinstance(other.question, Proposal)


async def test_the_office_answers_itself(at_work: AtWork) -> None:
    _, card = (await told(at_work)).told
    question = await at_work.does(OFFICE, advise_pressed, 1, to=card)
    assert question.question == Advice(1)
    deed = await at_work.answers(OFFICE, question.only, "dùng nguồn dự phòng")
    assert deed.chats == ["TT", OFFICE]
    unit, here = deed.told
    assert "dùng nguồn dự phòng" in unit.text
    assert unit.message.reply_to is not None
    assert isinstance(here.subject, Conveyed)
    assert deed.log[0].details["seat"] == "office"
    assert card.row in deed.edited


async def test_the_office_passes_on_once_with_its_view(at_work: AtWork) -> None:
    _, card = (await told(at_work)).told
    question = await at_work.does(OFFICE, consult_pressed, 1, to=card)
    assert question.question == PassedOnView(1, concur=True)
    deed = await at_work.answers(OFFICE, question.only, "đã kiểm tra, đúng vậy")
    assert deed.chats == [OFFICE, LEADERS]
    assert (deed.kinds, deed.log[0].details["view"]) == (["consulted"], "đã kiểm tra, đúng vậy")
    obstacle = (await at_work.work("TT-04")).obstacle
    assert obstacle is not None
    assert obstacle.turn is Turn.LEADERS
    with pytest.raises(AlreadyWithLeaders):
        await at_work.does(OFFICE, consult_pressed, 1, to=card)


@pytest.mark.parametrize("words", ["trinh GD", "cái này xin ý kiến Ban Giám đốc"])
async def test_the_office_s_words_for_the_leaders_are_its_button(
    at_work: AtWork, words: str
) -> None:
    _, card = (await told(at_work)).told
    deed = await at_work.answers(OFFICE, card, words)
    assert (deed.question, deed.chats) == (PassedOnView(1, concur=True), [OFFICE])


@pytest.mark.parametrize("words", ["đã tháo gỡ", "xong việc này rồi, đã tháo gỡ"])
async def test_words_that_it_is_resolved_are_offered_the_button(
    at_work: AtWork, words: str
) -> None:
    _, card = (await told(at_work)).told
    deed = await at_work.answers(OFFICE, card, words)
    assert (deed.chats, deed.kinds) == ([OFFICE], [])
    ((button,),) = deed.only.message.buttons
    assert button.text == "Đã tháo gỡ"


async def test_a_leader_who_wants_it_talked_over_has_a_meeting(at_work: AtWork) -> None:
    card = await passed_on(at_work)
    await at_work.answers(LEADERS, card, "mượn nhà lưới của QLKH")
    deed = await at_work.answers(LEADERS, card, "thôi, để họp đã")
    assert deed.told[-1].subject == QuestionShown(Meeting(1), is_open=True)
    assert deed.to("TT")[0].text.endswith("“Sẽ họp bàn.”")
    obstacle = (await at_work.work("TT-04")).obstacle
    assert obstacle is not None
    assert obstacle.turn is Turn.LEADERS, "whoever never says when it is waits for it all the same"


async def _referred(at_work: AtWork, card: Told) -> None:
    """A colleague has asked the leaders."""
    view = await at_work.does(OFFICE, consult_pressed, 1, to=card, who="VP")
    await at_work.does(OFFICE, skip_pressed, to=view.only, who="VP")


async def _refers(at_work: AtWork, card: Told) -> None:
    """A colleague is asked for the view with which the leaders are asked."""
    await at_work.does(OFFICE, consult_pressed, 1, to=card, who="VP")


async def _answers(at_work: AtWork, card: Told) -> None:
    """A colleague has answered the unit."""
    await at_work.answers(OFFICE, card, "đơn vị tự cân đối", who="VP")


@pytest.mark.parametrize("asks_first", [False, True])
@pytest.mark.parametrize(
    ("colleague", "beside"),
    [(_referred, Beside.REFERRED), (_refers, Beside.REFERS), (_answers, Beside.ANSWERED)],
)
async def test_an_answer_hears_what_a_colleague_has_done_before_it_goes(
    at_work: AtWork,
    colleague: Callable[[AtWork, Told], Awaitable[None]],
    beside: Beside,
    *,
    asks_first: bool,
) -> None:
    _, card = (await told(at_work)).told
    under = (await at_work.does(OFFICE, advise_pressed, 1, to=card)).only if asks_first else card
    at_work.comes("08/02 08:05")
    await colleague(at_work, card)
    at_work.comes("08/02 08:06")
    held = await at_work.answers(OFFICE, under, "dùng nguồn dự phòng")
    assert (held.chats, held.kinds) == ([OFFICE], [])
    assert isinstance(held.question, Held)
    assert (held.question.beside, held.question.words) == (beside, "dùng nguồn dự phòng")
    assert "lúc 08:05" in held.only.text or "từ 08:05" in held.only.text
    assert (await at_work.chooses(OFFICE, held.only, CONFIRM)).chats == ["TT", OFFICE]


async def test_the_leaders_are_asked_beside_an_answer_only_when_that_is_known(
    at_work: AtWork,
) -> None:
    _, card = (await told(at_work)).told
    view = (await at_work.does(OFFICE, consult_pressed, 1, to=card)).only
    held = await at_work.answers(OFFICE, card, "đơn vị tự cân đối", who="VP")
    await at_work.chooses(OFFICE, held.only, CONFIRM, who="VP")
    held = await at_work.skips(OFFICE, view)
    assert (held.chats, held.kinds) == ([OFFICE], [])
    deed = await at_work.chooses(OFFICE, held.only, CONFIRM)
    assert deed.kinds == ["consulted"]


async def test_who_answers_again_is_not_asked_about_the_own_words(at_work: AtWork) -> None:
    _, card = (await told(at_work)).told
    await _referred_by_oneself(at_work, card)
    for words in ("đơn vị chờ", "dùng nguồn dự phòng"):
        assert (await at_work.answers(OFFICE, card, words)).chats == ["TT", OFFICE]


async def _referred_by_oneself(at_work: AtWork, card: Told) -> None:
    view = await at_work.does(OFFICE, consult_pressed, 1, to=card)
    await at_work.skips(OFFICE, view.only)


async def test_it_cannot_be_passed_on_to_nobody(at_work: AtWork) -> None:
    await told(at_work)
    chat = at_work.chats[LEADERS].id
    await at_work.changes(lambda tx: tx.chats.unbind(chat, Seat.LEADERS, None))
    with pytest.raises(NoLeadersChat):
        await at_work.does(OFFICE, consult_pressed, 1)


async def test_a_leader_agrees_once_to_what_is_proposed(at_work: AtWork) -> None:
    card = await passed_on(at_work)
    deed = await at_work.does(LEADERS, agree, 1, to=card)
    assert deed.chats == ["TT", OFFICE, LEADERS]
    assert deed.log[0].details["decision"] == "agreed"
    assert card.row in deed.edited
    with pytest.raises(SaidBefore):
        await at_work.does(LEADERS, agree, 1, to=card)


async def test_what_was_never_agreed_to_is_not_taken_back(at_work: AtWork) -> None:
    await passed_on(at_work)
    with pytest.raises(NotToTakeBack):
        await at_work.does(LEADERS, take_back, 999)


async def test_there_is_nothing_to_agree_to(at_work: AtWork) -> None:
    await passed_on(at_work, None)
    with pytest.raises(NothingProposed):
        await at_work.does(LEADERS, agree, 1)


async def test_a_leader_answers_in_words_or_with_a_meeting(at_work: AtWork) -> None:
    card = await passed_on(at_work)
    words = await at_work.does(LEADERS, decide_pressed, 1, to=card)
    assert words.question == LeadersOpinion(1)
    deed = await at_work.answers(LEADERS, words.only, "làm trước phần đã có vốn", file=FILE)
    assert deed.chats == ["TT", "TT", OFFICE, OFFICE, LEADERS]
    meeting = await at_work.does(LEADERS, meet_pressed, 1, to=card)
    assert meeting.question == Meeting(1)
    met = await at_work.skips(LEADERS, meeting.only)
    assert met.log[0].details["decision"] == "meeting"


async def test_a_day_in_a_leader_s_words_counts_once_it_is_settled(at_work: AtWork) -> None:
    card = await passed_on(at_work)
    await at_work.answers(LEADERS, card, "cho đến 15/3")
    assert (await at_work.work("TT-04")).last_day == date(2021, 2, 19)
    deed = await at_work.does(LEADERS, lambda here: settle_day(here, 1, counts=True))
    assert (await at_work.work("TT-04")).last_day == date(2021, 3, 15)
    assert (deed.kinds, deed.chats) == (["moved"], ["TT", OFFICE])
    with pytest.raises(DayAlreadySettled):
        await at_work.does(LEADERS, lambda here: settle_day(here, 1, counts=False))


async def test_a_day_in_a_leader_s_words_may_be_let_be(at_work: AtWork) -> None:
    card = await passed_on(at_work)
    await at_work.answers(LEADERS, card, "cho đến 15/3")
    deed = await at_work.does(LEADERS, lambda here: settle_day(here, 1, counts=False))
    assert (deed.kinds, deed.chats) == (["kept"], [])
    assert (await at_work.work("TT-04")).last_day == date(2021, 2, 19)


async def test_a_new_day_is_said_back_before_it_counts(at_work: AtWork) -> None:
    card = await passed_on(at_work)
    question = await at_work.does(LEADERS, postpone_pressed, 1, to=card)
    assert question.question == NewDay(1)
    meant = await at_work.answers(LEADERS, question.only, "15/3")
    assert isinstance(meant.question, NewDayMeant)
    deed = await at_work.chooses(LEADERS, meant.only, "right")
    assert (await at_work.work("TT-04")).last_day == date(2021, 3, 15)
    assert deed.kinds == ["moved", "opinion"]
    assert deed.log[0].details["by"] == "opinion"


@pytest.mark.parametrize("chat", [OFFICE, LEADERS])
async def test_it_is_resolved_once_and_then_closed(at_work: AtWork, chat: str) -> None:
    _, card = (await told(at_work)).told
    deed = await at_work.does(chat, resolve, 1)
    assert (deed.chats, deed.kinds) == (["TT"], ["resolved"])
    assert card.row in deed.edited
    assert (await at_work.work("TT-04")).obstacle is None
    with pytest.raises(AlreadyResolved):
        await at_work.does(chat, resolve, 1)
    with pytest.raises(ObstacleClosed):
        await at_work.does(OFFICE, advise_pressed, 1)


async def test_who_may_not_is_refused(at_work: AtWork) -> None:
    await told(at_work)
    with pytest.raises(NotForThisChat):
        await at_work.types(LEADERS, f"/vuongmac {WORDS}")
    with pytest.raises(NotOfThisChat):
        await at_work.does("TDC", obstruct_pressed, at_work.id("TT-04"))
    with pytest.raises(NotForThisChat):
        await at_work.presses("TT", ObstacleVerb.RESOLVE, 1)
    with pytest.raises(NotForThisChat):
        await at_work.presses(OFFICE, ObstacleVerb.AGREE, 1)


@pytest.mark.parametrize("skipped", [True, False])
async def test_what_is_stuck_counts_from_when_it_was_told(at_work: AtWork, skipped: bool) -> None:
    """It was typed on the last day and heard on Monday; the office waits from Monday on."""
    at_work.comes("22/02 08:00", said="19/02 16:30")
    asked = (await at_work.writes("TT", obstruct_typed, WORDS)).only
    at_work.comes("22/02 08:05")
    if skipped:
        deed = await at_work.skips("TT", asked)
    else:
        deed = await at_work.answers("TT", asked, "cấp thêm 20 triệu")
    assert "lúc 16:30 ngày 19/02/2021" in deed.to(OFFICE)[0].text
    assert "Đã chuyển Văn phòng lúc 08:05 ngày 22/02/2021." in deed.to("TT")[0].text


async def test_the_first_choice_of_the_task_completes_what_was_told(at_work: AtWork) -> None:
    at_work.comes("08/02 09:00")
    which = (await at_work.writes("TT", obstruct_typed, "chưa có kinh phí")).only
    at_work.comes("08/02 11:00")
    chosen = at_work.id("TT-04")
    asked = (await at_work.does("TT", obstruct_pressed, chosen, to=which)).only
    deed = await at_work.skips("TT", asked)
    assert "lúc 09:00 ngày 08/02/2021" in deed.to(OFFICE)[0].text


async def test_a_card_that_a_moved_group_left_behind_is_shown_anew_when_it_changes(
    at_work: AtWork,
) -> None:
    (card,) = (await told(at_work)).to(OFFICE)
    office = at_work.chats[OFFICE]
    await at_work.changes(lambda tx: tx.chats.migrate(office.address, -1_000_999))
    assert (await at_work.types("TT", "/tiendo TT-04 50%")).to(OFFICE) == []
    done = await at_work.types("TT", "/xong 4")
    (anew,) = done.to(OFFICE)
    assert (anew.subject, anew.lasting, anew.buttons) == (card.subject, True, ())
    assert "Đã tháo gỡ" in anew.text
    back = await at_work.presses("TT", ReportVerb.WITHDRAW, at_work.id("TT-04"))
    assert [(one.subject, one.answers) for one in back.to(OFFICE)] == [(None, anew.row)]
    assert anew.row in back.edited
    assert card.row not in back.edited
    assert (await at_work.shown_now(anew)).buttons == card.message.buttons


@pytest.mark.parametrize("words", ["Đã nhận, VP sẽ xem", "VP đang xử lý", "gửi nhầm, thu hồi giúp"])
async def test_words_that_answer_nothing_go_to_nobody(at_work: AtWork, words: str) -> None:
    _, card = (await told(at_work)).told
    with pytest.raises(NoAnswerOfOffice):
        await at_work.answers(OFFICE, card, words)
    await at_work.answers(OFFICE, card, "dùng nguồn dự phòng")
    with pytest.raises(ConveyedBefore):
        await at_work.answers(OFFICE, card, words)


async def test_what_a_leader_says_is_the_duty_of_whom_it_names(at_work: AtWork) -> None:
    card = await passed_on(at_work)
    with pytest.raises(LeftToAnother):  # the register has nobody else
        await at_work.answers(LEADERS, card, "cái này để anh An quyết")
    unit, *_ = (await at_work.answers(LEADERS, card, "VP tham mưu thêm")).told
    assert unit.text.endswith("Đề nghị Văn phòng thực hiện.")
    obstacle = (await at_work.work("TT-04")).obstacle
    assert obstacle is not None
    assert obstacle.turn is Turn.OFFICE_ACTS
    unit, *_ = (await at_work.answers(LEADERS, card, "à thôi, để tôi tự họp")).told
    assert "thực hiện" not in unit.text.splitlines()[-1]


async def test_an_agreement_that_waits_is_taken_back_by_words(at_work: AtWork) -> None:
    card = await passed_on(at_work)
    soon = (await at_work.does(LEADERS, agree_soon, 1, to=card)).to(LEADERS)[0]
    with pytest.raises(AgreedBefore):
        await at_work.answers(LEADERS, card, "đã gửi chưa?")
    deed = await at_work.answers(LEADERS, soon, "thôi rút lại, để họp")
    assert deed.chats == [LEADERS, LEADERS]
    taken_back, meeting = deed.told
    assert taken_back.text.endswith("Nội dung này vẫn chờ cho ý kiến.")
    assert meeting.subject == QuestionShown(Meeting(1), is_open=True)


async def test_a_file_alone_is_asked_about_and_goes_with_the_words_that_follow(
    at_work: AtWork,
) -> None:
    _, card = (await told(at_work)).told
    asked = await at_work.answers(OFFICE, card, "", file=FILE)
    assert (asked.question, asked.chats) == (AnswerHeld(1, Seat.OFFICE, FILE), [OFFICE])
    deed = await at_work.answers(OFFICE, asked.only, "làm theo dự toán này")
    words, file = deed.to("TT")
    assert "“làm theo dự toán này”" in words.text
    assert file.message.attachment == FILE
