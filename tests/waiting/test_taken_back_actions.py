"""What an act closes comes back with it: a row for each act, each thing closed, each way back."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date

import pytest

from actions.extension.advising import advise_pressed
from actions.extension.asking import extend_typed
from actions.obstacle.consulting import consult_pressed
from actions.obstacle.reporting import obstruct_typed
from actions.reception.receiving import receive, take_back
from actions.report.reporting import report_typed
from actions.report.returning import return_typed
from actions.report.withdrawing import withdraw
from domain.chat import Seat
from domain.extension.extension import Extension, Stance
from domain.extension.names import ExtensionCard
from domain.obstacle.names import ObstacleCard
from domain.obstacle.obstacle import Obstacle, Turn
from domain.waiting.waiting import Matter, waits
from tests.actions.at_work import LEADERS, OFFICE, ZONE, AtWork
from tests.actions.deed import Deed

Doing = Callable[[AtWork], Awaitable[Deed[object]]]
# The Văn phòng's office receives it from every unit, so that it may be closed by either side.
WORK, UNIT = "VP-09.2", "TT"


@dataclass(frozen=True, slots=True)
class Way:
    """An act that ends the work, and one that takes it back; `ended` and `opened` log them.

    `also` are chats that hear of it beside the unit and whoever holds a card.
    """

    ends: Doing
    ended: str
    takes_back: Doing
    opened: str
    also: frozenset[str] = frozenset()


async def _done(at_work: AtWork) -> Deed[object]:
    return await at_work.does(UNIT, report_typed, WORK)


async def _withdrawn(at_work: AtWork) -> Deed[object]:
    return await at_work.does(UNIT, withdraw, at_work.id(WORK, UNIT))


async def _returned(at_work: AtWork) -> Deed[object]:
    return await at_work.does(OFFICE, return_typed, f"{WORK} thiếu phụ lục")


async def _received(at_work: AtWork) -> Deed[object]:
    return await at_work.does(OFFICE, receive, at_work.id(WORK, UNIT))


async def _not_received(at_work: AtWork) -> Deed[object]:
    return await at_work.does(OFFICE, take_back, at_work.id(WORK, UNIT))


WAYS = {
    "/xong – Rút lại báo cáo": Way(_done, "done", _withdrawn, "withdrawn"),
    "/xong – /tralai": Way(_done, "done", _returned, "returned"),
    "Đã nhận – Bỏ Đã nhận": Way(_received, "received", _not_received, "not-received"),
    "Đã nhận – /tralai": Way(_received, "received", _returned, "returned", frozenset({"VP"})),
}


@dataclass(frozen=True, slots=True)
class Matters:
    """What waits about the work, as rows and as the lists have it."""

    obstacle: Obstacle
    request: Extension
    waiting: tuple[tuple[Matter, int, Seat, date], ...]


async def _matters(at_work: AtWork) -> Matters:
    one = await at_work.work(WORK, UNIT)
    return Matters(
        obstacle=await at_work.finds(lambda tx: tx.obstacles.get(1)),
        request=await at_work.finds(lambda tx: tx.extensions.get(1)),
        waiting=tuple((w.matter, w.id, w.seat, w.since) for w in waits([one], ZONE)),
    )


async def _stuck(at_work: AtWork, turn: Turn) -> None:
    """The unit is stuck since Monday; with the leaders since Tuesday where it is their turn."""
    question = await at_work.does(UNIT, obstruct_typed, f"{WORK} chưa có kinh phí")
    await at_work.skips(UNIT, question.only)
    if turn is Turn.LEADERS:
        at_work.comes("09/02 09:00")
        question = await at_work.does(OFFICE, consult_pressed, 1)
        await at_work.skips(OFFICE, question.only)


async def _asked(at_work: AtWork, turn: Turn) -> None:
    """The unit asks for a later day; the office has passed it on where it is the leaders' turn."""
    repeated = await at_work.does(UNIT, extend_typed, f"{WORK} đến 31/5 vì chờ kinh phí")
    await at_work.chooses(UNIT, repeated.only, "yes")
    if turn is Turn.LEADERS:
        await at_work.does(OFFICE, advise_pressed, 1, Stance.AGREES)


@pytest.fixture(params=[Turn.OFFICE, Turn.LEADERS])
async def waiting(at_work: AtWork, request: pytest.FixtureRequest) -> AtWork:
    """An obstacle and a request wait, both at the same seat."""
    await _stuck(at_work, request.param)
    await _asked(at_work, request.param)
    at_work.comes("17/02 10:00")
    return at_work


@pytest.mark.parametrize("way", WAYS.values(), ids=list(WAYS))
async def test_what_was_closed_stands_again_as_it_stood(waiting: AtWork, way: Way) -> None:
    before = await _matters(waiting)
    assert len(before.waiting) == 2

    ended = await way.ends(waiting)
    assert ended.kinds == ["obstacle-closed", "extension-closed", way.ended]
    assert (await _matters(waiting)).waiting == ()
    assert ended.edited >= await _cards(waiting)

    waiting.comes("17/02 11:00")
    back = await way.takes_back(waiting)
    assert back.kinds == ["obstacle-reopened", "extension-reopened", way.opened]
    assert await _matters(waiting) == before
    assert back.edited >= await _cards(waiting)
    # Everybody who knew is told once, and of both.
    holders = {OFFICE, LEADERS} if before.obstacle.turn is Turn.LEADERS else {OFFICE}
    assert sorted(back.chats) == sorted({UNIT, *holders, *way.also})
    assert all("đang xin gia hạn đến 31/5/2021" in told.text.lower() for told in back.told)
    assert all("vướng mắc, đã chờ" in told.text.lower() for told in back.told)


async def _cards(at_work: AtWork) -> set[int]:
    """Return the rows of the cards that stand before the office and the leaders."""
    work = at_work.id(WORK, UNIT)
    chats = [at_work.chats[code].id for code in (OFFICE, LEADERS)]
    shown = [await at_work.finds(lambda tx, c=chat: tx.outbox.lasting(work, c)) for chat in chats]
    return {
        each.outbox_id
        for found in shown
        for each in found
        if isinstance(each.subject, ObstacleCard | ExtensionCard)
    }
