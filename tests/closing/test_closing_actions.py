"""Closing the year as actions: offered, sorted, sent, sent back, approved once."""

import pytest

from actions.closing.closing import (
    approve_closing,
    close_year,
    next_ending,
    page_board,
    send_closing,
    send_closing_back,
)
from actions.unasked import remind
from domain.authority import NotForThisChat, NotOfThisChat
from domain.closing.closing import ClosingAdvanced, ClosingState, YearIsClosed
from domain.closing.names import ClosingAsked, ClosingBoard, ClosingCard, ClosingVerb
from domain.plan.state import Progress
from domain.subject import pieces_of
from tests.actions.at_work import LEADERS, OFFICE, AtWork
from tests.actions.deed import Told

UNITS = {"VP", "QLKH", "QLCN", "TTRA", "TDC", "TT"}


async def board(at_work: AtWork) -> Told:
    """The office begins to sort."""
    return (await at_work.does(OFFICE, close_year)).only


async def card(at_work: AtWork) -> Told:
    """The office sends the board as it stands; its card is before the leaders."""
    sent = await at_work.does(OFFICE, send_closing, 1, to=await board(at_work))
    return sent.to(LEADERS)[0]


async def test_the_office_is_offered_it_once_in_december(at_work: AtWork) -> None:
    offered = []
    for moment in ("14/12 08:00", "15/12 06:00", "15/12 08:00", "16/12 08:00"):
        at_work.comes(moment)
        offered += [
            (moment, told.in_hours)
            for told in (await at_work.tells(remind)).to(OFFICE)
            if ClosingAsked(1) in [piece.subject for piece in pieces_of(told.subject, ())]
        ]
    assert offered == [("15/12 08:00", True)]


async def test_the_board_is_sorted_and_turned(at_work: AtWork) -> None:
    shown = await board(at_work)
    assert shown.subject == ClosingBoard(1)
    one = await at_work.work("TT-04")
    sorted_ = await at_work.does(OFFICE, next_ending, 1, one.id, to=shown)
    closing = await at_work.finds(lambda tx: tx.closings.get(1))
    assert one.id in closing.endings
    turned = await at_work.does(OFFICE, page_board, 1, 2, to=shown)
    assert sorted_.edited == turned.edited == {shown.row}
    with pytest.raises(NotOfThisChat):
        await at_work.does(OFFICE, next_ending, 1, one.id, to=1)


async def test_it_is_sent_to_the_leaders_once(at_work: AtWork) -> None:
    shown = await board(at_work)
    deed = await at_work.does(OFFICE, send_closing, 1, to=shown)
    assert deed.chats == [LEADERS, OFFICE]
    assert deed.told[0].subject == ClosingCard(1)
    assert (deed.kinds, deed.edited) == (["closing-sent"], {shown.row})
    with pytest.raises(ClosingAdvanced):
        await at_work.does(OFFICE, send_closing, 1, to=shown)
    with pytest.raises(ClosingAdvanced):
        await at_work.does(OFFICE, next_ending, 1, at_work.id("TT-04"), to=shown)


async def test_the_leaders_send_it_back(at_work: AtWork) -> None:
    shown = await card(at_work)
    deed = await at_work.does(LEADERS, send_closing_back, 1, to=shown)
    assert (deed.chats, deed.kinds) == ([OFFICE, OFFICE], ["closing-returned"])
    assert deed.told[1].subject == ClosingBoard(1)
    assert shown.row in deed.edited
    closing = await at_work.finds(lambda tx: tx.closings.get(1))
    assert closing.state is ClosingState.DRAFT
    with pytest.raises(ClosingAdvanced):
        await at_work.does(LEADERS, send_closing_back, 1, to=shown)


async def test_approval_closes_the_plan_and_what_is_carried_goes_on(at_work: AtWork) -> None:
    shown = await card(at_work)
    deed = await at_work.does(LEADERS, approve_closing, 1, to=shown)
    assert sorted(deed.chats) == sorted([*UNITS, OFFICE])
    assert deed.kinds[-1] == "closing-approved"
    assert {event.details["outcome"] for event in deed.log[:-1]} == {"carried"}
    assert (await at_work.work("TT-04")).progress is Progress.TODO
    with pytest.raises(ClosingAdvanced):
        await at_work.does(LEADERS, approve_closing, 1, to=shown)
    with pytest.raises(YearIsClosed):
        await at_work.does(OFFICE, close_year)


async def test_what_the_office_called_done_is_done(at_work: AtWork) -> None:
    shown = await board(at_work)
    for _ in range(4):
        await at_work.does(OFFICE, next_ending, 1, at_work.id("TT-04"), to=shown)
        closing = await at_work.finds(lambda tx: tx.closings.get(1))
        if closing.ending(await at_work.work("TT-04")).value == "done":
            break
    sent = await at_work.does(OFFICE, send_closing, 1, to=shown)
    await at_work.does(LEADERS, approve_closing, 1, to=sent.to(LEADERS)[0])
    one = await at_work.work("TT-04")
    assert (one.progress, one.completed_on) == (Progress.DONE, at_work.now.date())


async def test_who_may_not_is_refused(at_work: AtWork) -> None:
    with pytest.raises(NotForThisChat):
        await at_work.types("TT", "/chotnam")
    with pytest.raises(NotForThisChat):
        await at_work.presses(OFFICE, ClosingVerb.APPROVE, 1)
    with pytest.raises(NotForThisChat):
        await at_work.presses(OFFICE, ClosingVerb.SEND_BACK, 1)
