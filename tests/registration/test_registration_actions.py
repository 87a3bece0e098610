"""The board of deadlines as actions: opened, proposed on, presented, approved or sent back."""

from datetime import date

import pytest

from actions.registration.approving import approve, send_back_pressed
from actions.registration.gathering import edit_pressed, gather, page_deadlines, present
from actions.registration.proposing import propose_own, propose_pressed
from actions.report.reporting import report_typed
from domain.authority import NotForThisChat, NotOfThisChat
from domain.chat import Seat
from domain.plan.task import Kind
from domain.press import UnknownPress
from domain.registration.board import (
    BoardDecided,
    BoardWithTheLeaders,
    HasItsDeadline,
    NobodyApproves,
    NothingProposed,
)
from domain.registration.names import (
    BoardPart,
    GatheredDay,
    ProposedDay,
    RegistrationVerb,
    WhatToChange,
    WholeBoard,
)
from tests.actions.at_work import LEADERS, OFFICE, AtWork
from tests.actions.deed import Deed, Told
from views.registration.proposed import NONE, ONGOING


async def part_of(at_work: AtWork) -> Told:
    """The office opens the board; the Trung tâm's part stands in its chat."""
    (part,) = (await at_work.does(OFFICE, gather)).to("TT")
    return part


async def presented(at_work: AtWork, lines: str = "1 trước 30/6\n3 thường xuyên") -> Deed[None]:
    """The Trung tâm proposes; the board stands before the leaders."""
    await at_work.answers("TT", await part_of(at_work), lines)
    return await at_work.does(OFFICE, present)


async def test_each_unit_gets_its_part_once(at_work: AtWork) -> None:
    deed = await at_work.does(OFFICE, gather)
    assert deed.chats == ["VP", "QLKH", "QLCN", "TTRA", "TDC", "TT", OFFICE]
    assert deed.to("TT")[0].subject == BoardPart(1, at_work.unit("TT"))
    assert deed.to(OFFICE)[0].subject == WholeBoard(1, Seat.OFFICE)
    assert deed.kinds == ["deadline-board-opened"]
    assert (await at_work.does(OFFICE, gather)).chats == [OFFICE]


async def test_a_unit_proposes_in_lines(at_work: AtWork) -> None:
    part = await part_of(at_work)
    deed = await at_work.answers("TT", part, "1 trước 30/6\n3 thường xuyên\n4 trước 30/6")
    assert deed.kinds == ["deadline-proposed", "deadline-proposed"]
    assert [event.details["last_day"] for event in deed.log] == ["2021-06-29", None]
    assert "TT-04" in deed.only.text
    assert part.row in deed.edited
    assert (await at_work.work("TT-01")).last_day is None
    with pytest.raises(HasItsDeadline):
        await at_work.answers("TT", part, "4 trước 30/6")


async def test_a_unit_proposes_by_a_question_and_takes_it_back(at_work: AtWork) -> None:
    part = (await at_work.does("TT", propose_own, at_work.unit("TT"))).only
    asked = await at_work.does("TT", propose_pressed, at_work.id("TT-01"), to=part)
    assert asked.question == ProposedDay(has=False)
    await at_work.answers("TT", asked.only, "trước 30/6")
    again = await at_work.does("TT", propose_pressed, at_work.id("TT-01"), to=part)
    assert again.question == ProposedDay(has=True)
    deed = await at_work.chooses("TT", again.only, NONE)
    assert deed.kinds == ["deadline-proposal-withdrawn"]
    with pytest.raises(NothingProposed):
        await at_work.does(OFFICE, present)


async def test_the_office_proposes_for_a_unit(at_work: AtWork) -> None:
    part = await part_of(at_work)
    asked = await at_work.does(OFFICE, edit_pressed, at_work.id("TT-01"))
    assert asked.question == GatheredDay(has=False)
    deed = await at_work.chooses(OFFICE, asked.only, ONGOING)
    assert (deed.kinds, deed.chats) == (["deadline-proposed"], [OFFICE])
    assert part.row in deed.edited


async def test_a_page_is_turned_where_it_was_pressed(at_work: AtWork) -> None:
    opened = await at_work.does(OFFICE, gather)
    deed = await at_work.does(
        OFFICE, page_deadlines, at_work.unit("QLCN"), 2, to=opened.to(OFFICE)[0]
    )
    assert (deed.chats, deed.edited) == ([], {opened.to(OFFICE)[0].row})
    own = await at_work.does("QLCN", page_deadlines, None, 2, to=opened.to("QLCN")[0])
    assert own.edited == {opened.to("QLCN")[0].row}
    with pytest.raises(UnknownPress):
        await at_work.does(OFFICE, page_deadlines, None, 2, to=1)


async def test_the_leaders_get_the_board_once(at_work: AtWork) -> None:
    deed = await presented(at_work)
    assert deed.chats == [LEADERS, OFFICE]
    assert deed.told[0].subject == WholeBoard(1, Seat.LEADERS)
    assert deed.log[0].details == {"board": 1, "proposals": 2}
    with pytest.raises(BoardWithTheLeaders):
        await at_work.does(OFFICE, present)
    with pytest.raises(BoardWithTheLeaders):
        await at_work.does("TT", propose_pressed, at_work.id("TT-01"))


async def test_it_is_not_presented_to_nobody(at_work: AtWork) -> None:
    await at_work.answers("TT", await part_of(at_work), "1 trước 30/6")
    chat = at_work.chats[LEADERS].id
    await at_work.changes(lambda tx: tx.chats.unbind(chat, Seat.LEADERS, None))
    with pytest.raises(NobodyApproves):
        await at_work.does(OFFICE, present)


async def test_what_is_approved_counts_but_for_what_was_done_meanwhile(at_work: AtWork) -> None:
    card = (await presented(at_work, "1 trước 30/6\n3 thường xuyên\n4.1 trước 30/6")).told[0]
    await at_work.writes("TT", report_typed, "4.1")
    deed = await at_work.does(LEADERS, approve, 1, to=card)
    assert (await at_work.work("TT-01")).last_day == date(2021, 6, 29)
    assert (await at_work.work("TT-03")).own_kind is Kind.ONGOING
    assert (await at_work.work("TT-04.1")).last_day is None
    assert deed.kinds == ["deadline-board-approved", "moved", "became"]
    assert deed.log[1].details["by"] == "deadline-board"
    assert deed.chats == ["TT", OFFICE, LEADERS]
    assert "TT-04.1" in deed.to(OFFICE)[0].text
    with pytest.raises(BoardDecided):
        await at_work.does(LEADERS, approve, 1, to=card)


async def test_it_is_sent_back_with_words(at_work: AtWork) -> None:
    card = (await presented(at_work)).told[0]
    asked = await at_work.does(LEADERS, send_back_pressed, 1, to=card)
    assert asked.question == WhatToChange(1)
    deed = await at_work.answers(LEADERS, asked.only, "TT-01 sớm hơn")
    assert deed.chats == [OFFICE, LEADERS]
    assert deed.log[0].details["words"] == "TT-01 sớm hơn"
    with pytest.raises(BoardDecided):
        await at_work.does(LEADERS, send_back_pressed, 1, to=card)
    assert (await at_work.does("TT", propose_pressed, at_work.id("TT-01"))).question


async def test_who_may_not_is_refused(at_work: AtWork) -> None:
    with pytest.raises(NotForThisChat):
        await at_work.presses("TT", RegistrationVerb.GATHER)
    with pytest.raises(NotForThisChat):
        await at_work.presses(OFFICE, RegistrationVerb.APPROVE, 1)
    with pytest.raises(NotOfThisChat):
        await at_work.does("TDC", propose_own, at_work.unit("TT"))
