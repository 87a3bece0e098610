"""What an act on work only sets aside, and closes in no row: it is there again once that is undone.

A row for each act, each affair that it sets aside, and the way back.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial

import pytest

from actions.here import Here
from actions.obstacle.answering import decide_pressed, meet_pressed
from actions.obstacle.consulting import consult_pressed
from actions.obstacle.postponing import settle_day
from actions.obstacle.reporting import obstruct_typed
from actions.order.ordering import order_typed
from actions.registration.calling import gather
from actions.report.reporting import report_typed
from actions.report.submitting import submit_typed
from actions.report.withdrawing import withdraw
from domain.order.rearrangement import Rearrangement
from domain.plan.state import Progress
from domain.press import CONFIRM
from domain.progress.monthly_round import asked_in_round
from domain.registration.board import needs_deadline
from tests.actions.at_work import LEADERS, OFFICE, AtWork

GROUNDS = "vì chờ vốn theo Công văn 12/UBND-VX"
Step = Callable[[AtWork, str], Awaitable[object]]


async def _done(at_work: AtWork, work: str) -> object:
    return await at_work.writes("TT", report_typed, work)


async def _withdrawn(at_work: AtWork, work: str) -> object:
    return await at_work.does("TT", withdraw, at_work.id(work))


def _ordered(change: Rearrangement, words: str = "") -> Step:
    async def order(at_work: AtWork, work: str) -> object:
        typed = partial(order_typed, change=change)
        preview = await at_work.writes(OFFICE, typed, f"{work} {words} {GROUNDS}")
        return await at_work.chooses(OFFICE, preview.only, CONFIRM)

    return order


WAYS: dict[str, tuple[Step, Step]] = {
    "/xong": (_done, _withdrawn),
    "/thoithuchien": (
        _ordered(Rearrangement.DROP),
        _ordered(Rearrangement.DROP, "khôi phục"),
    ),
    "/tamdung": (_ordered(Rearrangement.PAUSE), _ordered(Rearrangement.PAUSE, "tiếp tục")),
}


async def _proposes(at_work: AtWork) -> None:
    preview = (await at_work.does(OFFICE, gather)).only
    (part,) = (await at_work.chooses(OFFICE, preview, CONFIRM)).to("TT")
    await at_work.answers("TT", part, "1 trước 30/6")


async def _proposed(at_work: AtWork) -> object:
    board = await at_work.finds(lambda tx: tx.boards.get(1))
    one = await at_work.work("TT-01")
    return needs_deadline(one) and board.of(one.id)


async def _nothing(_: AtWork) -> None:
    """Undated work is asked about by itself."""


async def _asked_about(at_work: AtWork) -> object:
    plan = await at_work.finds(lambda tx: tx.plans.current())
    assert plan is not None
    unit = next(unit for unit in plan.units if unit.code == "TT")
    return at_work.id("TT-01") in {one.id for one in asked_in_round(plan, unit)}


async def _submits(at_work: AtWork) -> None:
    await at_work.writes("TT", submit_typed, "5 UBND tỉnh, số 15/TTr-SKHCN ngày 05/02")


async def _submitted(at_work: AtWork) -> object:
    one = await at_work.work("TT-05")
    if one.progress is not Progress.SUBMITTED:
        return False
    return one.submission, one.reported_at, one.recorded_at


@dataclass(frozen=True, slots=True)
class Affair:
    """Something about `work`: how it begins, and what of it stands, false while it is set aside."""

    work: str
    begins: Callable[[AtWork], Awaitable[None]]
    stands: Callable[[AtWork], Awaitable[object]]


AFFAIRS = {
    "đăng ký thời hạn": Affair("TT-01", _proposes, _proposed),
    "tiến độ": Affair("TT-01", _nothing, _asked_about),
    "đã trình": Affair("TT-05", _submits, _submitted),
}
# Submitted work waits on another desk: the office does not pause it.
PAIRS = [
    (way, affair) for way in WAYS for affair in AFFAIRS if (way, affair) != ("/tamdung", "đã trình")
]


@pytest.mark.parametrize(("way", "affair"), PAIRS)
async def test_what_was_set_aside_is_there_again(at_work: AtWork, way: str, affair: str) -> None:
    ends, takes_back = WAYS[way]
    about = AFFAIRS[affair]
    await about.begins(at_work)
    at_work.comes("09/02 09:00")
    before = await about.stands(at_work)
    assert before
    await ends(at_work, about.work)
    assert not await about.stands(at_work)
    await takes_back(at_work, about.work)
    assert await about.stands(at_work) == before


async def _before_the_leaders(at_work: AtWork) -> None:
    question = await at_work.writes("TT", obstruct_typed, "5 chưa có kinh phí")
    await at_work.skips("TT", question.only)
    question = await at_work.does(OFFICE, consult_pressed, 1)
    await at_work.skips(OFFICE, question.only)


async def test_a_meeting_that_was_called_is_still_owed_its_outcome(at_work: AtWork) -> None:
    await _before_the_leaders(at_work)
    asked = await at_work.does(LEADERS, meet_pressed, 1)
    await at_work.answers(LEADERS, asked.only, "9h sáng thứ Hai tuần sau")
    (meeting,) = await at_work.finds(lambda tx: tx.opinions.of_obstacle(1))
    assert meeting.named is None
    before = await at_work.finds(lambda tx: tx.obstacles.get(1))
    await _done(at_work, "TT-05")
    await _withdrawn(at_work, "TT-05")
    assert await at_work.finds(lambda tx: tx.obstacles.get(1)) == before


async def test_a_day_that_was_named_may_still_become_the_deadline(at_work: AtWork) -> None:
    await _before_the_leaders(at_work)
    asked = await at_work.does(LEADERS, decide_pressed, 1)
    await at_work.answers(LEADERS, asked.only, "hoàn thành trước 15/4")
    await _done(at_work, "TT-05")
    await _withdrawn(at_work, "TT-05")

    async def counts(here: Here) -> None:
        await settle_day(here, 1, counts=True)

    await at_work.does(LEADERS, counts)
    one = await at_work.work("TT-05")
    assert one.last_day is not None
    assert f"{one.last_day:%d/%m}" == "14/04"
