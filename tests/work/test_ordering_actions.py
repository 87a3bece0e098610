"""Leaders order work: the office gets a draft, completes it and gives it."""

from dataclasses import replace
from datetime import date

import pytest

from actions.here import Here
from actions.unasked import remind
from actions.work.ordering import take_order
from domain.attachment import Attachment, AttachmentKind
from domain.authority import OnlyLeaders
from domain.chat import Seat
from domain.press import CONFIRM, UnknownPress
from domain.prompt import CannotBeRead, NothingAsked
from domain.work.giving import NoOfficeToGive
from domain.work.instruction import InstructionSettled, NobodyNamed
from domain.work.names import (
    LeadersOrder,
    NewWorkDay,
    NewWorkMeant,
    OpenOrders,
    WhatIsOrdered,
    WorkVerb,
)
from domain.written import Written
from tests.actions.at_work import ALONE, FILE, LEADERS, OFFICE, AtWork
from tests.actions.deed import Deed, Told
from tests.people.register import enter

SAID = "Giao Trung tâm báo cáo tình hình kho lạnh trước 10/3"
VOICE = Attachment(AttachmentKind.VOICE, "voice-1")


def order_of(card: Told) -> int:
    assert isinstance(card.subject, LeadersOrder)
    return card.subject.instruction


async def test_what_a_leader_orders_is_given_by_the_office(at_work: AtWork) -> None:
    deed = await at_work.types(LEADERS, f"/giaoviec {SAID}")
    assert (deed.kinds, deed.chats) == (["leader-ordered"], [OFFICE, LEADERS])
    card, heard = deed.told
    assert heard.text == "Đã nhận ý kiến, chuyển Văn phòng phát hành."
    assert f"“{SAID}”" in card.text
    preview = await at_work.does(OFFICE, take_order, order_of(card), to=card)
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
    (told,) = given.to("TT")
    assert "\nTheo ý kiến chỉ đạo của Cán bộ bgd.\n<b>DX-01.</b> " in told.text
    (issued,) = given.to(LEADERS)
    assert issued.text == (
        "Cán bộ vanphong đã giao lúc 08:00 ngày 08/02/2021 việc theo ý kiến chỉ đạo của "
        "Cán bộ bgd: <b>DX-01.</b> Báo cáo tình hình kho lạnh – Trung tâm Khoa học và Công nghệ."
    )
    assert card.row in given.edited
    settled = await at_work.shown_now(card)
    assert "Cán bộ vanphong đã phát hành (giao việc) lúc" in settled.text
    assert settled.buttons == ()
    with pytest.raises(InstructionSettled):
        await at_work.presses(OFFICE, WorkVerb.TAKE_ORDER, order_of(card), to=card)


async def test_what_is_not_understood_is_asked_of_the_office(at_work: AtWork) -> None:
    card, _ = (await at_work.types(LEADERS, "/giaoviec Giao Trung tâm báo cáo kho lạnh")).told
    asked = await at_work.does(OFFICE, take_order, order_of(card), to=card)
    assert isinstance(asked.question, NewWorkDay)
    with pytest.raises(UnknownPress):
        await at_work.does(OFFICE, take_order, 4711, to=card)


async def test_the_command_alone_asks_the_leader_for_the_order(at_work: AtWork) -> None:
    asked = await at_work.types(LEADERS, "/giaoviec")
    assert isinstance(asked.question, WhatIsOrdered)
    deed = await at_work.answers(LEADERS, asked.only, "", file=FILE)
    card, enclosed, _ = deed.told
    (one,) = await at_work.finds(lambda tx: tx.instructions.open())
    assert (one.id, one.file) == (order_of(card), FILE)
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
    thanked = await at_work.writes(LEADERS, replied, "Cảm ơn các đồng chí", alone=True)
    assert thanked.only.text.startswith("Hệ thống đã đọc tin của đồng chí; chưa chuyển nội dung")
    assert thanked.kinds == []
    with pytest.raises(NobodyNamed):
        await at_work.writes(LEADERS, replied, "Trưa nay họp ở đâu", alone=True)
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


async def speaks(
    at_work: AtWork, code: str, *, to: Told | None = None, alone: bool = False
) -> Deed[None]:
    """Let somebody send a voice message."""

    async def send(here: Here, written: Written) -> None:
        spoken = replace(written, beyond_words=True, voice=VOICE)
        await at_work.office.rooms.commands[""](here, spoken)

    return await at_work.writes(code, send, to=to, alone=alone)


async def test_a_voice_goes_along_to_be_listened_to(at_work: AtWork) -> None:
    deed = await speaks(at_work, LEADERS, alone=True)
    card, enclosed, heard = deed.told
    assert "nghe tin thoại kèm dưới đây" in card.text
    assert (enclosed.message.attachment, enclosed.answers) == (VOICE, card.row)
    assert heard.text == "Đã nhận ý kiến, chuyển Văn phòng phát hành."
    (happened,) = deed.log
    assert happened.words == "giao việc bằng tin thoại"
    asked = await at_work.presses(OFFICE, WorkVerb.TAKE_ORDER, order_of(card), to=card)
    assert asked.returned is None
    what = await at_work.types(LEADERS, "/giaoviec")
    assert (await speaks(at_work, LEADERS, to=what.only)).kinds == ["leader-ordered"]


async def test_a_voice_that_may_be_anything_else_is_refused(at_work: AtWork) -> None:
    listed = await at_work.types(LEADERS, "/kehoach")
    with pytest.raises(CannotBeRead):
        await speaks(at_work, LEADERS, to=listed.told[0])
    with pytest.raises(CannotBeRead):
        await speaks(at_work, "TT", alone=True)
    by, leader = at_work.people[OFFICE], at_work.people["TT"]
    await at_work.changes(lambda tx: enter(tx, leader, "Lê C", "Giám đốc", Seat.LEADERS, by=by))
    with pytest.raises(OnlyLeaders):
        await speaks(at_work, LEADERS, alone=True)


async def test_the_office_is_reminded_of_what_it_has_not_given_out(at_work: AtWork) -> None:
    card, _ = (await at_work.types(LEADERS, f"/giaoviec {SAID}")).told
    await at_work.presses(OFFICE, WorkVerb.TAKE_ORDER, order_of(card), to=card)
    at_work.comes("09/02 07:30")
    (told,) = (await at_work.tells(remind)).to(OFFICE)
    assert "Ý kiến giao việc của lãnh đạo chưa phát hành: 01" in told.text
    assert [button.text for button in told.buttons] == ["1: Giao việc", "1: Không phát hành"]
    looked = await at_work.types(OFFICE, "/canykien")
    assert isinstance(looked.told[0].subject, OpenOrders)
    at_work.comes("17/02 07:30")
    assert at_work.chats[OFFICE].title in (await at_work.tells(remind)).chats
    dropped = await at_work.presses(OFFICE, WorkVerb.DROP_ORDER, order_of(card), to=told)
    assert dropped.kinds == ["order-dropped"]
    assert dropped.chats == [OFFICE, LEADERS], "the leader hears that it is not given out"
    assert {card.row, told.row} <= dropped.edited
    at_work.comes("22/02 07:30")
    assert all(one.subject != OpenOrders() for one in (await at_work.tells(remind)).told)
    with pytest.raises(InstructionSettled):
        await at_work.presses(OFFICE, WorkVerb.DROP_ORDER, order_of(card), to=card)
