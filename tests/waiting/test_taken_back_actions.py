"""What an act closes comes back with it: a row for each act, each thing closed, each way back."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

import pytest

from actions.closing.closing import approve_closing, close_year, next_ending, send_closing
from actions.extension.advising import advise_pressed
from actions.extension.asking import extend_typed
from actions.obstacle.consulting import consult_pressed
from actions.obstacle.reporting import obstruct_typed
from actions.order.ordering import order_typed, restore_pressed
from actions.people.binding import bind_pressed
from actions.progress.telling import update_typed
from actions.reception.receiving import receive, take_back
from actions.report.reporting import report_typed
from actions.report.submitting import submit_typed
from actions.report.withdrawing import withdraw
from actions.unit.changing import change_unit_typed
from actions.unit.splitting import split_pressed
from documents.plan import PlanReading
from domain.chat import Seat
from domain.closing.closing import Ending
from domain.extension.extension import Extension, Stance
from domain.extension.names import ExtensionCard
from domain.obstacle.names import ObstacleCard
from domain.obstacle.obstacle import Obstacle, Turn
from domain.order.names import OrderReason
from domain.order.rearrangement import Rearrangement
from domain.plan.assignment import Assignment
from domain.plan.state import Progress
from domain.press import CONFIRM
from domain.prompt import QuestionOvertaken
from domain.unit.change import CannotSplit
from domain.waiting.waiting import Matter, waits
from tests.actions.at_work import ALONE, LEADERS, OFFICE, ZONE, AtWork
from tests.actions.deed import Deed
from tests.actions.giving_back import gives_back
from tests.plan.taken_in import handed_to, takes_in

Doing = Callable[[AtWork, str], Awaitable[Deed[Any]]]
UNIT = "TT"
# All units owe it to the Văn phòng, so that either side may close it; the other is the unit's own.
RECEIVED, OWN = "VP-09.2", "TT-05"
GROUNDS = "vì chờ vốn theo Công văn 12/UBND-VX"


@dataclass(frozen=True, slots=True)
class Way:
    """An act that ends `work`, and one that takes it back; `ended` and `opened` log them.

    `also` are chats that hear of it beside the unit and whoever holds a card.
    """

    work: str
    ends: Doing
    ended: str
    takes_back: Doing
    opened: str
    also: frozenset[str] = frozenset()


async def _done(at_work: AtWork, work: str) -> Deed[Any]:
    return await at_work.writes(UNIT, report_typed, work)


async def _withdrawn(at_work: AtWork, work: str) -> Deed[Any]:
    return await at_work.does(UNIT, withdraw, at_work.id(work, UNIT))


async def _returned(at_work: AtWork, work: str) -> Deed[Any]:
    return await gives_back(at_work, f"{work} thiếu phụ lục")


async def _received(at_work: AtWork, work: str) -> Deed[Any]:
    return await at_work.does(OFFICE, receive, at_work.id(work, UNIT))


async def _not_received(at_work: AtWork, work: str) -> Deed[Any]:
    return await at_work.does(OFFICE, take_back, at_work.id(work, UNIT))


def _ordered(change: Rearrangement, words: str = "") -> Doing:
    async def order(at_work: AtWork, work: str) -> Deed[Any]:
        typed = f"{work} {words} {GROUNDS}"
        preview = await at_work.writes(OFFICE, partial(order_typed, change=change), typed)
        return await at_work.chooses(OFFICE, preview.only, CONFIRM)

    return order


_dropped = _ordered(Rearrangement.DROP)
_restored = _ordered(Rearrangement.DROP, "khôi phục")
_LEADERS = frozenset({LEADERS})
WAYS = {
    "/xong – Rút lại báo cáo": Way(OWN, _done, "done", _withdrawn, "withdrawn"),
    "/xong – /tralai": Way(OWN, _done, "done", _returned, "returned"),
    "Đã nhận – Bỏ Đã nhận": Way(RECEIVED, _received, "received", _not_received, "not-received"),
    "Đã nhận – /tralai": Way(
        RECEIVED, _received, "received", _returned, "returned", frozenset({"VP"})
    ),
    "/thoithuchien – Khôi phục": Way(OWN, _dropped, "ordered", _restored, "ordered", _LEADERS),
}


@dataclass(frozen=True, slots=True)
class Matters:
    """What waits about the work, as rows and as the lists have it."""

    obstacle: Obstacle
    request: Extension
    waiting: tuple[tuple[Matter, int, Seat, date], ...]


async def _matters(at_work: AtWork, work: str) -> Matters:
    one = await at_work.work(work, UNIT)
    return Matters(
        obstacle=await at_work.finds(lambda tx: tx.obstacles.get(1)),
        request=await at_work.finds(lambda tx: tx.extensions.get(1)),
        waiting=tuple((w.matter, w.id, w.seat, w.since) for w in waits([one], ZONE)),
    )


async def _wait(at_work: AtWork, work: str, turn: Turn) -> Matters:
    """The unit is stuck since Monday and asks for a later day, both at one seat's turn.

    The leaders have them since Tuesday.
    """
    question = await at_work.writes(UNIT, obstruct_typed, f"{work} chưa có kinh phí")
    await at_work.skips(UNIT, question.only)
    repeated = await at_work.writes(UNIT, extend_typed, f"{work} đến 31/5 vì chờ kinh phí")
    await at_work.chooses(UNIT, repeated.only, "yes")
    if turn is Turn.LEADERS:
        at_work.comes("09/02 09:00")
        question = await at_work.does(OFFICE, consult_pressed, 1)
        await at_work.skips(OFFICE, question.only)
        await at_work.does(OFFICE, advise_pressed, 1, Stance.AGREES)
    at_work.comes("17/02 10:00")
    return await _matters(at_work, work)


@pytest.mark.parametrize("turn", [Turn.OFFICE, Turn.LEADERS])
@pytest.mark.parametrize("way", WAYS.values(), ids=list(WAYS))
async def test_what_was_closed_stands_again_as_it_stood(
    at_work: AtWork, way: Way, turn: Turn
) -> None:
    before = await _wait(at_work, way.work, turn)
    assert len(before.waiting) == 2

    ended = await way.ends(at_work, way.work)
    assert ended.kinds == ["obstacle-closed", "extension-closed", way.ended]
    assert (await _matters(at_work, way.work)).waiting == ()
    assert ended.edited >= await _cards(at_work, way.work)

    at_work.comes("17/02 11:00")
    back = await way.takes_back(at_work, way.work)
    assert back.kinds == ["obstacle-reopened", "extension-reopened", way.opened]
    assert await _matters(at_work, way.work) == before
    assert back.edited >= await _cards(at_work, way.work)
    # Everybody who knew is told once, and of both.
    holders = {OFFICE, LEADERS} if turn is Turn.LEADERS else {OFFICE}
    assert sorted(back.chats) == sorted({UNIT, *holders, *way.also})
    assert all("đang xin gia hạn đến 31/5/2021" in told.text.lower() for told in back.told)
    assert all("vướng mắc, đã chờ" in told.text.lower() for told in back.told)


async def test_a_pause_closes_nothing_and_lets_work_go_on_where_it_stood(at_work: AtWork) -> None:
    await at_work.writes(UNIT, update_typed, "5 đang soạn dự thảo")
    before = await _wait(at_work, OWN, Turn.LEADERS)
    paused = await _ordered(Rearrangement.PAUSE)(at_work, OWN)
    assert paused.kinds == ["ordered"]
    assert await _matters(at_work, OWN) == before
    await _ordered(Rearrangement.PAUSE, "tiếp tục")(at_work, OWN)
    assert (await at_work.work(OWN)).progress is Progress.DOING
    assert await _matters(at_work, OWN) == before


async def test_dropped_work_that_was_paused_is_paused_again(at_work: AtWork) -> None:
    await _ordered(Rearrangement.PAUSE)(at_work, OWN)
    dropped = await _dropped(at_work, OWN)
    (answer,) = dropped.to(OFFICE)
    assert [button.text for button in answer.buttons] == ["Khôi phục thực hiện"]
    reason = await at_work.does(OFFICE, restore_pressed, to=answer)
    assert isinstance(reason.question, OrderReason)
    await _restored(at_work, OWN)
    assert (await at_work.work(OWN)).progress is Progress.PAUSED


async def test_a_report_on_paused_or_submitted_work_taken_back_says_how_it_stands(
    at_work: AtWork,
) -> None:
    await _ordered(Rearrangement.PAUSE)(at_work, OWN)
    await at_work.writes(UNIT, submit_typed, "4 số 15/TTr-SKHCN ngày 05/02")
    for code, stands in (("5", "tạm dừng"), ("4", "đã trình số 15/TTr-SKHCN ngày 05/02/2021")):
        await at_work.writes(UNIT, report_typed, code)
        back = await at_work.does(UNIT, withdraw, at_work.id(f"TT-0{code}"))
        assert f"Nhiệm vụ trở lại như trước: {stands}" in back.to(UNIT)[0].text


async def test_a_whole_unit_is_restored_with_what_was_dropped_alone(at_work: AtWork) -> None:
    await _dropped(at_work, OWN)
    restored = await _restored(at_work, "TT")
    assert [event.work for event in restored.log] == [at_work.id(OWN)]


async def test_a_report_that_waited_for_confirmation_is_restored_whole(at_work: AtWork) -> None:
    at_work.rules(confirm_done=True)
    await at_work.writes(UNIT, report_typed, f"{OWN} số 25/KH-TTKHCN ngày 05/02")
    before = await at_work.work(OWN)
    await _dropped(at_work, OWN)
    at_work.comes("09/02 09:00")
    await _restored(at_work, OWN)
    assert await at_work.work(OWN) == before


async def _cards(at_work: AtWork, work: str) -> set[int]:
    """Return the rows of the cards that stand before the office and the leaders."""
    one = at_work.id(work, UNIT)
    chats = [at_work.chats[code].id for code in (OFFICE, LEADERS)]
    shown = [await at_work.finds(lambda tx, c=chat: tx.outbox.lasting(one, c)) for chat in chats]
    return {
        each.outbox_id
        for found in shown
        for each in found
        if isinstance(each.subject, ObstacleCard | ExtensionCard)
    }


async def _merged(at_work: AtWork) -> Deed[Any]:
    preview = await at_work.writes(OFFICE, change_unit_typed, "TT sáp nhập QLCN theo QĐ 12/QĐ-UBND")
    return await at_work.chooses(OFFICE, preview.only, CONFIRM)


async def _split(at_work: AtWork, merged: Deed[Any]) -> Deed[Any]:
    (answer,) = merged.to(OFFICE)
    assert [button.text for button in answer.buttons] == ["Rút lại sáp nhập"]
    preview = await at_work.does(OFFICE, split_pressed, at_work.unit(UNIT), to=answer)
    return await at_work.chooses(OFFICE, preview.only, CONFIRM)


@pytest.mark.parametrize("turn", [Turn.OFFICE, Turn.LEADERS])
async def test_what_a_merger_closed_stands_again_once_it_is_taken_back(
    at_work: AtWork, turn: Turn
) -> None:
    """Both units owe it, so that it is owed once while they are one."""
    before = await _wait(at_work, RECEIVED, turn)
    whole = await at_work.finds(lambda tx: tx.plans.current())
    merged = await _merged(at_work)
    assert {"obstacle-closed", "extension-closed", "unit-merged"} <= set(merged.kinds)
    assert merged.edited >= await _cards(at_work, RECEIVED)
    assert all("VP-09.2: vướng mắc của nhiệm vụ được đóng theo." in t.text for t in merged.told)
    assert (await _matters(at_work, RECEIVED)).waiting == ()

    at_work.comes("17/02 11:00")
    split = await _split(at_work, merged)
    assert await _matters(at_work, RECEIVED) == before
    assert await at_work.finds(lambda tx: tx.plans.current()) == whole
    assert split.edited >= await _cards(at_work, RECEIVED)
    assert sorted(split.chats) == sorted(["TT", "QLCN", LEADERS, OFFICE])
    assert all("VP-09.2: Trở lại như trước: vướng mắc" in told.text for told in split.told)
    with pytest.raises(CannotSplit):
        await _split(at_work, merged)


async def test_the_unit_that_had_no_chat_gives_the_other_s_back(at_work: AtWork) -> None:
    await at_work.does("QLCN", bind_pressed, Seat.UNIT, at_work.unit("QLCN"), who=ALONE)
    merged = await _merged(at_work)
    assert await _speaks(at_work, "QLCN") == "TT"
    await _split(at_work, merged)
    assert (await _speaks(at_work, "TT"), await _speaks(at_work, "QLCN")) == ("TT", None)


async def test_what_a_corrected_plan_closed_stands_again_when_a_later_one_wants_it(
    at_work: AtWork, real_plan: PlanReading
) -> None:
    """The Thanh tra gets a part of TT-05, loses it, and gets it again."""
    both = handed_to(real_plan, OWN, "Trung tâm Khoa học và Công nghệ", "Thanh tra Sở")
    await takes_in(at_work, both)
    part = await _part(at_work, "TTRA")
    question = await at_work.writes("TTRA", obstruct_typed, f"{OWN} chưa có kinh phí")
    open_question = await at_work.writes("TTRA", obstruct_typed, f"{OWN} chưa có người")
    await at_work.skips("TTRA", question.only)
    repeated = await at_work.writes("TTRA", extend_typed, f"{OWN} đến 31/5 vì chờ kinh phí")
    await at_work.chooses("TTRA", repeated.only, "yes")
    stuck = await _part(at_work, "TTRA")

    at_work.comes("09/02 09:00")
    ended = await takes_in(at_work, real_plan)
    assert ended.kinds[:2] == ["obstacle-closed", "extension-closed"]
    assert (await _part(at_work, "TTRA")).progress is Progress.DROPPED
    with pytest.raises(QuestionOvertaken):
        await at_work.answers("TTRA", open_question.only, "cử thêm người")

    at_work.comes("10/02 09:00")
    again = await takes_in(at_work, both)
    assert again.kinds[:2] == ["obstacle-reopened", "extension-reopened"]
    assert await _part(at_work, "TTRA") == stuck
    assert part.id == stuck.id
    assert sorted(again.chats) == ["TTRA", OFFICE]
    assert all("vướng mắc, đã chờ Văn phòng" in told.text for told in again.told)
    assert all("đang xin gia hạn đến 31/5/2021" in told.text for told in again.told)


@pytest.mark.parametrize(
    ("ending", "way"),
    [(Ending.DONE, _returned), (Ending.DROPPED, _restored)],
)
async def test_what_the_closing_of_the_year_closed_stands_again(
    at_work: AtWork, ending: Ending, way: Doing
) -> None:
    before = await _wait(at_work, OWN, Turn.LEADERS)
    board = (await at_work.does(OFFICE, close_year)).only
    closing = await at_work.finds(lambda tx: tx.closings.get(1))
    while closing.ending(await at_work.work(OWN)) is not ending:
        await at_work.does(OFFICE, next_ending, 1, at_work.id(OWN), to=board)
        closing = await at_work.finds(lambda tx: tx.closings.get(1))
    (card,) = (await at_work.does(OFFICE, send_closing, 1, to=board)).to(LEADERS)
    closed = await at_work.does(LEADERS, approve_closing, 1, to=card)
    assert {"obstacle-closed", "extension-closed"} <= set(closed.kinds)
    assert (await _matters(at_work, OWN)).waiting == ()
    await way(at_work, OWN)
    assert await _matters(at_work, OWN) == before


async def _part(at_work: AtWork, unit: str) -> Assignment:
    plan = await at_work.finds(lambda tx: tx.plans.current())
    assert plan is not None
    return next(one for one in plan.assignments if (one.task.code, one.unit.code) == (OWN, unit))


async def _speaks(at_work: AtWork, unit: str) -> str | None:
    chat = await at_work.finds(lambda tx: tx.chats.of_unit(at_work.unit(unit)))
    return chat and chat.title
