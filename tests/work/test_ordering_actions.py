"""Leaders order work: the office gets a draft, completes it and gives it."""

from datetime import date

import pytest

from actions.work.ordering import take_order
from domain.authority import OnlyLeaders
from domain.chat import Seat
from domain.press import CONFIRM, UnknownPress
from domain.prompt import NothingAsked
from domain.work.giving import NoOfficeToGive
from domain.work.names import LeadersOrder, NewWorkDay, NewWorkMeant, WhatIsOrdered
from tests.actions.at_work import ALONE, FILE, LEADERS, OFFICE, AtWork
from tests.people.register import enter

SAID = "Giao Trung tâm báo cáo tình hình kho lạnh trước 10/3"


async def test_what_a_leader_orders_is_given_by_the_office(at_work: AtWork) -> None:
    deed = await at_work.types(LEADERS, f"/giaoviec {SAID}")
    assert (deed.kinds, deed.chats) == (["leader-ordered"], [OFFICE, LEADERS])
    card, heard = deed.told
    assert heard.text == "Đã nhận ý kiến, chuyển Văn phòng phát hành."
    assert f"“{SAID}”" in card.text
    preview = await at_work.does(OFFICE, take_order, to=card)
    assert isinstance(preview.question, NewWorkMeant)
    work = preview.question.work
    assert work.units == (at_work.unit("TT"),)
    assert work.title == "Báo cáo tình hình kho lạnh"
    assert work.deadline is not None
    assert work.deadline.last_day == date(2021, 3, 9)
    assert card.row in preview.edited
    assert "Cán bộ vanphong đã mở bản nháp" in (await at_work.shown_now(card)).text
    given = await at_work.chooses(OFFICE, preview.only, CONFIRM)
    assert given.kinds == ["given"]


async def test_what_is_not_understood_is_asked_of_the_office(at_work: AtWork) -> None:
    card, _ = (await at_work.types(LEADERS, "/giaoviec Giao Trung tâm báo cáo kho lạnh")).told
    asked = await at_work.does(OFFICE, take_order, to=card)
    assert isinstance(asked.question, NewWorkDay)
    with pytest.raises(UnknownPress):
        await at_work.does(OFFICE, take_order, to=asked.only)


async def test_the_command_alone_asks_the_leader_for_the_order(at_work: AtWork) -> None:
    asked = await at_work.types(LEADERS, "/giaoviec")
    assert isinstance(asked.question, WhatIsOrdered)
    deed = await at_work.answers(LEADERS, asked.only, "", file=FILE)
    card, enclosed, _ = deed.told
    assert isinstance(card.subject, LeadersOrder)
    assert card.subject.file == FILE
    assert (enclosed.message.attachment, enclosed.answers) == (FILE, card.row)


async def test_plain_words_of_a_leader_are_an_order(at_work: AtWork) -> None:
    """In reply to a message of ours; alone with the bot without one, and a photo will do."""
    listed = await at_work.types(LEADERS, "/kehoach")
    deed = await at_work.answers(LEADERS, listed.told[0], SAID)
    assert deed.kinds == ["leader-ordered"]
    replied = at_work.office.rooms.commands[""]
    alone = await at_work.writes(LEADERS, replied, SAID, alone=True)
    assert alone.kinds == ["leader-ordered"]
    photo = await at_work.writes(LEADERS, replied, "", file=FILE, alone=True)
    assert photo.kinds == ["leader-ordered"]
    with pytest.raises(NothingAsked):
        await at_work.writes(LEADERS, replied, "Cảm ơn các đồng chí", alone=True)
    with pytest.raises(NothingAsked):
        await at_work.writes("TT", replied, SAID, alone=True)


async def test_nobody_else_in_the_leaders_chat_orders(at_work: AtWork) -> None:
    with pytest.raises(OnlyLeaders):
        await at_work.writes(LEADERS, at_work.office.rooms.commands["giaoviec"], SAID, who=ALONE)
    by, leader = at_work.people[OFFICE], at_work.people["TT"]
    await at_work.changes(lambda tx: enter(tx, leader, "Lê C", "Giám đốc", Seat.LEADERS, by=by))
    deed = await at_work.writes(LEADERS, at_work.office.rooms.commands["giaoviec"], SAID, who="TT")
    assert "Ý kiến giao việc của Lê C, Giám đốc" in deed.told[0].text
    with pytest.raises(OnlyLeaders):
        await at_work.types(LEADERS, f"/giaoviec {SAID}")


async def test_without_an_office_the_leader_hears_why_not(at_work: AtWork) -> None:
    await at_work.changes(lambda tx: tx.chats.unbind(at_work.chats[OFFICE].id, Seat.OFFICE, None))
    with pytest.raises(NoOfficeToGive):
        await at_work.types(LEADERS, f"/giaoviec {SAID}")
