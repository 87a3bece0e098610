"""Orders of the office as actions: put together, previewed, carried out once."""

from datetime import date
from functools import partial

import pytest

from actions.extension.asking import extend_typed
from actions.obstacle.reporting import obstruct_typed
from actions.order.carrying_out import page_preview
from actions.order.ordering import order_typed, resume_pressed
from actions.report.reporting import report_typed
from domain.authority import NotForThisChat, NotOfThisChat
from domain.order.names import OrderBasis, OrderDay, OrderMeant, OrderReason, OrderScope
from domain.order.rearrangement import NothingToRearrange, PressToConfirm, Rearrangement
from domain.order.scope import NoSuchScope
from domain.plan.state import Progress
from domain.press import CONFIRM
from domain.prompt import QuestionClosed, QuestionOverruled
from tests.actions.at_work import LEADERS, OFFICE, AtWork
from tests.actions.deed import Deed

GROUNDS = "vì chờ vốn theo Công văn 12/UBND-VX"
PAUSE, RESUME, DROP, MOVE = (
    Rearrangement.PAUSE,
    Rearrangement.RESUME,
    Rearrangement.DROP,
    Rearrangement.MOVE,
)


async def ordered(at_work: AtWork, change: Rearrangement, words: str) -> Deed[None]:
    """The office orders in one line and confirms."""
    preview = await at_work.writes(
        OFFICE, partial(order_typed, change=change), f"{words} {GROUNDS}"
    )
    return await at_work.chooses(OFFICE, preview.only, CONFIRM)


async def test_an_older_preview_moves_no_deadline_that_was_moved_since(at_work: AtWork) -> None:
    move = partial(order_typed, change=MOVE)
    older = await at_work.writes(OFFICE, move, f"TT-05 đến 30/6 {GROUNDS}")
    pause = await at_work.writes(OFFICE, partial(order_typed, change=PAUSE), f"TT-05 {GROUNDS}")
    await ordered(at_work, MOVE, "TT-05 đến 15/6")
    with pytest.raises(QuestionOverruled) as refused:
        await at_work.chooses(OFFICE, older.only, CONFIRM)
    assert refused.value.said == "đến 15/6/2021"
    one = await at_work.work("TT-05")
    assert one.last_day == date(2021, 6, 15)
    await at_work.chooses(OFFICE, pause.only, CONFIRM)
    assert (await at_work.work("TT-05")).progress is Progress.PAUSED


@pytest.mark.parametrize(
    ("change", "words", "progress"),
    [
        (PAUSE, "TT-05", Progress.PAUSED),
        (DROP, "TT-05", Progress.DROPPED),
    ],
)
async def test_work_is_paused_or_dropped(
    at_work: AtWork, change: Rearrangement, words: str, progress: Progress
) -> None:
    deed = await ordered(at_work, change, words)
    assert (await at_work.work("TT-05")).progress is progress
    assert deed.chats == ["TT", LEADERS, OFFICE]
    (event,) = deed.log
    assert (event.kind, event.work) == ("ordered", at_work.id("TT-05"))
    assert event.details["change"] == change.value
    assert (event.details["reason"], event.details["basis"]) == ("chờ vốn", "Công văn 12/UBND-VX")


@pytest.mark.parametrize(
    ("words", "day"),
    [("TT-05 đến 15/4", date(2021, 4, 15)), ("TT-05 lùi 1 tuần", date(2021, 4, 7))],
)
async def test_a_deadline_is_moved(at_work: AtWork, words: str, day: date) -> None:
    deed = await ordered(at_work, MOVE, words)
    assert (await at_work.work("TT-05")).last_day == day
    (event,) = deed.log
    assert (event.kind, event.details["by"]) == ("moved", "order")
    assert event.details["last_day_before"] == "2021-03-31"


async def test_paused_work_is_resumed_from_the_message_that_says_so(at_work: AtWork) -> None:
    await at_work.writes("TT", report_typed, "4")
    paused = await ordered(at_work, PAUSE, "TT-05")
    (answer,) = paused.to(OFFICE)
    reason = await at_work.does(OFFICE, resume_pressed, to=answer)
    assert isinstance(reason.question, OrderReason)
    basis = await at_work.answers(OFFICE, reason.only, "đã có vốn")
    assert isinstance(basis.question, OrderBasis)
    preview = await at_work.answers(OFFICE, basis.only, "Công văn 13/UBND-VX")
    assert isinstance(preview.question, OrderMeant)
    await at_work.chooses(OFFICE, preview.only, CONFIRM)
    assert (await at_work.work("TT-05")).progress is Progress.TODO
    with pytest.raises(NotOfThisChat):
        await at_work.does(OFFICE, resume_pressed, to=1)


async def test_what_is_missing_is_asked_for_in_turn(at_work: AtWork) -> None:
    scope = await at_work.writes(OFFICE, partial(order_typed, change=MOVE), "")
    assert isinstance(scope.question, OrderScope)
    with pytest.raises(NoSuchScope):
        await at_work.answers(OFFICE, scope.only, "ba bốn")
    day = await at_work.answers(OFFICE, scope.only, "TT-05")
    assert isinstance(day.question, OrderDay)
    reason = await at_work.answers(OFFICE, day.only, "15/4")
    assert isinstance(reason.question, OrderReason)


async def test_nothing_counts_before_it_is_confirmed_and_then_once(at_work: AtWork) -> None:
    preview = await at_work.writes(OFFICE, partial(order_typed, change=DROP), f"TT-05 {GROUNDS}")
    with pytest.raises(PressToConfirm):
        await at_work.answers(OFFICE, preview.only, "đồng ý")
    assert (await at_work.work("TT-05")).progress is Progress.TODO
    deed = await at_work.chooses(OFFICE, preview.only, CONFIRM)
    assert preview.only.row in deed.edited
    with pytest.raises(QuestionClosed):
        await at_work.chooses(OFFICE, preview.only, CONFIRM)


async def test_dropped_work_is_stuck_no_more(at_work: AtWork) -> None:
    question = await at_work.writes("TT", obstruct_typed, "5 chưa có kinh phí")
    await at_work.skips("TT", question.only)
    await ordered(at_work, DROP, "TT-05")
    assert await at_work.finds(lambda tx: tx.obstacles.open()) == []


async def test_a_preview_of_many_turns_its_pages(at_work: AtWork) -> None:
    preview = await at_work.writes(OFFICE, partial(order_typed, change=PAUSE), f"tất cả {GROUNDS}")
    assert isinstance(preview.question, OrderMeant)
    deed = await at_work.does(OFFICE, page_preview, 2, to=preview.only)
    assert deed.edited == {preview.only.row}
    prompt = await at_work.asked(preview.only)
    assert prompt is not None
    assert prompt.question.page == 2
    with pytest.raises(QuestionClosed):
        await at_work.does(OFFICE, page_preview, 2, to=1)


async def test_what_cannot_be_ordered_is_refused(at_work: AtWork) -> None:
    with pytest.raises(NotForThisChat):
        await at_work.types("TT", "/tamdung TT-05")
    with pytest.raises(NothingToRearrange):
        await at_work.writes(OFFICE, partial(order_typed, change=RESUME), f"TT-05 {GROUNDS}")


async def test_a_deadline_moved_as_far_closes_the_request_for_it(at_work: AtWork) -> None:
    asked = await at_work.writes("TT", extend_typed, "4 đến 5/3 vì chờ kinh phí")
    (card,) = (await at_work.chooses("TT", asked.only, "yes")).to(OFFICE)
    nearer = await ordered(at_work, MOVE, "TT-04 đến 1/3")
    assert nearer.kinds == ["moved"]
    assert "Thời hạn hiện nay: đến 01/3" in (await at_work.shown_now(card)).text
    deed = await ordered(at_work, MOVE, "TT-04 đến 10/3")
    assert deed.kinds == ["moved", "extension-closed"]
    told = [each.text for each in deed.to("TT")]
    assert told[0].endswith(
        "Đề nghị gia hạn (đến 05/3/2021) được đóng, vì thời hạn hiện nay là đến 10/3/2021 "
        "(chậm nhất thứ Tư, 10/3/2021)."
    )
    shown = await at_work.shown_now(card)
    assert shown.text.endswith("Đã đóng: thời hạn hiện nay không sớm hơn ngày đề nghị.")
    assert shown.buttons == ()
    assert card.row in deed.edited
