"""Receiving what units deliver, and urging those that have not, as actions."""

from datetime import date

import pytest

from actions.reception.receiving import open_board, receive, take_back
from actions.reception.urging import urge_missing, urge_typed
from actions.report.reporting import report_typed
from domain.authority import NotForThisChat
from domain.plan.state import Progress
from domain.press import CONFIRM, UnknownPress
from domain.reception.names import ReceptionBoard, UnitUrged, UrgeOverdue
from domain.reception.reception import AlreadyReceived, NotReceived, NotTheReceiver
from domain.reception.urging import NothingMissing, NothingOverdue, NothingOverdueOf, UrgedToday
from tests.actions.at_work import OFFICE, AtWork

FAN = "VP-09.2"
UNITS = ["QLKH", "QLCN", "TTRA", "TDC", "TT"]


async def test_receiving_closes_a_part_and_tells_its_unit(at_work: AtWork) -> None:
    board = await at_work.does("VP", open_board, at_work.task(FAN))
    assert (board.only.subject, board.only.lasting) == (ReceptionBoard(), True)
    part = at_work.id(FAN, "TT")
    deed = await at_work.does("VP", receive, part, to=board.only)
    one = await at_work.work(FAN, "TT")
    assert (one.progress, one.received_on) == (Progress.DONE, date(2021, 2, 8))
    assert (deed.chats, deed.kinds) == (["TT"], ["received"])
    assert deed.log[0].details["closed"] is True
    assert board.only.row in deed.edited
    chat = at_work.chats["VP"].id
    shown = await at_work.finds(lambda tx: tx.outbox.by_message(chat, board.only.address))
    assert shown is not None
    assert shown.subject == ReceptionBoard(part)
    with pytest.raises(AlreadyReceived):
        await at_work.does("VP", receive, part, to=board.only)


async def test_the_last_word_is_taken_back(at_work: AtWork) -> None:
    board = await at_work.does("VP", open_board, at_work.task(FAN))
    part = at_work.id(FAN, "TT")
    await at_work.does("VP", receive, part, to=board.only)
    deed = await at_work.does("VP", take_back, part, to=board.only)
    one = await at_work.work(FAN, "TT")
    assert (one.progress, one.received_on) == (Progress.TODO, None)
    assert deed.kinds == ["not-received"]
    with pytest.raises(NotReceived):
        await at_work.does("VP", take_back, part, to=board.only)


async def test_a_unit_s_own_report_stands(at_work: AtWork) -> None:
    await at_work.writes("TT", report_typed, FAN)
    at_work.comes("09/02 08:00")
    deed = await at_work.does("VP", receive, at_work.id(FAN, "TT"))
    one = await at_work.work(FAN, "TT")
    assert (one.completed_on, one.received_on) == (date(2021, 2, 8), date(2021, 2, 9))
    assert deed.chats == []
    assert deed.log[0].details["closed"] is False


async def test_only_the_receiver_has_a_board(at_work: AtWork) -> None:
    with pytest.raises(NotTheReceiver):
        await at_work.does("TT", open_board, at_work.task(FAN))
    with pytest.raises(NotTheReceiver):
        await at_work.does("TT", receive, at_work.id(FAN, "TT"))
    with pytest.raises(UnknownPress):
        await at_work.does("VP", open_board, 0)


async def test_units_that_owe_a_part_are_urged_once_a_day(at_work: AtWork) -> None:
    await at_work.writes("TT", report_typed, FAN)
    deed = await at_work.does("VP", urge_missing, at_work.task(FAN))
    assert deed.chats == UNITS[:-1]
    assert all(isinstance(told.subject, UnitUrged) for told in deed.told)
    assert all(told.in_hours and told.lasting for told in deed.told)
    assert deed.kinds == ["urged"] * 4
    with pytest.raises(UrgedToday):
        await at_work.does("VP", urge_missing, at_work.task(FAN))
    at_work.comes("09/02 08:00")
    again = await at_work.does("VP", urge_missing, at_work.task(FAN))
    assert [unit.code for unit in again.returned.told] == UNITS[:-1]


async def test_who_cannot_be_reached_is_named(at_work: AtWork) -> None:
    chat = at_work.chats["TDC"].id
    await at_work.changes(lambda tx: tx.chats.set_reachable(chat, False))
    deed = await at_work.does("VP", urge_missing, at_work.task(FAN))
    assert "TDC" not in deed.chats
    assert [unit.code for unit in deed.returned.out_of_reach] == ["TDC"]


async def test_nobody_is_urged_for_what_is_there(at_work: AtWork) -> None:
    for unit in UNITS:
        await at_work.writes(unit, report_typed, FAN)
    with pytest.raises(NothingMissing):
        await at_work.does("VP", urge_missing, at_work.task(FAN))


async def test_overdue_work_is_urged_after_the_office_says_so(at_work: AtWork) -> None:
    with pytest.raises(NothingOverdue):
        await at_work.does(OFFICE, urge_typed)
    at_work.comes("22/02 08:00")
    asked = await at_work.does(OFFICE, urge_typed)
    assert asked.question == UrgeOverdue((at_work.id("TT-04"),))
    deed = await at_work.chooses(OFFICE, asked.only, CONFIRM)
    assert deed.chats == ["TT", OFFICE]
    assert deed.kinds == ["urged"]
    with pytest.raises(NothingOverdueOf):
        await at_work.types(OFFICE, "/dondoc QLCN")
    named = await at_work.types(OFFICE, "/dondoc QLCN, TT")
    assert named.question == asked.question
    again = await at_work.does(OFFICE, urge_typed)
    twice = await at_work.chooses(OFFICE, again.only, CONFIRM)
    assert twice.chats == [OFFICE]
    with pytest.raises(NotForThisChat):
        await at_work.types("TT", "/dondoc")
