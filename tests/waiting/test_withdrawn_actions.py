"""What a unit has put before somebody, taken back or corrected before it is answered."""

from collections.abc import Awaitable, Callable

import pytest

from actions.extension.advising import advise_pressed
from actions.extension.amending import amend_pressed
from actions.extension.asking import extend_typed
from actions.extension.deciding import grant_pressed
from actions.extension.withdrawing import withdraw_extension
from actions.obstacle.answering import advise, agree
from actions.obstacle.consulting import consult_pressed
from actions.obstacle.reporting import obstruct_typed
from actions.obstacle.resolving import resolve
from actions.obstacle.withdrawing import amend_obstacle, withdraw_obstacle
from domain.authority import NotForThisChat, NotOfThisChat
from domain.extension.extension import NotItsTurn, Stance
from domain.extension.names import ExtensionVerb
from domain.obstacle.names import ObstacleVerb
from domain.obstacle.obstacle import NoObstacleStands, ObstacleAnswered, ObstacleEnded
from domain.press import press
from domain.refusal import Refusal
from tests.actions.at_work import FILE, LEADERS, OFFICE, AtWork
from tests.actions.deed import Deed

CLOSED = "Đơn vị đã rút lại lúc 08:00 ngày 08/02/2021, không cần cho ý kiến nữa."
Step = Callable[[AtWork], Awaitable[object]]


async def stuck(at_work: AtWork) -> Deed[None]:
    """The Trung tâm tells of an obstacle; the card stands before the office."""
    question = await at_work.writes("TT", obstruct_typed, "4 chưa có kinh phí", file=FILE)
    return await at_work.answers("TT", question.only, "cấp thêm 20 triệu")


async def asked(at_work: AtWork) -> Deed[None]:
    """The Trung tâm asks for 15/3; the card stands before the office."""
    repeated = await at_work.writes("TT", extend_typed, "4 đến 15/3 vì chờ kinh phí")
    return await at_work.chooses("TT", repeated.only, "yes")


async def _consulted(at_work: AtWork) -> Deed[None]:
    question = await at_work.does(OFFICE, consult_pressed, 1)
    return await at_work.skips(OFFICE, question.only)


async def _agreed(at_work: AtWork) -> object:
    await _consulted(at_work)
    return await at_work.does(LEADERS, agree, 1)


async def _agreed_soon(at_work: AtWork) -> object:
    await _consulted(at_work)
    return await at_work.presses(LEADERS, ObstacleVerb.AGREE_SOON, 1)


async def _viewed(at_work: AtWork) -> object:
    return await at_work.does(OFFICE, advise_pressed, 1, Stance.AGREES)


async def _granted(at_work: AtWork) -> object:
    await _viewed(at_work)
    return await at_work.does(LEADERS, grant_pressed, 1)


async def _nothing(_: AtWork) -> object:
    return None


async def test_an_obstacle_taken_back_is_told_to_whoever_has_its_card(at_work: AtWork) -> None:
    sent, card, _ = (await stuck(at_work)).told
    assert [one.text for one in sent.buttons] == ["Rút lại", "Sửa", "Xin gia hạn"]
    await _consulted(at_work)
    deed = await at_work.presses("TT", ObstacleVerb.WITHDRAW, 1, to=sent)
    assert deed.chats == ["TT", OFFICE, LEADERS]
    assert deed.told[0].text.endswith(
        "đã rút lại nội dung vướng mắc lúc 08:00 ngày 08/02/2021, không cần cho ý kiến nữa."
    )
    assert deed.told[1].answers == card.row
    assert {sent.row, card.row} <= deed.edited
    shown = await at_work.shown_now(card)
    assert (shown.text.split("\n")[-1], shown.buttons) == (CLOSED, ())
    assert [one.text for one in (await at_work.shown_now(sent)).buttons[0]] == ["Xin gia hạn"]
    assert [(each.kind, each.words) for each in deed.log] == [
        ("obstacle-withdrawn", "rút lại nội dung vướng mắc: chưa có kinh phí")
    ]
    assert (await at_work.work("TT-04")).obstacle is None


async def test_a_request_taken_back_is_told_and_may_be_made_again(at_work: AtWork) -> None:
    sent, card = (await asked(at_work)).told
    assert [one.text for one in sent.buttons] == ["Rút lại", "Sửa"]
    await _viewed(at_work)
    deed = await at_work.presses("TT", ExtensionVerb.WITHDRAW, 1, to=sent)
    assert deed.chats == ["TT", OFFICE, LEADERS]
    assert {sent.row, card.row} <= deed.edited
    shown = await at_work.shown_now(card)
    assert (shown.text.split("\n")[-1], shown.buttons) == (CLOSED, ())
    assert (await at_work.shown_now(sent)).buttons == ()
    assert deed.kinds == ["extension-withdrawn"]
    again = await asked(at_work)
    assert again.kinds == ["extension-asked"]


@pytest.mark.parametrize(
    ("before", "refused"),
    [
        (_nothing, None),
        (_consulted, None),
        (_agreed, ObstacleAnswered),
        (_agreed_soon, ObstacleAnswered),
        (lambda at_work: at_work.does(OFFICE, resolve, 1), ObstacleEnded),
        (lambda at_work: at_work.does("TT", withdraw_obstacle, 1), ObstacleEnded),
    ],
)
async def test_an_obstacle_is_the_unit_s_own_until_it_is_answered(
    at_work: AtWork, before: Step, refused: type[Refusal] | None
) -> None:
    await stuck(at_work)
    await before(at_work)
    for act in (amend_obstacle, withdraw_obstacle):
        if refused is None:
            await at_work.does("TT", act, 1)
        else:
            with pytest.raises(refused):
                await at_work.does("TT", act, 1)


@pytest.mark.parametrize(
    ("before", "refused"),
    [
        (_nothing, None),
        (_viewed, None),
        (_granted, NotItsTurn),
        (lambda at_work: at_work.does("TT", withdraw_extension, 1), NotItsTurn),
    ],
)
async def test_a_request_is_the_unit_s_own_until_it_is_settled(
    at_work: AtWork, before: Step, refused: type[Refusal] | None
) -> None:
    await asked(at_work)
    await before(at_work)
    for act in (amend_pressed, withdraw_extension):
        if refused is None:
            await at_work.does("TT", act, 1)
        else:
            with pytest.raises(refused):
                await at_work.does("TT", act, 1)


@pytest.mark.parametrize("chat", ["TDC", OFFICE, LEADERS])
async def test_nobody_else_takes_it_back(at_work: AtWork, chat: str) -> None:
    await stuck(at_work)
    await asked(at_work)
    verbs = (
        *(ObstacleVerb.WITHDRAW, ObstacleVerb.AMEND),
        *(ExtensionVerb.WITHDRAW, ExtensionVerb.AMEND),
    )
    for verb in verbs:
        with pytest.raises((NotForThisChat, NotOfThisChat)):
            await at_work.presses(chat, verb, 1)


async def test_of_an_obstacle_that_is_corrected_what_is_skipped_stays(at_work: AtWork) -> None:
    sent, card, _ = (await stuck(at_work)).told
    question = await at_work.presses("TT", ObstacleVerb.AMEND, 1, to=sent)
    assert "Hiện đã ghi: “chưa có kinh phí”. Muốn giữ nguyên, bấm Bỏ qua." in question.only.text
    proposal = await at_work.skips("TT", question.only)
    assert "Hiện đã ghi: “cấp thêm 20 triệu”." in proposal.only.text
    deed = await at_work.answers("TT", proposal.only, "cấp thêm 30 triệu")
    kept = (await at_work.work("TT-04")).obstacle
    assert kept is not None
    assert (kept.stuck, kept.proposal) == ("chưa có kinh phí", "cấp thêm 30 triệu")
    assert (
        "Khó khăn, vướng mắc: chưa có kinh phí\nĐề xuất, kiến nghị: cấp thêm 30 triệu\n"
        in deed.told[0].text
    )
    assert deed.chats == ["TT", OFFICE, OFFICE], "the card, and its photo under it"
    assert "Đơn vị đã sửa, báo cáo lại" in (await at_work.shown_now(card)).text
    other = await at_work.presses("TT", ObstacleVerb.AMEND, kept.id)
    proposal = await at_work.answers("TT", other.only, "chưa có máy")
    await at_work.skips("TT", proposal.only)
    kept = (await at_work.work("TT-04")).obstacle
    assert kept is not None
    assert (kept.stuck, kept.proposal) == ("chưa có máy", "cấp thêm 30 triệu")


async def test_a_request_that_is_corrected_takes_the_place_of_the_first(at_work: AtWork) -> None:
    sent, card = (await asked(at_work)).told
    question = await at_work.presses("TT", ExtensionVerb.AMEND, 1, to=sent)
    repeated = await at_work.answers("TT", question.only, "đến 20/3")
    (waits,) = await at_work.finds(lambda tx: tx.extensions.open())
    assert waits.id == 1, "nothing changes before it is confirmed"
    deed = await at_work.chooses("TT", repeated.only, "yes")
    assert deed.kinds == ["extension-withdrawn", "extension-asked"]
    (waits,) = await at_work.finds(lambda tx: tx.extensions.open())
    assert (waits.id, waits.reason, f"{waits.asked.last_day:%d/%m}") == (2, "chờ kinh phí", "20/03")
    shown = (await at_work.shown_now(card)).text
    assert shown.endswith("Đơn vị đã sửa lúc 08:00 ngày 08/02/2021; đề nghị xem tin mới hơn.")
    assert (await at_work.shown_now(sent)).text.endswith("Đã sửa lúc 08:00 ngày 08/02/2021.")


async def test_the_leaders_are_sent_to_no_card_that_they_do_not_have(at_work: AtWork) -> None:
    await stuck(at_work)
    (card,) = (await _consulted(at_work)).to(LEADERS)[:1]
    question = await at_work.does("TT", amend_obstacle, 1)
    proposal = await at_work.answers("TT", question.only, "chưa có máy")
    await at_work.skips("TT", proposal.only)
    told = "Đơn vị đã sửa, báo cáo lại lúc 08:00 ngày 08/02/2021; "
    shown = (await at_work.shown_now(card)).text
    assert shown.endswith(told + "hiện chưa cần Ban Giám đốc cho ý kiến.")
    await at_work.skips(OFFICE, (await at_work.does(OFFICE, consult_pressed, 2)).only)
    assert (await at_work.shown_now(card)).text.endswith(told + "đề nghị xem tin mới hơn.")


@pytest.mark.parametrize("is_sent", [False, True])
async def test_of_a_request_that_is_corrected_what_is_skipped_stays(
    at_work: AtWork, is_sent: bool
) -> None:
    """Whether it waits for Đúng, gửi đi or stands before the office."""
    repeated = await at_work.writes("TT", extend_typed, "4 đến 15/3 vì chờ kinh phí")
    if is_sent:
        await at_work.chooses("TT", repeated.only, "yes")
        question = (await at_work.does("TT", amend_pressed, 1)).only
    else:
        question = (await at_work.chooses("TT", repeated.only, "change")).only
    assert "Hiện đã ghi: “đến 15/3/2021”. Muốn giữ nguyên, bấm Bỏ qua." in question.text
    why = (await at_work.skips("TT", question)).only
    assert "Hiện đã ghi: “chờ kinh phí”. Muốn giữ nguyên, bấm Bỏ qua." in why.text
    again = (await at_work.skips("TT", why)).only
    assert "Lý do: chờ kinh phí" in again.text
    question = (await at_work.chooses("TT", again, "change")).only
    again = (await at_work.answers("TT", question, "đến 20/3")).only
    assert "đến 20/3/2021" in again.text
    assert "Lý do: chờ kinh phí" in again.text


async def test_a_request_settled_meanwhile_is_not_corrected(at_work: AtWork) -> None:
    await asked(at_work)
    question = await at_work.does("TT", amend_pressed, 1)
    repeated = await at_work.answers("TT", question.only, "đến 20/3")
    await _granted(at_work)
    with pytest.raises(NotItsTurn):
        await at_work.chooses("TT", repeated.only, "yes")


@pytest.mark.parametrize(
    ("before", "refused"),
    [
        (_agreed, ObstacleAnswered),
        (_agreed_soon, ObstacleAnswered),
        (lambda at_work: at_work.does("TT", withdraw_obstacle, 1), ObstacleEnded),
    ],
)
@pytest.mark.parametrize("told", ["", "chưa có máy", "chưa có máy; đề xuất thuê"])
async def test_an_obstacle_answered_meanwhile_is_not_corrected(
    at_work: AtWork, before: Step, refused: type[Refusal], told: str
) -> None:
    """Neither by the words that come, nor by what is skipped after them."""
    await stuck(at_work)
    question = (await at_work.does("TT", amend_obstacle, 1)).only
    if not told:
        question = (await at_work.answers("TT", question, "chưa có máy")).only
    await before(at_work)
    with pytest.raises(refused):
        await (at_work.answers("TT", question, told) if told else at_work.skips("TT", question))
    kept = (await at_work.work("TT-04")).obstacle
    assert kept is None or kept.id == 1


async def test_the_reporter_is_who_wrote_what_is_stuck(at_work: AtWork) -> None:
    """A colleague who presses Bỏ qua, or who proposes, reports nothing."""
    question = await at_work.writes("TT", obstruct_typed, "4 chưa có kinh phí", who="TDC")
    deed = await at_work.skips("TT", question.only)
    kept = (await at_work.work("TT-04")).obstacle
    assert kept is not None
    assert kept.reporter.id == at_work.people["TDC"].id
    assert "Người báo cáo: Cán bộ TDC" in deed.told[1].text
    asks = await at_work.writes("TT", obstruct_typed, "1")
    proposal = await at_work.answers("TT", asks.only, "thiếu người", who="TDC")
    await at_work.answers("TT", proposal.only, "bổ sung người")
    kept = (await at_work.work("TT-01")).obstacle
    assert kept is not None
    assert kept.reporter.id == at_work.people["TDC"].id


async def said(at_work: AtWork, words: str) -> Deed[None]:
    """Let the Trung tâm write under a list of its work."""
    listed = (await at_work.types("TT", "/viec")).only
    return await at_work.answers("TT", listed, words)


@pytest.mark.parametrize(
    ("before", "words", "button"),
    [
        (stuck, "vướng mắc việc 4 hết rồi", "Rút lại vướng mắc: TT-04"),
        (stuck, "bỏ cái vướng mắc lúc nãy", "Rút lại vướng mắc: TT-04"),
        (asked, "em rút đề nghị gia hạn", "Rút lại đề nghị gia hạn: TT-04"),
        (asked, "không xin gia hạn nữa", "Rút lại đề nghị gia hạn: TT-04"),
    ],
)
async def test_words_that_take_back_are_offered_the_button(
    at_work: AtWork, before: Step, words: str, button: str
) -> None:
    await before(at_work)
    deed = await said(at_work, words)
    assert [one.text for one in deed.only.buttons] == [button]
    assert deed.log == ()


async def test_of_an_answered_obstacle_the_office_hears_that_it_is_over(at_work: AtWork) -> None:
    await stuck(at_work)
    await at_work.writes(OFFICE, lambda here, told: advise(here, 1, told), "cấp trong tuần")
    deed = await said(at_work, "việc 4 hết vướng rồi")
    assert deed.chats == [OFFICE, "TT"]
    (resolved,) = deed.told[0].buttons
    assert resolved.press == press(ObstacleVerb.RESOLVE, 1)
    with pytest.raises(ObstacleAnswered):
        await said(at_work, "em rút lại vướng mắc")


async def test_an_obstacle_that_nobody_has_is_said_not_to_stand(at_work: AtWork) -> None:
    with pytest.raises(NoObstacleStands):
        await said(at_work, "hết vướng rồi ạ")
